import { describe, expect, test } from 'vitest'
import { memory } from '../../src/world/memory.ts'
import { main } from '../../src/main.ts'
import { firstMissing } from '../interview/first-missing.ts'
import { filesOn, leader, playOn, type Person } from '../training/person.ts'

const two = ['a-mother-who-looked', 'one-question-open']

/** Stops with Ctrl-C before the line of that number is typed. */
const stopping =
  (at: number, person: Person): Person =>
  (prompt, since, nth) =>
    nth === at ? null : person(prompt, since, nth)

const sessions = (files: Record<string, string>): string[] =>
  Object.keys(files).filter((path) => path.includes('/workshops/'))

describe('a workshop', () => {
  test('leads three groups through two scenarios to a summary, the results and the handout', async () => {
    const { code, read, io } = await playOn(
      ['workshop', ...two, '--results', 'r.csv', '--handout', 'h.md', '--takeaway', 't.html'],
      leader,
    )
    expect(code).toBe(0)
    expect(
      firstMissing(read, [
        'The handout is in h.md:',
        'WHICH GROUPS?',
        'BEFORE WE BEGIN',
        'INCIDENT 1 OF 2',
        'PART 1 OF 4: THE STORY',
        'What would you do now?',
        'From School:',
        'From Police:',
        'From Social care:',
        'WHAT THE GROUPS SAID',
        'All groups said the same.',
        'TO DISCUSS',
        'AND NOW?',
        'From School:',
        'From Police:',
        'From Social care:',
        'WHERE YOU MOVED',
        'as before',
        'RECOMMENDED NOW: TAKE ADVICE',
        'WHY',
        'Staff were sent, looked at or copied it, or a parent copied it',
        'WHERE YOU AGREED AND DIFFERED',
        'All groups called for the same.',
        'WHAT DO YOU AGREE ON?',
        'PART 2 OF 4: NEW INFORMATION',
        'RECOMMENDED NOW: REFER TODAY',
        'Called for less: School (Take advice), Police (Take advice) and Social care (Take advice)',
        'END OF: A mother who looked',
        'What it teaches:',
        'INCIDENT 2 OF 2',
        'LOOKING AT PICTURES: 1 OF 12',
        'This is false.',
        'Source:',
        'AT THE END',
        'WHAT YOU MADE OF TODAY: 1 OF 4',
        'IN YOUR OWN WORDS',
        'SUMMARY: PART BY PART',
        '### 3 Take advice: School, Police and Social care',
        'The room agreed on: Take advice. “Nobody knows enough yet.”',
        'SUMMARY: BESIDE THE RECOMMENDATION',
        'SUMMARY: HOW SURE YOU WERE',
        'before ###-- 3 of 5',
        'SUMMARY: LOOKING AT PICTURES',
        '3 of 12 right',
        'SUMMARY: WHAT YOU MADE OF TODAY',
        '7 of 9  Clearer about what to do',
        'School: We ring first.',
        'Saved as r.csv.',
      ]),
    ).toBeNull()
    const files = filesOn(io)
    expect(files['r.csv']).toContain('again,a-mother-who-looked,2,0,Police,,consult,4,refer,lower,,,,\r\n')
    expect(files['r.csv']!.split('\r\n')).toHaveLength(1 + 3 + 4 * (3 + 3 + 1) + 12 + 3 + 4 + 1)
    expect(files['h.md']).toContain('## One question open, part 1 of 2')
    expect(files['t.html']).toContain('We ring first.')
    expect(sessions(files)).toEqual([])
  })

  test('reveals nothing before every group has entered what it would do', async () => {
    const { read } = await playOn(['workshop', 'one-question-open'], leader)
    const [story] = read.split('WHERE YOU MOVED')
    expect(story).not.toContain('RECOMMENDED')
    expect(story).not.toContain('Raised')
    expect(story).not.toContain('What it teaches')
  })

  test('interrupted anywhere, it goes on to the same results', async () => {
    const whole = await playOn(['workshop', ...two, '--results', 'r.csv'], leader)
    const lines = whole.typed.length
    for (const at of [1, 7, 20, Math.floor(lines / 2), lines - 5]) {
      const first = await playOn(['workshop', ...two, '--results', 'r.csv'], stopping(at, leader))
      expect({ at, code: first.code }).toEqual({ at, code: 130 })
      expect(first.read).toContain('sexting-triage workshop --resume')
      const kept = filesOn(first.io)
      expect(sessions(kept)).toHaveLength(1)
      const rest = await playOn(['workshop', '--resume', '--results', 'r.csv'], leader, { disk: kept })
      expect(rest.code).toBe(0)
      expect(filesOn(rest.io)['r.csv']).toBe(filesOn(whole.io)['r.csv'])
      expect(sessions(filesOn(rest.io))).toEqual([])
    }
  })

  test('what was begun is offered when the next one starts; it can be left, gone on with or removed', async () => {
    const begun = filesOn((await playOn(['workshop', ...two], stopping(9, leader))).io)
    const answering =
      (key: string): Person =>
      (prompt, since, nth) =>
        since.includes('Would you like to go on with it?') ? key : leader(prompt, since, nth)
    const left = await playOn(['workshop', ...two], answering('q'), { disk: begun })
    expect(left.code).toBe(0)
    expect(filesOn(left.io)).toEqual(begun)
    const gone = await playOn(['workshop', 'words-only'], answering('1'), { disk: begun })
    expect(gone.read).not.toContain('Words only')
    expect(sessions(filesOn(gone.io))).toEqual([])
    const fresh = await playOn(['workshop', 'words-only'], answering('2'), { disk: begun })
    expect(fresh.read).toContain('Words only')
    expect(sessions(filesOn(fresh.io))).toEqual(sessions(begun))
    const removed = await playOn(['workshop', 'words-only'], answering('3'), { disk: begun })
    expect(sessions(filesOn(removed.io))).toEqual([])
  })

  test('b corrects what was typed, also across parts, and ends as if it had been typed so at once', async () => {
    let turned = 0
    const unsure: Person = (prompt, since, nth) => {
      const line = leader(prompt, since, nth)
      if (!prompt.startsWith('From') && prompt !== 'Your answer') return line
      turned += 1
      // Every fifth entry is taken back once, and typed again.
      return turned % 5 === 0 ? 'b' : line
    }
    const straight = await playOn(['workshop', ...two, '--results', 'r.csv'], leader)
    const corrected = await playOn(['workshop', ...two, '--results', 'r.csv'], unsure)
    expect(filesOn(corrected.io)['r.csv']).toBe(filesOn(straight.io)['r.csv'])
  })

  test('b goes back slide by slide, and loses nothing that was entered', async () => {
    const keys = ['k', '3', '3', '3', '', 'e 4', 'f 2', 'b', 'd 1', 'f 2']
    // Through the reveal to the question, two slides back, on again; then out.
    const after = ['', 'e 4', 'e 4', 'e 4', '', '', 'b', 'b', '', '', 'q']
    const lines = [...keys, ...after]
    const { read, io, typed } = await playOn(['workshop', 'words-only'], () => lines.shift() ?? null)
    expect(typed).toHaveLength(keys.length + after.length)
    expect(
      firstMissing(read, [
        'From School: e 4',
        'WHAT DO YOU AGREE ON?',
        'RECOMMENDED NOW',
        'WHERE YOU MOVED',
        'RECOMMENDED NOW',
        'WHAT DO YOU AGREE ON?',
      ]),
    ).toBeNull()
    const kept = Object.entries(filesOn(io)).find(([path]) => path.includes('/workshops/'))
    expect((JSON.parse(kept![1]) as { entries: unknown[] }).entries).toHaveLength(9)
  })

  test('b on the last screen of an incident, and under the answer of the recap, asks that again', async () => {
    const backOnce = new Set(['END OF: One question open', 'This is false.'])
    const person: Person = (prompt, since, nth) => {
      const at = [...backOnce].find((words) => since.includes(words))
      if (!prompt.startsWith('Enter') || at === undefined) return leader(prompt, since, nth)
      backOnce.delete(at)
      return 'b'
    }
    const straight = await playOn(['workshop', 'one-question-open', '--results', 'r.csv'], leader)
    const back = await playOn(['workshop', 'one-question-open', '--results', 'r.csv'], person)
    expect(backOnce.size).toBe(0)
    expect(back.read.split('END OF: One question open')).toHaveLength(3)
    expect(back.read.split('LOOKING AT PICTURES: 1 OF 12')).toHaveLength(3)
    expect(filesOn(back.io)['r.csv']).toBe(filesOn(straight.io)['r.csv'])
  })

  test('own groups, and a reason that is more than words', async () => {
    let tried = 0
    const person: Person = (prompt, since, nth) => {
      if (since.includes('WHICH GROUPS')) return 'Table 1, table 1'
      if (since.includes('the same name')) return 'Table 1, Governors'
      if (prompt === 'Your text' && (tried += 1) === 1) return 'as in http://example.org/picture.jpg'
      return leader(prompt, since, nth)
    }
    const { read, io } = await playOn(['workshop', 'words-only', '--results', 'r.json'], person)
    expect(
      firstMissing(read, [
        'Two groups have the same name',
        'From Table 1:',
        'From Governors:',
        'This is a link or a web address.',
      ]),
    ).toBeNull()
    const results = JSON.parse(filesOn(io)['r.json']!) as { groups: unknown[]; rules: { id: string } }
    expect(results).toMatchObject({
      groups: [{ name: 'Table 1' }, { name: 'Governors' }],
      rules: { id: 'england-2024' },
    })
    expect(JSON.stringify(results)).not.toContain('Nobody knows enough')
  })

  test('chooses scenarios by number, in that order, without saying what they come to', async () => {
    const numbers: Person = (prompt, since, nth) =>
      since.includes('WHICH INCIDENTS')
        ? '1 1'
        : since.includes('each once')
          ? '2, 1'
          : leader(prompt, since, nth)
    const { read } = await playOn(['workshop', '--theme', 'youth-club', '--scenarios', 'ours'], numbers, {
      disk: { 'ours/mine.yaml': own.replace('[own]', '[own, youth-club]') },
    })
    expect(
      firstMissing(read, [
        '1  Our own story',
        '2  Friday at the youth club',
        'INCIDENT 1 OF 2',
        'Friday at the youth club',
        'INCIDENT 2 OF 2',
        'Our own story',
      ]),
    ).toBeNull()
    expect(read.slice(0, read.indexOf('Your choice'))).not.toMatch(/refer|consult/i)
  })

  test('results that cannot be written there are asked for again, and nothing is lost', async () => {
    const person: Person = (prompt, since, nth) =>
      prompt === 'Name of the file' ? 'other.csv' : leader(prompt, since, nth)
    const { code, read, io } = await playOn(['workshop', 'words-only', '--results', 'r.csv'], person, {
      disk: { 'r.csv': 'mine' },
    })
    expect(code).toBe(0)
    expect(firstMissing(read, ['There is already something called r.csv.', 'Saved as other.csv.'])).toBeNull()
    expect(filesOn(io)).toMatchObject({ 'r.csv': 'mine' })
  })

  test('a scenario of one’s own is kept with the session, wherever its file has gone', async () => {
    const begun = await playOn(['workshop', './mine.yaml'], stopping(10, leader), {
      disk: { './mine.yaml': own },
    })
    const { './mine.yaml': _, ...kept } = filesOn(begun.io)
    const rest = await playOn(['workshop', '--resume', '--results', 'r.csv'], leader, { disk: kept })
    expect(rest.code).toBe(0)
    expect(filesOn(rest.io)['r.csv']).toContain(',first,mine,1,0,School')
  })

  test('under the edition before it, what it does not ask is said', async () => {
    const { code, read } = await playOn(
      ['--rules', 'ukccis-2016', 'workshop', 'a-friend-from-a-game'],
      leader,
    )
    expect(code).toBe(0)
    expect(
      firstMissing(read, [
        'Facts that this rule set has no place for:',
        'It does not ask: Does somebody you trust know',
      ]),
    ).toBeNull()
  })

  test('nothing to go on with', async () => {
    const { code, read } = await playOn(['workshop', '--resume'], leader)
    expect({ code, said: read.includes('There is no workshop to go on with.') }).toEqual({
      code: 0,
      said: true,
    })
  })

  test('what is named beside --resume is refused, not passed over', async () => {
    for (const more of [['words-only'], ['--theme', 'joke'], ['--rules', 'ukccis-2016']]) {
      const { code, read, typed } = await playOn(['workshop', '--resume', ...more], leader)
      expect({ code, typed }).toEqual({ code: 2, typed: [] })
      expect(read).toContain('Leave out what is named beside --resume')
    }
  })

  test('one of before groups were asked twice goes on to its end', async () => {
    const confidence = { kind: 'confidence', level: 3 }
    const view = { kind: 'view', response: 'consult', level: 4 }
    const old = {
      format: 1,
      rules: { name: 'england-2024', digest: 'of an earlier version' },
      started: '2026-11-22T16:40:00+00:00',
      groups: ['School', 'Police'],
      scenarios: [{ id: 'words-only', file: null }],
      entries: [confidence, confidence, view, view],
    }
    const disk = { '/home/t/.local/state/sexting-triage/workshops/x.json': JSON.stringify(old) }
    const { code, read, io } = await playOn(['workshop', '--resume', '--results', 'r.csv'], leader, { disk })
    expect(code).toBe(0)
    expect(firstMissing(read, ['The rules have changed', 'WHERE YOU MOVED', 'PART 2 OF 2'])).toBeNull()
    expect(filesOn(io)['r.csv']!.match(/,again,/g)).toHaveLength(2)
  })

  test('what was kept is not a workshop any more: it stops nobody', async () => {
    const disk = { '/home/t/.local/state/sexting-triage/workshops/x.json': '{ "format": 1 }' }
    expect((await playOn(['workshop', 'words-only'], leader, { disk })).code).toBe(0)
  })
})

const own = `\
format: 1
scenario: { id: mine, title: Our own story, rules: england-2024, themes: [own], teaches: A lesson. }
parts:
  - tell: Something was overheard.
    answers: { immediate-danger: no, material: [nude] }
    expect: { response: consult, raised: [covered] }
`

describe('several workshops', () => {
  test('are put together; one file that is none of ours stops it, and says where', async () => {
    const { io } = await playOn(['workshop', 'words-only', '--results', 'r.json'], leader)
    const r = filesOn(io)['r.json']!
    const run = async (argv: readonly string[], disk: Record<string, string>) => {
      const on = memory({ disk })
      return { code: await main(argv, on), out: on.out(), err: on.err(), files: filesOn(on) }
    }
    const { code, out } = await run(['workshop', 'summary', 'a.json', 'b.json'], { 'a.json': r, 'b.json': r })
    expect(code).toBe(0)
    expect(
      firstMissing(out, ['2 workshops', 'As recommended, before talking', '14 of 18', 'Highly']),
    ).toBeNull()
    const svg = await run(['workshop', 'summary', 'a.json', '--format', 'svg', '--output', 's.svg'], {
      'a.json': r,
    })
    expect(Object.keys(svg.files)).toContain('s.svg')
    const old = await run(['workshop', 'summary', 'a.json', 'b.json'], {
      'a.json': r,
      'b.json': '{ "format": 1, "rules": {}, "parts": [], "recap": [] }',
    })
    expect({ code: old.code, out: old.out }).toEqual({ code: 4, out: '' })
    expect(old.err).toMatch(/b\.json:1:13\n[^]*another version of this program/)
  })
})

describe('without a terminal', () => {
  const run = async (argv: readonly string[], disk: Record<string, string> = {}) => {
    const io = memory({ disk })
    return { code: await main(argv, io), out: io.out(), err: io.err(), files: filesOn(io) }
  }

  test('a workshop says what it needs', async () => {
    const { code, err } = await run(['workshop'])
    expect({ code, said: err.includes('needs a terminal') }).toEqual({ code: 2, said: true })
  })

  test('the handout is written, and never over another file', async () => {
    const { code, files } = await run(['workshop', 'the-coach', '--handout', 'h.md'])
    expect({ code, isThere: files['h.md']?.includes('## The coach, part 1 of 2') }).toEqual({
      code: 0,
      isThere: true,
    })
    const all = await run(['workshop', '--course', 'half-day', '--notes', 'n.html', '--takeaway', 't.md'])
    expect(Object.keys(all.files)).toEqual(['n.html', 't.md'])
    expect(all.files['n.html']).toContain('<td>3:05</td>')
    const again = await run(['workshop', 'the-coach', '--handout', 'h.md'], { 'h.md': 'mine' })
    expect({ code: again.code, file: again.files['h.md'] }).toEqual({ code: 6, file: 'mine' })
  })

  test('a time that is too short, a part without minutes, a course that is not there, scenarios beside a course', async () => {
    const short = await run(['workshop', 'the-coach', '--time', '40', '--notes', 'n.md'])
    expect({ code: short.code, said: short.err.includes('Take 50 minutes or more.') }).toEqual({
      code: 2,
      said: true,
    })
    const without = await run(['workshop', './mine.yaml', '--time', '90', '--notes', 'n.md'], {
      './mine.yaml': own,
    })
    expect(without.code).toBe(4)
    expect(without.err).toMatch(/mine\.yaml:4:\d+\n/)
    const none = await run(['workshop', '--course', 'half-a-day'])
    expect({ code: none.code, said: none.err.includes('Did you mean “half-day”?') }).toEqual({
      code: 2,
      said: true,
    })
    expect((await run(['workshop', 'the-coach', '--course', 'half-day'])).code).toBe(2)
  })

  test('a scenario that is not there, and a theme', async () => {
    expect((await run(['workshop', 'the-coch'])).code).toBe(2)
    const { code, err } = await run(['workshop', '--theme', 'blackmale'])
    expect({ code, said: err.includes('Did you mean “blackmail”?') }).toEqual({ code: 2, said: true })
  })
})

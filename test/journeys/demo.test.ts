import { describe, expect, test } from 'vitest'
import { memory } from '../../src/world/memory.ts'
import { main } from '../../src/main.ts'
import { firstMissing } from '../interview/first-missing.ts'
import { scenarioIds } from '../training/plans.ts'
import { filesOn, playOn, type Person } from '../training/person.ts'

async function run(argv: readonly string[], disk: Record<string, string> = {}) {
  const io = memory({ disk })
  const code = await main(argv, io)
  return { code, out: io.out(), err: io.err(), files: filesOn(io) }
}

const own = (id: string, more = ''): string =>
  `format: 1\nscenario: { id: ${id}, title: Title of ${id}, rules: england-2024, themes: [own], teaches: A lesson. }\n` +
  `parts: [{ tell: A story., answers: { material: [nude]${more} }, expect: { response: consult, raised: [covered] } }]\n`

/** Enter until the end, then what is asked for at the end. */
const watching =
  (...ways: string[]): Person =>
  (prompt) => {
    if (prompt.startsWith('Enter')) return ''
    return ways.shift() ?? 'q'
  }

describe('demo on a terminal', () => {
  test('tells the story, then what is recommended; the way only for whoever asks; then the record', async () => {
    const ways = ['2', '3', '1', '4']
    const person: Person = (prompt, since) => {
      if (!prompt.startsWith('Enter')) return ways.shift() ?? 'q'
      return since.includes('RECOMMENDED NOW: TAKE ADVICE') && !since.includes('THE ANSWERS') ? 'w' : ''
    }
    let asked = 0
    const once: Person = (prompt, since, nth) => {
      const line = person(prompt, since, nth)
      if (line === 'w') asked += 1
      return asked > 1 && line === 'w' ? '' : line
    }
    const { code, read } = await playOn(['demo', 'a-mother-who-looked'], once)
    expect(code).toBe(0)
    expect(
      firstMissing(read, [
        'PRACTICE',
        'In 2 parts, about 40 minutes.',
        'PART 1 OF 2: THE STORY',
        'TO DISCUSS',
        'Enter to go on',
        'RECOMMENDED NOW: TAKE ADVICE',
        'WHY',
        'Staff were sent, looked at or copied it, or a parent',
        'w the whole way there',
        'Before any answer nothing is ruled out. Recommendation so far: Take advice.',
        'Initial review',
        'RECOMMENDATION SO FAR: FIND OUT TODAY',
        'RECOMMENDATION SO FAR: TAKE ADVICE',
        'THE WAY THROUGH THE TREE',
        'Raised',
        'TAKE ADVICE: Staff were sent, looked at or copied it, or a parent',
        'Left open',
        'RECOMMENDED NOW: TAKE ADVICE',
        'PART 2 OF 2: NEW INFORMATION',
        'TO DISCUSS',
        'RECOMMENDED NOW: REFER TODAY',
        'Before this part it was “Take advice”.',
        'What it teaches:',
        'DO NOW',
        'Show the record',
        'INCIDENT RECORD - PRACTICE',
        'FOR THE FACILITATOR',
        'WHO TO CONTACT',
      ]),
    ).toBeNull()
    expect(read).not.toContain('RECOMMENDATION SO FAR: REFER TODAY')
  })

  test.each([
    [80, 24],
    [40, 20],
  ])('at its end nothing is higher than a screen of %i columns and %i rows', async (columns, rows) => {
    const ways = ['1', '2', '4']
    const screens: string[] = []
    const reading: Person = (prompt, since) => {
      if (screens.length > 0 || since.includes('DO NOW')) screens.push(since)
      return prompt === 'Your answer' ? ways.shift()! : ''
    }
    const { code } = await playOn(['demo', 'words-only'], reading, {
      columns,
      rows,
      env: { HOME: '/home/t' },
    })
    expect(code).toBe(0)
    expect(firstMissing(screens.join('\n'), ['What next?', 'WHO TO CONTACT', 'INCIDENT RECORD'])).toBeNull()
    // What was typed at the prompt before stands in the first line.
    for (const screen of screens) expect(screen.split('\n').slice(1).length).toBeLessThanOrEqual(rows)
  })

  test('the record is not shown where nobody asks for it', async () => {
    const { io, code } = await playOn(['demo', 'words-only'], watching('4'))
    expect({ code, out: io.out() }).toEqual({ code: 0, out: '' })
  })

  test('b goes back, also over the first, and q leaves', async () => {
    const keys = ['b', '', 'b', 'w', '', 'nonsense', 'q']
    const { code, read, typed } = await playOn(['demo', 'words-only'], () => keys.shift()!)
    expect(code).toBe(0)
    expect(typed).toHaveLength(7)
    expect(read.match(/THE STORY/g)).toHaveLength(3)
    expect(read).toContain('There is no more to see here.')
    expect(read).toContain('Enter alone goes on, w shows the whole way there, b goes back, q leaves.')
    expect(read).not.toContain('DO NOW')
  })

  test('stopped with Ctrl-C, it says so and is no fault of the program', async () => {
    const { code, read } = await playOn(['demo'], () => null)
    expect(code).toBe(130)
    expect(read).toContain('Stopped.')
    expect(read).not.toContain('failed')
  })

  test('plays by itself with pauses', async () => {
    const { code, read, io, typed } = await playOn(['demo', 'words-only', '--auto', '0'], () => null)
    expect({ code, typed, out: io.out() }).toEqual({ code: 0, typed: [], out: '' })
    expect(firstMissing(read, ['RECOMMENDED NOW', 'RECOMMENDED RESPONSE', 'DO NOW'])).toBeNull()
    expect(read).not.toContain('WHO TO CONTACT')
    expect(read.replaceAll(/\s+/g, ' ')).toContain(
      'practice record of it, to read and to keep: sexting-triage demo words-only --record FILE',
    )
  })
})

test('what may touch somebody is said before the story, in a demo and in a workshop', async () => {
  const { out } = await run(['demo', 'a-call-at-night'])
  expect(firstMissing(out, ['He is found safe.', 'PART 1 OF 3: THE STORY'])).toBeNull()
  const { read } = await playOn(['workshop', 'a-call-at-night'], (_, since) =>
    since.includes('WHICH GROUPS') ? 'k' : since.includes('Enter') ? 'q' : '3',
  )
  expect(firstMissing(read, ['THE INCIDENT', 'He is found safe.', 'Enter to go on'])).toBeNull()
})

describe('demo with files', () => {
  test('writes the practice record and the picture, and touches nothing that is there', async () => {
    const { code, files } = await run(['demo', 'words-only', '--record', 'r.txt', '--picture', 'p.svg'])
    expect(code).toBe(0)
    expect(files['r.txt']).toContain('INCIDENT RECORD - PRACTICE')
    expect(files['p.svg']).toMatch(/<svg[^]*PRACTICE: Words only[^]*REFER TODAY[^]*<\/svg>/)
    const again = await run(['demo', 'words-only', '--record', 'r.txt'], { 'r.txt': 'mine' })
    expect({ code: again.code, out: again.out, file: again.files['r.txt'] }).toEqual({
      code: 6,
      out: '',
      file: 'mine',
    })
  })

  test('a folder of one’s own: listed first, played by id, in place of a namesake', async () => {
    const disk = { 'ours/a.yaml': own('our-own'), 'ours/b.yml': own('words-only'), 'ours/notes.txt': 'x' }
    const { out } = await run(['demo', '--list', '--scenarios', 'ours'], disk)
    expect(out).toContain(`${scenarioIds.length + 1} SCENARIOS`)
    expect(firstMissing(out, ['our-own', 'a-note-in-the-box'])).toBeNull()
    expect((await run(['demo', 'our-own', '--scenarios', 'ours'], disk)).out).toContain('Title of our-own')
    expect((await run(['demo', 'words-only', '--scenarios', 'ours'], disk)).out).toContain(
      'Title of words-only',
    )
    expect((await run(['demo', 'the-coach', '--scenarios', 'ours'], disk)).out).toContain('The coach')
  })

  test('a broken file in it hides no other, and is told', async () => {
    const disk = { 'ours/a.yaml': own('our-own', ', adlt: no'), 'ours/b.yaml': own('other-own') }
    const list = await run(['demo', '--list', '--scenarios', 'ours'], disk)
    expect({ code: list.code, told: list.err.includes('Did you mean “adult”?') }).toEqual({
      code: 4,
      told: true,
    })
    expect(list.out).toContain('other-own')
    expect((await run(['demo', 'other-own', '--scenarios', 'ours'], disk)).code).toBe(0)
    expect((await run(['demo', 'our-own', '--scenarios', 'ours'], disk)).code).toBe(4)
  })

  test('two scenarios in it with one id: the second is told with its line, the first is played', async () => {
    const disk = { 'ours/a.yaml': own('our-own'), 'ours/b.yaml': own('our-own') }
    const list = await run(['demo', '--list', '--scenarios', 'ours'], disk)
    expect({ code: list.code, many: list.out.split('our-own').length - 1 }).toEqual({
      code: 4,
      many: 1,
    })
    expect(list.err).toMatch(/ours\/b\.yaml:2:\d+\n/)
    expect(list.err).toContain('The scenario in ours/a.yaml has the id “our-own” too.')
    expect((await run(['demo', 'our-own', '--scenarios', 'ours'], disk)).code).toBe(0)
    const checked = await run(['rules', 'check', 'ours'], disk)
    expect(checked.code).toBe(7)
    expect(checked.out).toMatch(/ours\/b\.yaml:2:\d+\n/)
    expect(checked.out).toContain('2 files checked')
  })

  test('a folder without scenarios', async () => {
    const { code, err } = await run(['demo', '--list', '--scenarios', 'nothing'])
    expect({ code, said: err.includes('no file there ends in .yaml') }).toEqual({ code: 6, said: true })
  })

  test('a scenario for a rule set of one’s own', async () => {
    const rules = (await run(['rules', 'new', 'our-rules', '--output', '-'])).out
    const story = (
      await run(['--rules', './our-rules.yaml', 'rules', 'new', 'our-story', '--scenario', '--output', '-'], {
        './our-rules.yaml': rules,
      })
    ).out
    const disk = { './our-rules.yaml': rules, './our-story.yaml': story }
    const { code, out, err } = await run(['--rules', './our-rules.yaml', 'demo', './our-story.yaml'], disk)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('RECOMMENDED NOW')
    expect((await run(['demo', './our-story.yaml'], disk)).code).toBe(4)
  })
})

describe('demo under two editions', () => {
  test('under the one before it, what it does not ask is left out and said', async () => {
    const { code, out } = await run(['--rules', 'ukccis-2016', 'demo', 'a-friend-from-a-game'])
    expect(code).toBe(0)
    expect(
      firstMissing(out, [
        'These rules have been replaced by england-2024',
        'RECOMMENDED NOW: REFER NOW',
        'Facts that this rule set has no place for:',
        'It does not ask: Does somebody you trust know',
      ]),
    ).toBeNull()
  })

  test('beside each other: what differs, and why', async () => {
    const { code, out } = await run(['demo', 'a-friend-from-a-game', '--compare', 'ukccis-2016'])
    expect(code).toBe(0)
    expect(
      firstMissing(out, [
        'RECOMMENDED NOW: FIND OUT TODAY',
        'THE SAME FACTS UNDER BOTH EDITIONS',
        'ukccis-2016, in force from 2016-08-15',
        'TAKE ADVICE',
        'england-2024, in force from 2024-03-11',
        'FIND OUT TODAY',
        'The later edition calls for less.',
        'Somebody was pressed, tricked, threatened or groomed.',
        'ukccis-2016: not ruled out - Take advice',
        'england-2024: not ruled out - Find out today',
        'Why it is there:',
        'Somebody involved is known only from a screen.',
        'ukccis-2016: has no such criterion',
        'ukccis-2016 does not ask: Does somebody you trust know',
      ]),
    ).toBeNull()
  })

  test('with an edition that is not there', async () => {
    expect((await run(['demo', '--compare', 'ukccis-2015'])).code).toBe(2)
  })
})

describe('the list', () => {
  test('on a terminal, screen by screen; about one of them, all of it', async () => {
    const { code, read, typed } = await playOn(['demo', '--list'], () => '', {
      env: { HOME: '/home/t' },
      rows: 24,
    })
    expect({ code, screens: typed.length }).toEqual({ code: 0, screens: 2 })
    expect(firstMissing(read, ['*a-friend-from-a-game', '(continued)', 'To play one'])).toBeNull()
    expect((await run(['demo', '--list', 'the-coach'])).out).toContain('Themes: adult, staff, refer.')
    expect((await run(['demo', '--for', 'club'])).out).toContain('friday-at-the-youth-club')
  })

  test('of one theme', async () => {
    const { out } = await run(['demo', '--list', '--theme', 'youth-club'])
    expect(out).toContain('friday-at-the-youth-club')
    expect(out).not.toContain('words-only')
  })

  test('of a theme that no scenario has', async () => {
    const { code, err } = await run(['demo', '--theme', 'youth-clubs'])
    expect({ code, said: err.includes('Did you mean “youth-club”?') }).toEqual({ code: 2, said: true })
  })

  test('seconds that are none', async () => {
    expect((await run(['demo', '--auto', 'soon'])).code).toBe(2)
  })
})

import { describe, expect, test } from 'vitest'
import { memory, type MemoryIo } from '../../src/world/memory.ts'
import { main } from '../../src/main.ts'
import { typist } from '../interview/typist.ts'
import { outcomeOf, smallText, small, answersOf, written } from '../record/outcomes.ts'
import { clear, england, opened, recordText, someFields } from '../record/records.ts'

type Disk = Readonly<Record<string, string>>

interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
  readonly disk: Record<string, string>
}

async function end(io: MemoryIo, argv: readonly string[]): Promise<Run> {
  const code = await main(argv, io)
  const disk = Object.fromEntries([...io.disk].map(([path, bytes]) => [path, Buffer.from(bytes).toString()]))
  return { code, out: io.out(), err: io.err(), disk }
}

const run = (argv: readonly string[], disk: Disk, columns = 80): Promise<Run> =>
  end(memory({ disk, columns }), argv)

/** Somebody at a terminal who types the lines one after another; with none left, presses Ctrl-C. */
function sit(argv: readonly string[], lines: readonly string[], disk: Disk): Promise<Run> {
  const io = memory({ terminal: true, env: { HOME: '/home/lead' }, disk })
  const person = typist(io, lines)
  io.stderr.on('data', () => {
    if (person.left().length === 0) setTimeout(() => io.signal('SIGINT'), 20)
  })
  return end(io, [...argv, '--accessible'])
}

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ')

const whole = recordText(england, clear, someFields)
const { stated } = opened(whole)!
const changed = whole.replace('    Answer: No', '    Answer: Yes').replace('Told at 10:15', 'Told at 10:51')
const later = smallText
  .replace('version: 1.0.0', 'version: 1.1.0')
  .replace('response: consult\n    why: It may', 'response: refer\n    why: It may')
  .replace('expect: { response: consult, raised: [spread] }', 'expect: { response: refer, raised: [spread] }')
const everywhere = recordText(small, answersOf(small, 'Everywhere'), { reference: written('2026-041') })

describe('record verify', () => {
  test('a record as it was written: 0, its digest, and that this is no signature', async () => {
    const { code, out, err } = await run(['record', 'verify', 'r.txt'], { 'r.txt': whole })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^THE DIGEST FITS\n/)
    expect(out).toContain('The response is the same: Manage in your setting.')
    expect(flat(out)).toContain('Whoever can change a record can also make a new digest for it.')
    expect(out).toContain(stated)
  })

  test('a record that was changed: 7, and where, without a word that somebody wrote', async () => {
    const { code, out, err } = await run(['record', 'verify', 'r.txt'], { 'r.txt': changed })
    expect({ code, err }).toEqual({ code: 7, err: '' })
    expect(out).toMatch(/^CHANGED\n/)
    expect(out).toMatch(/ - {2}ANNEX A QUESTIONS AND ANSWERS, line \d+\. It read:\n {6}Answer: No\n/)
    expect(flat(out)).toMatch(/What was written under “What was said” is different: lines \d+ to \d+\./)
    expect(out).not.toContain('10:51')
    expect(out).not.toContain('He keeps asking')
  })

  test('what check writes, as text and as JSON', async () => {
    const answers = JSON.stringify({ answers: clear, record: { reference: '2026-041' } })
    for (const name of ['r.txt', 'r.json']) {
      const made = await run(['check', 'a.json', '--record', name], { 'a.json': answers })
      expect((await run(['record', 'verify', name], made.disk)).code).toBe(0)
      const spoilt = { ...made.disk, [name]: made.disk[name]!.replace('2026-041', '2026-042') }
      expect((await run(['record', 'verify', name], spoilt)).code).toBe(7)
    }
  })

  test('how the file was saved is named, and is no change', async () => {
    const saved = `\ufeff${whole.replaceAll('\n', '\r\n')}\r\n`
    const { code, out } = await run(['record', 'verify', 'r.txt'], { 'r.txt': saved })
    expect(code).toBe(0)
    expect(out).toMatch(/^THE DIGEST FITS\n/)
    expect(out).toContain('HOW THE FILE WAS SAVED')
    expect(out).toContain('Its lines end as they do on Windows.')
    expect(out).toContain('A byte order mark stands before the first line')
    expect(out).toContain('empty lines follow it.')
  })

  test('a practice record says so', async () => {
    const text = recordText(england, clear, {}, { outcome: outcomeOf(england, clear, { practice: true }) })
    const { out } = await run(['record', 'verify', 'r.txt'], { 'r.txt': text })
    expect(out).toMatch(/^PRACTICE: this is not a real incident\.\n/)
  })

  test('under another edition of the rules: the difference for this case, and 0', async () => {
    const argv = ['record', 'verify', 'r.txt', '--rules', './later.yaml']
    const { code, out } = await run(argv, { 'r.txt': everywhere, './later.yaml': later })
    expect(code).toBe(0)
    expect(flat(out)).toContain('but small, version 1.1.0, with another text.')
    expect(out).toContain('The response was: Consult. Now: Refer.')
  })

  test('without its rules: says so, and 0', async () => {
    const { code, out } = await run(['record', 'verify', 'r.txt'], { 'r.txt': everywhere })
    expect(code).toBe(0)
    expect(out).toMatch(/^THE DIGEST FITS\n/)
    expect(flat(out)).toContain('The rule set small is not at hand')
  })

  test('a record never makes the program open another file', async () => {
    const text = everywhere.replace('rules: small', 'rules: ./small.yaml')
    const { code, out } = await run(['record', 'verify', 'r.txt'], {
      'r.txt': text,
      './small.yaml': smallText,
    })
    expect(code).toBe(7)
    expect(flat(out)).toContain('It cannot be worked out again')
  })

  test('with contacts of the setting: the very line', async () => {
    const config = 'format: 1\ncontacts:\n  police: { phone: "01632 960001" }\n'
    const home = { '/home/lead/.config/sexting-triage/config.yaml': config }
    const answers = JSON.stringify({ answers: { ...clear, adult: 'yes', 'adult-role': 'other-adult' } })
    const at = (argv: readonly string[], disk: Disk): Promise<Run> =>
      end(memory({ disk: { ...disk, ...home }, env: { HOME: '/home/lead' } }), argv)
    const { disk } = await at(['check', 'a.json', '--record', 'r.txt'], { 'a.json': answers })
    const spoilt = disk['r.txt']!.replace('  [ ] 1. ', '  [x] 1. ')
    const { out } = await at(['record', 'verify', 'r.txt'], { 'r.txt': spoilt })
    expect(out).toMatch(/ - {2}STEPS, line \d+\. It read:\n/)
  })

  test('--format json', async () => {
    const { code, out } = await run(['record', 'verify', 'r.txt', '--format', 'json'], { 'r.txt': changed })
    expect(code).toBe(7)
    expect(JSON.parse(out)).toMatchObject({
      format: 1,
      fault: true,
      changed: true,
      practice: false,
      redactedFrom: null,
      rules: { id: 'england-2024' },
      response: 'manage',
      sha256: { stated },
      changes: [
        { kind: 'text', field: 'account' },
        { kind: 'section', was: ['    Answer: No'] },
      ],
      rerun: { kind: 'same-rules', was: 'manage', now: 'manage', criteria: [] },
    })
    expect(out).not.toContain('10:51')
    const without = await run(['record', 'verify', 'r.txt', '--format', 'json'], { 'r.txt': everywhere })
    expect(JSON.parse(without.out)).toMatchObject({ fault: false, rerun: { kind: 'not-at-hand' } })
  })

  test.each([
    ['what is no record', 'letter.txt', 4, 'not-a-record'],
    ['what is not there', 'nowhere.txt', 6, 'file-not-found'],
    ['a rule set with errors', 'r.txt', 3, 'bad-id'],
  ])('%s', async (_, name, code, problem) => {
    const disk = {
      'letter.txt': 'Dear all,\n',
      'r.txt': whole,
      './bad.yaml': smallText.replace('id: small', 'id: Small'),
    }
    const argv = [
      'record',
      'verify',
      name,
      '--format',
      'json',
      ...(code === 3 ? ['--rules', './bad.yaml'] : []),
    ]
    const done = await run(argv, disk)
    expect(done).toMatchObject({ code, out: '' })
    expect(JSON.parse(done.err)).toMatchObject({ code: problem })
  })

  test.each([80, 40])('keeps to %i columns', async (columns) => {
    const io = {
      ...memory({ disk: { 'r.txt': changed }, columns }),
      terminal: { stdin: true, stdout: true, stderr: true },
    }
    await main(['--no-color', 'record', 'verify', 'r.txt'], io)
    const lines = io.out().split('\n')
    expect(lines.length).toBeGreaterThan(20)
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns)
  })

  test('writes nothing that stands in a changed record to the screen', async () => {
    const evil = `\u001b]0;evil\u0007`
    for (const place of [
      'STEPS\n',
      '  Setting: ',
      '  | T said',
      'answer.adult: ',
      'sha256: ',
      'section.steps',
    ]) {
      const spoilt = whole.replaceAll(place, `${place.trimEnd()}${evil}${place.endsWith('\n') ? '\n' : ''}`)
      for (const format of ['text', 'json']) {
        const { out, err } = await run(['record', 'verify', 'r.txt', '--format', format], { 'r.txt': spoilt })
        expect(`${out}${err}`).not.toContain('\u001b')
        expect(`${out}${err}`).not.toContain('evil')
      }
    }
  })
})

describe('record redact', () => {
  test('to a new file: nothing that was written, its own digest and the first one', async () => {
    const { code, out, err, disk } = await run(['record', 'redact', 'r.txt', '--output', 'copy.txt'], {
      'r.txt': whole,
    })
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: '' })
    expect(disk['r.txt']).toBe(whole)
    const copy = disk['copy.txt']!
    expect(copy).toMatch(/^INCIDENT RECORD - REDACTED COPY\n/)
    for (const text of ['2026-041', 'He keeps asking', 'library', 'Head, 22', 'Ash Grove'])
      expect(copy).not.toContain(text)
    const verified = await run(['record', 'verify', 'copy.txt'], disk)
    expect(verified.code).toBe(0)
    expect(flat(verified.out)).toContain(
      `REDACTED COPY: what people wrote, the name of the setting and its contacts were left out. The whole record has the SHA-256 ${stated}.`,
    )
  })

  test('to standard output where no file is named', async () => {
    const { code, out } = await run(['record', 'redact', 'r.txt'], {
      'r.txt': whole.replaceAll('\n', '\r\n'),
    })
    expect(code).toBe(0)
    expect((await run(['record', 'verify', 'copy.txt'], { 'copy.txt': out })).code).toBe(0)
  })

  test('never over a file that is there', async () => {
    const disk = { 'r.txt': whole, 'copy.txt': 'mine' }
    const done = await run(['record', 'redact', 'r.txt', '--output', 'copy.txt'], disk)
    expect(done).toMatchObject({ code: 6, out: '', disk })
  })

  test('not of a record that was changed: what may not be shared may stand anywhere in it', async () => {
    const disk = { 'r.txt': whole.replace(/_{24}/, 'On Friday evening') }
    const { code, out, err } = await run(['record', 'redact', 'r.txt'], disk)
    expect({ code, out }).toEqual({ code: 7, out: '' })
    expect(err).toContain('record verify')
  })

  test('not of a copy, of a record as JSON, or of anything else', async () => {
    const { out } = await run(['record', 'redact', 'r.txt'], { 'r.txt': whole })
    const json = await run(['check', 'a.json', '--record', 'r.json'], { 'a.json': '{"answers":{}}' })
    const disk = { ...json.disk, 'copy.txt': out, 'letter.txt': 'Dear all,\n' }
    for (const name of ['copy.txt', 'r.json', 'letter.txt']) {
      expect(await run(['record', 'redact', name], disk)).toMatchObject({ code: 4, out: '' })
    }
  })
})

describe('resume with a record', () => {
  // All answers as they stand, on to the record: followed, not referred, the rest by hand, saved under the name suggested.
  const closed = ['f', 'the record', 'h', '1', 'n', 'r', 'f', '1']
  const saved = '2026-11-22-2026-041-record.txt'

  test('writes a new record that names the earlier one, and does not touch that', async () => {
    const { code, err, disk } = await sit(['resume', 'r.txt'], closed, { 'r.txt': whole })
    expect(code).toBe(0)
    expect(flat(err)).toContain('This opens the record of 22 November 2026, 16:40 (+00:00) again.')
    expect(Object.keys(disk)).toEqual(['r.txt', saved])
    expect(disk['r.txt']).toBe(whole)
    const again = disk[saved]!
    expect(again).toContain(
      `  Follows on from an earlier record\n  | 2026-041\n  Written: 22 November 2026, 16:40 (+00:00)\n  SHA-256: ${stated}\n`,
    )
    expect(again).not.toContain('He keeps asking')
    expect(opened(again)!.read.block.replay.answers).toEqual(opened(whole)!.read.block.replay.answers)
    expect((await run(['record', 'verify', saved], disk)).code).toBe(0)
  })

  test('asks what is new, and lets every answer be changed', async () => {
    const { adult: _, ...open } = clear
    const text = recordText(england, open, someFields)
    const { err } = await sit(['resume', 'r.txt'], ['n', '1', 'y', 'g', 'b'], { 'r.txt': text })
    expect(err).toContain('Answered: No')
    expect(flat(err)).toContain(
      'This changes the recommendation from “Manage in your setting” to “Ring 999 now”.',
    )
  })

  test('is kept as a draft with the name of the earlier record, from the start', async () => {
    const { code, disk } = await sit(['resume', 'r.txt'], [], { 'r.txt': whole })
    expect(code).toBe(130)
    const draft = Object.entries(disk).find(([path]) => path.includes('/state/'))!
    expect(JSON.parse(draft[1])).toMatchObject({
      followsOn: { reference: '2026-041', sha256: stated, changed: false },
      record: { reference: '2026-041' },
    })
    expect(draft[1]).not.toContain('He keeps asking')
    const again = await sit(['resume'], ['1', ...closed], disk)
    expect(again.disk[saved]).toContain(`  SHA-256: ${stated}\n`)
  })

  test('from another edition of the rules: says what is different for this case', async () => {
    const argv = ['resume', 'r.txt', '--rules', './later.yaml']
    const { err } = await sit(argv, ['f'], { 'r.txt': everywhere, './later.yaml': later })
    expect(flat(err)).toContain(
      'The record was written under version 1.0.0 of the rules, which have changed since.',
    )
    expect(flat(err)).toContain('The response was: Consult. Now: Refer.')
  })

  test('that was changed: says so and asks; the new record says it too', async () => {
    const left = await sit(['resume', 'r.txt'], ['2'], { 'r.txt': changed })
    expect(left).toMatchObject({ code: 0, disk: { 'r.txt': changed } })
    expect(flat(left.err)).toContain('This record is no longer as it was written')
    expect(Object.keys(left.disk)).toEqual(['r.txt'])
    const { code, disk } = await sit(['resume', 'r.txt'], ['1', ...closed], { 'r.txt': changed })
    expect(code).toBe(0)
    expect(flat(disk[saved]!)).toContain('it was no longer as it had been written')
  })

  test('of practice is practice again, and keeps no draft', async () => {
    const text = recordText(england, clear, {}, { outcome: outcomeOf(england, clear, { practice: true }) })
    const { err, disk } = await sit(['resume', 'r.txt'], closed, { 'r.txt': text })
    expect(Object.keys(disk)).toEqual(['r.txt', '2026-11-22-practice.txt'])
    expect(disk['2026-11-22-practice.txt']).toMatch(/^INCIDENT RECORD - PRACTICE\n/)
    expect(err).not.toContain('save and leave')
  })

  test.each([
    ['a file that is no record', { 'r.txt': 'Dear all,\n' }, [], 4, 'is not an incident record'],
    ['no file', {}, [], 6, 'There is no draft'],
    ['a rule set that is not at hand', { 'r.txt': everywhere }, [], 2, 'There is no rule set “small”'],
    [
      'other rules',
      { 'r.txt': everywhere },
      ['--rules', 'england-2024'],
      4,
      'The record was written under “small”',
    ],
    [
      'no rules that can be read',
      { 'r.txt': whole.replace('rules: england', 'rules; england') },
      [],
      4,
      'The lines at the end of r.txt',
    ],
    [
      'no time that can be read',
      { 'r.txt': whole.replace('recorded-at: 2026', 'recorded-at: 26') },
      [],
      4,
      'The lines at the end of r.txt',
    ],
  ])('%s', async (_, disk, options, code, said) => {
    const done = await sit(['resume', 'r.txt', ...options], [], disk)
    expect(done.code).toBe(code)
    expect(done.err).toContain(said)
    expect(done.disk).toEqual(disk)
  })

  test('a redacted copy is not opened again', async () => {
    const { out } = await run(['record', 'redact', 'r.txt'], { 'r.txt': whole })
    const done = await sit(['resume', 'copy.txt'], [], { 'copy.txt': out })
    expect(done.code).toBe(4)
    expect(done.err).toContain('is a redacted copy')
  })
})

import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { main } from '../../src/main.ts'
import { memory } from '../../src/world/memory.ts'
import { typist } from '../interview/typist.ts'

const config = '/home/lead/.config/sexting-triage/config.yaml'

/** Somebody at a terminal without a word about which rules; with nothing left to type, presses Ctrl-C. */
async function sit(
  lines: readonly string[],
  disk: Record<string, string> = {},
  argv: readonly string[] = [],
) {
  const io = memory({ terminal: true, env: { HOME: '/home/lead' }, disk })
  const person = typist(io, lines)
  io.stderr.on('data', () => {
    if (person.left().length === 0) setTimeout(() => io.signal('SIGINT'), 20)
  })
  const code = await main(['start', '--accessible', ...argv], io)
  const files = Object.fromEntries(
    [...io.disk].map(([path, bytes]): [string, string] => [path, Buffer.from(bytes).toString()]),
  )
  return { code, io, err: stripVTControlCharacters(io.err()), files }
}

/** In the first hour: safe, the lead can be reached, then the note at once, its needed fields, and saved. */
const coach = [
  '1',
  '1',
  '1',
  'h',
  'Club lead',
  '28 November, 16:40',
  'Coach',
  'A, 14',
  '.',
  'She was sent it.',
  '.',
  'f',
]

describe('the door', () => {
  test('asks who is asking before anything else, and names 999', async () => {
    const { err } = await sit(['q'])
    expect(err).toContain('Who are you?')
    expect(err).toContain('ring 999 first')
    expect(err).not.toContain('Question 1')
  })

  test('leads the safeguarding lead in England, and everybody else, to their questions', async () => {
    expect((await sit(['1', 'q'])).err).toContain('Is any child in danger now?')
    expect((await sit(['2', 'q'])).err).toContain('Is every child safe')
  })

  test('is asked no more where somebody wants that, and again with --no-config', async () => {
    const { files } = await sit(['2 r', 'q'])
    expect(files[config]).toBe('format: 1\nrules: first-hour\n')
    const again = await sit(['q'], files)
    expect(again.err).not.toContain('Who are you?')
    expect(again.err).toContain('Is every child safe')
    expect((await sit(['q'], files, ['--no-config'])).err).toContain('Who are you?')
  })

  test('adds a line to a configuration, and takes nothing out of it', async () => {
    const before = '# ours\nformat: 1\nsetting:\n  nation: Wales\n'
    const { files, err } = await sit(['2 r', '1', '2', 'q'], { [config]: before })
    expect(files[config]).toBe(`${before}rules: first-hour\n`)
    expect(err).not.toContain('Where are you?')
  })

  test('passes a configuration by that names what there is not', async () => {
    expect((await sit(['q'], { [config]: 'format: 1\nrules: first-our\n' })).err).toContain('Who are you?')
  })
})

describe('the first hour', () => {
  test('a note is written in one go, for its reader alone, and found unchanged', async () => {
    const { code, io, err, files } = await sit(['2', ...coach, '1'])
    expect(code).toBe(0)
    expect(err).toContain('find out nothing more')
    expect(Object.keys(files)).toEqual(['2026-11-22-note.txt'])
    const note = files['2026-11-22-note.txt']!
    expect(note).toMatch(/^NOTE\n/)
    expect(note).toContain('What was said, not what is proved.')
    expect(note).toContain('Names, by hand or in person: ____')
    expect(note).toContain('| She was sent it.')
    expect(await main(['record', 'verify', '2026-11-22-note.txt'], io)).toBe(0)
    expect(io.out()).toContain('THE DIGEST FITS')
    io.disk.set('2026-11-22-note.txt', Buffer.from(note.replace('sent it', 'sent two')))
    expect(await main(['record', 'verify', '2026-11-22-note.txt'], io)).toBe(7)
  })

  test('practice says so, in its name too', async () => {
    const { files } = await sit(['2', ...coach, '1'], {}, ['--practice'])
    expect(files['2026-11-22-practice-note.txt']).toMatch(/^NOTE - PRACTICE\n/)
  })

  test('takes over from England where another member of staff stops, and in another nation', async () => {
    const staff = await sit(['1', 'n', 'y', 'n', '3', '1', ...coach, '1'])
    expect(staff.files['2026-11-22-note.txt']).toMatch(/In\s+England\./)
    expect(Object.keys(staff.files)).toHaveLength(1)
    const wales = await sit(['1', 'n', '2', '1', '1', '2', 'q'])
    expect(wales.err).toContain('Is every child safe')
    expect(wales.err).not.toContain('Where are you?')
  })

  test('somewhere else there is no recommendation', async () => {
    const { code, err } = await sit(['2', '1', '2', '5', '1'])
    expect(code).toBe(0)
    expect(err).toContain('No recommendation for another nation')
  })
})

describe('for whoever looks after a child at home', () => {
  const first = '3'

  test('nothing is kept, also where it is remembered or stopped, and leaving clears the screen', async () => {
    for (const lines of [
      [first, '1', '1', 'q'],
      [`${first} r`, '2', 'g', 'q'],
      [first, '1', '1'],
    ]) {
      const { err, files } = await sit(lines)
      expect(files).toEqual({})
      expect(err).toContain('Childline: 0800 1111')
      expect(err).toMatch(/\n{40}/)
      expect(err.slice(err.lastIndexOf('\n\n\n'))).not.toContain('safe')
    }
    const io = memory({ terminal: true, env: { HOME: '/home/lead' } })
    typist(io, ['q'], false)
    expect(await main(['start', '--rules', 'parents'], io)).toBe(0)
    expect(io.err()).toContain('\u001b[2J\u001b[3J\u001b[H')
  })

  test('a note for the school is saved only where somebody says so', async () => {
    const answers = [first, '1', '1', '2', 'n', '1', '2', '3', '1', '1', '1', 'f']
    const asked = [...answers, 'the note', 'h', 'He told me.', '.', 'f']
    const { files } = await sit([...asked, '1'])
    expect(Object.keys(files)).toEqual(['2026-11-22-note.txt'])
    expect((await sit([...asked, 'q'])).files).toEqual({})
  })
})

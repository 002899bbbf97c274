import { describe, expect, test } from 'vitest'
import { main } from '../../src/main.ts'
import { memory } from '../../src/world/memory.ts'
import { typist } from '../interview/typist.ts'

/** Control characters but the line feed, bidi and zero-width characters, separators, tags, halves of pairs. */
const raw =
  // oxlint-disable-next-line no-control-regex, no-misleading-character-class
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|[\ud800-\udbff](?![\udc00-\udfff])/u

const pieces = [
  '\u001b[31m',
  '\u001b]0;x\u0007',
  '\u001b]52;c;QUFB\u0007',
  '\u001bP1;1q\u001b\\',
  '\u001b[2J',
  '\u001b(0',
  '\u009b31m',
  '\u009d',
  '\u0085',
  '\u0007',
  '\u0008',
  '\r',
  '\t',
  '\u000b',
  '\u007f',
  '\u0001',
  '\u202e',
  '\u2066',
  '\u200f',
  '\u061c',
  '\u200b',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u2028',
  '\u00ad',
  '\u{e0041}',
  '\ufff9',
  '\ud800',
  '\udc00',
  'ü',
  '日本',
  '😀',
  '%s',
  '$(x)',
  '`x`',
  '../',
  'a b',
  '--',
  "'",
  '"',
]

/** A thousand strings, the same ones every time. */
const hostile = Array.from({ length: 1000 }, (_, nth) => {
  const at = (step: number): string => pieces[(nth * step + ((nth / 7) | 0)) % pieces.length]!
  return `x${at(1)}${nth % 3 === 0 ? '' : at(5)}y${nth % 4 === 0 ? at(11) : ''}`
})

const fields = { answers: { 'immediate-danger': 'no' }, record: {} }
const draft = {
  format: 1,
  rules: { id: 'england-2024', version: '1.0.0', digest: 'a'.repeat(64) },
  nation: 'England',
  answers: { 'immediate-danger': 'no' },
  started: '2026-11-22T16:40:00+00:00',
  saved: '2026-11-22T16:40:00+00:00',
  record: {},
}
const home = '/home/lead'
const state = `${home}/.local/state/sexting-triage`
const config = `${home}/.config/sexting-triage/config.yaml`

interface Given {
  readonly argv: readonly string[]
  readonly disk?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly typed?: readonly string[]
}

const json = (value: unknown): string => JSON.stringify(value)

const doors: readonly ((put: string) => Given)[] = [
  (put) => ({ argv: [put] }),
  (put) => ({ argv: [`--${put}`] }),
  (put) => ({ argv: ['check', put] }),
  (put) => ({ argv: ['check', put, '--format', 'json'] }),
  (put) => ({ argv: ['check', 'a.json', `--${put}`] }),
  (put) => ({ argv: ['check', 'a.json', '--format', put] }),
  (put) => ({ argv: ['check', 'a.json', '--rules', put] }),
  (put) => ({ argv: ['check', 'a.json', '--rules', `./${put}`, '--format', 'json'] }),
  (put) => ({ argv: ['check', 'a.json', '--record', `no/${put}/x`, '--part', put] }),
  (put) => ({ argv: ['check', '--lines', put] }),
  (put) => ({ argv: ['help', put] }),
  (put) => ({ argv: ['demo', put] }),
  (put) => ({ argv: ['workshop', put, '--theme', put] }),
  (put) => ({ argv: ['record', 'verify', put] }),
  (put) => ({ argv: ['record', put] }),
  (put) => ({ argv: ['rules', 'show', put] }),
  (put) => ({ argv: ['rules', 'check', put, `./${put}.yaml`] }),
  (put) => ({ argv: ['rules', 'draw', 'england-2024', '--answers', put] }),
  (put) => ({ argv: ['rules', 'new', put] }),
  (put) => ({ argv: ['rules', 'diff', put, put] }),
  (put) => ({ argv: ['completion', put] }),
  (put) => ({ argv: ['__complete', '--word', put, 'check', put] }),
  (put) => ({ argv: ['resume', put], typed: ['q'] }),
  (put) => ({ argv: ['config', 'path'], env: { HOME: `/${put}` } }),
  (put) => ({ argv: ['config', 'show'], env: { HOME: home, XDG_CONFIG_HOME: `/${put}` } }),
  (put) => ({ argv: ['check', 'a.json'], env: { HOME: home, FORCE_COLOR: '0', TERM: put, ACCESSIBLE: put } }),
  (put) => ({ argv: ['check', 'b.json'], disk: { 'b.json': json({ answers: { [put]: 'yes' } }) } }),
  (put) => ({ argv: ['check', 'b.json'], disk: { 'b.json': json({ [put]: 1, answers: { adult: put } }) } }),
  (put) => ({
    argv: ['check', 'b.json', '--format', 'json'],
    disk: { 'b.json': json({ answers: {}, record: { [put]: put } }) },
  }),
  (put) => ({
    argv: ['check', '--lines', 'b.json'],
    disk: { 'b.json': json({ rules: put, answers: { [put]: put } }) },
  }),
  (put) => ({
    argv: ['check', '--lines', 'b.json', '--full'],
    disk: { 'b.json': json({ answers: {}, record: { reference: put } }) },
  }),
  (put) => ({ argv: ['check', 'b.json'], disk: { 'b.json': `{"answers":{}, ${put}` } }),
  (put) => ({ argv: ['rules', 'check', 'r.yaml'], disk: { 'r.yaml': `format: 1\n${put}: ${put}\n` } }),
  (put) => ({ argv: ['rules', 'check', `${put}.yaml`, '--format', 'json'], disk: { [`${put}.yaml`]: put } }),
  (put) => ({
    argv: ['rules', 'check', 'f'],
    disk: { [`f/${put}.yaml`]: `scenario:\n  id: ${json(put)}\n` },
  }),
  (put) => ({
    argv: ['demo', '--list', '--scenarios', 'f'],
    disk: { [`f/${put}.yaml`]: `scenario: ${put}\n` },
  }),
  (put) => ({
    argv: ['config', 'show'],
    disk: { [config]: `format: 1\nsetting: { name: ${json(put)}, ${put}: x }\n` },
  }),
  (put) => ({
    argv: ['check', 'a.json'],
    disk: { [config]: `format: 1\ncontacts:\n  ${json(put)}: { phone: ${json(put)} }\n` },
  }),
  (put) => ({
    argv: ['record', 'verify', 'r.txt'],
    disk: { 'r.txt': `INCIDENT RECORD\n${put}\nformat: 1\nnation: ${put}\nprogram: ${put}\n` },
  }),
  (put) => ({
    argv: ['record', 'verify', 'r.txt', '--format', 'json'],
    disk: { 'r.txt': `INCIDENT RECORD\nrules: ${put}\nformat: 1\nanswer.${put}: x\n` },
  }),
  ...(['saved', 'started', 'nation'] as const).map((key) => (put: string) => ({
    argv: ['resume', '--accessible'],
    disk: { [`${state}/d.json`]: json({ ...draft, [key]: put }) },
    typed: ['q', 'q'],
  })),
  (put) => ({
    argv: ['resume', 'd', '--accessible'],
    disk: {
      [`${state}/d.json`]: json({
        ...draft,
        rules: { ...draft.rules, version: put },
        record: { [put]: 'x' },
      }),
    },
    typed: ['q', 'q'],
  }),
  (put) => ({
    argv: ['resume', 'd', '--accessible'],
    disk: { [`${state}/d.json`]: json({ ...draft, answers: { [put]: put }, record: { [put]: 'x' } }) },
    typed: ['q', 'q'],
  }),
  (put) => ({
    argv: ['resume', '--accessible'],
    disk: { [`${state}/${put}.json`]: json(fields) },
    typed: ['q'],
  }),
]

describe('a thousand hostile strings', () => {
  test('through every argument, file and environment variable reach no screen as they are', async () => {
    for (const [nth, put] of hostile.entries()) {
      // Each string by some doors, each door with some hundred strings.
      for (let step = 0; step < 3; step += 1) {
        const { argv, disk = {}, env = {}, typed } = doors[(nth + step * 17) % doors.length]!(put)
        const io = memory({
          env: { HOME: home, ...env },
          disk: { 'a.json': json(fields), ...disk },
          terminal: typed !== undefined,
        })
        if (typed !== undefined) typist(io, [...typed])
        const code = await main(
          [...argv, '--no-color'].slice(0, typed || step === 1 ? argv.length : undefined),
          io,
        )
        const said = io.out() + io.err()
        expect([argv, code === 1, raw.exec(said)?.index ?? null]).toEqual([argv, false, null])
      }
    }
  }, 120_000)
})

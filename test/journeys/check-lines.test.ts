import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { memory, type MemorySettings } from '../../src/world/memory.ts'
import { main } from '../../src/main.ts'
import { answersOf } from '../shipped/answers.ts'
import { shipped } from '../properties/shipped.ts'

type Line = Readonly<Record<string, unknown>> & { readonly line: number }

const parsed = (text: string): Line[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line)

async function run(
  input: string | Uint8Array,
  options: readonly string[] = [],
  settings: MemorySettings = {},
): Promise<{ code: number; lines: Line[]; err: string }> {
  const io = memory({ ...settings, stdin: input })
  const code = await main(['check', '--lines', ...options, '-'], io)
  return { code, lines: parsed(io.out()), err: io.err() }
}

const england = shipped().find(({ rules }) => rules.id === 'england-2024')!
const allClear = answersOf(
  england,
  england.examples.find(({ name }) => name === 'All clear')!,
)
const good = JSON.stringify({ answers: allClear })
const refer = JSON.stringify({ answers: { ...allClear, coercion: 'yes' }, record: { reference: '2026-041' } })

describe('check --lines', () => {
  test('one brief object a line, in the same order', async () => {
    const { code, lines, err } = await run(`${good}\n${refer}\n{"answers":{}}\n`)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(lines[0]).toEqual({
      line: 1,
      response: 'manage',
      decided: true,
      complete: true,
      raised: ['covered'],
      notRuledOut: [],
      unanswered: [],
    })
    expect(Object.keys(lines[1]!).slice(0, 3)).toEqual(['line', 'reference', 'response'])
    expect(lines[1]).toMatchObject({ line: 2, reference: '2026-041', response: 'refer' })
    expect(lines[2]).toMatchObject({ line: 3, decided: false, complete: false, raised: [] })
  })

  test('--full gives what check --format json gives', async () => {
    const { lines } = await run(`${refer}\n`, ['--full'])
    const io = memory({ stdin: refer })
    await main(['check', '--format', 'json', '-'], io)
    expect(lines).toEqual([{ line: 1, reference: '2026-041', ...(JSON.parse(io.out()) as object) }])
  })

  test('a line with a mistake yields an error with its number, and the rest goes on', async () => {
    const wrong = [
      'garbage',
      '{"answers":{"adlt":"no"}}',
      '{"answers":{"adult":"no","adult":"yes"}}',
      '{"answers":{"__proto__":"no"}}',
      '{"answers":{"adult":1},"more":2}',
      '{"answers":{},"nation":"Wales"}',
      '{"answers":{},"rules":"nowhere-2024"}',
      '{"answers":{},"record":{"account":"see https://example.org/a"}}',
    ]
    const { code, lines } = await run([good, ...wrong, good, '{"answers":{"adult":"n'].join('\n'))
    expect(code).toBe(4)
    expect(lines.map(({ line }) => line)).toEqual(Array.from({ length: 11 }, (_, index) => index + 1))
    expect(lines.map(({ code: found }) => found)).toEqual([
      undefined,
      'json-syntax',
      'unknown-question',
      'duplicate-key',
      'reserved-key',
      'unknown-key',
      'other-nation',
      'unknown-rule-set',
      'text-refused',
      undefined,
      'json-syntax',
    ])
    expect(lines[2]).toMatchObject({ file: 'standard input', pointer: '/answers/adlt', column: 20 })
    expect(lines[2]!['message']).toContain('Did you mean “adult”?')
    expect(JSON.stringify(lines[8])).not.toContain('example.org')
  })

  test('all that is wrong with a line, each with the number of the line', async () => {
    const { lines } = await run(`${good}\n{"answers":{"adult":1,"coercion":2}}\n`)
    expect(lines[1]).toMatchObject({ line: 2, code: 'wrong-type', more: [{ line: 2, code: 'wrong-type' }] })
  })

  test('empty lines are passed over and counted; CRLF, a byte order mark and a missing last line end are as good', async () => {
    const { code, lines } = await run(`\uFEFF${good}\r\n\r\n \n${good}\r\n${good}`)
    expect(code).toBe(0)
    expect(lines.map(({ line }) => line)).toEqual([1, 4, 5])
    expect((await run('')).lines).toEqual([])
  })

  test('UTF-16, as Windows PowerShell writes it', async () => {
    const { lines } = await run(Buffer.from(`\uFEFF${refer}\n${good}\n`, 'utf16le'))
    expect(lines).toMatchObject([{ reference: '2026-041' }, { response: 'manage' }])
  })

  test('bytes that are not text spoil their own line only', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`${good}\n`),
      Buffer.from([0x80, 0x0a]),
      Buffer.from(`${good}\n`),
    ])
    const { lines } = await run(bytes)
    expect(lines.map(({ code }) => code)).toEqual([undefined, 'not-unicode', undefined])
    expect(lines[1]).toMatchObject({ line: 2 })
  })

  test('letters of any script, and escapes', async () => {
    const words = '{"answers":{"adult":"no"},"record":{"reference":"Zoë 17","account":"Sie sagte: „Nein“."}}'
    const { code, lines } = await run(`${words}\n${words.replace('adult', String.raw`\u0061dult`)}\n`)
    expect(code).toBe(0)
    expect(lines[1]).toEqual({ ...lines[0], line: 2 })
    expect(lines[0]).toMatchObject({ reference: 'Zoë 17' })
  })

  test('with --strict an incomplete line is an error', async () => {
    const { code, lines } = await run(`${good}\n{"answers":{"adult":"no"}}\n`, ['--strict'])
    expect(code).toBe(4)
    expect(lines).toMatchObject([{ response: 'manage' }, { line: 2, code: 'answers-missing' }])
    expect(lines[1]).not.toHaveProperty('response')
  })

  test('each line may name its rule set; --rules settles it for all', async () => {
    const input = `{"rules":"ukccis-2016","answers":{"adult":"yes"}}\n{"answers":{}}\n`
    expect((await run(input)).lines).toMatchObject([{ response: 'refer' }, { decided: false }])
    const { code, lines } = await run(input, ['--rules', 'england-2024'])
    expect(code).toBe(4)
    expect(lines).toMatchObject([{ code: 'rules-differ' }, { decided: false }])
  })

  test.each([[['--record', 'record.txt']], [['--exit-code']]])('not together with %j', async (options) => {
    const { code, lines } = await run(good, options)
    expect({ code, lines }).toEqual({ code: 2, lines: [] })
  })

  test('a file that is not there, and a rule set that is not there', async () => {
    const io = memory()
    expect(await main(['check', '--lines', 'nobody.jsonl'], io)).toBe(6)
    expect(JSON.parse(io.err())).toMatchObject({ code: 'file-not-found' })
    expect((await run(good, ['--rules', 'nowhere'])).code).toBe(2)
  })

  test('how far it has come is said once a second, on a terminal only', async () => {
    const many = `${good}\n`.repeat(300)
    const told = async (env: Record<string, string>): Promise<string> => {
      const io = memory({ env })
      let seconds = 0
      const input = Readable.from([many, many, many].map((text) => Buffer.from(text)))
      await main(['check', '--lines', '-'], {
        ...io,
        stdin: input,
        terminal: { stdin: false, stdout: false, stderr: true },
        now: () => new Date((seconds += 0.7) * 1000),
      })
      return io.err()
    }
    expect(await told({})).toBe('\r600 lines, 0 of them with errors\n')
    expect(await told({ TERM: 'dumb' })).toBe('')
  })
})

const folder = mkdtempSync(join(tmpdir(), 'lines-'))
afterAll(() => rmSync(folder, { recursive: true }))
const bin = fileURLToPath(new URL('../../bin/sexting-triage.js', import.meta.url))
const start = (file: string) =>
  spawn(process.execPath, [bin, 'check', '--lines', file], { env: {}, stdio: ['pipe', 'pipe', 'pipe'] })

describe('as it is installed', () => {
  test('many lines on several threads: every one, in order, whatever is wrong with some', async () => {
    const file = join(folder, 'many.jsonl')
    const count = 40_000
    const cases = Array.from({ length: count }, (_, index) =>
      index % 1000 === 999
        ? 'garbage'
        : JSON.stringify({ answers: { adult: index % 2 ? 'yes' : 'no' }, record: { reference: `${index}` } }),
    )
    cases[30_000] = 'x'.repeat(2_000_000)
    cases[count - 1] = '{"answers":{"adult":"n'
    writeFileSync(file, cases.join('\n'))
    const child = start(file)
    let next = 0
    const wrong = new Map<number, unknown>()
    for await (const text of createInterface({ input: child.stdout })) {
      const { line, reference, code } = JSON.parse(text) as Line
      if (line !== next + 1 || reference !== (code === undefined ? `${next}` : undefined)) break
      if (code !== undefined) wrong.set(line, code)
      next += 1
    }
    expect(next).toBe(count)
    expect(wrong.size).toBe(41)
    expect(wrong.get(30_001)).toBe('line-too-long')
    expect([wrong.get(1000), wrong.get(39_000), wrong.get(count)]).toEqual(Array(3).fill('json-syntax'))
    expect(child.exitCode ?? (await new Promise((done) => child.on('exit', done)))).toBe(4)
  })

  test('nobody reads to the end: it stops, quietly', async () => {
    const file = join(folder, 'more.jsonl')
    writeFileSync(file, `${good}\n`.repeat(60_000))
    const child = start(file)
    let err = ''
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((done) => child.on('close', done))
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })

  test('a line that is too long is passed over, and not held', async () => {
    const child = start('-')
    let out = ''
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
    const long = Buffer.alloc(1_048_576, 'a')
    function* input(): Generator<string | Buffer> {
      yield `${good}\n`
      for (let count = 0; count < 200; count += 1) yield long
      yield `\n${good}\n`
    }
    Readable.from(input()).pipe(child.stdin)
    await new Promise((done) => child.on('close', done))
    expect(parsed(out)).toMatchObject([
      { line: 1, response: 'manage' },
      { line: 2, code: 'line-too-long' },
      { line: 3, response: 'manage' },
    ])
  })
})

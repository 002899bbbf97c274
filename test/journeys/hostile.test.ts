import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parseDocument, visit, type Scalar } from 'yaml'
import { memory } from '../../src/world/memory.ts'
import { main } from '../../src/main.ts'
import { load } from '../../src/rules/load.ts'
import { typist } from '../interview/typist.ts'

const bin = fileURLToPath(new URL('../../bin/sexting-triage.js', import.meta.url))
const SMALL = readFileSync(new URL('../fixtures/rules/small.yaml', import.meta.url), 'utf8')

interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
}

async function run(argv: readonly string[], disk: Record<string, string | Uint8Array>): Promise<Run> {
  const io = memory({ disk })
  const code = await main(argv, io)
  return { code, out: io.out(), err: io.err() }
}

/** What no terminal may be sent: everything that is neither text nor a newline. */
// oxlint-disable-next-line no-control-regex
const RAW = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u

/** It says one thing that is wrong, in a sentence, with nothing of a stack in it. */
function expectSentence({ out, err }: Run): void {
  expect(out).toBe('')
  expect(err).toMatch(/[A-Z“][^.]+\.\s/u)
  expect(err).not.toMatch(/^ +at |node:internal|Error:/mu)
  expect(err).not.toMatch(RAW)
  expect(err.length).toBeLessThan(8_000)
}

const deep = (open: string, close: string, times: number): string => open.repeat(times) + close.repeat(times)

describe('a hostile answers file', () => {
  test.each([
    ['__proto__ as a key', '{"answers":{"__proto__":{"adult":"no"}}}'],
    ['__proto__ in an escape', '{"answers":{"\\u005f_proto__":"no"}}'],
    ['constructor as a question', '{"answers":{"constructor":"no"}}'],
    ['toString as a question', '{"answers":{"toString":"no"}}'],
    ['hasOwnProperty as a field', '{"answers":{},"record":{"hasOwnProperty":"x"}}'],
    ['__proto__ at the top', '{"__proto__":{"answers":{}},"answers":{}}'],
    ['the same question twice', '{"answers":{"adult":"yes","adult":"no"}}'],
    ['the same question twice, once in an escape', '{"answers":{"adult":"yes","\\u0061dult":"no"}}'],
    ['answers twice', '{"answers":{},"answers":{}}'],
    ['an answer of another type', '{"answers":{"adult":{"toString":"no"}}}'],
    ['a huge number', `{"answers":{"adult":${'9'.repeat(5_000)}}}`],
    ['a number beyond all', '{"answers":{"adult":1e999999}}'],
    ['half a character', '{"answers":{},"record":{"account":"\\ud83d"}}'],
    ['half a character in a key', '{"answers":{"\\udc00":"no"}}'],
    ['deep brackets', deep('[', ']', 100_000)],
    ['deep objects', deep('{"a":', '}', 50_000)],
    ['deep answers', `{"answers":{"adult":${deep('[', ']', 10_000)}}}`],
    [
      'twenty thousand keys',
      `{"answers":{${Array.from({ length: 20_000 }, (_, nth) => `"q${nth}":1`).join()}}}`,
    ],
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['a comment', '{"answers":{} /* all */}'],
    ['more behind it', '{"answers":{}} {"answers":{}}'],
    ['an escape sequence as an id', '{"answers":{"\\u001b[2J":"no"}}'],
    ['an escape sequence as an answer', '{"answers":{"adult":"\\u001b]8;;x\\u0007"}}'],
    ['a raw escape', '{"answers":{"adult":"\u001b[31m"}}'],
    ['a bidi override', '{"answers":{"\u202eadult":"no"}}'],
    ['an escape sequence as rules', '{"rules":"\\u001b[2J","answers":{}}'],
    ['a path as rules', '{"rules":"../../etc/passwd","answers":{}}'],
    ['a nation that is an escape', '{"nation":"\\u001b[2J","answers":{}}'],
  ])('with %s ends with 4, in a sentence', async (_, text) => {
    const found = await run(['check', 'a.json'], { 'a.json': text })
    expect(found.code).toBe(4)
    expectSentence(found)
  })

  test.each([
    ['not UTF-8', Buffer.from('{"answers":{"adult":"n\xf6"}}', 'latin1')],
    ['overlong UTF-8', Buffer.from([0x7b, 0xc0, 0x80, 0x7d])],
    ['UTF-16 cut in half', Buffer.from([0xff, 0xfe, 0x7b])],
    ['noughts', Buffer.alloc(1_000)],
    ['more than a mebibyte', Buffer.alloc(1_100_000, 0x20)],
  ])('that is %s ends with 4 or 6, in a sentence', async (_, bytes) => {
    const found = await run(['check', 'a.json'], { 'a.json': bytes })
    expect([4, 6]).toContain(found.code)
    expectSentence(found)
  })

  test('leaves nothing behind in the prototypes of the language', async () => {
    await run(['check', 'a.json'], { 'a.json': '{"answers":{"__proto__":{"polluted":"yes"}}}' })
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

describe('a gigabyte on standard input', () => {
  test('is refused after the first mebibyte', async () => {
    const program = spawn(process.execPath, [bin, 'check', '-'], { stdio: ['pipe', 'ignore', 'pipe'] })
    const mebibyte = Buffer.alloc(1_048_576, 0x20)
    let written = 0
    program.stdin.on('error', () => {})
    const ended = once(program, 'exit') as Promise<[number]>
    const fed = (async () => {
      while (written < 64 && program.exitCode === null) {
        const failed = await new Promise((done) => program.stdin.write(mebibyte, done))
        if (failed) break
        written += 1
      }
      program.stdin.end()
    })()
    const [code] = await ended
    await fed
    expect(code).toBe(4)
    expect(written).toBeLessThan(8)
  })
})

const changed = (from: string | RegExp, to: string): string => {
  const text = SMALL.replace(from, to)
  if (text === SMALL) throw new Error('nothing was changed')
  return text
}

describe('a hostile rule set', () => {
  test.each([
    ['a bomb of aliases', `a: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: &c [*b,*b,*b]\nd: [*c,*c,*c]\n${SMALL}`],
    ['a merge key', `x: &x {a: 1}\n<<: *x\n${SMALL}`],
    ['a tag', changed('format: 1', 'format: !!js/function "1"')],
    ['a tag of its own', changed('format: 1', 'format: !exec 1')],
    ['a directive', `%YAML 1.1\n---\n${SMALL}`],
    ['several documents', `${SMALL}\n---\n${SMALL}`],
    ['a document that ends and goes on', `${SMALL}\n...\nformat: 1\n`],
    ['the same key twice', changed('format: 1', 'format: 1\nformat: 1')],
    ['__proto__ as a key', changed('questions:', '__proto__: {}\nquestions:')],
    ['__proto__ as a question', changed('questions:', 'questions:\n  __proto__: {}')],
    ['constructor as a question', changed('questions:', 'questions:\n  constructor: 1')],
    ['deep brackets', `${SMALL}\nx: ${deep('[', ']', 20_000)}`],
    [
      'deep lists',
      `${SMALL}\nx:\n${Array.from({ length: 1_200 }, (_, nth) => `${' '.repeat(nth)}-`).join('\n')}`,
    ],
    ['a number beyond all', changed('format: 1', `format: ${'9'.repeat(9_000)}`)],
    ['a key that is a list', `? [a, b]\n: c\n${SMALL}`],
    ['a raw escape', changed('format: 1', 'format: 1 # \u001b[2J')],
    ['nothing', ''],
    ['JSON of another kind', '{"name":"x"}'],
  ])('with %s ends with 3, in sentences', async (_, text) => {
    for (const argv of [
      ['rules', 'check', 'r.yaml'],
      ['check', 'a.json', '--rules', 'r.yaml'],
    ]) {
      const found = await run(argv, { 'r.yaml': text, 'a.json': '{"answers":{}}' })
      expect(found.code).toBe(3)
      expect(found.out + found.err).not.toMatch(RAW)
      expect(found.out + found.err).not.toMatch(/^ +at |node:internal/mu)
      expect(found.out + found.err).toMatch(/[A-Z][^.]+\.\s/u)
    }
  })
})

const document = parseDocument(SMALL)
const strings: Scalar[] = []
visit(document, {
  Scalar(key, node) {
    if (key !== 'key' && typeof node.value === 'string') strings.push(node)
  },
})

/** The small rule set with something in one of its strings, written as an escape of YAML. */
function withEscape(node: Scalar, put: string): string {
  const { value, type } = node
  Object.assign(node, { value: `${String(value)}${put}`, type: 'QUOTE_DOUBLE' })
  const text = document.toString()
  Object.assign(node, { value, type })
  return text
}

describe('a string of a rule set that holds', () => {
  test('an escape sequence is refused, wherever it stands', () => {
    expect(strings.length).toBeGreaterThan(60)
    const passed = strings.filter((node) => load(withEscape(node, '\u001b[2J'), 'r.yaml').ok)
    expect(passed.map(({ value }) => value)).toEqual([])
  })

  test.each([
    ['an escape sequence', '\u001b[2J\u001b]0;x\u0007'],
    ['a control of one byte', '\u009b31m'],
    ['a word that is turned round', '\u202eon'],
    ['something invisible', '\u200b'],
  ])('%s sends nothing of it to the terminal', async (_, put) => {
    const commands = [
      ['rules', 'check', 'r.yaml'],
      ['rules', 'show', 'r.yaml'],
      ['check', 'a.json', '--rules', 'r.yaml'],
    ]
    for (const [nth, node] of strings.slice(0, 12).entries()) {
      const disk = { 'r.yaml': withEscape(node, put), 'a.json': '{"answers":{}}' }
      const found = await run(commands[nth % commands.length]!, disk)
      expect(found.code).toBe(3)
      expect(found.out + found.err).not.toMatch(RAW)
    }
    const io = memory({ terminal: true, disk: { 'r.yaml': withEscape(strings[5]!, put) } })
    typist(io, ['q'])
    expect(await main(['start', '--accessible', '--rules', 'r.yaml'], io)).toBe(3)
    expect(io.err()).not.toMatch(RAW)
  })

  test('the name of a shipped one is not taken for it', async () => {
    const posing = changed(/id: [a-z0-9-]+/u, 'id: england-2024')
    const io = memory({ disk: { 'england-2024.yaml': posing, 'a.json': '{"answers":{}}' } })
    const argv = ['check', 'a.json', '--rules', 'england-2024.yaml', '--record', 'record.txt']
    expect(await main(argv, io)).toBe(0)
    const record = Buffer.from(io.disk.get('record.txt') ?? []).toString()
    expect(record).toMatch(/did not come with the program/u)
  })
})

describe('a tag of YAML', () => {
  test.each(['omap', 'pairs', 'set', 'binary', 'timestamp', 'merge', 'seq', 'map', 'str', 'int', 'null'])(
    '!!%s is an error with its place, wherever it stands',
    async (tag) => {
      const keys = [...SMALL.matchAll(/^ *(?:- )?[\w-]+:(?= |$)/gm)]
      for (const { 0: key, index } of keys.filter((_, nth) => nth % 31 === 0)) {
        const end = index + key.length
        const text = `${SMALL.slice(0, end)} !!${tag}${SMALL.slice(end)}`
        const { code, out, err } = await run(['rules', 'check', 'r.yaml'], { 'r.yaml': text })
        expect(code).toBe(3)
        expect(out + err).toMatch(/r\.yaml:\d+:\d+\n[^!]*!![^]*gives a part a type/)
      }
    },
  )

  test('in a configuration stops nobody', async () => {
    const path = '/home/lead/.config/sexting-triage/config.yaml'
    for (const text of [
      'format: 1\nsetting: !!omap\n- name: x\n',
      '!!set {a, b}',
      '? !!pairs [a: 1]\n: b\n',
    ]) {
      const io = memory({
        env: { HOME: '/home/lead' },
        disk: { [path]: text, 'a.json': '{"answers":{"adult":"yes"}}' },
      })
      expect(await main(['check', 'a.json'], io)).toBe(0)
      expect(io.out()).toMatch(/\S/)
      expect(io.err()).toMatch(/config\.yaml:\d+:\d+/)
    }
  })
})

describe('many wrong things on one line', () => {
  test('do not end the run', async () => {
    const many = JSON.stringify({ answers: { where: Array.from({ length: 160_000 }, (_, nth) => nth % 10) } })
    const { code, out } = await run(['check', '--lines', 'a.jsonl'], {
      'a.jsonl': `{"answers":{}}\n${many}\n{"answers":{}}\n`,
    })
    expect(code).toBe(4)
    expect(out.trim().split('\n')).toHaveLength(3)
  })
})

describe('UTF-16 without its mark', () => {
  test.each([
    ['little', (text: string) => Buffer.from(text, 'utf16le')],
    ['big', (text: string) => Buffer.from(text, 'utf16le').swap16()],
  ])('is called that, %s end first', async (_, encoded) => {
    for (const argv of [
      ['check', 'a.json'],
      ['check', '--lines', 'a.json'],
      ['check', 'b.json', '--rules', 'a.json'],
    ]) {
      const disk = { 'a.json': encoded('{"answers":{}}'), 'b.json': '{"answers":{}}' }
      const { code, err } = await run(argv, disk)
      expect([4, 6]).toContain(code)
      expect(err).toMatch(/UTF-16 without the mark/)
    }
  })
})

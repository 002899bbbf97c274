import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { memory, type MemoryIo, type MemorySettings } from '../../src/world/memory.ts'
import { main } from '../../src/main.ts'
import { load } from '../../src/rules/load.ts'

const small = readFileSync(new URL('../fixtures/rules/small.yaml', import.meta.url), 'utf8')

interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
  readonly io: MemoryIo
}

async function run(line: string, settings: MemorySettings = {}): Promise<Run> {
  const io = memory({ ...settings, disk: { 'small.yaml': small, ...settings.disk } })
  const code = await main(['rules', ...line.split(' ')], io)
  return { code, out: io.out(), err: io.err(), io }
}

describe('rules list', () => {
  test('names every rule set that ships, and how far it has been checked', async () => {
    const { code, out, err } = await run('list')
    expect(code).toBe(0)
    expect(out).toMatch(/^england-2024 \d+\.\d+\.\d+\n {2}Sharing nudes/)
    expect(out).toContain('In use. To be reviewed by')
    expect(out).toContain('Nobody outside this program has reviewed this rule set yet.')
    expect(err).toBe('')
  })

  test('says which has been superseded', async () => {
    const { out } = await run('list')
    const superseded = out.split('\n\n').filter((each) => each.includes('Superseded: '))
    expect(superseded.every((each) => !each.startsWith('england-2024'))).toBe(true)
  })
})

describe('rules show', () => {
  test('prints the standard rule set to read on paper', async () => {
    const { code, out } = await run('show')
    expect(code).toBe(0)
    expect(out).toMatch(/^SHARING NUDES AND SEMI-NUDES IN ENGLAND/)
    expect(out).toContain('HOW TO READ IT IN ONE MINUTE')
  })

  test('prints the one in a file, or the one of --rules', async () => {
    const inFile = await run('show small.yaml')
    expect(inFile.out).toMatch(/^A SMALL RULE SET FOR TESTS\n/)
    expect((await run('show --rules small.yaml')).out).toBe(inFile.out)
  })

  test('prints what can end below a response', async () => {
    const { code, out } = await run('show small.yaml --below refer')
    expect(code).toBe(0)
    expect(out).toMatch(/^WHAT CAN END BELOW “refer”\n/)
  })

  test('prints the questions', async () => {
    const { code, out } = await run('show small.yaml --questions')
    expect(code).toBe(0)
    expect(out).toMatch(/\[[1-9]\] Where strangers can\s+see it/)
  })

  test('refuses a response that the rule set does not have, with the nearest', async () => {
    const { code, out, err } = await run('show --below reffer')
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain('Did you mean “refer”?')
  })

  test.each([
    ['show england-2042', 2],
    ['show ./no-such.yaml', 6],
    ['show --below refer --questions', 2],
  ])('%s ends with %i', async (line, expected) => {
    const { code, out, err } = await run(line)
    expect(code).toBe(expected)
    expect(out).toBe('')
    expect(err).not.toBe('')
  })
})

describe('rules draw', () => {
  const answers = JSON.stringify({ answers: { danger: 'yes', adult: 'no' } })

  test('draws in words where nothing else is asked for', async () => {
    const { code, out } = await run('draw')
    expect(code).toBe(0)
    expect(out).toContain(' 1. immediate-danger: ')
  })

  test.each([
    ['mermaid', /^---\ntitle: .*\n---\nflowchart LR\n/],
    ['dot', /^digraph "small" \{\n/],
    ['svg', /^<\?xml [^]*<\/svg>\n$/],
  ])('draws as %s', async (format, expected) => {
    const { code, out, err } = await run(`draw small.yaml --format ${format}`)
    expect(code).toBe(0)
    expect(out).toMatch(expected)
    expect(err).toBe('')
  })

  test('draws the way that answers take, also from standard input', async () => {
    const fromFile = await run('draw small.yaml --answers a.json', { disk: { 'a.json': answers } })
    expect(fromFile.code).toBe(0)
    expect(fromFile.out).toContain('RECOMMENDED WITH THESE ANSWERS: RING 999.')
    expect((await run('draw small.yaml --answers -', { stdin: answers })).out).toBe(fromFile.out)
  })

  test('draws the rule set that the answers are for', async () => {
    const { out } = await run('draw --answers -', { stdin: '{ "rules": "ukccis-2016", "answers": {} }' })
    expect(out).toMatch(/\(ukccis-2016 [\d.]+\)\n/)
  })

  test('writes to a new file, and never over one', async () => {
    const { code, out, err, io } = await run('draw small.yaml --format svg --output tree.svg')
    expect([code, out, err]).toEqual([0, '', 'Saved as tree.svg.\n'])
    expect(Buffer.from(io.disk.get('tree.svg')!).toString()).toContain('</svg>')
    const again = await run('draw small.yaml --output tree.svg', { disk: { 'tree.svg': 'mine' } })
    expect(again.code).toBe(6)
    expect(Buffer.from(again.io.disk.get('tree.svg')!).toString()).toBe('mine')
  })

  test.each([
    ['answers to no question', '{ "answers": { "no-such": "yes" } }'],
    ['answers to another rule set', '{ "rules": "england-2024", "answers": {} }'],
    ['what is no JSON', 'danger: yes'],
  ])('refuses %s', async (_, stdin) => {
    const { code, out, err } = await run('draw ukccis-2016 --answers -', { stdin })
    expect(code).toBe(4)
    expect(out).toBe('')
    expect(err).toContain('standard input')
  })
})

describe('rules schema', () => {
  test.each(['rule-set', 'assessment', 'scenario', 'summary'])(
    'prints the published one for %s',
    async (kind) => {
      const published = readFileSync(new URL(`../../rules/${kind}.schema.json`, import.meta.url), 'utf8')
      const { code, out } = await run(`schema --for ${kind}`)
      expect(code).toBe(0)
      expect(JSON.parse(out)).toEqual(JSON.parse(published))
    },
  )

  test('makes the one for answers from the rule set', async () => {
    const { out } = await run('schema --for answers --rules small.yaml')
    expect(JSON.parse(out)).toMatchObject({
      properties: {
        rules: { const: 'small' },
        answers: { properties: { danger: { enum: ['no', 'yes', 'unknown'] } } },
      },
    })
  })

  test('prints a blank answers file alone on standard output, which `check` takes', async () => {
    const { code, out, err } = await run('schema --for answers --template')
    expect(code).toBe(0)
    expect(err).toContain('- position-of-trust: Someone who works')
    const io = memory({ stdin: out })
    expect(await main(['check', '-'], io)).toBe(0)
    expect(io.out()).toMatch(/^RECOMMENDED RESPONSE: TAKE ADVICE\n/)
  })

  test.each(['schema --for assessment --template', 'schema --template', 'schema --for record'])(
    '%s is a usage error',
    async (line) => {
      const { code, out } = await run(line)
      expect(code).toBe(2)
      expect(out).toBe('')
    },
  )
})

describe('rules new', () => {
  test('writes a rule set that loads, and in which `rules check` finds nothing', async () => {
    const { code, err, io } = await run('new our-rules')
    expect([code, err]).toEqual([0, 'Saved as our-rules.yaml.\n'])
    const text = Buffer.from(io.disk.get('our-rules.yaml')!).toString()
    const loaded = load(text, 'our-rules.yaml')
    expect(loaded.ok && loaded.value.rules.id).toBe('our-rules')
    const checked = await run('check our-rules.yaml', { disk: { 'our-rules.yaml': text } })
    expect(checked.out).toBe('1 file checked: nothing found.\n')
    expect(checked.code).toBe(0)
  })

  test('has notes on every section, and names its schema', async () => {
    const { out } = await run('new our-rules --output -')
    expect(out).toMatch(/^# yaml-language-server: \$schema=/)
    const sections = [
      'sources',
      'responses',
      'questions',
      'criteria',
      'steps',
      'contacts',
      'record',
      'examples',
    ]
    for (const section of sections) expect(out).toMatch(new RegExp(`\\n# .*\\n(# .*\\n)*${section}:\\n`))
  })

  test('never writes over a file', async () => {
    const { code, io } = await run('new our-rules', { disk: { 'our-rules.yaml': 'mine' } })
    expect(code).toBe(6)
    expect(Buffer.from(io.disk.get('our-rules.yaml')!).toString()).toBe('mine')
  })

  test.each(['Our_Rules', '18', 'ä'])('refuses “%s” as an id', async (id) => {
    const { code, err, io } = await run(`new ${id}`)
    expect(code).toBe(2)
    expect(err).toContain('An id is made of lower-case words')
    expect([...io.disk.keys()]).toEqual(['small.yaml'])
  })
})

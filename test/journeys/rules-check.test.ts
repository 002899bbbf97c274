import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { memory, type MemorySettings } from '../../src/world/memory.ts'
import { main } from '../../src/main.ts'
import { packageFolder } from '../../src/world/program.ts'

async function run(
  argv: readonly string[],
  settings: MemorySettings = {},
): Promise<{ code: number; out: string; err: string }> {
  const io = memory(settings)
  const code = await main(['rules', ...argv], io)
  return { code, out: io.out(), err: io.err() }
}

const file = (name: string): string => readFileSync(join(packageFolder, name), 'utf8')
const tidy = file('test/fixtures/rules/tidy.yaml')
const untold = tidy.replace('    tell: [lado]\n', '')
const broken = tidy.replace('tell: [lado]', 'tell: [ladu]')
const lineOf = (text: string, words: string): number => text.slice(0, text.indexOf(words)).split('\n').length

const scenario = `format: 1
scenario:
  id: a-chat
  title: A chat
  rules: tidy
  themes: [spread]
  teaches: That it goes further than one thinks.
parts:
  - tell: A picture is in a group chat.
    minutes: 20
    answers: { danger: no, adult: no, where: [group-chat], repeat: no }
    expect: { response: consult, raised: [spread] }
  - tell: It was there last year, too.
    minutes: 10
    answers: { repeat: yes }
    expect: { response: consult, raised: [spread, again] }
`

describe('rules check', () => {
  test('finds nothing in what ships', async () => {
    const { code, out, err } = await run(['check'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^\d\d files checked: nothing found\.\n$/)
  })

  test('checks the rule set of --rules where none is named', async () => {
    const { out } = await run(['check', '--rules', 'my.yaml'], { disk: { 'my.yaml': tidy } })
    expect(out).toBe('1 file checked: nothing found.\n')
  })

  test('says where, shows the lines, says what to do, counts, and ends with 7', async () => {
    const { code, out, err } = await run(['check', 'my.yaml'], { disk: { 'my.yaml': untold } })
    expect({ code, err }).toEqual({ code: 7, err: '' })
    const line = lineOf(
      untold,
      '    response: refer\n    if_not_ruled_out:\n      response: consult\n      because: not knowing is a reason to take advice, not yet to refer\n    why: Others',
    )
    expect(out).toContain(`my.yaml:${line}:15\n`)
    expect(out).toContain(` ${line} |     response: refer\n     |               ^^^^^\n`)
    expect(out).toContain('Add tell: with the contacts')
    expect(out).toMatch(/\n\n1 file checked: 1 finding\.\n$/)
  })

  test('prints an example that is missing so that it can be pasted', async () => {
    const lost = tidy.replace(/ {2}- name: Not known where it is\n(?: {4}.*\n)+/, '')
    const { out } = await run(['check', 'my.yaml'], { disk: { 'my.yaml': lost } })
    expect(out).toContain(
      '  - name: where is not known\n    from: All clear\n    answers:\n      where: unknown\n    expect:\n',
    )
  })

  test('as JSON', async () => {
    const lost = untold.replace(/ {2}- name: Not known where it is\n(?: {4}.*\n)+/, '')
    const { code, out } = await run(['check', 'my.yaml', '--format', 'json'], {
      disk: { 'my.yaml': lost },
      now: new Date('2027-10-01T12:00:00Z'),
    })
    expect(code).toBe(7)
    expect(JSON.parse(out)).toMatchObject({
      checked: ['my.yaml'],
      findings: [
        { level: 'warning', code: 'past-due', file: 'my.yaml', column: 14 },
        { level: 'error', code: 'nobody-to-tell', column: 15 },
        {
          level: 'error',
          code: 'untested',
          paste: expect.stringContaining('- name: where is not known\n') as string,
        },
      ],
    })
  })

  test('warnings alone are no failure', async () => {
    const { code, out } = await run(['check', 'my.yaml'], {
      disk: { 'my.yaml': tidy },
      now: new Date('2028-01-01T12:00:00Z'),
    })
    expect(code).toBe(0)
    expect(out).toMatch(/\n1 file checked: 3 warnings\.\n$/)
  })

  test('a rule set that cannot be loaded wins over one with findings', async () => {
    const { code, out } = await run(['check', 'a.yaml', 'b.yaml'], {
      disk: { 'a.yaml': untold, 'b.yaml': broken },
    })
    expect(code).toBe(3)
    expect(out).toContain('a.yaml:')
    expect(out).toContain('nobody is named who has to be told')
    expect(out).toContain('Did you mean “lado”?')
    expect(out).toMatch(/\n2 files checked: 2 findings\.\n$/)
  })

  test('shows every finding, however many there are', async () => {
    const one = '  - { id: further-review, title: Further review }\n'
    const many = Array.from({ length: 60 }, (_, place) => `  - { id: stage-${place}, title: A stage }\n`)
    const { out } = await run(['check', 'my.yaml'], {
      disk: { 'my.yaml': tidy.replace(one, one + many.join('')) },
    })
    expect(out.match(/^my\.yaml:\d+:\d+$/gm)).toHaveLength(60)
    expect(out).toContain('1 file checked: 60 findings.')
  })

  test('whoever edits a shipped file in its place has that one checked', async () => {
    const path = 'rules/england-2024.yaml'
    const { code, out } = await run(['check', 'england-2024'], {
      disk: { [join(packageFolder, path)]: file(path).replace('  - id: gain\n', '  - id: gains\n') },
    })
    expect(code).toBe(3)
    expect(out).toContain(`${path}:`)
  })

  test.each([
    ['england-2023', 2, 'Did you mean “england-2024”?'],
    ['nowhere.yaml', 6, 'There is no file nowhere.yaml.'],
  ])('%s', async (name, code, said) => {
    expect(await run(['check', name])).toEqual({
      code,
      out: '',
      err: expect.stringContaining(said) as string,
    })
  })
})

describe('rules check of scenarios', () => {
  const disk = { 'my.yaml': tidy, 'chat.yaml': scenario }

  test('by id', async () => {
    expect((await run(['check', 'the-coach'])).out).toBe('1 file checked: nothing found.\n')
  })

  test('against a rule set that is named beside them', async () => {
    expect(await run(['check', 'chat.yaml', 'my.yaml'], { disk })).toEqual({
      code: 0,
      out: '2 files checked: nothing found.\n',
      err: '',
    })
  })

  test('against the rule set that is asked for', async () => {
    const { code, out } = await run(['check', 'the-coach', '--rules', 'ukccis-2016'])
    expect(code).not.toBe(0)
    expect(out).toContain('the-coach.yaml:')
  })

  test('a part that ends otherwise than it says', async () => {
    const wrong = scenario.replace('consult, raised: [spread, again]', 'refer, raised: [spread, again]')
    const { code, out } = await run(['check', 'my.yaml', 'chat.yaml'], {
      disk: { ...disk, 'chat.yaml': wrong },
    })
    expect(code).toBe(7)
    expect(out).toContain(`chat.yaml:${lineOf(wrong, 'response: refer')}:25\n`)
    expect(out).toContain('It gives consult, raised: [spread, again].')
  })

  test('what a part raises is looked at, too', async () => {
    const wrong = scenario.replace('raised: [spread, again]', 'raised: [again]')
    const { out } = await run(['check', 'my.yaml', 'chat.yaml'], { disk: { ...disk, 'chat.yaml': wrong } })
    expect(out).toContain('Look first at: spread.')
  })

  test('one that cannot be read', async () => {
    const wrong = scenario.replace('repeat: no', 'repeats: no')
    const { code, out } = await run(['check', 'my.yaml', 'chat.yaml'], {
      disk: { ...disk, 'chat.yaml': wrong },
    })
    expect(code).toBe(4)
    expect(out).toContain('There is no question')
  })

  test('one whose rule set is nowhere', async () => {
    const { code, out } = await run(['check', 'chat.yaml'], { disk })
    expect(code).toBe(4)
    expect(out).toContain('There is no rule set')
  })
})

describe('rules diff', () => {
  const lower = tidy.replace(
    'title: It has happened before\n    response: consult',
    'title: It has happened before\n    response: manage',
  )
  const disk = { 'old.yaml': tidy, 'new.yaml': lower, 'broken.yaml': broken }

  test('says what falls, and goes on', async () => {
    const { code, out, err } = await run(['diff', 'old.yaml', 'new.yaml'], { disk })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.replaceAll(/\s+/g, ' ')).toContain('Only `repeat: yes`: was consult, is now manage')
    expect(out).toContain('criterion again: response: consult → manage')
  })

  test('--fail-on-fall', async () => {
    expect((await run(['diff', 'old.yaml', 'new.yaml', '--fail-on-fall'], { disk })).code).toBe(7)
    expect((await run(['diff', 'new.yaml', 'old.yaml', '--fail-on-fall'], { disk })).code).toBe(0)
  })

  test('as JSON, with numbers of any size', async () => {
    const { out } = await run(['diff', 'england-2024', 'england-2024', '--format', 'json'])
    expect(JSON.parse(out)).toMatchObject({
      later: { id: 'england-2024' },
      answerSets: expect.stringMatching(/^\d{20,}$/) as string,
      parts: [],
    })
  })

  test.each([
    ['old.yaml', 'broken.yaml', 3],
    ['nowhere.yaml', 'old.yaml', 6],
    ['old.yaml', 'nothing', 2],
  ])('%s with %s', async (earlier, later, code) => {
    const ended = await run(['diff', earlier, later], { disk })
    expect({ code: ended.code, out: ended.out }).toEqual({ code, out: '' })
    expect(ended.err).not.toBe('')
  })
})

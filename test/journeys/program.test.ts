import { describe, expect, test } from 'vitest'
import { memory, type MemorySettings } from '../../src/world/memory.ts'
import { main } from '../../src/main.ts'

async function run(
  argv: readonly string[],
  settings: MemorySettings = {},
): Promise<{ code: number; out: string; err: string }> {
  const io = memory(settings)
  const code = await main(argv, io)
  return { code, out: io.out(), err: io.err() }
}

describe('the program', () => {
  test.each([[[]], [['start']], [['resume']]])(
    '%j without a terminal: says what to do instead',
    async (argv) => {
      const { code, out, err } = await run(argv)
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toContain('sexting-triage check FILE')
    },
  )

  test('a mistyped command', async () => {
    const { code, err } = await run(['chekc'])
    expect(code).toBe(2)
    expect(err).toContain('Did you mean “check”?')
  })

  test('a mistyped option', async () => {
    expect((await run(['check', '--frmat', 'json', '-'])).code).toBe(2)
  })

  test('--version and --help end well, on standard output', async () => {
    expect(await run(['--version'])).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
    })
    const { code, out, err } = await run(['--help'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.indexOf('Examples:')).toBeLessThan(out.indexOf('Options:'))
    expect(out).toContain('ring 999')
  })

  test.each(['exit-codes', 'answers', 'rules', 'accessibility', 'privacy'])('help %s', async (topic) => {
    const { code, out } = await run(['help', topic], { columns: 40 })
    expect(code).toBe(0)
    expect(out.length).toBeGreaterThan(200)
  })

  test('help on a command, and on nothing that there is', async () => {
    expect((await run(['help', 'check'])).out).toContain('--record')
    expect(await run(['help', 'everything'])).toMatchObject({ code: 2, out: '' })
  })

  test('a fault of the program says so, without an answer in it', async () => {
    const io = memory()
    const broken = {
      ...io,
      files: {
        ...io.files,
        read: () => {
          throw new TypeError('J. Smith')
        },
      },
    }
    expect(await main(['check', 'a.json'], broken)).toBe(1)
    expect(io.err()).toContain('TypeError')
    expect(io.err()).not.toContain('Smith')
  })

  test('with --debug it says where', async () => {
    const io = memory()
    const broken = {
      ...io,
      files: {
        ...io.files,
        read: () => {
          throw new TypeError('J. Smith')
        },
      },
    }
    expect(await main(['--debug', 'check', 'a.json'], broken)).toBe(1)
    expect(io.err()).toMatch(/\n +at /)
    expect(io.err()).not.toContain('Smith')
  })
})

describe('demo', () => {
  test('plays straight through, to a recommendation and a record marked PRACTICE', async () => {
    const { code, out, err } = await run(['demo'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const order = [
      'THE STORY',
      'NEW INFORMATION',
      'RECOMMENDED NOW',
      'RECOMMENDED RESPONSE',
      'INCIDENT RECORD - PRACTICE',
    ]
    const places = order.map((heading) => out.indexOf(heading))
    expect(places).not.toContain(-1)
    expect(out).not.toContain('\u001b')
    const headings = [...out.slice(out.indexOf('INCIDENT RECORD')).matchAll(/^[A-Z][^\n]*\n-+$/gm)]
    expect(headings.length).toBeGreaterThan(8)
    expect(headings.every(([heading]) => heading.includes('PRACTICE'))).toBe(true)
  })

  test('lists the scenarios, and plays the one that is named', async () => {
    const { out } = await run(['demo', '--list'])
    expect(out).toContain('passed-on-to-hurt')
    expect((await run(['demo', 'image-between-friends'])).out).toContain('MANAGE IN YOUR SETTING')
    expect((await run(['demo', 'passed-on-to-hurt'])).out).toContain('REFER TODAY')
  })

  test('a scenario that there is not', async () => {
    const { code, err } = await run(['demo', 'pased-on'])
    expect(code).toBe(2)
    expect(err).toContain('passed-on-to-hurt')
  })

  test('a scenario of one’s own, with a mistake in it', async () => {
    const text =
      'format: 1\nscenario: { id: own, title: Own, rules: england-2024, themes: [mine], teaches: Nothing. }\n' +
      'parts: [{ tell: A story., answers: { aduld: no }, expect: { response: manage, raised: [] } }]\n'
    const { code, err } = await run(['demo', './own.yaml'], { disk: { './own.yaml': text } })
    expect(code).toBe(4)
    expect(err).toContain('./own.yaml:3:')
    expect(err).toContain('Did you mean “adult”?')
  })
})

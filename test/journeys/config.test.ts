import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { memory, type MemoryIo } from '../../src/world/memory.ts'
import { main } from '../../src/main.ts'
import { allClearKeys } from '../interview/all-clear-keys.ts'
import { firstMissing } from '../interview/first-missing.ts'
import { england as load } from '../interview/rules.ts'
import { typist } from '../interview/typist.ts'

const england = load()
const path = '/home/lead/.config/sexting-triage/config.yaml'

interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
  readonly files: Readonly<Record<string, string>>
}

const ended = (io: MemoryIo, code: number): Run => ({
  code,
  out: io.out(),
  err: stripVTControlCharacters(io.err()),
  files: Object.fromEntries(
    [...io.disk].map(([name, bytes]): [string, string] => [name, Buffer.from(bytes).toString()]),
  ),
})

const world = { env: { HOME: '/home/lead' } }
const withConfig = (text: string | undefined): Record<string, string> =>
  text === undefined ? {} : { [path]: text }

type Sit = (argv: readonly string[], lines: readonly string[], config?: string) => Promise<Run>

/** Somebody at a terminal who types the lines one after another; with none left, presses Ctrl-C. */
const sitAt =
  (plain: boolean): Sit =>
  async (argv, lines, config) => {
    const io = memory({ ...world, terminal: true, disk: withConfig(config) })
    const person = typist(io, lines, plain)
    io.stderr.on('data', () => {
      if (person.left().length === 0) setTimeout(() => io.signal('SIGINT'), 20)
    })
    return ended(io, await main(plain ? [...argv, '--accessible'] : argv, io))
  }

async function run(argv: readonly string[], config?: string, stdin = ''): Promise<Run> {
  const io = memory({ ...world, stdin, disk: withConfig(config) })
  return ended(io, await main(argv, io))
}

const whole = `format: 1
setting: { name: Anytown High School, phone: "01234 567000", nation: England, type: school }
roles: { lead: R. M., deputies: [K. L.], head: S. T. }
contacts:
  social-care: { name: Anyshire front door, phone: "01234 567890" }
`

/** The six things; then all the rest, which are the nation, the kind, the deputies, and the contacts. */
const six = ['Anytown High School', '01234 567000', 'R. M.', 'S. T.', '01234 567890', '-']
const others = ['1', '1', 'K. L.; T. O.', 'Anyshire front door', ...Array.from({ length: 7 }, () => '-')]
const init = [...six, '2', ...others]

const modes = [
  ['plain', true],
  ['inquirer', false],
] as const

describe.each(modes)('config init on the %s prompter', (_mode, plain) => {
  const sit = sitAt(plain)

  test('asks for one thing at a time, shows the file, and writes it', async () => {
    const { code, out, err, files } = await sit(['config', 'init'], [...init, '1'])
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(files).toEqual({
      [path]: `# What sexting-triage knows of us.
# After a change, see if it holds:
# sexting-triage config show
format: 1

setting:
  name: "Anytown High School"
  phone: "01234 567000"
  nation: "England"
  type: "school"

roles:
  lead: "R. M."
  deputies:
    - "K. L."
    - "T. O."
  head: "S. T."

contacts:
  social-care:
    name: "Anyshire front door"
    phone: "01234 567890"
`,
    })
    expect(
      firstMissing(err, [
        'on this computer only',
        path,
        'What is your setting called?',
        '- to leave it empty, q to leave without saving',
        'What is its telephone number?',
        'Who leads on safeguarding?',
        'Who is the head or principal?',
        "Children's social care (the local front door): on which number?",
        'This is what will be written to',
        '  name: "Anytown High School"',
        'Ask me for the rest first',
        'In which nation is it?',
        '  1: England',
        'Answered: England',
        'What kind of setting is this?',
        'Answered: A school',
        'Who deputises?',
        'what do you call it?',
        'The local authority designated officer (LADO): on which number?',
        'This is what will be written to',
        '  name: "Anytown High School"',
        'Shall it be written?',
        'Written.',
      ]),
    ).toBeNull()
  })

  test('takes Enter alone for nothing, at whatever is asked', async () => {
    const lines = [...Array.from({ length: 6 }, () => '-'), '3'].flatMap((line) => ['', '', line])
    const { code, err, files } = await sit(['config', 'init'], lines)
    expect({ code, files }).toEqual({ code: 0, files: {} })
    expect(firstMissing(err, ['Enter alone answers nothing.', 'Nothing was written.'])).toBeNull()
  })

  test('goes back, and keeps what was said', async () => {
    const back = Array.from({ length: 17 }, () => 'b')
    const { files } = await sit(['config', 'init'], [...init, ...back, ...kept(17), '1'])
    expect(files[path]).toContain('phone: "01234 567890"')
    expect(files[path]).toContain('name: "Anytown High School"')
  })

  test.each([
    ['a character that cannot be seen', ['A\u200bB'], 'A character that cannot be seen stands here'],
    ['a text too long', ['A'.repeat(201)], 'longer than 200 characters'],
    ['a key that is not there', [...six, '9'], 'not one of the answers here'],
    ['going back at the beginning', ['b'], 'nothing to go back to'],
  ])('says what is wrong with %s, and asks again', async (_, lines, said) => {
    const { code, err, files } = await sit(['config', 'init'], [...lines, 'q'])
    expect({ code, files }).toEqual({ code: 0, files: {} })
    expect(err.replaceAll(/\s+/g, ' ')).toContain(said)
  })

  test('shows the question again on ?', async () => {
    const { err } = await sit(['config', 'init'], ['?', 'q'])
    expect(err.split('What is your setting called?')).toHaveLength(3)
  })

  test('writes nothing when it is stopped, and says so', async () => {
    const { code, err, files } = await sit(['config', 'init'], init)
    expect({ code, files }).toEqual({ code: 130, files: {} })
    expect(err).toContain('Stopped. Nothing was saved.')
  })

  test('goes through one that is there: kept, changed or emptied', async () => {
    const { code, err, files } = await sit(
      ['config', 'init'],
      ['y', 'Anytown Academy', 'k', '-', ...kept(3), '2', 'k', 'k', 'K', '-', ...kept(7), '1'],
      whole,
    )
    expect(code).toBe(0)
    expect(
      firstMissing(err, [path, 'Written so far:', 'Anytown High School', 'k to keep it, - to empty it']),
    ).toBeNull()
    expect(files[path]).toContain('name: "Anytown Academy"')
    expect(files[path]).toContain('nation: "England"')
    expect(files[path]).toContain('- "K. L."')
    expect(files[path]).not.toContain('lead:')
    expect(files[path]).toContain('phone: "01234 567890"')
    expect(files[path]).not.toContain('front door')
  })

  test('takes the name of a contact out with its number', async () => {
    const { files } = await sit(['config', 'init'], ['y', ...kept(4), '-', 'k', '1'], whole)
    expect(files[path]).toContain('lead: "R. M."')
    expect(files[path]).not.toContain('contacts:')
  })

  test('leaves one that is there alone', async () => {
    const { code, files } = await sit(['config', 'init'], ['n'], whole)
    expect({ code, text: files[path] }).toEqual({ code: 0, text: whole })
  })

  test('never writes over one with a mistake in it', async () => {
    const broken = whole.replace('social-care', 'social-car')
    const { code, err, files } = await sit(['config', 'init'], [], broken)
    expect({ code, text: files[path] }).toEqual({ code: 4, text: broken })
    expect(firstMissing(err, ['Did you mean “social-care”?', 'Nothing has been written.'])).toBeNull()
  })

  test('without a terminal, or without a home', async () => {
    expect((await run(['config', 'init'])).code).toBe(2)
    const io = memory({ terminal: true })
    expect(await main(['config', 'init'], io)).toBe(6)
    expect(io.err()).toContain('HOME')
  })

  test('says where it cannot be written', async () => {
    const io = memory({ ...world, terminal: true })
    typist(io, [...init, '1'])
    const refused = {
      ...io,
      files: {
        ...io.files,
        makeFolder: () => Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' })),
      },
    }
    expect(await main(['config', 'init', '--accessible'], refused)).toBe(6)
    expect(io.err()).toContain('does not let you write')
  })
})

function kept(times: number): readonly string[] {
  return Array.from({ length: times }, () => 'k')
}

describe('config path', () => {
  test('prints where it is, also where nothing is', async () => {
    expect(await run(['config', 'path'])).toMatchObject({ code: 0, out: `${path}\n`, err: '' })
  })

  test('without a home', async () => {
    const io = memory()
    expect(await main(['config', 'path'], io)).toBe(6)
  })
})

describe('config show', () => {
  test('prints what is in force, in words', async () => {
    const { code, out, err } = await run(['config', 'show'], whole)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(
      firstMissing(out, [
        `Configuration: ${path}`,
        'Name of the setting: Anytown High School',
        'Telephone of the setting: 01234 567000',
        'Nation: England',
        'Kind of setting: A school',
        'Safeguarding lead: R. M.',
        'Deputies: K. L.',
        'Head or principal: S. T.',
        "Children's social care (the local front door): Anyshire front door; 01234 567890",
        'Still without a number',
        'The local authority designated officer (LADO)',
      ]),
    ).toBeNull()
  })

  test('prints what is asked each time', async () => {
    const { code, out } = await run(['config', 'show'], 'format: 1\n')
    expect(code).toBe(0)
    expect(firstMissing(out, ['not filled in', 'asked each time', 'asked each time', 'None yet.'])).toBeNull()
  })

  test('says that there is none, and how to make one', async () => {
    const { code, out } = await run(['config', 'show'])
    expect(code).toBe(0)
    expect(out.replaceAll(/\s+/g, ' ')).toContain('To make one: sexting-triage config init')
  })

  test('says everything that is wrong, with its place and none of its words, and ends with 4', async () => {
    const { code, out, err } = await run(
      ['config', 'show'],
      'format: 1\nroles: { led: A }\nsetting: { nme: B }\n',
    )
    expect({ code, out }).toEqual({ code: 4, out: '' })
    expect(firstMissing(err, [`${path}:2:10`, 'Did you mean “lead”?', `${path}:3:12`])).toBeNull()
    expect(err).not.toContain('|')
  })

  test('ends with 6 where the file is no text', async () => {
    const io = memory({ ...world, disk: { [path]: Buffer.from([0xff, 0x00, 0x80]) } })
    expect(await main(['config', 'show'], io)).toBe(6)
    expect(io.err()).toContain('not text')
  })

  test('with rules that there are not', async () => {
    expect((await run(['config', 'show', '--rules', 'nowhere'])).code).toBe(2)
    expect((await sitAt(true)(['config', 'init', '--rules', 'nowhere'], [])).code).toBe(2)
  })

  test('fits into 40 columns', async () => {
    const io = memory({ ...world, columns: 40, disk: withConfig(whole) })
    const narrow = { ...io, terminal: { stdin: false, stdout: true, stderr: false } }
    expect(await main(['config', 'show'], narrow)).toBe(0)
    for (const line of io.out().split('\n')) expect(line.length).toBeLessThanOrEqual(40)
  })
})

/** An all-clear of a school, a key for each question but the one that the configuration answers. */
const allClear = (): readonly string[] =>
  allClearKeys(england).flatMap(({ id, typed }) => (id === 'setting' ? [] : [typed]))

/** On to the record, a reference, the rest by hand, printed. */
const record = ['the record', 'h', '1', 'n', '2026-041', 'r', 'f', '3', '4']

describe.each(modes)('the interview with a configuration on the %s prompter', (_mode, plain) => {
  const sit = sitAt(plain)

  test('asks at most 30 questions for an all-clear, and neither the nation nor the kind of setting', async () => {
    const { code, err } = await sit(
      ['start', '--rules', 'england-2024'],
      [...allClear(), 'f', ...record],
      whole,
    )
    expect(code).toBe(0)
    expect(err).toContain('MANAGE IN YOUR SETTING')
    expect(allClear().length).toBeLessThanOrEqual(30)
    const asked = err.split('Your answers\n')[0]!
    expect(asked.split('Answered: ').length - 1).toBe(allClear().length)
    expect(asked).not.toContain('Is the setting in England?')
    expect(asked).not.toContain('What kind of setting is this?')
  })

  test('lists both as from the configuration, and lets them be changed', async () => {
    const { err } = await sit(
      ['start', '--rules', 'england-2024'],
      [...allClear(), '2', 'k', '31', '2', 'l', 'q'],
      whole,
    )
    expect(
      firstMissing(err, [
        'Your answers\n',
        '  2  Is the setting in England?',
        'Yes (from your configuration)',
        'What kind of setting is this?',
        'A school (from your configuration)',
        'What kind of setting is this?',
        'Your answer so far: A school',
        'Your answers\n',
        'A college\n',
      ]),
    ).toBeNull()
  })

  test('puts the name of the setting at the head of the record, and its numbers in steps and record', async () => {
    const { err } = await sit(['start', '--rules', 'england-2024'], ['y', 'g', 'y', 'whom', ...record], whole)
    expect(
      firstMissing(err, [
        "Children's social care (the local front door), Anyshire front door: 01234 567890",
        'INCIDENT RECORD',
        'Setting: Anytown High School; telephone 01234 567000; head: S. T.',
        "Children's social care (the local front door), Anyshire front door: 01234 567890",
      ]),
    ).toBeNull()
  })

  test('in another nation asks about danger first, then stops', async () => {
    const { out, err } = await sit(
      ['start', '--rules', 'england-2024'],
      ['n', '1'],
      whole.replace('England', 'Wales'),
    )
    expect(out).toBe('')
    expect(firstMissing(err, ['in danger now', 'No recommendation for Wales'])).toBeNull()
  })

  test('--no-config leaves it alone', async () => {
    const { err } = await sit(['start', '--rules', 'england-2024', '--no-config'], ['n'], whole)
    expect(err).toContain('Is the setting in England?')
  })

  test('an earlier answer in a draft stands', async () => {
    const before = await sit(['start', '--rules', 'england-2024'], ['n', 'y', 'q'])
    const io = memory({
      ...world,
      terminal: true,
      disk: { ...before.files, ...withConfig(whole.replace('England', 'Wales')) },
    })
    typist(io, ['y', 'q'])
    expect(await main(['start', '--rules', 'england-2024', '--accessible'], io)).toBe(0)
    expect(io.err()).not.toContain('Wales')
  })

  test('a broken one stops nobody: it is said, and everything is asked', async () => {
    const { code, err } = await sit(
      ['start', '--rules', 'england-2024'],
      ['n', 'q'],
      'format: 1\nroles: { led: A }\nsetting: { nme: B }\n',
    )
    expect(code).toBe(0)
    expect(
      firstMissing(err, [
        'Your configuration cannot be used as it stands, so the program goes on without it.',
        'sexting-triage config show',
        'in danger now',
        'Is the setting in England?',
      ]),
    ).toBeNull()
  })

  test('one with a wrong name in it is used without that entry', async () => {
    const { err } = await sit(
      ['start', '--rules', 'england-2024'],
      ['n'],
      `${whole}  ladow: { phone: "1" }\n`,
    )
    expect(firstMissing(err, ['A part of your configuration cannot be used', 'config show'])).toBeNull()
    expect(err).not.toContain('Is the setting in England?')
  })

  test('one that may not be read is said, and gone on without', async () => {
    const io = memory({ ...world, terminal: true })
    typist(io, ['n', 'q'])
    const denied = {
      ...io,
      files: {
        ...io.files,
        read: (name: string, limit: number) =>
          name === path
            ? Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' }))
            : io.files.read(name, limit),
      },
    }
    expect(await main(['start', '--rules', 'england-2024', '--accessible'], denied)).toBe(0)
    expect(firstMissing(io.err(), ['cannot be used', 'config show', 'in danger now'])).toBeNull()
  })
})

describe('check with a configuration', () => {
  const danger = JSON.stringify({ answers: { 'immediate-danger': 'yes' } })

  test('takes the contacts', async () => {
    const { code, out, err } = await run(['check', '-'], whole, danger)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const front = "Children's social care (the local front door), Anyshire front door: 01234 567890"
    expect(firstMissing(out, ['TODAY', front, 'WHO TO CONTACT', front])).toBeNull()
  })

  test('names the lead where the lead has to be told', async () => {
    const { out } = await run(['check', '-'], whole, '{"answers":{"you":"other-staff"}}')
    expect(
      firstMissing(out, ['The designated safeguarding lead, or a deputy, R. M.; deputy: K. L.: your local']),
    ).toBeNull()
  })

  test('and never an answer: the result is the same but for them', async () => {
    const type = whole.replace('type: school', 'type: alone').replace('England', 'Wales')
    const argv = ['check', '-', '--format', 'json']
    expect((await run(argv, type, '{"answers":{}}')).out).toBe(
      (await run(argv, undefined, '{"answers":{}}')).out,
    )
  })

  test('--no-config leaves it alone', async () => {
    expect((await run(['check', '-', '--no-config'], whole, danger)).out).toBe(
      (await run(['check', '-'], undefined, danger)).out,
    )
  })

  test('a broken one is said on standard error, in text and as JSON, and gone on without', async () => {
    const broken = 'format: 1\nrole: A\n'
    const text = await run(['check', '-'], broken, danger)
    expect(text).toMatchObject({ code: 0, out: (await run(['check', '-'], undefined, danger)).out })
    expect(firstMissing(text.err, ['goes on without it', `${path}:2:1`, '“roles”?'])).toBeNull()
    const json = await run(['check', '-', '--format', 'json'], broken, danger)
    expect(json.code).toBe(0)
    expect(JSON.parse(json.err)).toMatchObject({ code: 'unknown-key', file: path, line: 2 })
  })
})

test('demo takes the contacts, and nothing else', async () => {
  const { code, out } = await run(['demo'], whole)
  expect(code).toBe(0)
  expect(out).toContain('Anyshire front door')
  expect(out).not.toContain('Anytown High School')
  expect((await run(['demo', '--no-config'], whole)).out).not.toContain('Anyshire')
})

import { describe, expect, test } from 'vitest'
import { main } from '../../src/main.ts'
import { memory, type MemorySettings } from '../../src/world/memory.ts'
import { typist } from '../interview/typist.ts'

const words = ['Zephyrine', 'Quillfeather', 'Wobblethorpe', 'mangelwurzel']
const said = `${words[0]} (14) told "${words[1]}" that her ${words[3]} is in ${words[2]}.`

const answers = JSON.stringify(
  { answers: { 'immediate-danger': 'no', adult: 'no' }, record: { reference: '2026-041', account: said } },
  null,
  2,
)

/** What a slip of the hand, an editor or a cut line can do to a text at one place. */
const slips: readonly ((text: string, at: number) => string)[] = [
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at) => text.slice(0, at),
  ...[
    '"',
    "'",
    ',',
    ':',
    ': ',
    '{',
    '}',
    '[',
    ']',
    '\n',
    '\\',
    '#',
    '- ',
    '&',
    '*',
    '!!omap ',
    '\t',
    '\0',
  ].map((sign) => (text: string, at: number) => text.slice(0, at) + sign + text.slice(at)),
  (text, at) => text.slice(0, at) + text.slice(at + 40),
  (text, at) => text.slice(at) + text.slice(0, at),
]

/** Some hundred spoilt copies, from all places and by all slips; the same ones every time. */
function spoilt(text: string, every: number): readonly string[] {
  const found: string[] = [text.replaceAll('\\"', '"'), text.replaceAll('"', ''), text.replaceAll(',', '')]
  let nth = 0
  for (let at = 0; at < text.length; at += 1) {
    for (const slip of slips) if ((nth += 1) % every === 0) found.push(slip(text, at))
  }
  return found
}

const leaked = (text: string): readonly string[] =>
  words.filter((word) => text.toLowerCase().includes(word.toLowerCase()))

async function output(argv: readonly string[], settings: MemorySettings, typed?: readonly string[]) {
  const io = memory(settings)
  if (typed !== undefined) typist(io, [...typed])
  await main(argv, io)
  return { out: io.out(), err: io.err(), disk: io.disk }
}

describe('no word of a spoilt file is shown', () => {
  test.each([
    ['check', ['check', 'a.json']],
    ['check as JSON', ['check', 'a.json', '--format', 'json']],
    ['check that is strict', ['check', 'a.json', '--strict', '--debug']],
    ['check of many', ['check', '--lines', 'a.json']],
    ['another rule set', ['check', 'a.json', '--rules', 'ukccis-2016']],
  ])('of an answers file: %s', async (_, argv) => {
    for (const text of spoilt(answers, 59)) {
      const { out, err } = await output(argv, { disk: { 'a.json': text } })
      expect([text, ...leaked(out + err)]).toEqual([text])
    }
  })

  test.each([
    ['a key', { answers: { [said]: 'x' } }],
    ['a key of the record', { answers: {}, record: { [said]: 'y' } }],
    ['a key at the top', { answers: {}, [said]: 'y' }],
    ['the rule set', { rules: said, answers: {} }],
    ['the nation', { nation: said, answers: {} }],
    ['an answer', { answers: { adult: said } }],
    ['an answer of several', { answers: { where: [said, said] } }],
    ['a list', { answers: { adult: [said] }, record: { account: [said] } }],
  ])('where a text stands in place of %s', async (_, file) => {
    for (const argv of [
      ['check', 'a.json'],
      ['check', 'a.json', '--format', 'json'],
      ['check', '--lines', 'a.json'],
      ['check', 'a.json', '--rules', 'ukccis-2016'],
    ]) {
      const { out, err } = await output(argv, { disk: { 'a.json': JSON.stringify(file) } })
      expect(leaked(out + err)).toEqual([])
      expect(out + err).not.toBe('')
    }
  })

  test('where a key stands twice', async () => {
    const key = JSON.stringify(said)
    const { err } = await output(['check', 'a.json'], {
      disk: { 'a.json': `{"answers":{},"record":{${key}:"a",${key}:"b"}}` },
    })
    expect(leaked(err)).toEqual([])
    expect(err).toMatch(/a second time/)
  })

  test('of a configuration', async () => {
    const config = `format: 1
setting:
  name: "${words[0]} School"
roles:
  lead: ${words[1]}
  deputies:
    - "${words[2]}"
    - ${words[3]}
contacts:
  lead: { phone: "07700 900123", name: "${words[0]} ${words[2]}" }
`
    const path = '/home/lead/.config/sexting-triage/config.yaml'
    const spoiltOnes = [
      ...spoilt(config, 61),
      config.replace('lead: { phone', `${said}: { phone`),
      config.replace(words[1]!, '12').replace('name', said.replaceAll('"', '')),
    ]
    for (const text of spoiltOnes) {
      for (const argv of [
        ['config', 'show'],
        ['check', 'a.json'],
      ]) {
        const { err } = await output(argv, {
          env: { HOME: '/home/lead' },
          disk: { [path]: text, 'a.json': '{"answers":{}}' },
        })
        expect([text, ...leaked(err)]).toEqual([text])
      }
    }
  })

  test('of a record', async () => {
    const { disk } = await output(['check', 'a.json', '--record', 'r.txt'], { disk: { 'a.json': answers } })
    const record = Buffer.from(disk.get('r.txt')!).toString()
    expect(leaked(record)).toHaveLength(words.length)
    for (const [nth, text] of spoilt(record, 9001).entries()) {
      const argv = [
        ['record', 'verify', 'r.txt'],
        ['record', 'verify', 'r.txt', '--format', 'json'],
        ['record', 'redact', 'r.txt'],
      ][nth % 3]!
      const { out, err } = await output(argv, { disk: { 'r.txt': text } })
      expect([text, ...leaked(out + err)]).toEqual([text])
    }
  })

  test('of a draft', async () => {
    const draft = JSON.stringify(
      {
        format: 1,
        rules: { id: 'england-2024', version: '1.0.0', digest: 'a'.repeat(64) },
        nation: 'England',
        answers: { 'immediate-danger': 'no' },
        started: '2026-11-22T16:40:00+00:00',
        saved: '2026-11-22T16:40:00+00:00',
        record: { account: said },
      },
      null,
      2,
    )
    const path = '/home/lead/.local/state/sexting-triage/d.json'
    for (const text of [...spoilt(draft, 61), draft.replace('"account"', JSON.stringify(said))]) {
      const settings = { terminal: true, env: { HOME: '/home/lead' }, disk: { [path]: text } }
      const { out, err } = await output(['resume', 'd', '--accessible'], settings, ['q', 'q'])
      expect([text, ...leaked(out + err)]).toEqual([text])
    }
  })

  test('of a workshop', async () => {
    const session = JSON.stringify(
      {
        format: 1,
        rules: { name: 'england-2024', digest: 'x' },
        started: '2026-11-22T16:40:00+00:00',
        groups: ['School', 'Police'],
        scenarios: [
          { id: words[2], file: null },
          { id: 'x', file: { name: 'x.yaml', text: said } },
        ],
        entries: [{ kind: 'agreement', response: null, why: said }],
      },
      null,
      2,
    )
    const path = '/home/lead/.local/state/sexting-triage/workshops/d.json'
    for (const text of spoilt(session, 41)) {
      const settings = { terminal: true, env: { HOME: '/home/lead' }, disk: { [path]: text } }
      const { out, err } = await output(['workshop', '--resume'], settings, ['q', 'q'])
      expect([text, ...leaked(out + err)]).toEqual([text])
    }
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { main } from '../../src/main.ts'
import { memory } from '../../src/world/memory.ts'
import { typist } from '../interview/typist.ts'
import { openRuleSet } from '../../src/commands/rule-set.ts'

const opened = await openRuleSet(memory({}), 'england-2024')
if (!opened.ok) throw new Error('england-2024 is not there')
const england = opened.value.ruleSet.rules
const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/earlier/${name}`, import.meta.url), 'utf8')

async function run(argv: readonly string[], disk: Readonly<Record<string, string>>) {
  const io = memory({ disk })
  const code = await main(argv, io)
  return { code, out: io.out().replaceAll(/\s+/g, ' '), err: io.err().replaceAll(/\s+/g, ' ') }
}

describe('a record of version 0.1.0 of the program, under england-2024 1.0.0', () => {
  test.each(['managed.txt', 'referred.txt', 'open.txt', 'redacted.txt', 'managed-record.json'])(
    '%s verifies against the rules that it names',
    async (name) => {
      const { code, out } = await run(['record', 'verify', 'r.txt'], { 'r.txt': fixture(name) })
      expect(code).toBe(0)
      expect(out).toContain('THE DIGEST FITS')
      expect(out).toContain('The rule set at hand is the one that it was written under.')
      expect(out).toContain(`There is a newer version of it, ${england.version}.`)
    },
  )

  test('that was changed shows where', async () => {
    const { code, out } = await run(['record', 'verify', 'r.txt'], {
      'r.txt': fixture('managed-changed.txt'),
    })
    expect(code).toBe(7)
    expect(out).toContain('What was written under “Each child involved” is different')
  })

  test('can be held against the rules of today', async () => {
    const { code, out } = await run(['record', 'verify', 'r.txt', '--rules', 'england-2024'], {
      'r.txt': fixture('managed.txt'),
    })
    expect(code).toBe(0)
    expect(out).toContain('The rule set at hand is not the one that it was written under')
  })
})

const folder = '/home/lead/.local/state/sexting-triage'

/** Somebody at a terminal who types the lines, and the one draft that is there in the end. */
async function resumed(
  argv: readonly string[],
  lines: readonly string[],
  disk: Readonly<Record<string, string>>,
) {
  const io = memory({ terminal: true, env: { HOME: '/home/lead' }, disk })
  typist(io, lines)
  const code = await main([...argv, '--accessible'], io)
  const [draft] = [...io.disk].filter(([path]) => path.startsWith(folder))
  const kept = JSON.parse(Buffer.from(draft![1]).toString()) as {
    readonly rules: { readonly version: string }
    readonly answers: object
    readonly record: Readonly<Record<string, string>>
    readonly followsOn?: { readonly sha256: string }
  }
  return { code, err: io.err().replaceAll(/\s+/g, ' '), kept }
}

describe.each(['managed', 'referred', 'open'])('%s, under england-2024 1.0.0', (name) => {
  const given = JSON.parse(fixture(`${name}.json`)) as {
    readonly answers: Readonly<Record<string, unknown>>
    readonly record: Readonly<Record<string, string>>
  }

  /** What stands is what was given; what was changed by the rules is asked again, with the answer said. */
  function expectGoneOn({ code, err, kept }: Awaited<ReturnType<typeof resumed>>): void {
    expect(code).toBe(0)
    expect(kept.rules.version).toBe(england.version)
    expect(Object.keys(kept.answers).length).toBeGreaterThan(0)
    expect(err).toContain('under version 1.0.0 of the rules, which have changed since.')
    expect(err).toContain('Asked again: “')
    const lost = Object.keys(given.answers).filter((id) => !(id in kept.answers))
    expect(err.split('Asked again: “').length - 1).toBeLessThanOrEqual(lost.length)
    expect(err).not.toContain('no longer take the answer')
  }

  test('as a record is opened again, and the new one follows on from it', async () => {
    const record = fixture(`${name}.txt`)
    const gone = await resumed(['resume', 'r.txt'], ['q'], { 'r.txt': record })
    expectGoneOn(gone)
    expect(record.trimEnd().endsWith(gone.kept.followsOn!.sha256)).toBe(true)
  })

  test('as a draft is gone on with, and keeps what people wrote', async () => {
    const at = '2026-11-20T17:05:00+00:00'
    const rules = { id: 'england-2024', version: '1.0.0', digest: '0'.repeat(64) }
    const draft = {
      format: 1,
      rules,
      nation: 'England',
      answers: given.answers,
      record: given.record,
      started: at,
      saved: at,
      holder: null,
    }
    const gone = await resumed(['resume'], ['1', 'q'], { [`${folder}/a.json`]: JSON.stringify(draft) })
    expectGoneOn(gone)
    expect(gone.kept.record).toEqual(given.record)
  })
})

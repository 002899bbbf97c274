import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { main } from '../../src/main.ts'
import { memory } from '../../src/world/memory.ts'
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

import { expect, test } from 'vitest'
import { memory } from '../../src/world/memory.ts'
import { main } from '../../src/main.ts'

test.each([
  [['england-2024'], 'england-2024'],
  [[], 'england-2024'],
  [['--rules', 'ukccis-2016'], 'ukccis-2016'],
])('rules export %j prints one query, on standard output alone', async (argv, id) => {
  const io = memory()
  expect(await main(['rules', 'export', '--format', 'sql', ...argv], io)).toBe(0)
  expect(io.err()).toBe('')
  expect(io.out()).toContain(`Rule set ${id}, version`)
  const statements = io.out().replaceAll(/^--.*$/gm, '')
  expect(statements.trim()).toMatch(/^WITH states AS[^;]*FROM states$/)
})

test('a rule set that there is not', async () => {
  const io = memory()
  expect(await main(['rules', 'export', 'england-2042'], io)).toBe(2)
  expect(io.out()).toBe('')
})

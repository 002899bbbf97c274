import { expect, test } from 'vitest'
import { memory } from '../../src/world/memory.ts'
import { main } from '../../src/main.ts'

const run = async (...argv: string[]): Promise<{ code: number; out: string }> => {
  const io = memory()
  return { code: await main(argv, io), out: io.out() }
}

test('rules show --counts says exactly how many sets of answers lead where', async () => {
  const { code, out } = await run('rules', 'show', 'england-2024', '--counts', '--format', 'json')
  expect(code).toBe(0)
  const { answerSets, responses, monotone } = JSON.parse(out) as {
    answerSets: string
    responses: { id: string; answerSets: string }[]
    monotone: boolean
  }
  const sum = responses.reduce((total, each) => total + BigInt(each.answerSets), 0n)
  expect(String(sum)).toBe(answerSets)
  expect(responses.every((each) => BigInt(each.answerSets) > 0n)).toBe(true)
  expect(monotone).toBe(true)
})

test('and in words', async () => {
  const { out } = await run('rules', 'show', 'england-2024', '--counts')
  expect(out).toMatch(/^[\d,]+ answer sets: every way to answer the \d+\s+questions/)
})

import { expect, it } from 'vitest'
import { surprise } from '../../src/guard/transitions.ts'
import { DECLARATIONS } from './declarations.ts'

const A = 'a'.charCodeAt(0)
const LETTERS = 26
/** Nobody writes a pair of letters never: each language counts every pair a little. */
const A_LITTLE = 0.2
const MOST = 2.5
const STEP = 1 / 4

const isLatin = (text: string): boolean =>
  (text.match(/\p{Script=Latin}/gu) ?? []).length > 0.6 * (text.match(/\p{L}/gu) ?? []).length

/** For each letter of a to z how often, in one language, each letter follows it. */
function following(text: string): number[][] {
  const counts = Array.from({ length: LETTERS }, () => Array.from({ length: LETTERS }, () => A_LITTLE))
  const letters = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/gu, '')
  for (let nth = 1; nth < letters.length; nth += 1) {
    const row = counts[letters.charCodeAt(nth - 1) - A] as number[]
    const second = letters.charCodeAt(nth) - A
    row[second] = (row[second] as number) + 1
  }
  return counts.map((row) => {
    const sum = row.reduce((total, count) => total + count, 0)
    return row.map((count) => count / sum)
  })
}

it('how readily letters follow each other is as the declarations have it', () => {
  const languages = DECLARATIONS.map(({ paragraphs }) => paragraphs.join('\n'))
    .filter(isLatin)
    .map(following)
  expect(languages.length).toBeGreaterThan(400)
  const far: string[] = []
  for (let first = 0; first < LETTERS; first += 1)
    for (let second = 0; second < LETTERS; second += 1) {
      const part =
        languages.reduce((sum, rows) => sum + ((rows[first] as number[])[second] as number), 0) /
        languages.length
      const measured = Math.max(-MOST, Math.min(MOST, -Math.log(part * LETTERS)))
      if (Math.abs(measured - surprise(first + A, second + A)) > STEP / 2 + 1e-9)
        far.push(`${String.fromCharCode(first + A, second + A)}: ${measured.toFixed(2)}`)
    }
  expect(far).toEqual([])
})

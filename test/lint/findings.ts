import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import type { LintCode, Problem } from '../../src/problems/problem.ts'
import { lint } from '../../src/lint/index.ts'
import { loadWithPlaces } from '../../src/rules/load.ts'

/** A rule set in which nothing is left to find. */
export const tidy = readFileSync(new URL('../fixtures/rules/tidy.yaml', import.meta.url), 'utf8')

/** What is there, and what is written instead; « » stand round what is to be underlined. */
export type Edit = readonly [right: string, wrong: string]

const today = '2026-11-22'

/** What is found in a text, from top to bottom. It has to load. */
export function findingsIn(text: string, on: string = today): readonly Problem[] {
  const loaded = loadWithPlaces(text, 'tidy.yaml')
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, null, 1))
  return lint({ ...loaded.value, today: on })
}

/** The tidy rule set with the edits. */
export function edited(...edits: readonly Edit[]): string {
  return edits.reduce((text, [right, wrong]) => {
    if (!text.includes(right)) throw new Error(`not in the rule set: ${right}`)
    return text.replace(right, () => wrong)
  }, tidy)
}

/** Expects a finding of that rule at each place with « », and nowhere else; gives what it says. */
export function expectFindings(code: LintCode, ...edits: readonly Edit[]): readonly unknown[] {
  const marked = edited(...edits)
  const text = marked.replaceAll(/[«»]/g, '')
  const found = findingsIn(text).filter((problem) => problem.code === code)
  const places = Array.from(marked.matchAll(/«([^»]*)»/g), ({ index, 1: words }) => {
    const before = marked.slice(0, index).replaceAll(/[«»]/g, '').split('\n')
    return { line: before.length, column: before.at(-1)!.length + 1, length: words!.length }
  })
  expect(found.map(({ place }) => place)).toEqual(
    places.map((place) => ({ kind: 'text', file: 'tidy.yaml', ...place })),
  )
  return found.map(({ args }) => args)
}

/** Expects that the rule has nothing to say about it. */
export const expectNothing = (code: LintCode, ...edits: readonly Edit[]): void => {
  expectFindings(code, ...edits)
}

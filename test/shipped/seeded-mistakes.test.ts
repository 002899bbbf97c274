import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { differences } from '../../src/analysis/differences.ts'
import { message } from '../../src/problems/sentences.ts'
import type { Problem } from '../../src/problems/problem.ts'
import { renderRuleSetDiff } from '../../src/render/rule-set-diff.ts'
import { lint } from '../../src/lint/index.ts'
import { load, loadWithPlaces } from '../../src/rules/load.ts'
import type { RuleSet } from '../../src/rules/model.ts'
import { seeds, type Seed } from './seeds.ts'

const text = readFileSync(new URL('../../rules/england-2024.yaml', import.meta.url), 'utf8')

function loaded(changed: string): RuleSet {
  const result = load(changed, 'england-2024.yaml')
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

/** What `rules check` finds. */
function checked(changed: string): readonly Problem[] {
  const result = loadWithPlaces(changed, 'england-2024.yaml')
  if (!result.ok) return result.problems
  return lint({ ...result.value, today: '2026-11-22' })
}

const england = loaded(text)

/** What `rules diff` prints, without its line ends. */
const compared = (changed: string): string =>
  renderRuleSetDiff(differences(england, loaded(changed)), 80).replaceAll(/\s+/g, ' ')

function planted({ name, edits }: Seed): string {
  return edits.reduce((changed, [right, wrong]) => {
    if (!changed.includes(right)) throw new Error(`${name}: not in the rule set`)
    return changed.replace(right, () => wrong)
  }, text)
}

/** The first and the last line, counted from one, of the entry in which a text begins to differ from another. */
function changedEntry(before: string, after: string): readonly [first: number, last: number] {
  const [was, now] = [before.split('\n'), after.split('\n')]
  const place = now.findIndex((line, index) => line !== was[index])
  const next = now.findIndex((line, index) => index > place && starts(line))
  return [now.findLastIndex((line, index) => index <= place && starts(line)) + 1, next]
}

const starts = (line: string): boolean => /^( {2}(- |[\w-]+:))|^\w/.test(line)

test('the rule set as it ships has none', () => {
  expect(checked(text)).toEqual([])
})

describe('a mistake in england-2024 is found where it is', () => {
  test.each(seeds.map((seed) => [seed.name, seed] as const))('%s', (_, seed) => {
    const changed = planted(seed)
    const { found } = seed
    if ('words' in found) {
      for (const words of found.words) expect(compared(changed)).toContain(words)
      return
    }
    const [first, last] = changedEntry(text, changed)
    const leading = checked(changed).filter((problem) => {
      const isThere = problem.place!.line >= first && problem.place!.line <= last
      return (
        problem.code === found.code && (found.names === null ? isThere : said(problem).includes(found.names))
      )
    })
    expect(leading).not.toEqual([])
  })
})

const said = (problem: Problem): string => Object.values(message(problem)).flat().join(' ')

/** Without the entry that begins there, up to the next one as far out. */
function without(whole: string, start: string): string {
  const at = whole.indexOf(start)
  const margin = /^ */.exec(start.replace(/^\n/, ''))![0]
  const rest = whole.slice(at + start.length)
  const next = rest.search(new RegExp(`^${margin}\\S|^\\S`, 'm'))
  return whole.slice(0, at) + rest.slice(next)
}

describe('a criterion and its question are lost', () => {
  const lost = without(without(text, '  gain:\n'), '  - id: gain\n')

  test('the examples that need them say so', () => {
    const problems = checked(lost)
    expect(problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['unknown-question', 'unknown-name']),
    )
    expect(JSON.stringify(problems)).toContain('gain')
  })

  test('the examples are lost too: the comparison names them, and what falls', () => {
    const quiet = lost
      .replace(/ {2}- name: Game credit was offered for it\n(?: {4}.*\n)+/, '')
      .replace(/ {2}- name: Not known whether anything was given for it\n(?: {4}.*\n)+/, '')
      .replace('      gain: yes\n', '')
      .replaceAll(/^( {6}gain: no\n| {8}- gain\n)/gm, '')
      .replaceAll(/(?<=\[.*), gain(?=.*\])/g, '')
    expect(checked(quiet)).toEqual([])
    const words = compared(quiet)
    expect(words).toContain('Something falls.')
    expect(words).toContain('Only `gain: yes`: was refer, is now manage')
    expect(words).toContain('question gain')
    expect(words).toContain('criterion gain')
  })
})

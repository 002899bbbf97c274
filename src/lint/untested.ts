import { UNKNOWN, type AnswerValue } from '../rules/model.ts'
import { missingAllClear, untestedAnswers, type Untested } from './coverage.ts'
import type { Rule } from './subject.ts'

/** Answers that raise a criterion, leave it open or rule it out, and that no example gives. */
export const untested: Rule<'untested'> = ({ ruleSet, placeOf }, note) => {
  // What is pasted has to stand as far in as what is there.
  const margin = ruleSet.examples.length === 0 ? '  ' : ' '.repeat(placeOf(['examples', 0]).column - 3)
  const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `${margin}${line}`)
  const allClear = missingAllClear(ruleSet)
  if (allClear !== null) {
    const lines = ['- name: All clear', '  all_clear: true', '  answers:', ...linesOf(allClear), '  expect:']
    note({ line: null, paste: indented(lines) }, placeOf(['examples'], 'key'))
  }
  const start = ruleSet.examples.find((each) => each.allClear)?.name ?? 'All clear'
  for (const each of untestedAnswers(ruleSet)) {
    const { condition, question, answer } = each
    const args = { line: `${question}: ${written(answer)}`, paste: indented(exampleOf(each, start)) }
    note(args, placeOf([...condition, question], 'key'))
  }
}

/** An example as it stands in the file. What it is to expect is for a person to say. */
function exampleOf({ question, answer, answers }: Untested, start: string): readonly string[] {
  const others = Object.entries(answers).filter(([id]) => id !== question)
  const name = [[question, answer] as const, ...others].map(([id, value]) => `${id} is ${inWords(value)}`)
  return [`- name: ${name.join(', ')}`, `  from: ${start}`, '  answers:', ...linesOf(answers), '  expect:']
}

const linesOf = (answers: Untested['answers']): readonly string[] =>
  Object.entries(answers).map(([id, value]) => `    ${id}: ${written(value)}`)

const written = (value: AnswerValue): string => (typeof value === 'string' ? value : `[${value.join(', ')}]`)

function inWords(value: AnswerValue): string {
  if (value === UNKNOWN) return 'not known'
  if (typeof value === 'string') return value
  return value.length === 0 ? 'none of these' : value.join(' and ')
}

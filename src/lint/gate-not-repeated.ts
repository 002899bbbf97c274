import type { Line } from '../rules/model.ts'
import { criterionLines, questionIn, stepLines, within } from './outlines.ts'
import type { Rule } from './subject.ts'

/**
 * Lines of steps on a question that criteria ask only below other lines, without those lines above them. What is left
 * from an earlier answer, or never asked, would then count.
 */
export const gateNotRepeated: Rule<'gate-not-repeated'> = ({ ruleSet, placeOf }, note) => {
  const uses = criterionLines(ruleSet)
  for (const placed of stepLines(ruleSet)) {
    const { line, above } = placed
    const gates = uses.filter((use) => use.line.question === line.question).map((use) => use.above)
    const [first] = gates
    if (first === undefined || gates.some((gate) => repeats(above, gate))) continue
    note({ question: line.question, gate: first.map(inWords) }, placeOf(questionIn(placed), 'key'))
  }
}

const repeats = (above: readonly Line[], gate: readonly Line[]): boolean =>
  gate.every((needed) =>
    above.some(({ question, answers }) => question === needed.question && within(answers, needed.answers)),
  )

const inWords = ({ question, answers }: Line): string =>
  `${question}: ${answers.length === 1 ? answers[0] : `[${answers.join(', ')}]`}`

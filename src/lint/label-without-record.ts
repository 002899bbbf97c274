import type { Rule } from './subject.ts'

/** Not “16 or 17”, nor “18 or over”: those are one fact. */
const choice = /(?<!\d )\bor\b(?! (?:over|older|more|under|younger|fewer|less)\b)/i

/** Answers whose label leaves open which of two things is so, and that have no words of their own for a record. */
export const labelWithoutRecord: Rule<'label-without-record'> = ({ ruleSet, placeOf }, note) => {
  for (const { id, answers } of ruleSet.questions) {
    for (const { id: answer, label, record } of answers) {
      if (record === undefined && choice.test(label)) note({}, placeOf(['questions', id, 'answers', answer]))
    }
  }
}

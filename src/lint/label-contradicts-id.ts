import type { Answer } from '../rules/model.ts'
import type { Rule } from './subject.ts'

/** Answers whose words say something else than their id: files keep the id, people read the words. */
export const labelContradictsId: Rule<'label-contradicts-id'> = ({ ruleSet, placeOf }, note) => {
  for (const { id, answers } of ruleSet.questions) {
    for (const answer of answers.filter(contradicts))
      note({}, placeOf(['questions', id, 'answers', answer.id]))
  }
  for (const [place, { choices }] of ruleSet.record.entries()) {
    for (const choice of choices.filter(contradicts))
      note({}, placeOf(['record', place, 'choices', choice.id]))
  }
}

/** Yes and no begin with that word; a number in an id is in the words too. */
function contradicts({ id, label }: Answer): boolean {
  const begins = /^\w*/.exec(label)![0].toLowerCase()
  if (id === 'yes' || id === 'no') return begins !== id
  const numbers: readonly string[] = label.match(/\d+/g) ?? []
  return (id.match(/\d+/g) ?? []).some((number) => !numbers.includes(number))
}

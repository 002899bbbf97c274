import type { Pointer } from '../text/part.ts'
import type { Rule } from './subject.ts'

/** Two questions, two answers to one of them, two criteria or two steps in the same words: nobody can tell them apart. */
export const sameWords: Rule<'same-words'> = ({ ruleSet, placeOf }, note) => {
  const { questions, criteria, steps, responses } = ruleSet
  const compare = (texts: readonly (readonly [text: string, pointer: Pointer])[]): void => {
    const first = new Map<string, Pointer>()
    for (const [text, pointer] of texts) {
      const words = text
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
      const before = first.get(words)
      if (before) note({ line: placeOf(before).line }, placeOf(pointer))
      else first.set(words, pointer)
    }
  }
  compare(responses.map(({ title }, place) => [title, ['responses', place, 'title']]))
  compare(questions.map(({ id, ask }) => [ask, ['questions', id, 'ask']]))
  for (const { id, answers } of questions) {
    compare(answers.map((answer) => [answer.label, ['questions', id, 'answers', answer.id]]))
  }
  compare(criteria.map(({ title }, place) => [title, ['criteria', place, 'title']]))
  compare(steps.map(({ id, say }) => [say, ['steps', id, 'say']]))
}

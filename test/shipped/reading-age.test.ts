import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { describe, expect, test } from 'vitest'
import { shipped } from '../properties/shipped.ts'
import { textsOf } from './texts.ts'

/** School years: a reader of eleven or twelve follows grade 6. */
const meanGrade = 6
const highestGrade = 14

const sentencesIn = (text: string): readonly string[] =>
  [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].map(({ segment }) =>
    segment.trim(),
  )

const wordsIn = (sentence: string): readonly string[] =>
  [...new Intl.Segmenter('en', { granularity: 'word' }).segment(sentence)].flatMap(
    ({ segment, isWordLike }) => (isWordLike ? [segment] : []),
  )

function gradeOf(sentence: string): number {
  const words = wordsIn(sentence)
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0)
  return fleschKincaid({ sentence: 1, word: words.length, syllable: syllables })
}

describe.each(shipped().map((ruleSet) => [ruleSet.rules.id, ruleSet] as const))('%s', (_, ruleSet) => {
  const graded = textsOf(ruleSet)
    .flatMap(sentencesIn)
    .filter((sentence) => wordsIn(sentence).length > 0)
    .map((sentence) => ({ sentence, grade: gradeOf(sentence) }))

  test('what staff are asked and told is read with ease', () => {
    expect(graded.length).toBeGreaterThan(100)
    const mean = graded.reduce((sum, { grade }) => sum + grade, 0) / graded.length
    expect(mean).toBeLessThanOrEqual(meanGrade)
  })

  test('no sentence of it is too much at once', () => {
    expect(graded.filter(({ grade }) => grade > highestGrade)).toEqual([])
  })

  test('a question has at most sixteen words', () => {
    expect(ruleSet.questions.map(({ ask }) => ask).filter((ask) => ask.split(/\s+/).length > 16)).toEqual([])
  })
})

test('an answer that offers an alternative has words of its own for the record', () => {
  const england = shipped().find(({ rules }) => rules.standard)!
  const either = england.questions.flatMap(({ id, answers }) =>
    answers
      .filter(({ label, record }) => /\bor\b/i.test(label) && record === undefined)
      .map(({ label }) => [id, label]),
  )
  expect(either).toEqual([])
})

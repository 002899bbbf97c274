import { expect, it } from 'vitest'
import { notUsed, shortly } from '../../src/render/sentences.ts'

it('shortens a question to the question itself', () => {
  expect(shortly('Did anyone see it? A parent counts too.')).toBe('Did anyone see it?')
  expect(shortly('Tell us the age.')).toBe('Tell us the age.')
})

it('says why an answer was not used, whatever the reason', () => {
  const answer = { question: 'told', ask: 'Has the adult been told?', answer: 'Yes', known: true }
  const notAsked = { question: 'who', ask: 'Who is the adult?', answer: null, known: false }
  const said = 'You also answered “Yes” to “Has the adult been told?”; it was not used, because '
  expect(notUsed({ ...answer, because: [notAsked] })).toBe(`${said}“Who is the adult?” was not asked.`)
  expect(notUsed({ ...answer, because: [] })).toBe(`${said}nothing in these rules asks for it.`)
  expect(notUsed({ ...answer, because: [{ ...notAsked, answer: 'No' }, notAsked] })).toBe(
    `${said}you answered “No” to “Who is the adult?” and “Who is the adult?” was not asked.`,
  )
})

import { expect, it } from 'vitest'
import { howFarChecked, notUsed, shortly } from '../../src/render/sentences.ts'

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

it('says how far a rule set has been checked, and nothing of what there is none of', () => {
  const said = (yes: number, part: number, secondHand: number, no: number): string =>
    howFarChecked({ reviewed: null, restsOn: { yes, part, 'second-hand': secondHand, no } })
  expect(said(4, 0, 1, 2)).toMatch(/Of its 7 .*, 2 are not yet checked .*, 1 is known from what others say/)
  expect(said(4, 0, 1, 2)).not.toContain('a part of it')
  expect(said(4, 0, 0, 0)).toContain('Of its 4 questions, criteria and steps, all rest on text')
})

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { renderDocument } from '../../src/render/document/document.ts'
import { load } from '../../src/rules/load.ts'
import type { RuleSet } from '../../src/rules/model.ts'
import { shipped } from '../properties/shipped.ts'

const england = shipped().find(({ rules }) => rules.id === 'england-2024')!
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ')
const widest = (text: string): number => Math.max(...text.split('\n').map((line) => line.length))

function small(change: (text: string) => string = (text) => text): RuleSet {
  const text = readFileSync(new URL('../fixtures/rules/small.yaml', import.meta.url), 'utf8')
  const loaded = load(change(text), 'small.yaml')
  if (!loaded.ok) throw new Error('the small rule set has errors')
  return loaded.value
}

describe('the document', () => {
  const text = renderDocument(england)

  test('fits on paper, without signs that a printer may not have', () => {
    expect(widest(text)).toBeLessThanOrEqual(80)
    expect(text).not.toMatch(/[\u2500-\u259f]/)
  })

  test('has everything in the file but its examples', () => {
    const words = flat(text)
    for (const { id, title, say } of england.responses) expect(words).toContain(`${title} (${id}) ${say}`)
    for (const { id, ask, hint, help, answers } of england.questions) {
      expect(words).toContain(`${ask} ${hint === null ? '' : `${hint} `}Id: ${id}.`)
      for (const each of help) expect(words).toContain(each)
      for (const answer of answers) expect(words).toContain(`- ${answer.id}`)
    }
    for (const { id, title } of england.criteria) expect(words).toContain(`${title} Id: ${id}.`)
    for (const { why, ifNotRuledOut } of england.criteria) {
      expect(words).toContain(why)
      expect(words).toContain(ifNotRuledOut.because ?? '')
    }
    for (const { id, say, why, more } of england.steps) {
      expect(words).toContain(`${say} Id: ${id}.`)
      expect(words).toContain(why)
      expect(words).toContain(more ?? '')
    }
    for (const { id, name } of england.contacts) expect(words).toContain(`${name} (${id})`)
    for (const { id, label, help } of england.record) expect(words).toContain(`${label} (${id}) ${help}`)
    for (const { name, say } of england.otherNations) expect(words).toContain(`${name} ${say}`)
  })

  test('writes lines as an outline, with the labels of the answers', () => {
    const document = renderDocument(small())
    expect(document).toContain('    Raised by this: question 1, danger: yes.\n')
    expect(document).toContain(
      [
        '    Raised by any of these:',
        '    - question 6, where: public-site (Where strangers can see it)',
        '    - question 6, where: group-chat (In a group chat)',
        '      and this: question 5, age: 13-15 (13 to 15); or under-13.',
        '    Then: Consult.',
      ].join('\n'),
    )
  })

  test('says when a question is asked, when a step is shown, whom to tell, and how far it was read', () => {
    const words = flat(renderDocument(small()))
    expect(words).toContain('Asked only if adult: yes, or if that is not known.')
    expect(words).toContain('Shown with: Ring 999.')
    expect(words).toContain('Shown with every response.')
    expect(words).toContain('Shown only once it is certain that this is so: question 2, you: other-staff')
    expect(words).toContain('Shown unless it is certain that this is not so: - question 3, adult: yes')
    expect(words).toContain('Tell: The police; Children’s social care.')
    expect(words).toContain('Source 1: 2.1. This is not yet checked against the published text.')
    expect(words).toContain('Your local number: ____')
    expect(words).toContain('Required where it has not been referred and where the decision departs')
  })

  test('leaves out what a rule set does not have', () => {
    const bare = small((yaml) =>
      yaml
        .replace(/offer:[\s\S]*?\n\n/, '')
        .replace(/hand_over:[\s\S]*?\n\n/, '')
        .replace(/other_nations:[\s\S]*?\n\n/, '')
        .replace('  after: [device-held]\n', ''),
    )
    const words = renderDocument(bare)
    expect(words).not.toContain('OFFERED EARLY')
    expect(words).not.toContain('HAND OVER')
    expect(words).not.toContain('OTHER NATIONS')
  })

  test('says so where another rule set has taken its place', () => {
    const old = { ...england, rules: { ...england.rules, supersededBy: 'england-2030' } }
    expect(renderDocument(old)).toContain('The rule set england-2030 has taken its place.')
  })
})

import columnsOf from 'fast-string-width'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainText, type PlainText } from '../../src/guard/plain-text.ts'
import { redactedLines } from '../../src/record/redact.ts'
import { sealed } from '../../src/record/block.ts'
import { hasFault } from '../../src/record/verify.ts'
import { answersTo } from '../properties/rule-sets.ts'
import { answersOf, outcomeOf, small, written } from './outcomes.ts'
import { clear, england, opened, recordText, someFields, verified } from './records.ts'

function redacted(text: string): string {
  const { lines, read, stated } = opened(text)!
  return sealed(redactedLines(lines, stated!), {
    replay: read.block.replay,
    redactedFrom: stated,
    written: [],
  })
}

/** Text that the guard lets through. */
const accepted: fc.Arbitrary<PlainText> = fc
  .array(
    fc.oneof(fc.lorem({ maxCount: 8 }), fc.constantFrom('\n', ' 10:15 ', ' “No.” ', 'THE DECISION', 'Réf é')),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((parts) => plainText(parts.join('')))
  .filter((read) => read.ok && read.value.trim() !== '')
  .map((read) => (read as { value: PlainText }).value)

/** Without digests that differ wherever the whole record does: its own, that of the copy, and that of the head. */
const steady = (text: string): string =>
  text.replaceAll(/[0-9a-f]{64}/g, '').replace(/(?<=redacted-copy: )[0-9a-f]{16}/, '')

describe('a redacted copy', () => {
  test('is the same whatever was written, and whatever the setting says of itself', () => {
    const words = fc.record({
      account: accepted,
      reference: accepted,
      'head-sign-off': accepted,
      name: accepted,
    })
    fc.assert(
      fc.property(answersTo(small), words, ({ ...answers }, { name, ...fields }) => {
        const plain = { account: written('x'), reference: written('x'), 'head-sign-off': written('x') }
        const staff = { ...answers, you: 'other-staff' }
        const earlier = { recordedAt: '2026-11-20T09:00Z', sha256: 'a'.repeat(64), changed: false }
        const copy = (own: typeof fields, said: string): string =>
          redacted(
            recordText(small, staff, own, {
              setting: said.replaceAll('\n', ' '),
              outcome: outcomeOf(small, staff, { contacts: { lead: { name: said, phone: '01234 567890' } } }),
              followsOn: { ...earlier, reference: own.reference },
            }),
          )
        expect(steady(copy(fields, name))).toBe(steady(copy(plain, 'x')))
      }),
    )
  })

  test('is a record that can be verified, and says what it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...england.examples), fc.boolean(), ({ name }, practice) => {
        const outcome = outcomeOf(england, answersOf(england, name), { practice })
        const whole = recordText(england, {}, someFields, { outcome })
        const copy = redacted(whole)
        const verification = verified(copy, england)
        expect(hasFault(verification)).toBe(false)
        expect(verification.block.redactedFrom).toBe(opened(whole)!.stated)
        expect(verification.rerun).toMatchObject({ kind: 'same-rules', result: { criteria: [], lost: [] } })
        expect(copy.split('\n')[0]).toBe(`INCIDENT RECORD - ${practice ? 'PRACTICE - ' : ''}REDACTED COPY`)
        expect(copy).toContain(`\n    ${opened(whole)!.stated}\n`)
        expect(copy).not.toContain('  |')
      }),
      { numRuns: 20 },
    )
  })

  test('keeps the page, the answers and what was to be done', () => {
    const copy = redacted(recordText(england, clear, someFields))
    for (const line of copy.split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(80)
    expect(copy).toContain('  Setting: (left out of this copy)\n  Written: ')
    expect(copy).toContain('  What was said\n  (left out of this copy)\n\n')
    expect(copy).toContain('Answer: ')
    expect(copy).not.toContain('Ash Grove')
  })

  test('keeps no digest of a part of what was written: a short word could be guessed from it', () => {
    const [one, other] = ['2026-041', '2026-042'].map((reference) =>
      opened(redacted(recordText(england, clear, { reference: written(reference) })))!.block.join('\n'),
    )
    expect(steady(one!)).toBe(steady(other!))
  })

  test('is found when it was changed', () => {
    const copy = redacted(recordText(england, clear, someFields))
    const { changes } = verified(copy.replace('    Answer: No', '    Answer: Yes'), england)
    expect(changes).toMatchObject([
      { kind: 'section', name: 'annex-a-questions-and-answers', was: ['    Answer: No'] },
    ])
  })
})

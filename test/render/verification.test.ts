import { describe, expect, test } from 'vitest'
import type { Change } from '../../src/record/record-changes.ts'
import type { Verification } from '../../src/record/verify.ts'
import { styleFor } from '../../src/render/style.ts'
import { renderVerification } from '../../src/render/verification.ts'
import { small } from '../record/outcomes.ts'
import { recordText, verified } from '../record/records.ts'

const style = styleFor({ flag: false, env: {}, terminal: false })
const sound = verified(recordText(small, {}), small)
const shown = (given: Partial<Verification>, width = 80): string =>
  renderVerification({ ...sound, ...given }, null, { width, style })
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ')
const here = { first: 7, last: 9 }

const each: readonly (readonly [Change, string])[] = [
  [
    { kind: 'section', name: 'the-recommendation-and-the-decision', lines: here, was: null },
    'THE RECOMMENDATION AND THE DECISION, somewhere in lines 7 to 9.',
  ],
  [
    { kind: 'section', name: 'steps', lines: { first: 7, last: 7 }, was: [] },
    'STEPS, line 7. Nothing stood there.',
  ],
  [
    { kind: 'section', name: 'steps', lines: here, was: ['  One', '', '  Two', '3', '4', '5', '6'] },
    'STEPS, lines 7 to 9. It read: One (an empty line) Two 3 4 …',
  ],
  [
    { kind: 'text', field: 'account', lines: here },
    'What was written under “What was said” is different: lines 7 to 9.',
  ],
  [{ kind: 'text', field: 'gone', lines: here }, 'What was written under “gone” is different'],
  [{ kind: 'section-missing', name: 'steps' }, 'STEPS: the section is missing, or its heading was changed.'],
  [{ kind: 'section-added', lines: here }, 'There was no heading in lines 7 to 9.'],
  [{ kind: 'not-text', lines: here }, 'In lines 7 to 9 there is something that is not text.'],
  [{ kind: 'odd-line-end', lines: here }, 'Not ended as the other lines are: lines 7 to 9.'],
  [
    { kind: 'added-below', lines: { first: 7, last: 7 } },
    'From line 7 on: this was added below the last line.',
  ],
  [
    { kind: 'block', lines: here },
    'Not as the program writes it: lines 7 to 9, among the lines for the program.',
  ],
  [{ kind: 'end', lines: here }, 'Somewhere in lines 7 to 9: the lines for the program, or the last line.'],
  [{ kind: 'order' }, 'The sections stand in another order.'],
  [{ kind: 'no-digest' }, 'The last line, with the SHA-256 of all above it, is missing or was changed.'],
  [{ kind: 'somewhere' }, 'Somewhere in it. A record as JSON has no more than one digest'],
]

describe('what was changed, in words', () => {
  test.each(each.map(([change, words]) => [change.kind, change, words] as const))(
    '%s',
    (_, change, words) => {
      const text = shown({ changes: [change] })
      expect(text).toMatch(/^CHANGED\n/)
      expect(flat(text)).toContain(` - ${words}`)
    },
  )

  test('more than anybody reads is counted', () => {
    const text = shown({ changes: Array.from({ length: 23 }, () => ({ kind: 'order' }) as const) })
    expect(text.split('another order')).toHaveLength(21)
    expect(text).toContain('And 3 more.')
  })

  test.each([80, 40])('keeps to %i columns', (width) => {
    const text = shown({ changes: each.map(([change]) => change) }, width)
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(width)
  })
})

describe('what does not agree, in words', () => {
  test('the text and the answers at the end', () => {
    const contradictions = [{ name: 'criteria', lines: here, was: ['  CLEAR'] }]
    const text = shown({ contradictions })
    expect(text).toContain('DOES NOT AGREE WITH ITSELF')
    expect(flat(text)).toContain('CRITERIA, lines 7 to 9. By those answers it would read: CLEAR')
  })

  test('the rules and what the record says came of them', () => {
    const result = {
      was: 'consult',
      now: 'refer',
      criteria: [
        { id: 'spread', was: 'clear', now: 'not-ruled-out' },
        { id: 'former', was: 'raised', now: null },
      ],
      lost: ['where'],
    } as const
    const text = flat(shown({ rerun: { kind: 'same-rules', ruleSet: small, result } }))
    expect(text).toContain(
      'but it does not give what the record says. The response was: Consult. Now: Refer.',
    )
    expect(text).toContain(' - It has gone further: was clear, is now not ruled out.')
    expect(text).toContain(' - former: was raised; these rules no longer have it.')
    expect(text).toContain('because these rules no longer take the answer: where.')
  })
})

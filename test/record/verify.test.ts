import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Change } from '../../src/record/record-changes.ts'
import { sha256 } from '../../src/text/digest.ts'
import { hasFault } from '../../src/record/verify.ts'
import { sealed } from '../../src/record/block.ts'
import type { RuleSet } from '../../src/rules/model.ts'
import { shipped } from '../properties/shipped.ts'
import { answersOf, loaded, outcomeOf, small, smallText, written } from './outcomes.ts'
import { clear, edited, edits, england, opened, recordText, someFields, verified } from './records.ts'

const whole = recordText(england, clear, someFields)
const lines = whole.split('\n')
const lineOf = (text: string): number => lines.findIndex((line) => line.includes(text)) + 1

/** The record with a new digest on its last line, as somebody makes it who knows how. */
const resealed = (text: string): string =>
  text.replace(/^(.*\n)sha256: .*$/s, (_, above: string) => `${above}sha256: ${sha256(above)}\n`)

const changesOf = (text: string, ruleSet: RuleSet | null = england): readonly Change[] =>
  verified(text, ruleSet).changes

/** What was found at that line, or next to it: an empty line beside another cannot be told from it. */
const linesNear = (line: number, changes: readonly Change[]) =>
  changes
    .flatMap((change) => ('lines' in change ? [change.lines] : []))
    .filter(({ first, last }) => first - 3 <= line && line <= last + 3)

describe('a record that was altered and sealed anew', () => {
  /** With the checks of its sections made anew too, as by somebody who knows the program. */
  const sealedAnew = (text: string): string => {
    const file = opened(text)!
    const { block } = file.read
    return sealed(file.lines, {
      replay: block.replay,
      redactedFrom: null,
      written: Object.keys(block.checks.texts),
    })
  }
  const danger = recordText(england, { adult: 'yes' }, someFields)
  const titleOf = (id: string): string => england.responses.find((each) => each.id === id)!.title
  const now = titleOf(opened(danger)!.read.block.replay.response)
  const other = titleOf('manage')
  const lowered = danger.replace(
    `Recommended: ${now.toUpperCase()}\n`,
    `Recommended: ${other.toUpperCase()}\n`,
  )
  const fact = danger.replace(`Recommended response: ${now}`, `Recommended response: ${other}`)
  const step = danger.replace(/\[ \] 1\. .*\n/, '[ ] 1. Nothing needs to be done. (You)\n')
  const elsewhere = (text: string): string => text.replace(/^program: .*$/m, 'program: 0.0.1')
  const otherRules = (text: string): string =>
    text.replace(/^rules-sha256: .*$/m, `rules-sha256: ${'a'.repeat(64)}`)

  test.each([
    ['the headline', lowered],
    ['the response among what the record says of itself', fact],
    ['a step', step],
  ])('%s is held against the block, whatever the version of the program', (_, text) => {
    expect(text).not.toBe(danger)
    for (const each of [text, elsewhere(text)]) {
      const found = verified(sealedAnew(each), england)
      expect(found.changes).toEqual([])
      expect(hasFault(found)).toBe(true)
    }
  })

  test('the response is held against it under another edition of the rules too', () => {
    for (const text of [lowered, fact])
      expect(hasFault(verified(sealedAnew(otherRules(text)), england))).toBe(true)
    expect(verified(sealedAnew(otherRules(step)), england).notCompared).toEqual(['steps'])
  })

  test('without its rules the two places are held against each other, and the rest is said', () => {
    expect(hasFault(verified(sealedAnew(otherRules(lowered)), null))).toBe(true)
    expect(verified(danger, null)).toMatchObject({ contradictions: [], notCompared: ['response', 'steps'] })
  })

  test('nothing is said of one that was not altered', () => {
    for (const text of [danger, sealedAnew(danger), sealedAnew(elsewhere(danger))])
      expect(verified(text, england)).toMatchObject({ changes: [], contradictions: [], notCompared: [] })
  })
})

describe('a record as it was written', () => {
  test.each(
    shipped().flatMap((ruleSet) =>
      ruleSet.examples.map(({ name }) => [ruleSet.rules.id, name, ruleSet] as const),
    ),
  )('of %s, %s: nothing is found, and it comes to the same', (_, name, ruleSet) => {
    const text = recordText(ruleSet, answersOf(ruleSet, name), someFields)
    const verification = verified(text, ruleSet)
    expect(verification).toMatchObject({ notes: [], changes: [], contradictions: [] })
    expect(verification.rerun).toMatchObject({
      kind: 'same-rules',
      result: { criteria: [], lost: [], was: verification.block.replay.response },
    })
    expect(hasFault(verification)).toBe(false)
  })

  test('may be practice, may follow on from another, and may have nothing but empty fields', () => {
    const outcome = outcomeOf(england, clear, { practice: true })
    const followsOn = {
      reference: written('2026-040'),
      recordedAt: '2026-11-20T09:00:00+00:00',
      sha256: 'a'.repeat(64),
      changed: true,
    }
    const verification = verified(recordText(england, clear, {}, { outcome, followsOn }), england)
    expect(hasFault(verification)).toBe(false)
    expect(verification.block.replay.practice).toBe(true)
  })

  test('needs no rule set to be known for unchanged', () => {
    expect(verified(whole, null)).toMatchObject({ changes: [], rerun: { kind: 'not-at-hand' } })
  })
})

test('a record that follows on from another names the field whose words were changed, and no other', () => {
  const followsOn = {
    reference: written('2026-040'),
    recordedAt: '2026-11-20T09:00:00+00:00',
    sha256: 'a'.repeat(64),
    changed: false,
  }
  const text = recordText(england, clear, someFields, { followsOn })
  const told = (was: string, now: string): unknown => {
    expect(text).toContain(was)
    return verified(text.replace(was, now), england).changes.map((each) => 'field' in each && each.field)
  }
  expect(told('| 2026-041', '| 2026-042')).toEqual(['reference'])
  expect(told('| 2026-040', '| 2026-039')).toEqual(['earlier.reference'])
  expect(told('| Anything new.', '| Nothing new.')).toEqual(['reopen-if'])
})

describe('a record with a byte changed', () => {
  const records = ['All clear', ...england.examples.slice(-2).map(({ name }) => name)].map((name) => {
    const bytes = Buffer.from(recordText(england, answersOf(england, name), someFields))
    return { bytes, end: bytes.lastIndexOf('sha256: ') }
  })

  test('is always found, and its place is told to the line or next to it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...records), edits, ({ bytes, end }, edit) => {
        const changed = edited(bytes, end, edit)
        if (changed === null) return
        const verification = verified(changed.bytes, england)
        expect(hasFault(verification)).toBe(true)
        expect(linesNear(changed.line, verification.changes)).not.toEqual([])
      }),
      { numRuns: 120 },
    )
  })

  test('is found and told to the section where the rule set is not at hand', () => {
    fc.assert(
      fc.property(fc.constantFrom(...records), edits, ({ bytes, end }, edit) => {
        const changed = edited(bytes, end, edit)
        if (changed === null) return
        const { changes } = verified(changed.bytes, null)
        expect(changes).not.toEqual([])
        expect(linesNear(changed.line, changes)).not.toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

describe('where it was changed', () => {
  test('in an answer: the line, and how it read', () => {
    const first = lineOf('    Answer: No')
    const text = whole.replace('    Answer: No', '    Answer: Yes')
    expect(changesOf(text)).toEqual([
      {
        kind: 'section',
        name: 'annex-a-questions-and-answers',
        lines: { first, last: first },
        was: [lines[first - 1]],
      },
    ])
  })

  test('in what somebody wrote: the field and its lines, never the words', () => {
    const first = lineOf('T said')
    const text = whole.replace('Told at 10:15', 'Told at 10:51')
    const last = first + 4
    expect(lines[last - 1]).toMatch(/^ {2}\| /)
    expect(changesOf(text)).toEqual([{ kind: 'text', field: 'account', lines: { first, last } }])
    expect(changesOf(text, null)).toEqual(changesOf(text))
  })

  test('in what was left to be filled in by hand: the lines', () => {
    const { account: _, ...fields } = someFields
    const open = recordText(england, clear, fields)
    expect(changesOf(open.replace(/_{76}/, 'On Friday evening'))).toMatchObject([
      { kind: 'section', name: 'what-was-said', was: ['  '.concat('_'.repeat(76))] },
    ])
  })

  test('in more than one place: each of them', () => {
    const text = whole.replace('Told at 10:15', 'Told at 10:51').replace('    Answer: No', '    Answer: Yes')
    expect(changesOf(text).map(({ kind }) => kind)).toEqual(['text', 'section'])
  })

  test('where the rule set is another one: the section', () => {
    const text = whole.replace('    Answer: No', '    Answer: Yes')
    const [change] = changesOf(text, null)
    expect(change).toMatchObject({ kind: 'section', name: 'annex-a-questions-and-answers', was: null })
  })

  test('where there is one place more, or one less, in which somebody wrote: the section', () => {
    for (const text of [
      whole.replace('WHAT WAS SAID\n-------------\n', '$&  | On Friday evening\n'),
      whole.replace(/(What was said\n)( {2}\|.*\n)+/, '$1'),
    ]) {
      expect(changesOf(text)).toMatchObject([{ kind: 'section', name: 'what-was-said', was: null }])
    }
    expect(changesOf(`  | Before it all\n${whole}`)).toMatchObject([
      { kind: 'section-added', lines: { first: 1, last: 1 } },
    ])
  })

  test('in a heading: the section that is missing, and the line', () => {
    const text = whole.replace('THE DECISION\n', 'THE DECISIONS\n')
    const first = lineOf('THE DECISION')
    expect(changesOf(text)).toEqual([
      { kind: 'section-added', lines: { first, last: first } },
      { kind: 'section-missing', name: 'the-recommendation-and-the-decision' },
    ])
  })

  test('a section that stands twice, and two that changed places', () => {
    const steps = whole.slice(whole.indexOf('STEPS\n'), whole.indexOf('WHAT WAS DONE\n'))
    const twice = whole.replace('WHAT WAS DONE\n', `${steps}WHAT WAS DONE\n`)
    expect(changesOf(twice)).toMatchObject([{ kind: 'section-added' }])
    const moved = whole.replace(steps, '').replace('SIGNATURES\n', `${steps}SIGNATURES\n`)
    expect(changesOf(moved)).toEqual([{ kind: 'order' }])
  })

  test('in the lines for the program: the line', () => {
    const spoilt = whole.replace('practice: no', 'practice: on')
    const first = lineOf('practice: no')
    expect(changesOf(spoilt)).toEqual([{ kind: 'block', lines: { first, last: first } }])
    expect(verified(spoilt, england).rerun).toEqual({ kind: 'unreadable' })
  })

  test('in a check in those lines: that line, and not the section', () => {
    const first = lineOf('section.steps: ')
    const text = whole.replace(/(section\.steps: )[0-9a-f]{16}/, `$1${'0'.repeat(16)}`)
    expect(changesOf(text)).toEqual([{ kind: 'block', lines: { first, last: first } }])
    const gone = whole.replace(/section\.steps: .*\n/, '')
    expect(changesOf(gone)).toEqual([{ kind: 'block', lines: { first, last: first } }])
    const spoilt = whole.replace('section.steps: ', 'section.steps; ')
    expect(changesOf(spoilt)).toEqual([{ kind: 'block', lines: { first, last: first } }])
  })

  test('where the check of a section and what it is to check were both spoilt: the line of the check', () => {
    const text = whole.replace('section.steps: ', 'section.steps; ').replace('STEPS\n', 'STOPS\n')
    expect(changesOf(text)).toEqual([
      { kind: 'block', lines: { first: lineOf('section.steps: '), last: lineOf('section.steps: ') } },
    ])
  })

  test('in an answer in those lines: those lines, and what the text would have to say', () => {
    const text = whole.replace('answer.adult: no', 'answer.adult: yes')
    const { changes, contradictions, rerun } = verified(text, england)
    expect(changes).toMatchObject([{ kind: 'end', lines: { first: lineOf('format: 1') } }])
    expect(contradictions.map(({ name }) => name)).toContain('annex-a-questions-and-answers')
    expect(rerun).toMatchObject({ kind: 'same-rules', result: { was: 'manage', now: 'refer' } })
  })

  test('in the last line, or without it', () => {
    const digest = opened(whole)!.stated!
    expect(changesOf(whole.replace(digest, '0'.repeat(64)))).toMatchObject([{ kind: 'end' }])
    expect(changesOf(whole.replace(`sha256: ${digest}\n`, ''))).toEqual([{ kind: 'no-digest' }])
    expect(changesOf(whole.replace(digest, `${digest}0`)).map(({ kind }) => kind)).toEqual([
      'block',
      'no-digest',
    ])
    expect(changesOf(whole.slice(0, whole.indexOf('STEPS\n'))).map(({ kind }) => kind)).toEqual([
      'block',
      'no-digest',
    ])
  })

  test('below the last line', () => {
    expect(changesOf(`${whole}And more.\n`)).toEqual([
      { kind: 'added-below', lines: { first: lines.length, last: lines.length } },
    ])
  })
})

describe('a new digest', () => {
  test('does not hide a change from the checks of the sections', () => {
    const text = resealed(whole.replace('    Answer: No', '    Answer: Yes'))
    expect(verified(text, england)).toMatchObject({
      stated: opened(text)!.actual,
      changes: [{ kind: 'section', name: 'annex-a-questions-and-answers' }],
    })
  })

  test('does not hide, where the checks are new too, that the text does not follow from the answers', () => {
    const forged = recordText(england, clear, someFields).replace('    Answer: No', '    Answer: Yes')
    const parts = opened(forged)!
    const checks = verified(forged, england)
    expect(checks.changes).toHaveLength(1)
    const section = parts.lines.slice(
      parts.lines.indexOf('ANNEX A: QUESTIONS AND ANSWERS'),
      parts.lines.indexOf('ANNEX B: CRITERIA'),
    )
    const check = sha256(section.join('\n')).slice(0, 16)
    const text = resealed(
      forged.replace(/(section\.annex-a-questions-and-answers: )[0-9a-f]{16}/, `$1${check}`),
    )
    const verification = verified(text, england)
    expect(verification.changes).toEqual([])
    expect(verification.contradictions).toMatchObject([
      { name: 'annex-a-questions-and-answers', was: ['    Answer: No'] },
    ])
    expect(hasFault(verification)).toBe(true)
    const other = resealed(text.replace(/^program: .*$/m, 'program: 99.0.0'))
    expect(verified(other, england)).toMatchObject({ changes: [], contradictions: [] })
  })

  test('does not hide that what follows from the answers is not there at all', () => {
    const criteria = whole.slice(whole.indexOf('ANNEX B'), whole.indexOf('ANNEX C'))
    const text = resealed(whole.replace(criteria, '').replace(/section\.annex-b-criteria: .*\n/, ''))
    const { changes, contradictions } = verified(text, england)
    expect(changes).toEqual([])
    expect(contradictions.map(({ name }) => name)).toEqual(['annex-b-criteria'])
  })

  test('does not hide that the response does not follow from the answers', () => {
    const text = resealed(whole.replace('response: manage', 'response: consult'))
    const verification = verified(text, england)
    expect(verification.changes).toEqual([])
    expect(verification.rerun).toMatchObject({ result: { was: 'consult', now: 'manage' } })
    expect(hasFault(verification)).toBe(true)
  })
})

describe('another edition of the rules', () => {
  const text = recordText(small, answersOf(small, 'An adult asked for it'))
  const later = loaded(
    smallText
      .replace('version: 1.0.0', 'version: 1.1.0')
      .replace(
        '  - id: adult-involved\n    title: An adult is, or may be, involved\n    response: refer',
        '  - id: adult-involved\n    title: An adult is, or may be, involved\n    response: emergency',
      )
      .replaceAll('response: refer, raised: [adult-involved', 'response: emergency, raised: [adult-involved'),
  )

  test('gives the difference for this case, and is no fault of the record', () => {
    const verification = verified(text, later)
    expect(verification.rerun).toMatchObject({
      kind: 'other-rules',
      ruleSet: { rules: { version: '1.1.0' } },
      result: { was: 'refer', now: 'emergency', criteria: [], lost: [] },
    })
    expect(verification).toMatchObject({ changes: [], contradictions: [] })
    expect(hasFault(verification)).toBe(false)
  })
})

import { describe, expect, test } from 'vitest'
import { askRecord, type RecordEnd } from '../../src/interview/record-questions.ts'
import { readFields, type Fields } from '../../src/record/fields.ts'
import { styleFor } from '../../src/render/style.ts'
import { firstMissing } from './first-missing.ts'
import { personAt, prompters } from './play.ts'
import { loaded, outcomeOf, smallText } from '../record/outcomes.ts'
import { small } from './rules.ts'

/* The fields of the small rule set: decision and referred first, then reference, account, decision-reason,
   head-sign-off, review. account and decision-reason take several lines. */

interface Asked {
  readonly end: RecordEnd
  readonly read: string
  readonly saved: readonly Fields[]
}

describe.each(prompters)('on the %s prompter', (on) => {
  async function ask(
    lines: readonly string[],
    start: Readonly<Record<string, string>> = {},
    outcome = outcomeOf(small, {}),
  ): Promise<Asked> {
    const { ruleSet } = outcome
    const { prompter, read } = await personAt(on, lines)
    const fields = readFields(ruleSet, start, () => null)
    if (!fields.ok) throw new Error('the fields to begin with are refused')
    const saved: Fields[] = []
    const end = await askRecord({
      ruleSet,
      outcome,
      reopened: false,
      prompter,
      style: styleFor({ flag: false, env: {}, terminal: false }),
      columns: () => 80,
      leaving: 'saves',
      again: false,
      start: fields.value,
      save: async (kept) => void saved.push(kept),
    })
    prompter.close()
    return { end, read: read(), saved }
  }

  const all = [
    '1',
    'y',
    '2026-041',
    'She said it.',
    '.',
    'm',
    'Agreed.',
    '.',
    'A. B., 16:40',
    '1 December',
    'f',
  ]

  test('asks only for what is needed, and for the rest when somebody wants more', async () => {
    const { end, read } = await ask([...all.slice(0, 5), 'f'])
    expect(Object.keys(end.fields).toSorted()).toEqual(['account', 'decision', 'reference', 'referred'])
    expect(read.replaceAll(/\s+/g, ' ')).toMatch(/m to be asked for the \d that can be left/)
  })

  test('a full stop alone is not a text', async () => {
    const { end, read } = await ask(['1', 'y', '.', '2026-041', '.', 'She said it.', '.', 'f'])
    expect(end.fields).toMatchObject({ reference: '2026-041', account: 'She said it.' })
    expect(read.split('A full stop alone is not a text').length).toBeGreaterThan(1)
  })

  test('asks for one field at a time, the decision first', async () => {
    const { end, read, saved } = await ask(all)
    expect(end).toEqual({
      kind: 'done',
      fields: {
        decision: 'followed',
        referred: 'yes',
        reference: '2026-041',
        account: 'She said it.',
        'decision-reason': 'Agreed.',
        'head-sign-off': 'A. B., 16:40',
        review: '1 December',
      },
    })
    expect(saved.at(-1)).toEqual(end.fields)
    expect(
      firstMissing(read, [
        'The decision (needed)',
        'Followed or departed from.',
        '  1: Followed',
        '  2: Departed from',
        'h to fill it in by hand, r for all the rest, b to go back, q to save and leave',
        'Answered: Followed',
        'Referred (needed)',
        'Reference (needed)',
        'What was said (needed)',
        'A full stop alone on a line ends the text.',
        'Line 1: She said it.',
        'Line 2: .',
        'The record',
        '  3  Reference',
        '2026-041',
      ]),
    ).toBeNull()
  })

  test('what is needed hangs on what was decided', async () => {
    const referred = await ask(['1', 'y', 'r', 'f'])
    const notReferred = await ask(['1', 'n', 'r', 'f'])
    expect(referred.read).not.toMatch(/5 {2}Reason\n +STILL TO COMPLETE/)
    expect(notReferred.read).toMatch(/5 {2}Reason\n +STILL TO COMPLETE/)
  })

  describe('leaving a field to be filled in by hand', () => {
    test('one field', async () => {
      const { end, read } = await ask(['h', 'h', 'h', 'h', 'h', 'h', 'h', 'f'])
      expect(end).toEqual({ kind: 'done', fields: {} })
      expect(
        firstMissing(read, ['Left to be filled in by hand.', 'STILL TO COMPLETE', 'Empty, and not needed']),
      ).toBeNull()
    })

    test('all the rest', async () => {
      const { end } = await ask(['1', 'r', 'f'])
      expect(end).toEqual({ kind: 'done', fields: { decision: 'followed' } })
    })

    test('a field that held something', async () => {
      const { end } = await ask(['1', 'b', 'h', 'r', 'f'])
      expect(end.fields).toEqual({})
    })

    test('does not happen with Enter alone', async () => {
      const { end, read } = await ask(['', '', '1', 'y', '', '2026-041', 'r', 'f'])
      expect(end.fields).toMatchObject({ decision: 'followed', reference: '2026-041' })
      expect(read.replaceAll(/\s+/g, ' ')).toContain(
        'Enter alone answers nothing. Type 1 or 2, or h to leave it to be filled in by hand.',
      )
      expect(read.replaceAll(/\s+/g, ' ')).toContain(
        'Enter alone writes nothing. Type the text, or h to leave it to be filled in by hand.',
      )
    })
  })

  describe('text of several lines', () => {
    const upToAccount = ['1', 'y', '2026-041']

    test('keeps its lines, and one empty line between paragraphs', async () => {
      const { end } = await ask([...upToAccount, 'One.', 'Two.', '', '', '', 'Three.', '', '.', 'r', 'f'])
      expect(end.fields['account']).toBe('One.\nTwo.\n\nThree.')
    })

    test('takes lines out again', async () => {
      const { end } = await ask([...upToAccount, 'One.', 'Two.', 'b', 'Three.', '.', 'r', 'f'])
      expect(end.fields['account']).toBe('One.\nThree.')
    })

    test('begins again where its first line is taken out', async () => {
      const { end, read } = await ask([...upToAccount, 'One.', 'b', 'Two.', '.', 'r', 'f'])
      expect(end.fields['account']).toBe('Two.')
      expect(read).toContain('The line before was taken out.')
    })

    test('is kept line by line', async () => {
      const { end, saved } = await ask([...upToAccount, 'One.', 'Two.', 'q'])
      expect(end.kind).toBe('quit')
      expect(saved.at(-1)?.['account']).toBe('One.\nTwo.')
    })

    test('keeps the lines before one that is refused', async () => {
      const { end, read } = await ask([
        ...upToAccount,
        'One.',
        'See https://example.org/x',
        'Two.',
        '.',
        'r',
        'f',
      ])
      expect(end.fields['account']).toBe('One.\nTwo.')
      expect(read).toContain('Line 2: Two.')
      expect(read).toContain('Line 2, from character 5 on: This is a link')
    })
  })

  test('text that is refused is asked for again, with the reason', async () => {
    const { end, read } = await ask(['1', 'y', 'https://example.org/x', '2026-041', 'r', 'f'])
    expect(end.fields['reference']).toBe('2026-041')
    expect(read).toContain('From character 1 on: This is a link')
  })

  test('a number that is not there chooses nothing', async () => {
    const { end, read } = await ask(['z', '9', '1', 'r', 'f'])
    expect(end.fields).toEqual({ decision: 'followed' })
    expect(read).toContain('That is not one of the answers here. Type 1 or 2.')
  })

  test('goes back, shows what was written, and keeps it', async () => {
    const { end, read } = await ask(['k', '1', 'y', '2026-041', 'b', 'k', 'b', '?', '2026-042', 'r', 'f'])
    expect(end.fields['reference']).toBe('2026-042')
    expect(
      firstMissing(read, [
        'There is no answer here to keep yet.',
        'Written so far:',
        '2026-041',
        'Written so far:',
      ]),
    ).toBeNull()
  })

  test('goes back from the first field, with everything kept', async () => {
    expect((await ask(['b'])).end.kind).toBe('back')
    expect((await ask(['1', 'b', 'b'])).end).toEqual({ kind: 'back', fields: { decision: 'followed' } })
  })

  test('any field can be opened again from the list', async () => {
    const { end, read } = await ask(['r', '', '9', '3', '2026-041', 'b', 'k', 'f'])
    expect(end.fields).toEqual({ reference: '2026-041' })
    expect(read).toContain('Type a number from 1 to 7, or f to finish.')
  })

  test('lists the fields once, and again when asked to, and always says what is still to complete', async () => {
    const { read } = await ask(['r', '1', '1', 'l', 'f'])
    expect(read.split('  3  Reference\n').length).toBe(3)
    expect(
      firstMissing(read, [
        'The decision STILL TO COMPLETE',
        'Answered: Followed',
        'STILL TO COMPLETE: Referred; Reference; What was said',
      ]),
    ).toBeNull()
  })

  test('leaves from the list with everything kept', async () => {
    const { end } = await ask(['1', 'r', 'q'])
    expect(end).toEqual({ kind: 'quit', fields: { decision: 'followed' } })
  })

  test('does not ask for what is there already', async () => {
    const { end } = await ask(['y', 'r', 'f'], { decision: 'departed', reference: '2026-041' })
    expect(end.fields).toEqual({ decision: 'departed', referred: 'yes', reference: '2026-041' })
  })

  describe('the steps that were done', () => {
    const steps = '\nrecord:\n  - { id: steps-done, label: Steps done, help: Numbers., role: steps }\n'
    const withSteps = outcomeOf(loaded(smallText.replace('\nrecord:\n', steps)), { danger: 'yes' })

    test('are asked for first, once, with what their numbers mean', async () => {
      const { end, read } = await ask(['1, 16:40, A.B.', '1', 'y', 'r', 'f'], {}, withSteps)
      expect(end.fields).toMatchObject({ 'steps-done': '1, 16:40, A.B.', decision: 'followed' })
      expect(firstMissing(read, ['Steps done', '  1  ', 'The decision (needed)'])).toBeNull()
      expect((await ask(['h', '1', 'y', 'r', 'f'], {}, withSteps)).end.fields).not.toHaveProperty(
        'steps-done',
      )
    })

    test.each(['1', '1, A.B.', '99, 16:40, A.B.', 'All of them', '1, 16:40, A.B.; 2'])(
      '%j does not say which and when',
      async (typed) => {
        const { end, read } = await ask([typed, 'r', 'f'], {}, withSteps)
        expect(end.fields).toEqual({})
        expect(firstMissing(read, ['Begin with numbers of steps from the list'])).toBeNull()
      },
    )
  })
})

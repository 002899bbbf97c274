import { describe, expect, test } from 'vitest'
import { assess } from '../../src/triage/assess.ts'
import { personAt, play as playOn, prompters } from './play.ts'
import { firstMissing } from './first-missing.ts'
import { bare, small } from './rules.ts'

const fullDisk = (): Promise<void> => Promise.reject(new Error('no room'))

/** danger, nation, you, adult, age, where, device-held; then finish */
const allClear = ['n', 'y', '1', 'n', '1', '1', 'n', 'f']
const allClearAnswers = {
  danger: 'no',
  you: 'lead',
  adult: 'no',
  age: '16-17',
  where: ['one-person'],
  'device-held': 'no',
}

describe.each(prompters)('on the %s prompter', (on) => {
  const play = (lines: readonly string[], settings: Parameters<typeof playOn>[1] = {}) =>
    playOn(lines, settings, on)

  test('asks one question at a time, stage by stage, and ends with all answers', async () => {
    const { end, read, saved } = await play(allClear)
    expect(end).toEqual({
      kind: 'recommendation',
      early: false,
      nation: 'Testland',
      answers: allClearAnswers,
    })
    expect(
      firstMissing(read, [
        'ring 999 before you go on',
        'Initial review',
        'Is any child in danger now?',
        '  n: No',
        '  y: Yes',
        "  u: I don't know",
        '? for help, q to save and leave',
        'Answered: No',
        'Is the setting in Testland?',
        'Further review',
        'Handling',
        'Your answers',
        '  1  Is any child in danger now?',
        '  2  Is the setting in Testland?',
        '  7  Does the setting hold a device',
      ]),
    ).toBeNull()
    expect(read).not.toMatch(/\d+ of \d+/)
    expect(counts(read)).toEqual([1, 2, 3, 4, 5, 6, 7].map((number) => [number, 7]))
    expect(saved).toHaveLength(7)
    expect(saved.at(-1)).toEqual({ nation: 'Testland', answers: allClearAnswers })
  })

  test('answers nothing while Enter is held, at any question', async () => {
    const held = Array.from({ length: 20 }, () => '')
    const { end, saved } = await play(allClear.flatMap((line) => [...held, line]))
    expect(end.answers).toEqual(allClearAnswers)
    expect(saved).toHaveLength(7)
  })

  test('answers nothing on a bare Enter, a number that is not there or a word that nothing begins with', async () => {
    const { end, read } = await play(['', '', '1', 'x', 'nothing', '  N ', ...allClear.slice(1)])
    expect(end.answers).toEqual(allClearAnswers)
    expect(
      firstMissing(read, [
        'Enter alone answers nothing. Type n, y or u',
        'not one of the answers here. Type n, y or u',
      ]),
    ).toBeNull()
  })

  test('shows help, why it is asked and the source, then asks again', async () => {
    const { end, read } = await play(['?', ...allClear])
    expect(end.answers).toEqual(allClearAnswers)
    expect(
      firstMissing(read, [
        'Hurt, missing, or threatened this minute.',
        'Why it is asked: A child is in danger now. The child comes first.',
        'Source: The handbook for tests: 1.1. This text was read.',
        'Is any child in danger now?',
      ]),
    ).toBeNull()
  })

  test('goes back several times in a row, and loses nothing', async () => {
    const { end, read } = await play(['n', 'y', '1', 'n', 'b', 'b', 'b', 'b', 'b', 'k', '1', '1', 'n', 'f'])
    expect(end.answers).toEqual(allClearAnswers)
    expect(
      firstMissing(read, [
        'Did an adult ask for it',
        'Your answer so far: No',
        'Who is answering?',
        'Your answer so far: The lead',
        'Is the setting in Testland?',
        'Your answer so far: Yes',
        'Is any child in danger now?',
        'Your answer so far: No',
        'There is nothing to go back to.',
        'How old was the youngest child pictured?',
      ]),
    ).toBeNull()
  })

  test('says what is urgent, and what to do, before anything else is asked', async () => {
    const { end, read } = await play(['y', '', 'g', 'y', 'y'])
    expect(end).toMatchObject({ kind: 'recommendation', early: true, answers: { danger: 'yes' } })
    expect(
      firstMissing(read, [
        'Answered: Yes',
        'URGENT: A child is in danger now',
        'Stay with the child.',
        'The police: 999',
        'g to go on',
        'Read this first.',
        'Is the setting in Testland?',
        'already call for “Ring 999”',
        'Would you like to see what to do now?',
      ]),
    ).toBeNull()
  })

  test('leaves, with everything saved', async () => {
    const { end, saved } = await play(['n', 'y', 'q'])
    expect(end).toEqual({ kind: 'quit', answers: { danger: 'no' }, nation: 'Testland' })
    expect(saved.at(-1)).toEqual({ answers: { danger: 'no' }, nation: 'Testland' })
  })
  describe('several answers', () => {
    const upToWhere = allClear.slice(0, 5)
    test.each([
      ['1 2', ['one-person', 'group-chat']],
      ['1 and 3, 2', ['one-person', 'group-chat', 'public-site']],
      ['with one', ['one-person']],
      ['none', []],
      ["don't know", ['unknown']],
      ['2, 1.', ['one-person', 'group-chat']],
      ['1 1', ['one-person']],
      ['n', []],
      ['u', ['unknown']],
      ['1 u', ['one-person', 'unknown']],
    ])('takes “%s”', async (typed, expected) => {
      const { end } = await play([...upToWhere, typed, 'n', 'f'])
      expect(end.answers['where']).toEqual(expected)
    })

    test.each([
      ['n 1', 'n means none of these, so it stands alone.'],
      ['n u', "n means none of these and u means I don't know."],
      ['13', 'Type 1, 2, 3, n or u. For more than one, put a space between the numbers: 1 3'],
      [',', 'Type 1, 2, 3, n or u.'],
      ['', 'Enter alone answers nothing.'],
    ])('explains what is wrong with “%s”', async (typed, sentence) => {
      const { end, read } = await play([...upToWhere, typed, '1', 'n', 'f'])
      expect(read).toContain(sentence)
      expect(end.answers['where']).toEqual(['one-person'])
    })

    test('says the answer back in words', async () => {
      const { read } = await play([...upToWhere, '1 u', 'n', 'f'])
      expect(read).toContain('Answered: With one person; and perhaps more')
    })
  })

  describe('the nation', () => {
    test('elsewhere: says what holds there, and ends without a recommendation', async () => {
      const { end, read } = await play(['n', '2', '1'])
      expect(end).toMatchObject({ kind: 'other-nation', nation: 'Elsewhere', guidance: { id: 'elsewhere' } })
      expect(firstMissing(read, ['No recommendation for Elsewhere', 'Ask the front door there.'])).toBeNull()
    })

    test.each([['2'], ['b']])('can be changed there with %s', async (key) => {
      const { end } = await play(['n', '2', key, 'y', ...allClear.slice(2)])
      expect(end).toMatchObject({ kind: 'recommendation', nation: 'Testland' })
    })

    test('leaves there', async () => {
      const { end } = await play(['n', '2', 'k', 'q'])
      expect(end.kind).toBe('quit')
    })

    test('is not asked where it is known, is listed all the same, and can be changed', async () => {
      const start = { answers: {}, nation: 'Testland' }
      const lines = allClear.filter((_, place) => place !== 1)
      const { end, read } = await play([...lines.slice(0, -1), '2', '2', '1'], { start })
      expect(firstMissing(read, ['  2  Is the setting in Testland? Yes'])).toBeNull()
      expect(end).toMatchObject({ kind: 'other-nation', nation: 'Elsewhere' })
    })

    test('that the rule set says nothing about still gets 999 and no recommendation', async () => {
      const { end, read } = await play(['n', 'n', '1'], { ruleSet: bare })
      expect(end).toMatchObject({ kind: 'other-nation', guidance: null })
      expect(read).toContain('If a child is in danger, ring 999.')
    })

    test('where the configuration names another one, danger is still asked about first', async () => {
      const { end, read } = await play(['y', 'g', '1'], { start: { answers: {}, nation: 'Elsewhere' } })
      expect(end.kind).toBe('other-nation')
      expect(firstMissing(read, ['URGENT', 'No recommendation for Elsewhere'])).toBeNull()
    })
  })

  describe('what is urgent', () => {
    test('is also said where somebody has said that nobody knows', async () => {
      const { read } = await play(['u', 'g', 'q'])
      expect(
        firstMissing(read, [
          'NOT YET KNOWN: A child is in danger now',
          'If in doubt, ring 999.',
          'Is the setting in Testland?',
        ]),
      ).toBeNull()
    })

    test('is not said of what nobody has been asked', async () => {
      const { read } = await play(allClear)
      expect(read).not.toMatch(/URGENT|NOT YET KNOWN/)
    })

    test('is said once, and again when it changes', async () => {
      const { read } = await play(['u', 'g', 'y', 'b', 'b', 'y', 'g', 'y', 'b', 'q'])
      expect(read.split('NOT YET KNOWN').length).toBe(2)
      expect(read.split('URGENT').length).toBe(2)
    })

    test('is not said again where the recommendation has just been seen', async () => {
      const start = { answers: { danger: 'yes' }, nation: 'Testland' } as const
      const { read } = await play(['q'], { start, again: true })
      expect(read).not.toContain('URGENT')
    })

    test('is said again when a draft is opened', async () => {
      const { read } = await play(['q'], { start: { answers: { danger: 'yes' }, nation: 'Testland' } })
      expect(read).toContain('URGENT: A child is in danger now')
    })
  })

  describe('the offer to see the recommendation', () => {
    const adult = ['n', 'y', '1', 'y']

    test('comes as soon as the response is certain, after the questions that must have been asked', async () => {
      const { end, read } = await play([...adult, 'n', 'y'])
      expect(end).toMatchObject({
        kind: 'recommendation',
        early: true,
        answers: { adult: 'yes', 'device-held': 'no' },
      })
      expect(
        firstMissing(read, [
          'First a few questions that change the next ten minutes.',
          'Does the setting hold a device',
          'it will not be less',
          '  y: Yes, show me what to do now (usual)',
          '  n: No, go on',
        ]),
      ).toBeNull()
    })

    test('answers nothing by itself', async () => {
      const { end } = await play([...adult, 'n', '', '1', '1', 'q'])
      expect(end.kind).toBe('quit')
    })

    test('is not made again in the same stage, and made again in the next', async () => {
      const { end, read } = await play([...adult, 'n', 'n', '1', 'n', '1', '1', 'f'])
      expect(end).toMatchObject({ kind: 'recommendation', early: false })
      expect(read.split('Would you like to see').length).toBe(3)
    })

    test('is made again at once where it has become more', async () => {
      const offer = { at: 'consult', after: [] }
      const { end, read } = await play(['u', 'g', 'y', 'n', '1', 'y', 'y'], { ruleSet: { ...small, offer } })
      expect(end).toMatchObject({ kind: 'recommendation', early: true })
      expect(firstMissing(read, ['call for “Consult”', 'call for “Refer”'])).toBeNull()
    })

    test('waits for nothing where the response is higher', async () => {
      const { end } = await play(['y', 'g', 'y', 'n', '1', 'y', '1', 'y'])
      expect(end).toMatchObject({ kind: 'recommendation', early: true })
      expect(end.answers).not.toHaveProperty('device-held')
    })

    test('is taken back when what called for it is changed', async () => {
      // adult: yes, then the device question comes early; back, and adult becomes no.
      const { end, read } = await play([...adult, 'b', 'n', '1', '1', 'n', 'f'])
      expect(end).toMatchObject({ kind: 'recommendation', early: false })
      expect(read).not.toContain('Would you like to see')
    })

    test('is not made where the recommendation has just been seen', async () => {
      const start = {
        answers: { danger: 'no', you: 'lead', adult: 'yes', 'device-held': 'no' },
        nation: 'Testland',
      }
      const { read } = await play(['q'], { start, again: true })
      expect(read).toContain('Who is the adult?')
    })

    test('is, after the first stage, a key of its own, whatever is called for', async () => {
      const { end, read } = await play(['s', ...allClear.slice(0, 4), 's'])
      expect(end).toMatchObject({ kind: 'recommendation', early: true })
      expect(end.answers).toEqual({ danger: 'no', you: 'lead', adult: 'no' })
      expect(
        firstMissing(read, ['not one of the answers', 'Further review', 's to see what to do so far']),
      ).toBeNull()
    })

    test('goes back to the question before it', async () => {
      const { end } = await play([...adult, 'n', 'b', 'y', 'y'])
      expect(end.answers).toMatchObject({ 'device-held': 'yes' })
    })

    test('is never made where the rule set has none', async () => {
      const { end } = await play(['y', 'g', 'y', '2', 'y', '1', '1', '1', 'n', 'f'], { ruleSet: bare })
      expect(end).toMatchObject({ kind: 'recommendation', early: false })
    })

    test('has help of its own', async () => {
      const { read } = await play([...adult, 'n', '?', 'y'])
      expect(read).toContain('You need not answer everything before you act.')
    })
  })

  describe('handing over', () => {
    test('says whom to tell, and stops there', async () => {
      const { end, read } = await play(['n', 'y', '2', '1'])
      expect(end).toMatchObject({ kind: 'handed-over', answers: { you: 'other-staff' } })
      expect(
        firstMissing(read, [
          'Tell the lead now.',
          '  1  Tell the lead. (You)',
          '1: Stop here and tell the lead',
        ]),
      ).toBeNull()
    })

    test('goes on where nobody can be reached, and says it only once', async () => {
      const { end, read } = await play(['n', 'y', '2', '2', 'n', '1', '1', 'n', 'f'])
      expect(end).toMatchObject({ kind: 'recommendation', answers: { you: 'other-staff' } })
      expect(read.split('Tell the lead now.').length).toBe(2)
    })

    test('is put again where the answers lead away from it and back', async () => {
      const { end, read } = await play(['n', 'y', '2', '2', 'n', '1', '1', 'n', '3', '1', '3', '2', '1'])
      expect(end).toMatchObject({ kind: 'handed-over', answers: { you: 'other-staff' } })
      expect(read.split('Tell the lead now.').length).toBe(3)
    })

    test('can be gone back from', async () => {
      const { end } = await play(['n', 'y', '2', 'b', '1', ...allClear.slice(3)])
      expect(end.answers).toEqual(allClearAnswers)
    })

    test('leaves there', async () => {
      expect((await play(['n', 'y', '2', 'q'])).end.kind).toBe('quit')
    })
  })

  describe('changing answers before the end', () => {
    const upToList = allClear.slice(0, -1)

    test('asks what a change opens, and says what it does to the recommendation', async () => {
      const { end, read } = await play([...upToList, '4', 'y', '2', 'f'])
      expect(end.answers).toEqual({ ...allClearAnswers, adult: 'yes', 'adult-role': 'position-of-trust' })
      expect(
        firstMissing(read, [
          'Your answers',
          'Did an adult ask for it',
          'On the answers so far, this changes the recommendation from “Manage” to “Refer”.',
          'Who is the adult?',
          'Your answers',
          '  5  Who is the adult?',
        ]),
      ).toBeNull()
    })

    test('says it in full where nothing is open', async () => {
      const { read } = await play([...upToList, '5', '3', 'f'])
      expect(read).toContain('This changes the recommendation from “Manage” to “Refer”.')
    })

    test('says out loud what is no longer used, lists it apart, and uses it again', async () => {
      const lines = ['n', 'y', '1', 'y', 'n', 'n', '2', 'n', '1', '1', '4', 'n', '4', 'y', 'f']
      const { end, read } = await play(lines)
      expect(end.answers).toMatchObject({ adult: 'yes', 'adult-role': 'position-of-trust' })
      expect(
        firstMissing(read, [
          'You also answered “Somebody in a position of trust” to “Who is the adult?”; it was not used',
          'Not used, because your other answers no longer lead to these questions',
          'Who is the adult?',
          'Your earlier answer “Somebody in a position of trust” to “Who is the adult?” is used again.',
          '  5  Who is the adult?',
        ]),
      ).toBeNull()
    })

    test('says nothing about the least concerning answer', async () => {
      const { read } = await play(['n', 'y', '1', 'y', 'n', 'n', '1', 'n', 'b', 'b', 'b', 'n', '1', '1', 'f'])
      expect(read).not.toContain('You also answered')
    })

    test('says nothing about a recommendation that stays as it is', async () => {
      const { read } = await play([...upToList, '7', 'y', 'f'])
      expect(read).not.toContain('changes the recommendation')
    })

    test('explains what cannot be typed there', async () => {
      const { end, read } = await play([...upToList, '', '0', '8', 'y', '-1', 'F'])
      expect(end.kind).toBe('recommendation')
      expect(
        firstMissing(read, ['Enter alone does nothing.', 'Type a number from 1 to 7, or f to finish.']),
      ).toBeNull()
    })

    test('goes back, and leaves', async () => {
      const { end } = await play([...upToList, 'b', 'k', 'q'])
      expect(end.kind).toBe('quit')
    })

    test('lists all answers again only where the numbers have changed, or when asked to', async () => {
      const lists = async (...lines: string[]): Promise<number> =>
        (await play([...upToList, ...lines, 'q'])).read.split('Your answers\n').length - 1
      expect(await lists('b', 'k', '5', '3')).toBe(1)
      expect(await lists('l')).toBe(2)
      expect(await lists('4', 'y', '2')).toBe(2)
    })

    test('says below the list what has become urgent, and what it changes, not above it', async () => {
      const start = { answers: { ...allClearAnswers, danger: 'yes' }, nation: 'Testland' }
      const { read } = await play(['g', 'q'], { start })
      expect(firstMissing(read, ['  7  Does the setting hold', 'URGENT', 'Your choice:'])).toBeNull()
      const changed = await play([...upToList, '4', 'y', '2', '4', 'n', 'q'])
      expect(
        firstMissing(changed.read, ['Your choice: 4', 'Your answers', 'This changes the', 'Your choice: q']),
      ).toBeNull()
    })
  })

  describe('going on from a draft', () => {
    test('asks only what is open, and goes back to what was answered', async () => {
      const start = { answers: { danger: 'no', you: 'lead', adult: 'no' }, nation: 'Testland' }
      const { end, read } = await play(['b', 'b', 'b', 'b', 'b', 'k', '1', '1', 'n', 'f'], { start })
      expect(end.answers).toEqual(allClearAnswers)
      expect(
        firstMissing(read, [
          'How old',
          'Did an adult',
          'Who is',
          'Is the setting in',
          'Is any child',
          'nothing to go back to',
        ]),
      ).toBeNull()
    })

    test('of which everything was answered shows all answers at once', async () => {
      const start = { answers: allClearAnswers, nation: 'Testland' }
      const { end } = await play(['f'], { start })
      expect(end.answers).toEqual(allClearAnswers)
    })

    test('that has the answer to a later question does not ask it', async () => {
      const start = { answers: { 'device-held': 'no' }, nation: null }
      const { end } = await play(['b', ...allClear.slice(0, 6), 'f'], { start })
      expect(end.answers).toEqual(allClearAnswers)
    })
  })

  test('what nobody keeps is not said to be kept', async () => {
    const { read } = await play(['q'], { leaving: 'drops' })
    expect(read).toContain('q to leave without saving')
  })

  test('an answer is kept before it is said back', async () => {
    const { prompter, read } = await personAt(on, ['n', 'y', 'q'])
    const kept: string[] = []
    await playOn([], { prompter, save: async () => void kept.push(read()) }, on)
    prompter.close()
    expect(kept.map((sofar) => sofar.split('Answered: ').length - 1)).toEqual([0, 1])
  })

  test('an answer that cannot be saved ends the interview with the failure', async () => {
    await expect(play(['n'], { save: fullDisk })).rejects.toThrow('no room')
  })
})

test('fits into 40 columns', async () => {
  const { read } = await playOn(
    ['?', '', 'y', 'g', 'y', 'n', '2', '2', 'y', '2', 'n', '1', '2', 'n', 'n', 'z', 'f'],
    { columns: () => 40 },
  )
  const typed = /^Your (?:answer|choice): /
  expect(read.split('\n').filter((line) => line.length >= 40 && !typed.test(line))).toEqual([])
})

test('recommends nothing itself: the same answers assessed give the response', async () => {
  const { end } = await playOn(allClear)
  expect(assess(small, end.answers).response).toBe('manage')
})

/** Each “Question 3 of about 7” that could be read, as numbers. */
const counts = (read: string): readonly (readonly [number, number])[] =>
  [...read.matchAll(/Question (\d+) of about (\d+)/g)].map(([, number, about]) => [
    Number(number),
    Number(about),
  ])

test('a risk that nobody knows of says 999 only where the rule set says it of that risk', async () => {
  const criteria = small.criteria.map((each) =>
    each.urgent ? { ...each, sayIfOpen: 'Ask today, then answer again.' } : each,
  )
  const { read } = await playOn(['u', 'g', 'q'], { ruleSet: { ...small, criteria } })
  const [, announced = ''] = read.split('NOT YET KNOWN')
  expect(announced).toContain('Ask today, then answer again.')
  expect(announced).not.toContain('999')
})

import { describe, expect, test } from 'vitest'
import { assess } from '../../src/triage/assess.ts'
import { personAt, play as playOn, prompters } from './play.ts'
import { firstMissing } from './first-missing.ts'
import { bare, small } from './rules.ts'

const fullDisk = (): Promise<void> => Promise.reject(new Error('no room'))

/** danger, nation, you, adult, age, where, device-held; then finish */
const allClear = ['n', 'y', 'a', 'n', 'a', 'a', 'n', 'f']
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
    expect(saved).toHaveLength(7)
    expect(saved.at(-1)).toEqual({ nation: 'Testland', answers: allClearAnswers })
  })

  test('answers nothing while Enter is held, at any question', async () => {
    const held = Array.from({ length: 20 }, () => '')
    const { end, saved } = await play(allClear.flatMap((line) => [...held, line]))
    expect(end.answers).toEqual(allClearAnswers)
    expect(saved).toHaveLength(7)
  })

  test('answers nothing on a bare Enter, a digit or a letter that is not there', async () => {
    const { end, read } = await play(['', '', '1', 'x', 'yes', '  N ', ...allClear.slice(1)])
    expect(end.answers).toEqual(allClearAnswers)
    expect(
      firstMissing(read, [
        'Enter alone answers nothing. Type n, y or u',
        'not one of the letters here. Type n, y or u',
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
    const { end, read } = await play(['n', 'y', 'a', 'n', 'b', 'b', 'b', 'b', 'b', 'k', 'a', 'a', 'n', 'f'])
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
    const { end, read } = await play(['y', 'y', 'y'])
    expect(end).toMatchObject({ kind: 'recommendation', early: true, answers: { danger: 'yes' } })
    expect(
      firstMissing(read, [
        'Answered: Yes',
        'URGENT: A child is in danger now',
        'Stay with the child.',
        'The police: 999',
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
      ['a c', ['one-person', 'group-chat']],
      ['ac', ['one-person', 'group-chat']],
      ['C, a', ['one-person', 'group-chat']],
      ['aa', ['one-person']],
      ['n', []],
      ['u', ['unknown']],
      ['a u', ['one-person', 'unknown']],
    ])('takes “%s”', async (typed, expected) => {
      const { end } = await play([...upToWhere, typed, 'n', 'f'])
      expect(end.answers['where']).toEqual(expected)
    })

    test.each([
      ['n a', 'n means none of these, so it stands alone.'],
      ['nu', "n means none of these and u means I don't know."],
      ['a y', 'Type one or more of these letters: a c d n u.'],
      [',', 'Type one or more of these letters: a c d n u.'],
      ['', 'Enter alone answers nothing.'],
    ])('explains what is wrong with “%s”', async (typed, sentence) => {
      const { end, read } = await play([...upToWhere, typed, 'a', 'n', 'f'])
      expect(read).toContain(sentence)
      expect(end.answers['where']).toEqual(['one-person'])
    })

    test('says the answer back in words', async () => {
      const { read } = await play([...upToWhere, 'a u', 'n', 'f'])
      expect(read).toContain('Answered: With one person; and perhaps more')
    })
  })

  describe('the nation', () => {
    test('elsewhere: says what holds there, and ends without a recommendation', async () => {
      const { end, read } = await play(['n', 'a', 'a'])
      expect(end).toMatchObject({ kind: 'other-nation', nation: 'Elsewhere', guidance: { id: 'elsewhere' } })
      expect(firstMissing(read, ['No recommendation for Elsewhere', 'Ask the front door there.'])).toBeNull()
    })

    test.each([['c'], ['b']])('can be changed there with %s', async (key) => {
      const { end } = await play(['n', 'a', key, 'y', ...allClear.slice(2)])
      expect(end).toMatchObject({ kind: 'recommendation', nation: 'Testland' })
    })

    test('leaves there', async () => {
      const { end } = await play(['n', 'a', 'k', 'q'])
      expect(end.kind).toBe('quit')
    })

    test('is not asked where it is known, is listed all the same, and can be changed', async () => {
      const start = { answers: {}, nation: 'Testland' }
      const lines = allClear.filter((_, place) => place !== 1)
      const { end, read } = await play([...lines.slice(0, -1), '2', 'a', 'a'], { start })
      expect(firstMissing(read, ['  2  Is the setting in Testland?', '     Answer: Yes'])).toBeNull()
      expect(end).toMatchObject({ kind: 'other-nation', nation: 'Elsewhere' })
    })

    test('that the rule set says nothing about still gets 999 and no recommendation', async () => {
      const { end, read } = await play(['n', 'n', 'a'], { ruleSet: bare })
      expect(end).toMatchObject({ kind: 'other-nation', guidance: null })
      expect(read).toContain('If a child is in danger, ring 999.')
    })

    test('where the configuration names another one, danger is still asked about first', async () => {
      const { end, read } = await play(['y', 'a'], { start: { answers: {}, nation: 'Elsewhere' } })
      expect(end.kind).toBe('other-nation')
      expect(firstMissing(read, ['URGENT', 'No recommendation for Elsewhere'])).toBeNull()
    })
  })

  describe('what is urgent', () => {
    test('is also said where somebody has said that nobody knows', async () => {
      const { read } = await play(['u', 'q'])
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
      const { read } = await play(['u', 'y', 'b', 'b', 'y', 'y', 'b', 'q'])
      expect(read.split('NOT YET KNOWN').length).toBe(2)
      expect(read.split('URGENT').length).toBe(2)
    })

    test('is said again when a draft is opened', async () => {
      const { read } = await play(['q'], { start: { answers: { danger: 'yes' }, nation: 'Testland' } })
      expect(read).toContain('URGENT: A child is in danger now')
    })
  })

  describe('the offer to see the recommendation', () => {
    const adult = ['n', 'y', 'a', 'y', 'a']

    test('comes at the end of a stage, after the questions that must have been asked', async () => {
      const { end, read } = await play([...adult, 'n', 'y'])
      expect(end).toMatchObject({
        kind: 'recommendation',
        early: true,
        answers: { adult: 'yes', 'device-held': 'no' },
      })
      expect(
        firstMissing(read, [
          'Before you see what to do, you are asked what changes the next ten minutes.',
          'Does the setting hold a device',
          'it will not be less',
          '  y: Yes, show me what to do now (usual)',
          '  n: No, go on',
        ]),
      ).toBeNull()
    })

    test('answers nothing by itself', async () => {
      const { end } = await play([...adult, 'n', '', '1', 'a', 'q'])
      expect(end.kind).toBe('quit')
    })

    test('is not made again before the next stage has ended', async () => {
      const { end, read } = await play([...adult, 'n', 'n', 'a', 'a', 'f'])
      expect(end).toMatchObject({ kind: 'recommendation', early: false })
      expect(read.split('Would you like to see').length).toBe(2)
    })

    test('is made again at the end of the next stage', async () => {
      const ruleSet = { ...small, offer: { at: 'refer', after: [] } }
      const { end, read } = await play([...adult, 'n', 'a', 'a', 'y'], { ruleSet })
      expect(end).toMatchObject({ kind: 'recommendation', early: true })
      expect(read.split('Would you like to see').length).toBe(3)
    })

    test('waits for nothing where the response is higher', async () => {
      const { end } = await play(['y', 'y', 'n', 'a', 'y', 'a', 'y'])
      expect(end).toMatchObject({ kind: 'recommendation', early: true })
      expect(end.answers).not.toHaveProperty('device-held')
    })

    test('is taken back when what called for it is changed', async () => {
      // adult: yes, adult-role, then the device question comes early; back twice, and adult becomes no.
      const { end, read } = await play([...adult, 'b', 'b', 'n', 'a', 'a', 'n', 'f'])
      expect(end).toMatchObject({ kind: 'recommendation', early: false })
      expect(read).not.toContain('Would you like to see')
    })

    test('goes back to the question before it', async () => {
      const { end } = await play([...adult, 'n', 'b', 'y', 'y'])
      expect(end.answers).toMatchObject({ 'device-held': 'yes' })
    })

    test('is never made where the rule set has none', async () => {
      const { end } = await play(['y', 'y', 'c', 'y', 'a', 'a', 'a', 'n', 'f'], { ruleSet: bare })
      expect(end).toMatchObject({ kind: 'recommendation', early: false })
    })

    test('has help of its own', async () => {
      const { read } = await play([...adult, 'n', '?', 'y'])
      expect(read).toContain('You need not answer everything before you act.')
    })
  })

  describe('handing over', () => {
    test('says whom to tell, and stops there', async () => {
      const { end, read } = await play(['n', 'y', 'c', 'a'])
      expect(end).toMatchObject({ kind: 'handed-over', answers: { you: 'other-staff' } })
      expect(
        firstMissing(read, [
          'Tell the lead now.',
          '  1  Tell the lead. (You)',
          'a: Stop here and tell the lead',
        ]),
      ).toBeNull()
    })

    test('goes on where nobody can be reached, and says it only once', async () => {
      const { end, read } = await play(['n', 'y', 'c', 'c', 'n', 'a', 'a', 'n', 'f'])
      expect(end).toMatchObject({ kind: 'recommendation', answers: { you: 'other-staff' } })
      expect(read.split('Tell the lead now.').length).toBe(2)
    })

    test('is put again where the answers lead away from it and back', async () => {
      const { end, read } = await play(['n', 'y', 'c', 'c', 'n', 'a', 'a', 'n', '3', 'a', '3', 'c', 'a'])
      expect(end).toMatchObject({ kind: 'handed-over', answers: { you: 'other-staff' } })
      expect(read.split('Tell the lead now.').length).toBe(3)
    })

    test('can be gone back from', async () => {
      const { end } = await play(['n', 'y', 'c', 'b', 'a', ...allClear.slice(3)])
      expect(end.answers).toEqual(allClearAnswers)
    })

    test('leaves there', async () => {
      expect((await play(['n', 'y', 'c', 'q'])).end.kind).toBe('quit')
    })
  })

  describe('changing answers before the end', () => {
    const upToList = allClear.slice(0, -1)

    test('asks what a change opens, and says what it does to the recommendation', async () => {
      const { end, read } = await play([...upToList, '4', 'y', 'c', 'f'])
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
      const { read } = await play([...upToList, '5', 'd', 'f'])
      expect(read).toContain('This changes the recommendation from “Manage” to “Refer”.')
    })

    test('says out loud what is no longer used, lists it apart, and uses it again', async () => {
      const lines = ['n', 'y', 'a', 'y', 'c', 'n', 'n', 'a', 'a', '4', 'n', '4', 'y', 'f']
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
      const { read } = await play(['n', 'y', 'a', 'y', 'a', 'b', 'b', 'n', 'a', 'a', 'n', 'f'])
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
      expect(await lists('b', 'k', '5', 'd')).toBe(1)
      expect(await lists('l')).toBe(2)
      expect(await lists('4', 'y', 'c')).toBe(2)
    })

    test('says below the list what has become urgent, and what it changes, not above it', async () => {
      const start = { answers: { ...allClearAnswers, danger: 'yes' }, nation: 'Testland' }
      const { read } = await play(['q'], { start })
      expect(firstMissing(read, ['  7  Does the setting hold', 'URGENT', 'Your choice:'])).toBeNull()
      const changed = await play([...upToList, '4', 'y', 'c', '4', 'n', 'q'])
      expect(
        firstMissing(changed.read, ['Your choice: 4', 'Your answers', 'This changes the', 'Your choice: q']),
      ).toBeNull()
    })
  })

  describe('going on from a draft', () => {
    test('asks only what is open, and goes back to what was answered', async () => {
      const start = { answers: { danger: 'no', you: 'lead', adult: 'no' }, nation: 'Testland' }
      const { end, read } = await play(['b', 'b', 'b', 'b', 'b', 'k', 'a', 'a', 'n', 'f'], { start })
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
    const { read } = await play(['q'], { keepsDraft: false })
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
    ['?', '', 'y', 'y', 'n', 'c', 'c', 'y', 'c', 'n', 'a', 'c', 'n', 'n', 'z', 'f'],
    { columns: () => 40 },
  )
  const typed = /^Your (?:answer|choice): /
  expect(read.split('\n').filter((line) => line.length >= 40 && !typed.test(line))).toEqual([])
})

test('recommends nothing itself: the same answers assessed give the response', async () => {
  const { end } = await playOn(allClear)
  expect(assess(small, end.answers).response).toBe('manage')
})

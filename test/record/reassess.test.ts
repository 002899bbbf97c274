import { describe, expect, test } from 'vitest'
import type { Replay } from '../../src/record/replay.ts'
import { reassess } from '../../src/record/reassess.ts'
import { isDifferent } from '../../src/record/verify.ts'
import { answersOf, loaded, small, smallText } from './outcomes.ts'
import { opened, recordText } from './records.ts'

const replayOf = (answers: Replay['answers']): Replay => opened(recordText(small, answers))!.read.block.replay
const replay = replayOf({ ...answersOf(small, 'An adult asked for it'), where: ['group-chat', 'unknown'] })
const later = (...changes: readonly (readonly [string | RegExp, string])[]) =>
  loaded(changes.reduce((text, [from, to]) => text.replaceAll(from, to), smallText))

describe('the answers of a record under a rule set', () => {
  test('come to the same under the same one', () => {
    const result = reassess(small, replay)
    expect(result).toEqual({ was: 'refer', now: 'refer', criteria: [], lost: [] })
    expect(isDifferent(result)).toBe(false)
  })

  test('may come to another response', () => {
    const result = reassess(small, { ...replay, answers: { ...replay.answers, danger: 'yes' } })
    expect(result).toEqual({
      was: 'refer',
      now: 'emergency',
      criteria: [{ id: 'danger', was: 'clear', now: 'raised' }],
      lost: [],
    })
    expect(isDifferent(result)).toBe(true)
  })

  test('may leave open what was clear, and clear what was open', () => {
    const { danger: _, where: __, ...answers } = replay.answers
    expect(reassess(small, { ...replay, answers: { ...answers, where: [] } }).criteria).toEqual([
      { id: 'danger', was: 'clear', now: 'not-ruled-out' },
      { id: 'spread', was: 'not-ruled-out', now: 'clear' },
    ])
  })

  test('follow a question, an answer and a criterion that were renamed', () => {
    const renamed = later(
      ['adult: yes', 'grown-up: yes-or-perhaps'],
      ['adult: no', 'grown-up: no'],
      ['adult: unknown', 'grown-up: unknown'],
      ['  adult:\n    stage', '  grown-up:\n    was: adult\n    stage'],
      ['yes: Yes, or perhaps', 'yes-or-perhaps: { label: Yes or perhaps, was: yes }'],
      ['  - id: adult-involved\n', '  - id: grown-up-involved\n    was: adult-involved\n'],
      [/adult-involved(?=[\],])/g, 'grown-up-involved'],
    )
    expect(reassess(renamed, replay)).toEqual({ was: 'refer', now: 'refer', criteria: [], lost: [] })
  })

  test('name what is gone, and what no longer fits', () => {
    const fewer = later(
      ['      group-chat: In a group chat\n', ''],
      ['      - where: group-chat\n        and:\n          - age: [13-15, under-13]\n', ''],
      ['[group-chat, public-site, unknown]', '[public-site]'],
      ['  - id: spread', '  - id: strangers'],
      ['[spread]', '[strangers]'],
      ['young, spread', 'young, strangers'],
    )
    const answers = { ...replay.answers, where: ['group-chat', 'unknown'], 'not-there': 'yes' }
    const result = reassess(fewer, { ...replay, answers })
    expect(result).toEqual({
      was: 'refer',
      now: 'refer',
      criteria: [
        { id: 'strangers', was: 'clear', now: 'not-ruled-out' },
        { id: 'spread', was: 'not-ruled-out', now: null },
      ],
      lost: ['where', 'not-there'],
    })
  })
})

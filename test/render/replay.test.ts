import columnsOf from 'fast-string-width'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Replay } from '../../src/record/replay.ts'
import { readReplay, replayLines } from '../../src/render/replay.ts'

const id = fc.stringMatching(/^[a-z]{1,20}(-[a-z0-9]{1,15}){0,2}$/)
const replays: fc.Arbitrary<Replay> = fc.record({
  rules: id,
  version: fc.constant('1.0.0'),
  digest: fc.stringMatching(/^[0-9a-f]{64}$/),
  nation: fc.constantFrom('England', 'Northern Ireland', 'Cymru'),
  practice: fc.boolean(),
  response: id,
  answers: fc.dictionary(id, fc.oneof(id, fc.uniqueArray(id, { maxLength: 12 }))),
})

describe('the lines that the program reads', () => {
  it('are read back to the same, and none is wider than 80 columns', () => {
    fc.assert(
      fc.property(replays, (replay) => {
        const lines = replayLines(replay)
        expect(readReplay(lines)).toEqual(replay)
        for (const line of lines) {
          expect(columnsOf(line)).toBeLessThanOrEqual(80)
          expect(line).not.toBe('')
        }
      }),
    )
  })

  it('are not read where one of them was taken out, doubled, moved or changed', () => {
    const lines = replayLines({
      rules: 'small',
      version: '1.0.0',
      digest: 'a'.repeat(64),
      nation: 'Testland',
      practice: false,
      response: 'refer',
      answers: { adult: 'yes', where: ['group-chat', 'unknown'], none: [] },
    })
    lines.forEach((line, place) => {
      expect(readReplay(lines.toSpliced(place, 1, `${line} `))).toBeNull()
      expect(readReplay(lines.toSpliced(place, 0, line))).toBeNull()
      expect(readReplay(lines.toSpliced(place, 1, line.replace(': ', ' ')))).toBeNull()
    })
    expect(readReplay(lines.toReversed())).toBeNull()
    expect(readReplay(lines.slice(1))).toBeNull()
    expect(readReplay([...lines, 'more: yes'])).toBeNull()
    expect(readReplay(lines.map((line) => line.replace('practice: no', 'practice: perhaps')))).toBeNull()
    expect(readReplay(lines.map((line) => line.replace('[group', 'group')))).toBeNull()
    expect(readReplay(lines.map((line) => line.replace('yes', 'Yes!')))).toBeNull()
    expect(readReplay([])).toBeNull()
  })
})

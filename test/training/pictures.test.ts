import { expect, test } from 'vitest'
import { resultsBoards, wayBoards } from '../../src/training/pictures.ts'
import { scenes } from '../../src/training/scene.ts'
import { tally } from '../../src/training/tally.ts'
import { wayThrough } from '../../src/training/way.ts'
import { england, planOf, scenario, scenarioIds } from './plans.ts'

/** The words that can be read on a board, in the order in which they stand. */
const readOn = (board: string): string =>
  [...board.matchAll(/<text[^>]*>([^<]*)<\/text>/g)]
    .map(([, words]) => words!.replaceAll('&quot;', '"').replaceAll('&amp;', '&'))
    .join(' ')

const ends = scenarioIds.map((id) => ({ told: scenario(id), last: scenes(england, scenario(id)).at(-1)! }))

test('a picture shows only what was raised or left open, each in words, and never an id', () => {
  for (const { told, last } of ends) {
    const read = wayBoards(england, told, last).map(readOn).join(' ')
    for (const { id, state } of last.assessment.criteria) {
      const { title } = england.criteria.find((criterion) => criterion.id === id)!
      expect({ story: told.id, id, isShown: read.includes(title) }).toEqual({
        story: told.id,
        id,
        isShown: state !== 'clear',
      })
    }
    for (const { id } of [...england.questions, ...england.criteria]) {
      if (id.includes('-')) expect(read.split(' ')).not.toContain(id)
    }
    const raised = wayThrough(england, last.answers, last.assessment, 'raised')
    for (const { lines } of raised) expect(read).toContain(lines[0]![0]!.question.ask.slice(0, 20))
  }
})

test('it can be read from the back row: no letter under 30 points on A3, black and white, nothing outside', () => {
  for (const { told, last } of ends) {
    for (const board of wayBoards(england, told, last)) {
      const sizes = [...board.matchAll(/font-size="(\d+)"/g)].map(([, size]) => Number(size))
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(30)
      expect(board).toContain('width="1191pt"')
      expect(new Set([...board.matchAll(/(?:fill|stroke)="(\w+)"/g)].map(([, colour]) => colour))).toEqual(
        new Set(['white', 'black', 'none'].filter((colour) => board.includes(`"${colour}"`))),
      )
      for (const [, x, y, size, words] of board.matchAll(
        /<text x="(\d+)" y="([\d.]+)" font-size="(\d+)"[^>]*>([^<]*)</g,
      )) {
        expect(Number(y)).toBeLessThan(660)
        const letters = words!.replaceAll(/&\w+;/g, '.').length
        expect(Number(x) + letters * Number(size) * 0.61).toBeLessThan(1191)
      }
    }
  }
})

test('the results are bars as long as their figures say', () => {
  const plan = planOf(['School'], ['over-the-partition'])
  const [board = ''] = resultsBoards(
    tally(plan, [
      { kind: 'confidence', level: 3 },
      { kind: 'view', response: 'manage', level: 3 },
      { kind: 'again', response: 'refer', level: 4 },
    ]),
  )
  const bars = [...board.matchAll(/width="(\d+)" height="28" fill="black"/g)].map(([, width]) =>
    Number(width),
  )
  expect(bars).toEqual([0, 560, 336])
  expect(readOn(board)).toContain('Sure what to do, at the beginning 3 of 5')
})

import { expect, test } from 'vitest'
import { scriptedPrompter } from '../interview/scripted.ts'
import { leadReview, type Lead } from '../../src/review/lead.ts'
import { nameOf, pointsOf, readingsOf } from '../../src/review/points.ts'
import { emptyReview, type Review } from '../../src/review/review.ts'
import { styleFor } from '../../src/render/style.ts'
import { small, today, words } from './looking.ts'

const { ruleSet } = small
const who = { role: words('safeguarding lead'), organisation: null, name: null }
const empty = emptyReview(ruleSet, who, today, '2027-12-03')
const points = pointsOf(ruleSet)
const [first, second, third] = points

/** Types these lines, and gives the review with all that was read and saved. */
async function lead(lines: readonly string[], begun: Review = empty, settings: Partial<Lead> = {}) {
  const prompter = scriptedPrompter(lines)
  const saved: Review[] = []
  const review = await leadReview(
    {
      dialogue: {
        ruleSet,
        prompter,
        style: styleFor({ flag: false, env: {}, terminal: false }),
        columns: () => 80,
        leaving: 'saves',
      },
      readings: readingsOf(ruleSet),
      isDone: new Set(),
      again: false,
      today,
      save: async (each) => void saved.push(each),
      ...settings,
    },
    begun,
  )
  return { review, read: prompter.transcript(), saved, left: prompter.left() }
}

const said = ({ found }: Review) => found.map((each) => [nameOf(each), each.says, each.remark])

test('a whole review with two interruptions asks every point once, and keeps every answer at once', async () => {
  const begun = await lead(['1', '1', '2', 'It says “any person”.', 'q'])
  expect(said(begun.review)).toEqual([
    [nameOf(first!), 'confirmed', null],
    [nameOf(second!), 'differs', 'It says “any person”.'],
  ])
  expect(begun.review.documents).toEqual({ handbook: 'First edition' })
  expect(begun.saved.at(-1)).toEqual(begun.review)
  const more = await lead(['3', '', '1', 'q'], begun.review)
  expect(more.read).toContain(`Point 3 of ${points.length}`)
  expect(more.read).not.toContain('Which edition')
  const rest = points.slice(4).flatMap(() => ['1'])
  const ownAt = readingsOf(ruleSet)[0]!.points.length - 4
  const whole = await lead([...rest.slice(0, ownAt), '1', ...rest.slice(ownAt)], more.review)
  expect(whole.left).toEqual([])
  expect(said(whole.review).map(([name]) => name)).toEqual(points.map(nameOf))
  expect(whole.read).toContain('That was the last point.')
  expect((await lead([], whole.review)).read).toContain('Every point has an answer.')
})

test('b leads to the point before, with the answer that was given, and a new one takes its place', async () => {
  const { review, read } = await lead(['1', '1', 'b', '3', 'No such words.', 'q'])
  expect(read).toContain('Your answer so far: The text says this')
  expect(said(review)).toEqual([[nameOf(first!), 'not-in-text', 'No such words.']])
})

test('a document that nobody has at hand is left out, and of another edition it is said which', async () => {
  const { review, read } = await lead(['3', '2', 'b', '2', '', 'June 2027', 'q'])
  expect(read).toContain('Enter alone says nothing.')
  expect(review.documents).toEqual({ own: 'June 2027' })
  expect(review.found).toEqual([])
})

test('a remark passes the guard, and nothing of it is repeated', async () => {
  const { review, read } = await lead([
    '1',
    '2',
    '',
    'see www.example.org/photo.jpg',
    'It is in part 2.',
    'q',
  ])
  expect(read).toContain('Say in a few words how the text says it.')
  expect(read).toMatch(/From character \d+ on: /)
  expect(said(review)).toEqual([[nameOf(first!), 'differs', 'It is in part 2.']])
})

test('what was looked at before is not asked again, but for what is named', async () => {
  const isDone = new Set(points.filter((point) => point !== third).map(({ digest }) => digest))
  const { review, read } = await lead(['1', '6'], empty, { isDone })
  expect(read).toContain(`Point 3 of ${points.length}`)
  expect(said(review)).toEqual([[nameOf(third!), 'not-looked-at', null]])
  const readings = [{ document: first!.document, points: [first!] }]
  const named = await lead(['1', '1'], empty, { readings, isDone, again: true })
  expect(said(named.review)).toEqual([[nameOf(first!), 'confirmed', null]])
})

test('q in place of words leaves, without the answer that they belong to', async () => {
  expect((await lead(['1', '2', 'q'])).review.found).toEqual([])
  expect((await lead(['2', 'q'])).review).toEqual(empty)
})

test('? says what an answer means', async () => {
  expect((await lead(['1', '?', 'q'])).read).toContain('No answer changes the rule set.')
})

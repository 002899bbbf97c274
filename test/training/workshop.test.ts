import { describe, expect, test } from 'vitest'
import type { Prompter } from '../../src/interview/prompter.ts'
import type { Room } from '../../src/training/room.ts'
import type { Plan } from '../../src/training/session.ts'
import { partsThatFit } from '../../src/training/timing.ts'
import { leadWorkshop } from '../../src/training/workshop.ts'
import { styleFor } from '../../src/render/style.ts'
import { planOf, scenarioIds } from './plans.ts'

const page = { width: 80, style: styleFor({ flag: false, env: {}, terminal: false }) }

/** All that a room is shown, piece by piece with the prompts, while somebody types the same at every prompt of a kind. */
async function shownIn(plan: Plan): Promise<readonly string[]> {
  const shown: string[] = []
  const room: Room = {
    page: () => page,
    rows: () => 24,
    show: (text) => void shown.push(text),
    goOn: async () => 'on',
  }
  const prompter: Prompter = {
    show: (text) => void shown.push(text),
    async ask(prompt, read) {
      shown.push(prompt)
      for (const typed of ['e 4', '3', 'e', 't', '7 of 9', 'Our own words.']) {
        const meant = read(typed)
        if (meant.ok) return meant.value
      }
      throw new Error(`nothing to type at ${prompt}`)
    },
    close: () => {},
  }
  const clock = { now: () => 0, time: () => '10:25' }
  const end = await leadWorkshop({ room, prompter, plan, clock, entries: [], save: async () => {} })
  expect(end.kind).toBe('done')
  return shown
}

/** The same stories, as rules that recommend something else would have them. */
const otherwise = (plan: Plan): Plan => ({
  ...plan,
  stories: plan.stories.map((story) => ({
    ...story,
    scenes: story.scenes.map((scene) => {
      const { response } = scene.assessment
      const other = plan.ruleSet.responses.find(({ id }) => id !== response)!.id
      return { ...scene, assessment: { ...scene.assessment, response: other, criteria: [] } }
    }),
  })),
})

describe.each(scenarioIds)('%s', (id) => {
  test('nothing that is shown before the second vote depends on what is recommended', async () => {
    const plan = planOf(['School', 'Police'], [id])
    const parts = plan.stories[0]!.scenes.length
    const [shown, other] = await Promise.all([shownIn(plan), shownIn(otherwise(plan))])
    let [at, beside] = [0, 0]
    for (let part = 0; part < parts; part += 1) {
      const [from, fromOther] = [at, beside]
      at = revealAfter(shown, from)
      beside = revealAfter(other, fromOther)
      // From the next question on: what is between was the reveal of the part before.
      const [start, startOther] = [shown, other].map((all, index) =>
        part === 0
          ? 0
          : all.findIndex((text, nth) => nth > [from, fromOther][index]! && text.startsWith('PART')),
      )
      expect(shown.slice(start, at)).toEqual(other.slice(startOther, beside))
      expect(shown[at]).toContain('WHERE YOU MOVED')
    }
    expect(shown).not.toEqual(other)
  })
})

const revealAfter = (shown: readonly string[], from: number): number =>
  shown.findIndex((text, nth) => nth > from && text.includes('WHERE YOU MOVED'))

test('the example in the prompt is another one each time', async () => {
  const shown = await shownIn(planOf(['School'], ['first-seen-as-minor', 'a-call-at-night']))
  const examples = shown.flatMap((text) => /such\s+as\s+([a-z]\s+\d)/.exec(text)?.[1] ?? [])
  expect(examples.length).toBeGreaterThan(8)
  expect(new Set(examples).size).toBeGreaterThan(4)
  for (const [at, example] of examples.slice(1).entries()) expect(example).not.toBe(examples[at])
})

test('that differing is not wrong is said once, and where groups moved every time', async () => {
  const all = (await shownIn(planOf(['School', 'Police'], ['first-seen-as-minor']))).join('\n')
  expect(all.split('Differing is not wrong')).toHaveLength(2)
  expect(all.split('WHERE YOU MOVED')).toHaveLength(4)
})

test('as many parts are played as there is time for, without a gap', () => {
  const wanted = [
    { minutes: [20, 20], rest: 10 },
    { minutes: [30], rest: null },
    { minutes: [5], rest: null },
  ]
  expect(partsThatFit(wanted, 85)).toEqual([2, 1, 1])
  expect(partsThatFit(wanted, 80)).toEqual([2, 1, 0])
  expect(partsThatFit(wanted, 79)).toEqual([2, 0, 0])
  expect(partsThatFit(wanted, 39)).toEqual([1, 0, 0])
  expect(partsThatFit(wanted, 19)).toEqual([0, 0, 0])
})

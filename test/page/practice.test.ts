import { expect, test } from 'vitest'
import { forPractice } from '../../src/page/page-data.ts'
import * as wording from '../../src/page/wording.ts'
import { practiceOnly } from '../../src/render/sentences.ts'
import { scenes } from '../../src/training/scene.ts'
import { england, scenario, scenarioIds } from '../training/plans.ts'
import { Page, pageOf } from './page.ts'

const scenarios = scenarioIds.map(scenario).filter(({ rules }) => rules === england.rules.id)
const page = (): Page => new Page({ ...pageOf([england]), scenarios: scenarios.map(forPractice) })

test.each(scenarios.map((each) => [each.id, each] as const))(
  '%s is played to its end in the page',
  (_, each) => {
    const room = page()
    room.press(wording.practise)
    expect(room.text('main')).toContain(practiceOnly)
    room.press(each.title)
    for (const { part, assessment } of scenes(england, each)) {
      const { title } = england.responses.find(({ id }) => id === assessment.response)!
      const isRecommended = () => room.all('.response').length > 0
      expect([room.text('main').includes(part.tell.slice(0, 20)), isRecommended()]).toEqual([true, false])
      room.press(wording.whatWouldYouDo)
      room.enter([3, 4])
      expect(isRecommended()).toBe(false)
      room.press(wording.letUsTalk)
      expect(room.text('main')).toContain(part.discuss[0] ?? '')
      expect([room.text('.bars').includes('3'), isRecommended()]).toEqual([true, false])
      room.press(wording.voteAgain)
      room.enter([2, 5])
      expect(isRecommended()).toBe(false)
      room.press(wording.reveal)
      expect(room.text('.response')).toContain(title.toUpperCase())
      expect(room.text('.bars')).toContain(wording.thenAndNow([3, 2]))
      room.press(wording.goOn)
    }
    expect(room.heading).toBe(wording.endOfPractice)
    expect(room.text('main')).toContain(each.teaches)
  },
)

import type { Outcome } from '../record/outcome.ts'
import type { RuleSet } from '../rules/model.ts'
import type { Scenario } from '../training/scenario.ts'
import { scenes, type Scene } from '../training/scene.ts'
import { button } from './elements.ts'
import type { Frame } from './frame.ts'
import { endView, noHands, revealView, storyView, talkView, voteView, type Votes } from './views/practice.ts'
import * as wording from './wording.ts'

type Step = 'story' | 'first' | 'talk' | 'again' | 'reveal'
const steps: readonly Step[] = ['story', 'first', 'talk', 'again', 'reveal']

/**
 * A scenario played to a room: the story, what would you do, talk about it, and now, then what is recommended; then new
 * information. Nothing is recommended before the second vote.
 */
export class PracticePages {
  readonly #frame: Frame
  readonly #ruleSet: RuleSet
  readonly #scenario: Scenario
  readonly #scenes: readonly Scene[]
  readonly #leave: () => void
  readonly #votes = new Map<Scene, Votes>()
  #at = 0

  constructor(frame: Frame, ruleSet: RuleSet, scenario: Scenario, leave: () => void) {
    this.#frame = frame
    this.#ruleSet = ruleSet
    this.#scenario = scenario
    this.#scenes = scenes(ruleSet, scenario)
    this.#leave = leave
    frame.isUnsaved = () => false
    frame.tools = () => []
  }

  show(): void {
    const scene = this.#scenes[Math.floor(this.#at / steps.length)]
    this.#frame.show({
      practice: true,
      back: () => this.#move(-1),
      forward: () => this.#move(1),
      body: scene === undefined ? this.#end() : this.#body(scene, steps[this.#at % steps.length]!),
    })
  }

  #move(by: number): void {
    const at = this.#at + by
    if (at < 0 || at > this.#scenes.length * steps.length) return this.#leave()
    this.#at = at
    this.show()
  }

  #body(scene: Scene, step: Step): readonly (Node | null)[] {
    const votes = this.#votes.get(scene) ?? { first: noHands, again: noHands }
    switch (step) {
      case 'story':
        return [...storyView(this.#scenario, scene), this.#next(wording.whatWouldYouDo)]
      case 'first':
      case 'again':
        return voteView(this.#ruleSet.responses, step, votes[step], (hands) => {
          this.#votes.set(scene, { ...votes, [step]: hands })
          this.#move(1)
        })
      case 'talk':
        return [...talkView(this.#ruleSet, scene, votes), this.#next(wording.voteAgain)]
      case 'reveal':
        return [...revealView(this.#outcome(scene), votes), this.#next(wording.goOn)]
    }
  }

  #end(): readonly Node[] {
    return [...endView(this.#scenario), button(wording.anotherPractice, this.#leave, 'main')]
  }

  readonly #next = (label: string): HTMLElement => button(label, () => this.#move(1), 'main')

  #outcome({ answers, assessment }: Scene): Outcome {
    return { ruleSet: this.#ruleSet, answers, assessment, contacts: {}, practice: true }
  }
}

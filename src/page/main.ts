import { nationAnswers } from '../config/config.ts'
import * as interview from '../interview/wording.ts'
import type { RuleSet } from '../rules/model.ts'
import type { Scenario } from '../training/scenario.ts'
import { Case } from './case.ts'
import { CasePages } from './case-pages.ts'
import { button, h, heading } from './elements.ts'
import { Frame } from './frame.ts'
import type { PageData, PageRules } from './page-data.ts'
import { PracticePages } from './practice-pages.ts'
import { readSaved, savedView } from './saved-text.ts'
import { chooseView } from './views/practice.ts'
import { startView } from './views/start.ts'
import * as wording from './wording.ts'

export { unpack } from './page-data.ts'

/** Puts the page in place of what a browser without scripts shows. */
export function open(data: PageData): void {
  new Door(data).show()
}

/** What stands before a case: who is reading, where to begin. */
class Door {
  readonly #data: PageData
  readonly #frame: Frame

  constructor(data: PageData) {
    this.#data = data
    this.#frame = new Frame(data.practice)
    this.#frame.catchBack()
  }

  show(): void {
    this.#frame.isUnsaved = () => false
    this.#frame.tools = () => []
    const [only, ...others] = this.#data.door.flatMap((id) => this.#rules(id) ?? [])
    if (only !== undefined && others.length === 0) this.#showStart(only, null)
    else this.#showWho([only, ...others].filter((each) => each !== undefined))
  }

  #rules(id: string): PageRules | undefined {
    return this.#data.ruleSets.find(({ ruleSet }) => ruleSet.rules.id === id)
  }

  #showWho(all: readonly PageRules[]): void {
    this.#frame.show({
      back: null,
      body: [
        heading(interview.whoAsk),
        h('p', {}, interview.whoHint),
        h(
          'div',
          { class: 'ways' },
          all.map((each) => {
            const { rules } = each.ruleSet
            return button(
              rules.for?.say ?? rules.title,
              () => this.#showStart(each, () => this.show()),
              'second',
            )
          }),
        ),
      ],
    })
  }

  #showStart(rules: PageRules, back: (() => void) | null): void {
    const start = (): void => this.#begin(new Case(rules, this.#data.practice, new Date()))
    const goOn = (): void => this.#showSaved(null)
    const { ruleSet } = rules
    const scenarios = this.#data.scenarios.filter((each) => each.rules === ruleSet.rules.id)
    const again = (): void => this.#showStart(rules, back)
    const practise = scenarios.length === 0 ? null : () => this.#showPractice(ruleSet, scenarios, again)
    this.#frame.show({ back, body: startView(ruleSet, { start, goOn, practise }) })
  }

  #showPractice(ruleSet: RuleSet, scenarios: readonly Scenario[], back: () => void): void {
    const again = (): void => this.#showPractice(ruleSet, scenarios, back)
    const play = (scenario: Scenario): void => new PracticePages(this.#frame, ruleSet, scenario, again).show()
    this.#frame.show({ practice: true, back, body: chooseView(scenarios, play) })
  }

  #showSaved(error: string | null): void {
    this.#frame.show({
      back: () => this.show(),
      error,
      body: savedView(error, (text) => this.#goOnFrom(text)),
    })
  }

  #goOnFrom(text: string): void {
    const read = readSaved(text, this.#data.ruleSets)
    if (!read.ok)
      return this.#showSaved(read.problems === 'not-saved' ? wording.notSaved : wording.otherRules)
    const { rules, draft, changed } = read.value
    const given = new Case(rules, this.#data.practice, new Date(draft.started), draft, draft.record)
    if (changed !== null)
      given.notices = [
        wording.rulesChanged(changed.from.version),
        ...(changed.lost.length === 0 ? [] : [wording.lost(changed.lost.map(String))]),
      ]
    this.#begin(given)
  }

  #begin(given: Case, back = (): void => this.show()): void {
    const pages = new CasePages(this.#frame, given, {
      back,
      leave: () => this.show(),
      leadOn: (id, nation) => this.#leadOn(id, nation, () => pages.show()),
    })
    pages.show()
  }

  /** Another rule set goes on from a case: the nation is known, and nothing else. */
  #leadOn(id: string, nation: string | null, back: () => void): void {
    const rules = this.#rules(id)
    if (rules === undefined) return
    const { configured, ruleSet } = rules
    const answers = { ...configured.answers, ...nationAnswers(ruleSet, nation) }
    this.#begin(new Case(rules, this.#data.practice, new Date(), { ...configured, answers }), back)
  }
}

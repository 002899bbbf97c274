import type { Criterion, Question, Response, RuleSet, Stage } from '../rules/model.ts'
import type { State } from '../triage/assessment.ts'

/** The decision tree as a picture needs it: question by question, which answers lead to which criteria. */
export interface Drawing {
  readonly ruleSet: RuleSet
  /** Whether it shows the way that some answers take, or the tree alone. */
  readonly answered: boolean
  readonly stages: readonly DrawnStage[]
  /** Lowest first. */
  readonly responses: readonly DrawnResponse[]
}

interface DrawnStage extends Stage {
  readonly questions: readonly DrawnQuestion[]
}

export interface DrawnQuestion {
  readonly question: Question
  /** From one, in asking order. */
  readonly number: number
  /** The answers of which one must hold, or not be known, for it to be asked; null where it is always asked. */
  readonly onlyIf: string | null
  /** No criterion uses it: it changes what to do, never how serious it is. */
  readonly stepsOnly: boolean
  /** The most that its answers give any criterion; null without answers, and where they lead nowhere. */
  readonly gives: DrawnArrow['gives']
  /** `asked` is every question where there are no answers. */
  readonly state: 'asked' | 'not-asked' | 'set-aside'
  /** In file order; answers that lead to the same criteria stand together. With answers, don't know where it is given. */
  readonly rows: readonly DrawnRow[]
  /** The criteria of which this is the last question, in file order. */
  readonly criteria: readonly DrawnCriterion[]
}

export interface DrawnRow {
  readonly answers: readonly DrawnAnswer[]
  readonly arrows: readonly DrawnArrow[]
}

export interface DrawnAnswer {
  readonly id: string
  readonly given: boolean
}

export interface DrawnArrow {
  readonly criterion: string
  /** The state that these answers give the criterion, perhaps with others; null where they are not among its reasons. */
  readonly gives: 'raised' | 'not-ruled-out' | null
}

export interface DrawnCriterion {
  readonly criterion: Criterion
  /** Its lines in words, where some of its arrows are not enough by themselves; null where each is. */
  readonly needs: string | null
  /** Null without answers. */
  readonly state: State | null
}

export interface DrawnResponse {
  readonly response: Response
  /** It is the one recommended. */
  readonly reached: boolean
}

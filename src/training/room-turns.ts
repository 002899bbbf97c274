import type { Page } from '../render/page.ts'
import type { Reply } from '../interview/reply.ts'
import { handsReply, keyReply, wordsReply } from './reply.ts'
import { revealSlides } from './reveal-text.ts'
import { present } from './room.ts'
import { lessonSlide, notesSlides } from './scene-text.ts'
import type { Turn } from './session.ts'
import {
  aboutEvaluation,
  aboutRecap,
  agreementSlide,
  breakSlide,
  evaluationSlide,
  recapAnswer,
  recapSlide,
} from './sheets.ts'
import { tally, totals } from './tally.ts'
import { partNumber } from './timing.ts'
import { askRoom, askOn, tell } from './room-dialogue.ts'
import { choicesFor, headingOf, type TurnEnd, type Workshop } from './workshop-state.ts'
import * as wording from './wording.ts'

type AgreementTurn = Extract<Turn, { readonly kind: 'agreement' }>
type BreakTurn = Extract<Turn, { readonly kind: 'break' }>
type EvaluationTurn = Extract<Turn, { readonly kind: 'evaluation' }>
type RecapTurn = Extract<Turn, { readonly kind: 'recap' }>

const none = ':none'

/** Reveals who moved, what is recommended and why; then the room agrees on a response, and says why. */
export async function agreementTurn(workshop: Workshop, turn: AgreementTurn): Promise<TurnEnd> {
  const { plan, room, entries } = workshop
  const { story, part } = turn
  const { scenario, scenes } = plan.stories[story]!
  const told = tally(plan, entries).parts.at(-1)!
  workshop.sheet = null
  const choices = [...choicesFor(workshop), { key: 'n', id: none, label: wording.noAgreement }]
  const heading = headingOf(workshop, turn, wording.agreeHeading)
  const sheet = {
    slides: (page: Page) => [
      ...revealSlides(plan.ruleSet, told, partNumber(plan, story, part)[0] === 1, page),
      agreementSlide(heading, choices, page),
    ],
    below: 0,
    prompt: wording.prompt,
    read: (line: string) => keyReply(choices, line),
    help: (page: Page) => notesSlides(scenario, page),
    isShared: false,
  }
  let from = workshop.isBack ? -1 : 0
  for (;;) {
    const said = await askOn(workshop, sheet, from)
    if (said.kind !== 'answer') return said
    const why = await askWhy(workshop)
    if (why.kind !== 'answer') {
      if (why.kind === 'quit') return why
      from = -1
      continue
    }
    const response = said.value === none ? null : said.value
    const entry = { kind: 'agreement', response, why: why.value } as const
    const isLast = part === scenes.length - 1
    if (!isLast) return { kind: 'entry', entry }
    return { kind: 'entry', entry, after: () => present(room, (at) => [lessonSlide(scenario, at)]) }
  }
}

/** A break: somebody presses Enter when it is over. */
export async function breakTurn(workshop: Workshop, { story }: BreakTurn): Promise<TurnEnd> {
  const { plan, room, clock } = workshop
  workshop.sheet = null
  const minutes = plan.stories[story]!.rest ?? 0
  const until = clock.time(clock.now() + minutes * 60_000)
  const move = await present(room, (page) => [breakSlide(minutes, until, page)])
  return move === 'on' ? { kind: 'entry', entry: { kind: 'break' } } : { kind: move }
}

/** For how many people something is so, by a show of hands. */
export async function evaluationTurn(workshop: Workshop, { question }: EvaluationTurn): Promise<TurnEnd> {
  const { people } = totals(workshop.plan)
  workshop.sheet = null
  const said = await askOn(
    workshop,
    {
      slides: (page) => [evaluationSlide(question, people, page)],
      below: 0,
      prompt: wording.handsPrompt,
      read: (line) => handsReply(people, line),
      help: (page) => [aboutEvaluation(page)],
      isShared: false,
    },
    0,
  )
  return said.kind === 'answer' ? { kind: 'entry', entry: { kind: 'evaluation', hands: said.value } } : said
}

async function askWhy(workshop: Workshop): Promise<Reply<string | null, 'back' | 'quit'>> {
  tell(workshop, wording.whyAsk)
  for (;;) {
    const said = await askRoom(workshop, wording.textPrompt, wordsReply, 'only')
    if (said.kind !== 'help') return said
    tell(workshop, wording.reasonForm)
  }
}

/** Puts one statement to the room, then says whether it is true, why, and where that stands. */
export async function recapTurn(workshop: Workshop, { statement }: RecapTurn): Promise<TurnEnd> {
  const { plan, room } = workshop
  workshop.sheet = null
  const at = plan.recap.findIndex(({ id }) => id === statement)
  const said = await askOn(
    workshop,
    {
      slides: (page) => [recapSlide(plan, at, page)],
      below: 0,
      prompt: wording.prompt,
      read: (line) => keyReply(trueOrFalse, line),
      help: (page) => [aboutRecap(page)],
      isShared: false,
    },
    0,
  )
  if (said.kind !== 'answer') return said
  const saidTrue = said.value === 'true'
  return {
    kind: 'entry',
    entry: { kind: 'recap', statement, said: saidTrue },
    after() {
      workshop.prompter.show(`\n${recapAnswer(plan, at, saidTrue, room.page())}`)
      return room.goOn()
    },
  }
}

const trueOrFalse = [
  { key: 't', id: 'true', label: wording.isTrue },
  { key: 'f', id: 'false', label: wording.isFalse },
]

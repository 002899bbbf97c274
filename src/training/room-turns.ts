import type { Page } from '../render/page.ts'
import type { Reply } from '../interview/reply.ts'
import { refusalMessage } from '../problems/field-sentences.ts'
import { plainText } from '../guard/plain-text.ts'
import { failed, type Result } from '../problems/result.ts'
import { keyReply, reasonReply } from './reply.ts'
import { revealSlides } from './reveal-text.ts'
import { present } from './room.ts'
import { lessonSlide, notesSlides } from './scene-text.ts'
import type { Turn } from './session.ts'
import { aboutRecap, agreementSlide, recapAnswer, recapSlide } from './sheets.ts'
import { tally } from './tally.ts'
import { askRoom, askOn, tell } from './room-dialogue.ts'
import { choicesFor, type TurnEnd, type Workshop } from './workshop-state.ts'
import * as wording from './wording.ts'

type AgreementTurn = Extract<Turn, { readonly kind: 'agreement' }>
type RecapTurn = Extract<Turn, { readonly kind: 'recap' }>

const none = ':none'

/** Reveals what the groups said and what the rules recommend; then the room agrees on a response, and says why. */
export async function agreementTurn(workshop: Workshop, { story, part }: AgreementTurn): Promise<TurnEnd> {
  const { plan, room, entries } = workshop
  const { scenario, scenes } = plan.stories[story]!
  const told = tally(plan, entries).parts.at(-1)!
  workshop.sheet = null
  const choices = [...choicesFor(workshop), { key: 'n', id: none, label: wording.noAgreement }]
  const sheet = {
    slides: (page: Page) => [...revealSlides(plan.ruleSet, told, page), agreementSlide(choices, page)],
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

function askWhy(workshop: Workshop): Promise<Reply<string | null, 'back' | 'quit'>> {
  tell(workshop, wording.whyAsk)
  return askRoom(workshop, wording.textPrompt, (line) => reasonReply(line, guard), 'only')
}

/** Through the same guard as a record: never a picture, a link or anything encoded. */
function guard(text: string): Result<string, string> {
  const guarded = plainText(text)
  if (guarded.ok) return guarded
  const { what, todo } = refusalMessage(guarded.problems.reason)
  return failed(`${what} ${todo}`)
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

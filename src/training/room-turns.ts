import type { Page } from '../render/page.ts'
import type { Reply } from '../interview/reply.ts'
import { refusalMessage } from '../problems/sentences.ts'
import { plainText } from '../guard/plain-text.ts'
import { failed, type Result } from '../problems/result.ts'
import { letterReply, reasonReply } from './reply.ts'
import { revealSlides } from './reveal-text.ts'
import { present } from './room.ts'
import { notesSlides } from './scene-text.ts'
import type { Turn } from './session.ts'
import { aboutRecap, agreementSlide, lessonSlides, recapAnswer, recapSlide } from './sheets.ts'
import { tally } from './tally.ts'
import { ask, askOn, choicesFor, tell, type Said, type Talk } from './talk.ts'
import * as wording from './wording.ts'

type AgreementTurn = Extract<Turn, { readonly kind: 'agreement' }>
type RecapTurn = Extract<Turn, { readonly kind: 'recap' }>

const none = ':none'

/** Reveals what the groups said and what the rules recommend; then the room agrees on a response, and says why. */
export async function agreementTurn(talk: Talk, { story, part }: AgreementTurn): Promise<Said> {
  const { plan, room, entries } = talk
  const { scenario, scenes } = plan.stories[story]!
  const told = tally(plan, entries).parts.at(-1)!
  talk.sheet = null
  const choices = [...choicesFor(talk), { letter: 'n', id: none, label: wording.noAgreement }]
  const sheet = {
    slides: (page: Page) => [...revealSlides(plan.ruleSet, told, page), agreementSlide(choices, page)],
    below: 0,
    prompt: wording.prompt,
    read: (line: string) => letterReply(choices, line),
    help: (page: Page) => notesSlides(scenario, page),
    isShared: false,
  }
  let from = talk.isBack ? -1 : 0
  for (;;) {
    const said = await askOn(talk, sheet, from)
    if (said.kind !== 'answer') return said
    const why = await askWhy(talk)
    if (why.kind !== 'answer') {
      if (why.kind === 'quit') return why
      from = -1
      continue
    }
    const response = said.value === none ? null : said.value
    const entry = { kind: 'agreement', response, why: why.value } as const
    const isLast = part === scenes.length - 1
    if (!isLast) return { kind: 'entry', entry }
    return { kind: 'entry', entry, after: () => present(room, (at) => lessonSlides(scenario, at)) }
  }
}

function askWhy(talk: Talk): Promise<Reply<string | null, 'back' | 'quit'>> {
  tell(talk, wording.whyAsk)
  return ask(talk, wording.textPrompt, (line) => reasonReply(line, guard), 'only')
}

/** Through the same guard as a record: never a picture, a link or anything encoded. */
function guard(text: string): Result<string, string> {
  const guarded = plainText(text)
  if (guarded.ok) return guarded
  const { what, todo } = refusalMessage(guarded.problems.reason)
  return failed(`${what} ${todo}`)
}

/** Puts one statement to the room, then says whether it is true, why, and where that stands. */
export async function recapTurn(talk: Talk, { statement }: RecapTurn): Promise<Said> {
  const { plan, room } = talk
  talk.sheet = null
  const at = plan.recap.findIndex(({ id }) => id === statement)
  const said = await askOn(
    talk,
    {
      slides: (page) => [recapSlide(plan, at, page)],
      below: 0,
      prompt: wording.prompt,
      read: (line) => letterReply(trueOrFalse, line),
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
      talk.prompter.show(`\n${recapAnswer(plan, at, saidTrue, room.page())}`)
      return room.goOn()
    },
  }
}

const trueOrFalse = [
  { letter: 't', id: 'true', label: wording.isTrue },
  { letter: 'f', id: 'false', label: wording.isFalse },
]

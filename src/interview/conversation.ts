import type { AnswerValue, RuleSet } from '../rules/model.ts'
import type { Style } from '../render/style.ts'
import type { Asking } from './asking.ts'
import { paragraph, readable, type Page } from './page.ts'
import type { Prompter } from './prompter.ts'
import { helpBlock, questionBlock } from './question-block.ts'
import { replyTo, type Keys, type Said } from './reply.ts'
import * as wording from './wording.ts'

/** Whom the interview speaks with, and how. */
export interface Setup {
  readonly ruleSet: RuleSet
  readonly prompter: Prompter
  readonly style: Style
  readonly columns: () => number
  /** Whether answers are kept where the interview is left; null where there are none yet. */
  readonly keepsDraft: boolean | null
}

/** The page as wide as the terminal is at this moment. */
export const pageOf = ({ style, columns }: Setup): Page => ({ width: readable(columns()), style })

export const say = (setup: Setup, text: string): void =>
  setup.prompter.show(`\n${paragraph(pageOf(setup), text)}`)

/** What is wrong with a line, laid out to be shown; null where it was understood. */
export const unclear = (
  setup: Setup,
  reply: { readonly kind: string; readonly say?: string },
): string | null => (reply.say === undefined ? null : paragraph(pageOf(setup), reply.say))

/** Puts something to the person until it is answered, or left with one of the keys. */
export async function put(setup: Setup, asking: Asking, keys: Keys, current?: AnswerValue): Promise<Said> {
  const { prompter } = setup
  for (;;) {
    const page = pageOf(setup)
    prompter.show(questionBlock(page, asking, current, keys, setup.keepsDraft))
    const line = await prompter.line(wording.prompt, (typed) => unclear(setup, replyTo(asking, keys, typed)))
    const reply = replyTo(asking, keys, line)
    if (reply.kind === 'help') prompter.show(helpBlock(page, asking))
    else if (reply.kind !== 'unclear') return reply
  }
}

import type { Page } from '../render/page.ts'
import type { AnswerValue, RuleSet } from '../rules/model.ts'
import type { Style } from '../render/style.ts'
import { failed } from '../problems/result.ts'
import type { Asking, Ways } from './asking.ts'
import { keyMark } from './choices.ts'
import { blocks, marked, paragraph, readable, strong } from './layout.ts'
import type { Prompter, Read, TextLine } from './prompter.ts'
import { answerReply, wayReply, type Keys, type Reply } from './reply.ts'
import * as wording from './wording.ts'

/** Whom the program speaks with, about which rule set, and how. */
export interface Dialogue extends Speaking {
  readonly ruleSet: RuleSet
}

/** The same before there is a rule set. */
export interface Speaking {
  readonly prompter: Prompter
  readonly style: Style
  readonly columns: () => number
  readonly leaving: wording.Leaving
}

/** The page as wide as the terminal is at this moment. */
export const pageOf = ({ style, columns }: Speaking): Page => ({ width: readable(columns()), style })

/** Says a paragraph, after an empty line. */
export const say = (dialogue: Speaking, text: string): void =>
  dialogue.prompter.show(`\n${paragraph(pageOf(dialogue), text)}`)

/** Asks for a typed line, as the prompter does; what `read` finds wrong is laid out as a paragraph. */
export const ask = <Value>(
  dialogue: Speaking,
  prompt: string,
  read: Read<Value>,
  text?: TextLine,
): Promise<Value> =>
  dialogue.prompter.ask(
    prompt,
    (line) => {
      const typed = read(line)
      return typed.ok ? typed : failed(paragraph(pageOf(dialogue), typed.problems))
    },
    text,
  )

/** Puts a question until it is answered, or left with one of the keys. `current`: the answer it has already. */
export function put(
  dialogue: Dialogue,
  asking: Asking,
  keys: Keys,
  count: string,
  current?: AnswerValue,
): Promise<Reply<AnswerValue, 'back' | 'keep' | 'quit' | 'so-far'>> {
  const soFar = current === undefined ? [] : [wording.answeredSoFar(asking.inWords(current))]
  const under = asking.several ? [wording.severalMayApply] : []
  return putUntilLeft(dialogue, asking, keys, [count], soFar, under, (line) =>
    answerReply(asking, keys, line),
  )
}

/**
 * Puts a few ways to go on; the id of the one chosen, or the key with which somebody goes back or leaves. `heard`: what
 * of a typed line is read as the choice.
 */
export async function choose<Id extends string>(
  dialogue: Speaking,
  ways: Ways<Id>,
  back = true,
  heard: (line: string) => string = (line) => line,
): Promise<Id | 'back' | 'quit'> {
  const keys = { back, keep: false, soFar: false }
  const reply = await putUntilLeft(dialogue, ways, keys, [], [], [], (line) =>
    wayReply(ways, back, heard(line)),
  )
  return reply.kind === 'answer' ? reply.value : reply.kind
}

interface Help {
  readonly kind: 'help'
}

const isHelp = (reply: { readonly kind: string }): reply is Help => reply.kind === 'help'

async function putUntilLeft<Left extends { readonly kind: string }>(
  dialogue: Speaking,
  ways: Ways,
  keys: Keys,
  above: readonly string[],
  soFar: readonly string[],
  under: readonly string[],
  read: Read<Help | Left>,
): Promise<Left> {
  const { prompter, leaving } = dialogue
  const lines = [...under, wording.keysLine({ ...keys, help: true }, leaving)]
  for (;;) {
    prompter.show(questionBlock(pageOf(dialogue), ways, above, soFar, lines))
    const reply = await ask(dialogue, wording.prompt, read)
    if (!isHelp(reply)) return reply
    prompter.show(helpBlock(pageOf(dialogue), ways))
  }
}

/** What is asked, the answers with their keys, and what else can be typed. */
const questionBlock = (
  page: Page,
  { ask: question, hint, choices }: Ways,
  above: readonly string[],
  soFar: readonly string[],
  under: readonly string[],
): string =>
  `\n${blocks(
    [
      ...above.map((text) => paragraph(page, text)),
      strong(page, question),
      ...(hint === null ? [] : [paragraph(page, hint)]),
    ].join('\n'),
    ...soFar.map((text) => paragraph(page, text)),
    choices.map(({ key, label }) => marked(page, keyMark(key), label)).join('\n'),
    under.map((line) => paragraph(page, line)).join('\n'),
  )}`

const helpLines = (page: Page, text: string): string =>
  text
    .split('\n')
    .map((line) => marked(page, '  ', line))
    .join('\n')

/** What `?` shows. */
const helpBlock = (page: Page, { help }: Ways): string =>
  `\n${blocks(...help.map((text) => helpLines(page, text)))}`

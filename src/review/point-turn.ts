import { plainText, type PlainText } from '../guard/plain-text.ts'
import { keyed, keyMark } from '../interview/choices.ts'
import { ask, pageOf, type Dialogue } from '../interview/dialogue.ts'
import { blocks, marked, paragraph, strong } from '../interview/layout.ts'
import { wayReply, type Reply } from '../interview/reply.ts'
import { keysLine, prompt } from '../interview/wording.ts'
import { refusalMessage } from '../problems/field-sentences.ts'
import { failed, ok, type Result } from '../problems/result.ts'
import type { Page } from '../render/page.ts'
import { columnsOf, indent } from '../render/wrap.ts'
import type { Point } from './points.ts'
import { answerTo, isDisputed, verdictsFor, withVerdict, type Review, type Verdict } from './review.ts'
import * as wording from './wording.ts'

/** Puts a point, and gives the review with what was answered. Everything about it stands on one screen, where it fits. */
export async function askVerdict(
  { dialogue, today }: { readonly dialogue: Dialogue; readonly today: string },
  point: Point,
  heading: string,
  review: Review,
  back: boolean,
): Promise<Review | 'back' | 'quit'> {
  const choices = keyed(verdictsFor(point).map((id) => ({ id, label: wording.verdictLabels[id] })))
  const answer = answerTo(review, point)
  for (;;) {
    const page = pageOf(dialogue)
    dialogue.prompter.show(
      `\n${blocks(
        [strong(page, heading), paragraph(page, wording.whereItStands(point.document, point.citation))].join(
          '\n',
        ),
        [...point.says, ...point.when.map(shortened)]
          .map((text) => paragraph(page, text, indent(2)))
          .join('\n'),
        [
          ...(answer === undefined ? [] : [paragraph(page, wording.soFar(answer.says))]),
          ...inColumns(page, choices),
          paragraph(page, keysLine({ back, keep: false, help: true }, dialogue.leaving)),
        ].join('\n'),
      )}`,
    )
    const reply = await ask(dialogue, prompt, (line) => wayReply({ choices }, back, line))
    switch (reply.kind) {
      case 'help':
        dialogue.prompter.show(`\n${blocks(...helpOn(point).map((text) => paragraph(page, text)))}`)
        continue
      case 'back':
      case 'quit':
        return reply.kind
      case 'answer': {
        const remark = await remarkOn(dialogue, reply.value)
        if (remark.kind === 'quit') return 'quit'
        if (remark.kind === 'back') continue
        return withVerdict(review, point, reply.value, remark.value, today)
      }
    }
  }
}

const helpOn = ({ when }: Point): readonly string[] => [
  ...when.filter((text) => shortened(text) !== text),
  ...wording.whyVerdict,
]

/** Conditions that would fill a screen are shown only where somebody asks for them. */
const shortened = (text: string): string => (text.length <= 160 ? text : wording.manyConditions)

async function remarkOn(dialogue: Dialogue, says: Verdict): Promise<WordsReply> {
  if (!isDisputed(says)) return { kind: 'answer', value: null }
  return says === 'differs'
    ? askWords(dialogue, wording.howPrompt, wording.howMissing)
    : askWords(dialogue, wording.whyPrompt, null)
}

/** The answers with their keys, two beside each other where there is room: 1 to 3, then 4 to 6. */
function inColumns(
  page: Page,
  choices: readonly { readonly key: string; readonly label: string }[],
): readonly string[] {
  const lines = choices.map(({ key, label }) => `${keyMark(key)}${label}`)
  const half = Math.ceil(lines.length / 2)
  const width = Math.max(...lines.map(columnsOf)) + 2
  if (width * 2 > page.width) return choices.map(({ key, label }) => marked(page, keyMark(key), label))
  return lines
    .slice(0, half)
    .map((line, place) => `${line.padEnd(width)}${lines[place + half] ?? ''}`.trimEnd())
}

type WordsReply = Reply<PlainText | null, 'back' | 'quit'>

/** Asks for a line of words; `b` and `q` alone go back and leave. `missing`: what is said where some are needed. */
export const askWords = (dialogue: Dialogue, asked: string, missing: string | null): Promise<WordsReply> =>
  ask<WordsReply>(dialogue, asked, (line) => {
    switch (line.trim().toLowerCase()) {
      case 'b':
        return ok({ kind: 'back' })
      case 'q':
        return ok({ kind: 'quit' })
      default: {
        const read = words(line, missing)
        return read.ok ? ok({ kind: 'answer', value: read.value }) : read
      }
    }
  })

/** A line of words; `missing`: what is said where there are none and some are needed. */
export function words(line: string, missing: string | null): Result<PlainText | null, string> {
  if (line.trim() === '') return missing === null ? ok(null) : failed(missing)
  const text = plainText(line)
  if (text.ok) return text
  const { what, todo } = refusalMessage(text.problems.reason)
  return failed(`From character ${text.problems.position} on: ${what} ${todo}`)
}

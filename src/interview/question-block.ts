import type { AnswerValue } from '../rules/model.ts'
import type { Asking } from './asking.ts'
import { letterMark } from './letters.ts'
import { blocks, marked, paragraph, type Page, strong } from './page.ts'
import type { Keys } from './reply.ts'
import * as wording from './wording.ts'

/** The question, the answers with their letters, and one line of keys. `current`: the answer it has already. */
export function questionBlock(
  page: Page,
  asking: Asking,
  current: AnswerValue | undefined,
  keys: Keys,
  keepsDraft: boolean | null,
): string {
  const under = [
    ...(asking.several ? [wording.severalMayApply] : []),
    wording.keysLine({ ...keys, help: true }, keepsDraft),
  ]
  return blocks(
    `\n${strong(page, asking.ask)}`,
    ...(current === undefined ? [] : [paragraph(page, wording.answeredSoFar(asking.inWords(current)))]),
    asking.choices.map(({ letter, label }) => marked(page, letterMark(letter), label)).join('\n'),
    under.map((line) => paragraph(page, line)).join('\n'),
  )
}

/** What `?` shows. */
export const helpBlock = (page: Page, { help }: Asking): string =>
  `\n${blocks(...help.map((text) => marked(page, '  ', text)))}`

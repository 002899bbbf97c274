import { explain } from '../record/explain.ts'
import type { Outcome } from '../record/outcome.ts'
import { readableTime } from '../record/time.ts'
import { recordWords } from '../record/words.ts'
import { withId } from '../rules/lookup.ts'
import { noteFields, type NoteTexts } from './note-fields.ts'
import { pageText, paragraphs, type Block } from './page.ts'
import { practiceOnly, shortly } from './sentences.ts'
import { hanging, indent } from './wrap.ts'

const width = 80
const write = paragraphs(width)
const ruled = (lines: number): Block => Array.from({ length: lines }, () => `  ${'_'.repeat(width - 4)}`)

/**
 * One page of at most 45 lines for whoever leads on safeguarding, from a member of staff who stops there: what they were
 * told to do, what was said, what has been answered. What is not in `texts` is left for the pen. `at`: ISO 8601 with
 * zone.
 */
export function renderLeadNote(outcome: Outcome, at: string, texts: NoteTexts = {}): string {
  const { questions, practice } = explain(outcome, recordWords)
  const answered = questions.filter(({ state }) => state === 'answered')
  const { handOver, steps } = outcome.ruleSet
  const told = (handOver?.steps ?? []).flatMap((id) => withId(steps, id) ?? [])
  return pageText([
    ['NOTE FOR THE DESIGNATED SAFEGUARDING LEAD'],
    practice ? write(practiceOnly) : [],
    write(`Begun ${readableTime(at)}. Hand it over yourself, now, and to nobody else.`),
    told.length === 0
      ? []
      : ['Whoever wrote this was told:', ...told.flatMap(({ say }) => write(say, hanging('  - ')))],
    noteFields.flatMap(({ id, ask, lines }) => {
      const text = texts[id]
      return [...write(ask), ...(text === undefined ? ruled(lines) : write(text, indent(2)))]
    }),
    answered.length === 0
      ? []
      : [
          'Answered so far:',
          ...answered.flatMap(({ ask, answer }) => write(`${shortly(ask)} ${answer}`, hanging('  - '))),
        ],
    write('No picture belongs in this note: no copy, no link, no file name, nothing beyond what was said.'),
  ])
}

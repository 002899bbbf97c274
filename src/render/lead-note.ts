import { explain } from '../record/explain.ts'
import type { Outcome } from '../record/outcome.ts'
import { readableTime } from '../record/time.ts'
import { recordWords } from '../record/words.ts'
import { pageText, paragraphs, type Block } from './page.ts'
import { practiceOnly, shortly } from './sentences.ts'
import { hanging } from './wrap.ts'

const width = 80
const write = paragraphs(width)
const ruled = (lines: number): Block => Array.from({ length: lines }, () => `  ${'_'.repeat(width - 4)}`)

/**
 * One page for whoever leads on safeguarding, from a member of staff who stops there: what has been answered, and room
 * for what was said, to be filled in by hand. `at`: ISO 8601 with zone.
 */
export function renderLeadNote(outcome: Outcome, at: string): string {
  const { questions, practice } = explain(outcome, recordWords)
  const answered = questions.filter(({ state }) => state === 'answered')
  return pageText([
    ['NOTE FOR THE DESIGNATED SAFEGUARDING LEAD'],
    practice ? write(practiceOnly) : [],
    write(`Begun ${readableTime(at)}. Hand it over yourself, now, and to nobody else.`),
    ...room.map(([heading, lines]) => [...write(heading), ...ruled(lines)]),
    [
      'Answered so far:',
      ...answered.flatMap(({ ask, answer }) => write(`${shortly(ask)} ${answer}`, hanging('  - '))),
    ],
    write(
      'The picture is never in this note: no copy, no link, no file name, no description beyond what was said.',
    ),
  ])
}

const room: readonly (readonly [string, number])[] = [
  ['Who told me, when and where:', 2],
  ['What they said, in their own words:', 6],
  ['What I asked, if anything:', 2],
  ['What I saw, if anything, and how that came about (I have not looked again):', 2],
  ['What I said and did, and whom I have told:', 3],
  ['My name and role, date and time, signature:', 2],
]

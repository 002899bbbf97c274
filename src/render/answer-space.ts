import { largest } from '../text/largest.ts'
import type { AnswerSpace } from '../analysis/answer-space.ts'
import { amount } from './amount.ts'
import { pageText, paragraphs, type Block } from './page.ts'
import { indent } from './wrap.ts'

/** What is known of every way to answer a rule set, in words. */
export function renderAnswerSpace(space: AnswerSpace, width: number): string {
  const { answerSets, questions, responses, criteria } = space
  const paragraph = paragraphs(width)
  const list = (heading: string, ids: readonly string[]): Block =>
    ids.length === 0 ? [] : [heading, ...paragraph(ids.join(', '), indent(2))]
  const uncounted = criteria.filter(({ notRuledOut }) => notRuledOut === null)
  return pageText([
    paragraph(
      `${amount(answerSets)} answer sets: every way to answer the ${questions.length} questions that criteria use.`,
    ),
    table(responses.map((response) => [response.id, counted(response.answerSets)])),
    paragraph(monotone(space)),
    list(
      'Responses that nothing can reach:',
      responses.filter((each) => each.answerSets === 0n).map(({ id }) => id),
    ),
    list(
      'Criteria that nothing can raise:',
      criteria.filter(({ raised }) => raised === 0n).map(({ id }) => id),
    ),
    list(
      'Criteria that were too tangled to count:',
      uncounted.map(({ id }) => id),
    ),
  ])
}

const counted = (many: bigint | null): string => (many === null ? 'not counted: too tangled' : amount(many))

/** Names to the left, numbers to the right. */
function table(rows: readonly (readonly [string, string])[]): Block {
  const [names, numbers] = [0, 1].map((column) => largest(rows.map((row) => row[column]!.length)))
  return rows.map(([name, number]) => `  ${name.padEnd(names!)}  ${number.padStart(numbers!)}`)
}

function monotone({ monotone: holds }: AnswerSpace): string {
  switch (holds) {
    case true:
      return 'In every one of them, a more concerning answer never lowers the response, and don’t know counts for no less than the least concerning one.'
    case false:
      return 'In some of them, a more concerning answer lowers the response.'
    case null:
      return 'That a more concerning answer never lowers the response could not be confirmed by counting. It follows from each line, as the file was checked when it was read.'
  }
}

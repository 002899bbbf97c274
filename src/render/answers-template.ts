import { dontKnow } from '../record/words.ts'
import { nationQuestionOf } from '../rules/lookup.ts'
import { UNKNOWN, type Answer, type AnswerValue, type RuleSet } from '../rules/model.ts'
import { questionWords } from './answers-schema.ts'
import { pageText, paragraphs } from './page.ts'
import { hanging } from './wrap.ts'

/**
 * A blank answers file that can be used as it is: every question answered with don't know, every text of the record
 * empty. JSON has no comments, so the words of the questions stand in a part of their own that is never read. Fields that take only certain words are left out, since an empty one would be a mistake.
 */
export function answersTemplate(ruleSet: RuleSet): string {
  const { rules, questions, record } = ruleSet
  const answers = questions.map(({ id, choose }): [string, AnswerValue] => [
    id,
    choose === 'several' ? [UNKNOWN] : UNKNOWN,
  ])
  const texts = record.filter(
    ({ role, type, choices }) => choices.length === 0 && type === 'text' && role !== 'time',
  )
  const file = {
    rules: rules.id,
    // Where it is asked for, it stands among the answers, and only there.
    ...(nationQuestionOf(ruleSet) ? {} : { nation: rules.nation }),
    words: Object.fromEntries(questions.map((question) => [question.id, questionWords(question)])),
    answers: Object.fromEntries(answers),
    record: Object.fromEntries(texts.map(({ id }) => [id, ''])),
  }
  return `${JSON.stringify(file, null, 2).replaceAll(/\[\s+("unknown")\s+\]/g, '[$1]')}\n`
}

/** What may stand in such a file: JSON has no comments that could say so beside each question. */
export function allowedAnswers({ questions, record }: RuleSet, width: number): string {
  const write = paragraphs(width)
  const entry = (id: string, note: string, answers: readonly Answer[]): readonly string[] => [
    ...write(`${id}${note}`),
    ...answers.flatMap((answer) => write(`${answer.id}: ${answer.label}`, hanging('  - '))),
  ]
  return pageText([
    write(`WHAT MAY STAND IN THE PLACE OF “${UNKNOWN}” (${dontKnow})`),
    ...questions.map(({ id, choose, answers }) =>
      entry(id, choose === 'several' ? ', a list: ["…", "…"], or [] for none of these' : '', answers),
    ),
    write('FIELDS OF THE RECORD THAT CAN BE ADDED, AND WHAT THEY TAKE'),
    ...record.filter(({ choices }) => choices.length > 0).map(({ id, choices }) => entry(id, '', choices)),
  ])
}

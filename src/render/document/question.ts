import { gateOf, outline } from '../../analysis/outline.ts'
import type { Question } from '../../rules/model.ts'
import type { Block } from '../page.ts'
import { hanging, indent } from '../wrap.ts'
import type { Writing } from './writing.ts'
import { answerWords } from './outline.ts'

const under = indent(4)

export function questionBlock({ ruleSet, write, cite }: Writing, question: Question): Block {
  const number = ruleSet.questions.indexOf(question) + 1
  const { id, ask, hint, help, choose, answers, source } = question
  const [what, ...examples] = help
  const gate = gateOf(ruleSet, question)
  return [
    ...write(ask, hanging(`${String(number).padStart(2)}. `)),
    ...(hint === null ? [] : write(hint, under)),
    ...write(`Id: ${id}.`, under),
    ...(gate === null ? [] : write(`Asked only if ${outline(gate)}, or if that is not known.`, under)),
    ...(choose === 'several' ? write('More than one answer may apply:', under) : []),
    ...answers.flatMap((answer) => write(answerWords(answer), hanging('    - '))),
    ...write(what, under),
    ...examples.flatMap((example) => write(example, hanging('    - '))),
    ...write(cite(source), under),
  ]
}

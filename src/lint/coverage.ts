import { UNKNOWN, type AnswerValue, type Line, type Question, type RuleSet } from '../rules/model.ts'
import { nextQuestion } from '../triage/asked.ts'
import type { Answers } from '../triage/assessment.ts'
import { bestStrength, ownStrength, type Strength } from '../triage/strength.ts'
import { questionOf } from '../triage/structure.ts'
import { allClearExample } from '../analysis/all-clear.ts'
import { exampleAnswers } from '../analysis/example-answers.ts'
import type { Pointer } from '../text/part.ts'
import { criterionLines, type PlacedLine } from './outlines.ts'

/** An answer on the line of a criterion that no example gives. */
export interface Untested {
  readonly line: Pointer
  readonly question: string
  readonly answer: AnswerValue
  /** What an example of it would give besides the all-clear, in file order. */
  readonly answers: Answers
}

/**
 * The answers that raise a line of a criterion, leave it open or rule it out, and that no example gives while the lines
 * above it hold and those below it do so as well. Each once, in file order.
 */
export function untestedAnswers(ruleSet: RuleSet): readonly Untested[] {
  const examples = ruleSet.examples.map((example) => exampleAnswers(ruleSet, example))
  const start = allClearExample(ruleSet) ?? {}
  const missing = criterionLines(ruleSet).flatMap((placed) =>
    wantedOf(questionOf(ruleSet, placed.line.question), placed.line)
      .filter((wanted) => !examples.some((answers) => gives(placed, wanted, answers)))
      .map((wanted) => ({
        line: placed.pointer,
        question: placed.line.question,
        answer: wanted.answer,
        answers: answersFor(ruleSet, placed, wanted, start),
      })),
  )
  return missing.filter(
    ({ answers }, place) => missing.findIndex((each) => sameAnswers(each.answers, answers)) === place,
  )
}

/** The least concerning answer to everything that is then asked; null where there is an all-clear example already. */
export function missingAllClear(ruleSet: RuleSet): Answers | null {
  if (allClearExample(ruleSet) !== null) return null
  let answers: Answers = {}
  for (let next = nextQuestion(ruleSet, answers); next !== null; next = nextQuestion(ruleSet, answers)) {
    answers = { ...answers, [next.id]: next.choose === 'several' ? [] : next.answers[0]!.id }
  }
  return answers
}

/** An answer to the question of a line, and the strength that the line has with it. */
interface Wanted {
  readonly answer: AnswerValue
  readonly strength: Strength
}

/** Each answer that raises the line, don't know, and the least concerning one, which no line contains. */
function wantedOf({ choose, answers }: Question, line: Line): readonly Wanted[] {
  const several = choose === 'several'
  return [
    ...line.answers.map((id): Wanted => ({ answer: several ? [id] : id, strength: 2 })),
    { answer: UNKNOWN, strength: 1 },
    { answer: several ? [] : answers[0]!.id, strength: 0 },
  ]
}

function gives({ line, above }: PlacedLine, { answer, strength }: Wanted, answers: Answers): boolean {
  const given = answers[line.question]
  if (given === undefined || ownStrength(line, given) !== strength) return false
  if (strength === 2 && ![given].flat().includes([answer].flat()[0]!)) return false
  if (!above.every((each) => ownStrength(each, answers[each.question]) === 2)) return false
  return strength === 0 || line.and.length === 0 || bestStrength(line.and, answers) >= strength
}

/** What an example has to give besides what it starts from, in file order. */
function answersFor(
  ruleSet: RuleSet,
  { line, above }: PlacedLine,
  { answer, strength }: Wanted,
  start: Answers,
): Answers {
  const added = new Map<string, AnswerValue>()
  const hold = (each: Line): void => {
    if (ownStrength(each, start[each.question] ?? []) === 2) return
    const several = questionOf(ruleSet, each.question).choose === 'several'
    added.set(each.question, several ? [each.answers[0]!] : each.answers[0]!)
  }
  const holdOneOf = (lines: readonly Line[]): void => {
    const [first] = lines
    if (first === undefined || bestStrength(lines, start) >= strength) return
    hold(first)
    holdOneOf(first.and)
  }
  above.forEach(hold)
  added.set(line.question, answer)
  holdOneOf(line.and)
  return Object.fromEntries(
    ruleSet.questions.flatMap(({ id }) => (added.has(id) ? [[id, added.get(id)!]] : [])),
  )
}

const sameAnswers = (one: Answers, other: Answers): boolean => JSON.stringify(one) === JSON.stringify(other)

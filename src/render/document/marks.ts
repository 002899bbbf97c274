import { gateOf } from '../../analysis/outline.ts'
import { conditionsOf, questionOf } from '../../rules/lookup.ts'
import {
  type Citation,
  type Condition,
  type Criterion,
  type Line,
  type RuleSet,
  UNKNOWN,
} from '../../rules/model.ts'
import type { Paragraph } from '../page.ts'

/** What an answer calls for by itself, given that its question is asked. */
export interface Marks {
  /** The rank of the response, by question id and answer id (`unknown` among them); none where it calls for nothing. */
  readonly of: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** The lines that need answers to several questions, each with the rank of the response. */
  readonly together: readonly Together[]
}

export interface Together {
  readonly conditions: readonly Condition[]
  readonly rank: number
}

/**
 * Reads the criteria so that a person can follow them with a pen. Where not all that a line needs is known, each of its
 * questions with “I don't know” calls for what the criterion calls for then: at least as cautious as the program.
 */
export function marksOf(ruleSet: RuleSet): Marks {
  const of = new Map<string, Map<string, number>>()
  const together: Together[] = []
  const mark = (question: string, answer: string, rank: number): void => {
    const marks = of.get(question) ?? new Map<string, number>()
    of.set(question, marks.set(answer, Math.max(rank, marks.get(answer) ?? 0)))
  }
  for (const criterion of ruleSet.criteria) {
    const [raised, open] = ranksOf(ruleSet, criterion)
    for (const line of criterion.any) {
      const needed = alone(ruleSet, line)
      if (needed.length === 1) {
        for (const answer of needed[0]!.answers) mark(needed[0]!.question, answer, raised)
      } else together.push({ conditions: needed, rank: raised })
      for (const { question } of conditionsOf(line)) mark(question, UNKNOWN, open)
    }
  }
  return { of, together }
}

const ranksOf = ({ responses }: RuleSet, { response, ifNotRuledOut }: Criterion): [number, number] => {
  const rank = (id: string): number => responses.findIndex((each) => each.id === id)
  return [rank(response), rank(ifNotRuledOut.response)]
}

/** The conditions of a line that do not follow from another of its questions being asked. */
function alone(ruleSet: RuleSet, line: Line): readonly Condition[] {
  const conditions = conditionsOf(line)
  return conditions.filter(
    (condition) =>
      !conditions.some((other) => other !== condition && followsFrom(ruleSet, condition, other.question)),
  )
}

/** Whether the question is asked only where that condition holds, or may hold. */
function followsFrom(ruleSet: RuleSet, { question, answers }: Condition, asked: string): boolean {
  const gate = gateOf(ruleSet, questionOf(ruleSet, asked))
  return (
    gate !== null &&
    gate.every((line) =>
      conditionsOf(line).some(
        (each) => each.question === question && each.answers.every((answer) => answers.includes(answer)),
      ),
    )
  )
}

/** What every part of the document needs to be written. */
export interface Writing {
  readonly ruleSet: RuleSet
  readonly write: Paragraph
  /** Which document, which part of it, and how far it was read. */
  readonly cite: (citation: Citation) => string
}

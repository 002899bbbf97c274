import { conditionsOf } from '../rules/conditions.ts'
import type { AnswerValue, Condition, Question, RuleSet } from '../rules/model.ts'
import { Lookup } from './lookup.ts'
import { ownStrength } from './strength.ts'
import { questionOf, rankOf } from './structure.ts'
import type { Tables } from './tables.ts'

/** One way in which a criterion may come to hold: a line. */
export interface Path {
  /** The rank that the criterion calls for while it is not ruled out. */
  readonly call: number
  /** How many lines it has. */
  readonly lines: number
  readonly questions: readonly PathQuestion[]
  readonly places: readonly number[]
  /** No line of it is clear. */
  readonly isOpen: Lookup<boolean>
}

interface PathQuestion {
  readonly place: number
  /** How many lines of the path are about it, and the numbers of the answers that meet them all. */
  readonly lines: number
  readonly meeting: readonly number[]
}

const known = new WeakMap<Tables, readonly Path[]>()

/** Every path of every criterion, in file order. */
export function pathsOf(ruleSet: RuleSet, tables: Tables): readonly Path[] {
  const found = known.get(tables)
  if (found) return found
  const paths = ruleSet.criteria.flatMap(({ any, ifNotRuledOut }) =>
    any.map(conditionsOf).map((lines) => newPath(ruleSet, tables, lines, ifNotRuledOut.response)),
  )
  known.set(tables, paths)
  return paths
}

function newPath(ruleSet: RuleSet, tables: Tables, lines: readonly Condition[], response: string): Path {
  const ids = [...new Set(lines.map(({ question }) => question))]
  const questions = ids.map((id): PathQuestion => {
    const place = tables.places.get(id)!
    const about = lines.filter(({ question }) => question === id)
    const meeting = answersMeeting(questionOf(ruleSet, id), about)
    return {
      place,
      lines: about.length,
      meeting: meeting.map((one) => tables.questions[place]!.numberOf(one)!),
    }
  })
  const places = questions.map(({ place }) => place)
  return {
    call: rankOf(ruleSet, response),
    lines: lines.length,
    questions,
    places,
    isOpen: new Lookup(places, tables.questions, tables.room, (answers) =>
      lines.every((line) => ownStrength(line, answers[line.question]) > 0),
    ),
  }
}

/** With one answer, those that meet every condition; several are chosen together, one for each condition. */
function answersMeeting({ choose }: Question, lines: readonly Condition[]): readonly AnswerValue[] {
  if (choose === 'one')
    return lines[0]!.answers.filter((id) => lines.every(({ answers }) => answers.includes(id)))
  const together = lines.reduce<readonly (readonly string[])[]>(
    (sets, { answers }) => sets.flatMap((set) => answers.map((id) => [...new Set([...set, id])])),
    [[]],
  )
  return together
}

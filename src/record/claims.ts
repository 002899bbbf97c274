import { withId } from '../rules/lookup.ts'
import type { Response, RuleSet } from '../rules/model.ts'
import { assess } from '../triage/assess.ts'
import { renamedAnswers } from '../triage/earlier-answers.ts'
import type { Difference } from './line-diff.ts'
import type { RecordFile } from './record-file.ts'
import type { Replay } from './replay.ts'
import { sectionsOf, type Section } from './sections.ts'

/** What the text of a record says in the words of its rule set, however a version of the program lays it out. */
export interface HeldClaims {
  /** Where it says otherwise than the block. */
  readonly wrong: readonly Claim[]
  /** What could not be held against the block. */
  readonly notCompared: readonly NotCompared[]
}

interface Claim extends Difference {
  /** Of the section. */
  readonly name: string
}

export type NotCompared = 'response' | 'steps'

/** Holds the response and the steps that the text names against the block. `ruleSet`: null where none is at hand. */
export function heldClaims(file: RecordFile, ruleSet: RuleSet | null): HeldClaims {
  const { replay } = file.read.block
  const sections = sectionsOf(file.lines)
  const isSame = ruleSet !== null && ruleSet.digest === replay.digest
  const responses = ruleSet?.rules.id === replay.rules ? ruleSet.responses : []
  const title = withId(responses, replay.response)?.title
  const named = sections.flatMap((section) => {
    const said = responseIn(section)
    return said === null ? [] : [{ section, said, match: longest(responses, said) }]
  })
  const short = named.find(({ section }) => !isHeadline(section))?.said ?? ''
  const isWrong = ({ section, said, match }: (typeof named)[number]): boolean => {
    if (match !== null) return match.id !== replay.response
    // Without the words of its rules, the two places can still be held against each other.
    return isSame || (isHeadline(section) && short !== '' && !begins(said, short))
  }
  return {
    wrong: [
      ...named.filter(isWrong).map(({ section }) => claim(section, title === undefined ? [] : [title])),
      ...(isSame ? missingSteps(sections, ruleSet, replay.answers) : []),
    ],
    notCompared: [
      ...(named.every((each) => each.match !== null || isWrong(each)) ? [] : (['response'] as const)),
      ...(isSame ? [] : (['steps'] as const)),
    ],
  }
}

const claim = ({ name, first, lines }: Section, was: readonly string[]): Claim => ({
  name,
  lines: { first, last: first + lines.length - 1 },
  was,
})

/** Records of version 0.1.0 of the program have a section of its own for it. */
const isHeadline = ({ name }: Section): boolean => /^(?:the-)?recommendation-and-/.test(name)

/** What a section says the response is, with more after it where it is the headline; null where it does not say. */
function responseIn(section: Section): string | null {
  const { lines } = section
  const headline = lines.find((line) => line.startsWith(headlineMark))
  if (isHeadline(section)) return headline?.slice(headlineMark.length) ?? words(lines.slice(2))
  const fact = lines.find((line) => line.startsWith(responseMark))
  return fact?.slice(responseMark.length) ?? null
}

const headlineMark = '  Recommended: '
const responseMark = '  Recommended response: '

const words = (lines: readonly string[]): string => lines.join(' ').replaceAll(/\s+/g, ' ').trim()

const begins = (said: string, title: string): boolean =>
  `${said.toLowerCase()} `.startsWith(`${title.toLowerCase()} `)

/** The response whose title the words begin with: the longest, as one title may begin another. */
function longest(responses: readonly Response[], said: string): Response | null {
  const longestFirst = responses.toSorted((a, b) => b.title.length - a.title.length)
  return longestFirst.find(({ title }) => begins(said, title)) ?? null
}

/** The section of the steps with those that follow from the answers and do not stand in it. */
function missingSteps(
  sections: readonly Section[],
  ruleSet: RuleSet,
  answers: Replay['answers'],
): readonly Claim[] {
  const { steps } = assess(ruleSet, renamedAnswers(ruleSet, answers).answers)
  return sections.flatMap((section) => {
    if (!/^steps(?:-|$)/.test(section.name)) return []
    const text = words(section.lines)
    const missing = steps.map(({ say }) => words([say])).filter((say) => !text.includes(say))
    return missing.length === 0 ? [] : [claim(section, missing)]
  })
}

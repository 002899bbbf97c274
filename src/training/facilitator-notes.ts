import type { RuleSet } from '../rules/model.ts'
import { rankOf } from '../rules/lookup.ts'
import type { Paper, PaperItem, PaperPart } from './paper.ts'
import { titleOf } from './response-text.ts'
import type { Scene } from './scene.ts'
import type { Plan, Story } from './session.ts'
import { minutesPlanned } from './timing.ts'
import { wayThrough, type WayStep } from './way.ts'
import * as wording from './wording.ts'

/** What whoever leads has in hand: the times, what each part comes to and why, what groups say, and which statements are true. */
export function facilitatorNotes(plan: Plan): Paper {
  const { ruleSet, stories, recap } = plan
  return {
    title: wording.notesTitle,
    parts: [
      { kind: 'text', text: wording.notesIntroduction },
      { kind: 'heading', level: 2, text: wording.notesTimes },
      ...timetable(plan),
      ...stories.flatMap((story) => storyParts(ruleSet, story)),
      ...statements(recap),
      { kind: 'heading', level: 2, text: wording.notesAtTheEnd },
      { kind: 'text', text: wording.notesEvaluation },
    ],
  }
}

const statements = (recap: RuleSet['recap']): readonly PaperPart[] =>
  recap.length === 0
    ? []
    : [
        { kind: 'new-page' },
        { kind: 'heading', level: 2, text: wording.notesStatements },
        {
          kind: 'list',
          items: recap.map(({ statement, isTrue, because }) => ({
            strong: `${isTrue ? wording.isTrue : wording.isFalse}.`,
            text: `${statement} ${because}`,
          })),
        },
      ]

/** When each thing begins, counted from the start. */
function timetable(plan: Plan): readonly PaperPart[] {
  if (minutesPlanned(plan) === null) return [{ kind: 'text', text: wording.notesWithoutTimes }]
  let at = 0
  const line = (what: string, minutes: number): readonly string[] => {
    const row = [`${Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}`, what, String(minutes)]
    at += minutes
    return row
  }
  const rows = [
    line(wording.notesBegin, plan.begin),
    ...plan.stories.flatMap(({ scenario, scenes, rest }) => [
      ...scenes.map(({ part, number, of }) =>
        line(wording.partName(scenario.title, number, of), part.minutes ?? 0),
      ),
      ...(rest === null ? [] : [line(wording.notesBreak, rest)]),
    ]),
    line(wording.notesEnd, plan.end),
  ]
  return [{ kind: 'table', head: wording.notesHead, rows }]
}

const storyParts = (ruleSet: RuleSet, { scenario, scenes }: Story): readonly PaperPart[] => [
  { kind: 'new-page' },
  { kind: 'heading', level: 2, text: scenario.title },
  { kind: 'text', text: wording.teaches(scenario.teaches) },
  ...scenes.flatMap((scene): readonly PaperPart[] => [
    {
      kind: 'heading',
      level: 3,
      text: wording.notesRecommended(scene.number, scene.of, titleOf(ruleSet, scene.assessment.response)),
    },
    { kind: 'list', items: reasons(ruleSet, scene) },
  ]),
  ...(scenario.notes.length === 0
    ? []
    : ([
        { kind: 'heading', level: 3, text: wording.notesGroupsSay },
        { kind: 'list', items: scenario.notes.map((text) => ({ text })) },
      ] as const)),
]

/** The raised criteria under what they call for; what is not known only where nothing else calls for so much. */
function reasons(ruleSet: RuleSet, { answers, assessment }: Scene): readonly PaperItem[] {
  const { response } = assessment
  if (rankOf(ruleSet, response) === 0) return [{ text: wording.noneMet }]
  const lines = (steps: readonly WayStep[], words: (title: string) => string): readonly PaperItem[] =>
    ruleSet.responses.toReversed().flatMap(({ id, title }) => {
      const titles = steps.filter(({ callsFor }) => callsFor === id).map(({ criterion }) => criterion.title)
      return titles.length === 0 ? [] : [{ strong: `${words(title)}:`, text: titles.join('; ') }]
    })
  const raised = wayThrough(ruleSet, answers, assessment, 'raised')
  const open = wayThrough(ruleSet, answers, assessment, 'not-ruled-out')
  const decidedByOpen = raised.every(({ callsFor }) => callsFor !== response)
  return [
    ...(decidedByOpen
      ? lines(
          open.filter(({ callsFor }) => callsFor === response),
          wording.notesNotKnown,
        )
      : []),
    ...lines(raised, (title) => title),
  ]
}

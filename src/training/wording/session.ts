import { list } from './turns.ts'
import { count } from '../../record/words.ts'
import type { Against } from '../session.ts'
import type { Sessions } from '../sessions.ts'

/* The summary */

export const summaryByPart = 'SUMMARY: PART BY PART'
export const summaryAgainst = 'SUMMARY: BESIDE THE RECOMMENDATION'
export const summarySure = 'SUMMARY: HOW SURE YOU WERE'
export const summaryRecap = 'SUMMARY: LOOKING AT PICTURES'
export const partName = (title: string, number: number, of: number): string =>
  of === 1 ? title : `${title}, part ${number} of ${of}`
export function roomAgreed(title: string | null, reason: string | null): string {
  const agreed = title === null ? 'The room did not agree.' : `The room agreed on: ${title}.`
  return reason === null ? agreed : `${agreed} “${reason}”`
}
export const movedAndTook = (moved: number, minutes: number): string =>
  [
    moved === 0
      ? 'Nobody moved after talking.'
      : `${moved === 1 ? 'One group' : `${moved} groups`} moved after talking.`,
    ...(minutes === 0 ? [] : [`It took ${minutes} minutes.`]),
  ].join(' ')
export const sameAtFirst = 'the same, before talking'
export const resultsTitle = 'What came out of the workshop'
export const asRecommendedBefore = 'As recommended, before talking'
export const asRecommendedAfter = 'As recommended, after talking'
export const sureAtFirst = 'Sure what to do, at the beginning'
export const sureAtLast = 'Sure what to do, at the end'
export const summaryEvaluation = 'SUMMARY: WHAT YOU MADE OF TODAY'
export const handsOf = (yes: number, of: number): string => `${yes} of ${of}`
export function againstLabel(against: Against): string {
  switch (against) {
    case 'lower':
      return 'less    '
    case 'same':
      return 'the same'
    case 'higher':
      return 'more    '
  }
}
export const besideTheRules =
  'How often each group called in the end for more or less than the rules recommend:'
export const sureHow =
  'From 1 (not at all) to 5 (quite sure): at the beginning, at the end, and during the incidents on average.'
export const lowerIsNoMark =
  'These are not marks. They show where you would talk longer, and whom you would ask.'
export const sureBefore = 'before  '
export const sureAfter = 'after   '
export const sureOnAverage = 'during  '
export const rightOf = (right: number, all: number): string => `${right} of ${all} right`
export const lookAtAgain = 'To look at again:'
export const truth = (statement: string, holds: boolean): string =>
  `${statement} ${holds ? 'This is true.' : 'This is false.'}`

/* Choosing scenarios and groups */

export const chooseHeading = 'WHICH INCIDENTS?'
export const chooseAsk =
  'Type the numbers in the order in which they are to be played, for example: 3 12 7. A few are enough for one session. What each is about, before the room can see it: “demo --list”. b shows the list again, q leaves.'
export const chooseAskShort = 'Type numbers in playing order: 3 12 7. About each: demo --list. q leaves.'
export const choicePrompt = 'Your choice:'
export const chooseForm = (highest: number): string =>
  `Type one or more numbers from 1 to ${highest}, each once, with spaces between them.`
export const groupsHeading = 'WHICH GROUPS?'
export const groupsAsk = (groups: readonly string[]): string =>
  `The groups are: ${list(groups)}. Type k to keep these, or the names of yours with commas between them. Name them by what they do, not by who is in them. How many sit in each may stand behind its name: School (6), Police (4). q leaves.`
export const groupsForm = 'Enter alone names nobody. Type k, or names with commas between them.'

/* Sessions that are kept */

export const sessionFound = (when: string, entered: number, of: number): string =>
  `There is a workshop from ${when} that is not over: ${entered} of ${of} entries have been made.`
export const sessionAsk = 'Would you like to go on with it?'
export const sessionGoOn = 'Yes, go on with it'
export const sessionNew = 'No, begin a new one; that one stays'
export const sessionDiscard = 'No, remove it for good and begin a new one'
export const noSession = 'There is no workshop to go on with.'
export const sessionLeft = (goOn: string): string => `The workshop is saved. To go on: ${goOn}`
export const sessionStopped = (goOn: string | null): string =>
  goOn === null ? 'Stopped. Nothing was saved.' : `Stopped. ${sessionLeft(goOn)}`
export const notKept = 'Nothing was saved.'
export const rulesChanged =
  'The rules have changed since this workshop was begun. What was entered stands; what is recommended may be different.'
export const workshopNeedsTerminal =
  'A workshop needs a terminal, on which the groups are asked.\nWithout one, “demo SCENARIO” plays a scenario, and “workshop --handout FILE” writes the handout.'

/* Results */

export const resultsAsk =
  'Type the name of a new file for the results, which ends in .csv, .json or .svg (a bar chart), or s to save nothing. They hold figures and the names of the groups, not the sentences that were written down.'
export const resultsPrompt = 'Name of the file:'
export const resultsForm = 'Type a name that ends in .csv, .json or .svg, or s to save nothing.'

/* Several workshops together */

export const sessionsTitle = (sessions: number): string => count(sessions, 'workshop')
export function sessionsHead({ sessions, from, to, people, minutes, rules }: Sessions): string {
  const when = from === to ? `on ${from}` : `from ${from} to ${to}`
  const who = people === null ? '' : `, ${count(people, 'person', 'people')}`
  return `${count(sessions, 'workshop')} ${when}${who}, ${count(minutes, 'minute')}, under ${list(rules)}.`
}
export const sessionsMixed =
  'They were not all held under the same rules, so what was recommended may differ between them.'
export const sessionsAgreement = 'Votes of groups, and parts in which all groups said the same'
export const alikeBefore = 'All groups the same, before talking'
export const alikeAfter = 'All groups the same, after talking'
export const sessionsWrong = 'Statements that were got wrong most'
export const sessionsEvaluation = 'What people made of it'
export const sessionsSure = 'How sure the groups were, from 1 to 5'

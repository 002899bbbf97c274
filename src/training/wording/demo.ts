import { count } from '../../record/words.ts'
import type { CriterionOutcome, EditionComparison } from '../comparison.ts'
import type { LeftOut } from '../other-edition.ts'

/* Headings */

export const fictional = 'PRACTICE: a fictional incident. Nobody in it is real.'
export const teaches = (sentence: string): string => `What it teaches: ${sentence}`
export const endOf = (title: string): string => `END OF: ${title}`
export const story = 'THE STORY'
export const news = 'NEW INFORMATION'
export function partHeading(number: number, of: number): string {
  const name = number === 1 ? story : news
  return of === 1 ? name : `PART ${number} OF ${of}: ${name}`
}
export const answersThatMatter = 'THE ANSWERS THAT MATTER'
export const whatThisChanges = 'WHAT THIS CHANGES'
export const theWay = 'THE WAY THROUGH THE TREE'
export const recommendedNow = (title: string): string => `RECOMMENDED NOW: ${title.toUpperCase()}`
export const toDiscuss = 'TO DISCUSS'
export const forTheFacilitator = 'FOR THE FACILITATOR'
export const continued = (heading: string): string => `${heading} (continued)`

export function howLong(minutes: number | null, parts: number): string {
  const told = parts === 1 ? 'In one part' : `In ${parts} parts`
  return minutes === null ? `${told}.` : `${told}, about ${minutes} minutes.`
}
export const superseded = (title: string, by: string): string =>
  `Played under ${title}. These rules have been replaced by ${by}, and are kept only to look back.`

/* What an answer does */

export const nothingAnswered = (title: string): string =>
  `Before any answer nothing is ruled out. Recommendation so far: ${title}.`
export const upToNow = (title: string): string => `Recommendation so far: ${title}.`
export const answer = 'Answer'
export const raises = 'Raises'
export const leavesOpen = 'Leaves open'
export const clears = 'Rules out'
export const soFar = (title: string): string => `RECOMMENDATION SO FAR: ${title.toUpperCase()}`
export const otherAnswers = (others: number): string =>
  `${count(others, 'more answer')} ${others === 1 ? 'raises' : 'raise'} nothing and ${others === 1 ? 'leaves' : 'leave'} nothing open.`
export const otherNews = (others: number): string =>
  `${count(others, 'more answer')} ${others === 1 ? 'changes' : 'change'} no criterion.`

/* The way through the tree */

export const raised = 'Raised'
export const leftOpen = 'Left open: not known, so not ruled out'
export function callsFor(title: string, response: string | null, ifSo: string | null): string {
  const now = response === null ? 'Nothing more yet' : response.toUpperCase()
  return ifSo === null ? `${now}: ${title}` : `${now}: ${title}. If it is so: ${ifSo}`
}
export const together = (text: string): string => `and ${text}`
export const noAnswer = 'No answer yet'
export const clearCriteria = (clear: number): string =>
  `${count(clear, 'other criterion', 'other criteria')} ${clear === 1 ? 'is' : 'are'} clear.`

/* What is recommended */

export const whySo = 'WHY'
export const noneMet = 'No criterion is met.'
export const notKnown = (title: string): string => `Not known, so not ruled out: ${title}`
export const openToo = (open: number): string =>
  `and ${open} more that ${open === 1 ? 'is' : 'are'} not known yet`
export const andMore = (more: number): string => `and ${count(more, 'more reason')}`

export const before = (was: string, now: string): string =>
  was === now ? `It was “${was}” before this part, and still is.` : `Before this part it was “${was}”.`

/* Under another rule set */

export const leftOutHeading = 'Facts that this rule set has no place for:'
export const leftOut = (ask: string, given: string, missing: LeftOut['missing']): string =>
  missing === 'question'
    ? `It does not ask: ${ask} (${given})`
    : `It has no such answer to: ${ask} (${given})`
export const leftOutOthers = (others: number): string =>
  `${count(others, 'more fact')} ${others === 1 ? 'is' : 'are'} not asked for; nothing of concern is in ${others === 1 ? 'it' : 'them'}.`

/* Two editions */

export const bothEditions = 'THE SAME FACTS UNDER BOTH EDITIONS'
export const edition = (id: string, title: string, inForce: string): string =>
  `${id}, in force from ${inForce}: ${title}`
export function editionChange(change: EditionComparison['change']): string {
  switch (change) {
    case 'more':
      return 'The later edition calls for more.'
    case 'less':
      return 'The later edition calls for less.'
    case 'same':
      return 'Both editions call for the same.'
    case null:
      return 'The two have different responses, so they cannot be set in one order.'
  }
}
export const whatDiffers = 'What differs, and why'
export function inEdition(id: string, call: CriterionOutcome | null): string {
  if (call === null) return `${id}: has no such criterion`
  switch (call.state) {
    case 'raised':
      return `${id}: raised - ${call.response}`
    case 'not-ruled-out':
      return `${id}: not ruled out - ${call.rank === 0 ? 'calls for nothing more yet' : call.response}`
    case 'clear':
      return `${id}: clear`
  }
}
export const lacks = (id: string, ask: string, given: string, missing: LeftOut['missing']): string =>
  missing === 'question' ? `${id} does not ask: ${ask}` : `${id} has no such answer to: ${ask} (${given})`
export const why = (reason: string): string => `Why it is there: ${reason}`
export const notMoreYet = (reason: string): string => `Why not more yet: ${reason}.`
export function alike(different: number, same: number): string {
  const others = different === 0 ? 'criterion' : 'other criterion'
  if (same === 0) return different === 0 ? 'No criterion counts under either.' : 'No other criterion counts.'
  return `${count(same, others, others.replace('criterion', 'criteria'))} ${same === 1 ? 'counts' : 'count'} in the same way under both.`
}
export const ruleSetsNotGuidance =
  'Compared are two rule sets. What one of them lacks, and what it recommends while something is not known, may be a choice of whoever wrote it rather than of the guidance: the sources say.'
export const editionLacks = (id: string): string => `What ${id} does not take account of here:`

/* Going on */

export const enterToGoOn = 'Enter to go on (b back, q leave):'
export const enterOrMore = 'Enter to go on (w the whole way there, b back, q leave):'
export const goOnKeys = 'Enter alone goes on, b goes back, q leaves.'
export const moreKeys = 'Enter alone goes on, w shows the whole way there, b goes back, q leaves.'
export const nothingMore = 'There is no more to see here. Enter alone goes on, b goes back, q leaves.'

/* The list of scenarios */

export const listHeading = (many: number): string => count(many, 'scenario').toUpperCase()
export const listKey = (titles: readonly string[]): string =>
  `Behind each: its minutes, and what each part comes to. ${titles.map((title, index) => `${index + 1} ${title}`).join(', ')}.`
export const upTo = (title: string, many: number): string => `At most: ${title} (${many})`
export const comesTo = (titles: readonly string[]): string => `Comes to: ${titles.join(', then ')}.`
export const about = (setting: string | null, ages: readonly string[]): string =>
  [setting === null ? [] : `Where: ${setting}.`, ages.length === 0 ? [] : `Ages: ${ages.join(', ')}.`]
    .flat()
    .join(' ')
export const suits = (audiences: readonly string[]): string => `For: ${audiences.join(', ')}.`
export const themes = (names: readonly string[]): string => `Themes: ${names.join(', ')}.`
export const howToPlay =
  'To play one: “demo ID”. About one: “demo --list ID”. Fewer: --for primary, --theme joke. * is played where none is named.'

/* How a demo ends */

export const stoppedDemo = 'Stopped. Nothing was saved.'
export const savedAs = (path: string): string => `Saved as ${path}.`
export const pictureTitle = (scenario: string): string => `PRACTICE: ${scenario}`
export const showRest = 'Show the whole recommendation, with its reasons and sources'
export const recordToKeep = (command: string): string =>
  `The practice record of it, to read and to keep: ${command}`
export const showRecord = 'Show the record: marked PRACTICE'
export const showNotes = 'Show what is meant for the facilitator'
export const endDemo = 'End'
export const nextAsk = 'What next?'
export const chooseHelp = 'Type one of the numbers, then Enter. q leaves.'

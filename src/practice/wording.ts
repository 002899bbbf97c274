import { count } from '../record/words.ts'
import type { Call, Comparison } from './comparison.ts'
import type { LeftOut } from './fit.ts'
import type { Level } from './session.ts'
import type { Against } from './tally.ts'

/* What a demo and a workshop say, in one place. Plain, short and calm: a room reads it from a wall. */

/* Headings */

export const fictional = 'PRACTICE: a fictional incident. Nobody in it is real.'
export const teaches = (sentence: string): string => `What it teaches: ${sentence}`
export function partHeading(number: number, of: number): string {
  const name = number === 1 ? 'THE STORY' : 'NEW INFORMATION'
  return of === 1 ? name : `PART ${number} OF ${of}: ${name}`
}
export const answersThatMatter = 'THE ANSWERS THAT MATTER'
export const whatThisChanges = 'WHAT THIS CHANGES'
export const theWay = 'THE WAY THROUGH THE TREE'
export const recommendedNow = (title: string): string => `RECOMMENDED NOW: ${title.toUpperCase()}`
export const toDiscuss = 'TO DISCUSS'
export const forTheFacilitator = 'FOR THE FACILITATOR'
export const continued = (heading: string): string => `${heading} (continued)`

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
export function editionChange(change: Comparison['change']): string {
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
export function inEdition(id: string, call: Call | null): string {
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
export const goOnKeys = 'Enter alone goes on, b goes back, q leaves.'

/* The list of scenarios */

export const andThen = ', then '
export const themes = (names: readonly string[]): string => `Themes: ${names.join(', ')}`
export const howToPlay = (scenarios: number): string =>
  `${count(scenarios, 'scenario')}. To play one: sexting-triage demo ID. Only those of one theme: --theme THEME.`
export const allThemes = (names: readonly string[]): string => `The themes here: ${names.join(', ')}.`

/* How a demo ends */

export const stoppedDemo = 'Stopped. Nothing was saved.'
export const savedAs = (path: string): string => `Saved as ${path}.`
export const pictureTitle = (scenario: string, rules: string): string => `PRACTICE: ${scenario}. ${rules}`
export const showRest = 'Show the whole recommendation, with its reasons and sources'
export const recordToKeep = (id: string): string =>
  `The practice record of it, to read and to keep: sexting-triage demo ${id} --record FILE`
export const showRecord = 'Show the record: marked PRACTICE'
export const showNotes = 'Show what is meant for the facilitator'
export const endDemo = 'End'
export const nextAsk = 'What next?'
export const chooseHelp = 'Type one of the letters, then Enter. q leaves.'

/* A workshop: what the groups said */

/** a, b and c */
export function list(parts: readonly string[]): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`
}
export const whatGroupsSaid = 'WHAT THE GROUPS SAID'
export const groupSaid = (group: string, title: string, level: Level): string =>
  `${group}: ${title} (sure: ${level} of 5)`
export const amongThemselves = (titles: readonly string[]): string =>
  titles.length === 1
    ? 'All groups said the same.'
    : `The groups differ, from “${titles.at(-1)}” to “${titles[0]}”.`
export const whySo = 'WHY'
export const callForIt = (title: string): string => `Raised, and calling for “${title}”`
export const raisedToo = 'Raised as well'
export const titled = (criterion: string, response: string): string => `${criterion} (${response})`
export function openTitle(criterion: string, now: string | null, ifSo: string | null): string {
  const calls = [...(now === null ? [] : [now]), ...(ifSo === null ? [] : [`if it is so: ${ifSo}`])]
  return calls.length === 0 ? criterion : `${criterion} (${calls.join('; ')})`
}
export const agreedAndDiffered = 'WHERE YOU AGREED AND DIFFERED'
export const theRulesSay = (title: string): string => `The rules recommend: ${title}`
export const saidThat = (group: string, title: string): string => `${group} (${title})`
export function againstLine(against: Against, groups: string): string {
  switch (against) {
    case 'lower':
      return `Called for less: ${groups}`
    case 'same':
      return `Called for the same: ${groups}`
    case 'higher':
      return `Called for more: ${groups}`
  }
}
export const allAsRecommended = (groups: number): string =>
  groups === 1 ? 'You called for the same.' : 'All groups called for the same.'
export const askLess =
  'Ask those who called for less: what did they see? In a real incident, whoever decides on less than is recommended writes down why.'
export const askMore =
  'Ask those who called for more: what did they see? More is not always safer: ask what it would mean for each child.'
export const askWhatWouldChange =
  'Ask all the same: for which reasons? And what would have to be different for you to decide otherwise?'

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
export const besideTheRules = 'How often each group called for more or less than the rules recommend:'
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

/* The handout */

export const handoutTitle = 'When a nude or semi-nude picture of a child has been shared: workshop handout'
export const handoutIntroduction =
  'The incidents here are fictional: nobody in them is real. What the rules recommend on the facts as told stands after all of them. If a child is in danger now, ring 999.'
export const handoutScenarios = 'The incidents'
export const handoutRecommended = 'What the rules recommend'
export const handoutRecommendedIntroduction =
  'On the facts as they were told, with the criteria that were met. People decide: who knows the children may know more, and writes down why.'
export const handoutNoneMet = 'No criterion was met.'
export const handoutOnlyWith = (titles: readonly string[]): string =>
  `Only where it comes to ${titles.map((title) => `“${title}”`).join(' or ')}. `
export const handoutNotKnown = (title: string): string => `${title}, because it is not known`
export const handoutPart = (number: number): string => (number === 1 ? 'The story' : 'New information')
export const handoutDiscuss = 'To discuss:'
export const handoutCriteria = 'The criteria'
export const handoutCriteriaIntroduction =
  'One that is met is enough. What is recommended is the most that any of them calls for, and what is not known never counts as no. They stand here under what each calls for when it is met.'
export const handoutLooking = 'Looking at pictures: dos and don’ts'
export const handoutDo = 'Do'
export const handoutDont = 'Do not'
export const handoutTrueOrFalse = 'True or false?'
export const numberedSource = (number: number, section: string): string => `Source ${number}: ${section}.`
export const handoutSources = 'Sources'
export const handoutRules = (title: string, id: string, version: string): string =>
  `The rules: ${title} (${id}, version ${version}).`
export const seenOn = (date: string): string => `seen ${date}`

/* The groups */

export const noGroups = 'Type at least one name.'
export const tooManyGroups = (most: number): string => `That is more than ${most} groups. Put some together.`
export const sameGroups = 'Two groups have the same name. Give each its own.'
export const badGroupName = (longest: number): string =>
  `A name begins with a letter or a figure, and has at most ${longest} characters.`

/* What is put to the groups */

export const prompt = 'Your answer:'
export const textPrompt = 'Your text:'
export const scenarioHeading = (number: number, of: number): string =>
  of === 1 ? 'THE INCIDENT' : `INCIDENT ${number} OF ${of}`
export const howItGoes: readonly string[] = [
  'Each group decides by itself what it would do, and how sure it is. Write both down before anybody says them aloud: then they are typed in, group by group.',
  'After that you see what the rules recommend, and why. Nobody is marked: where you differ is where it is worth talking.',
]
export const whatWouldYouDo = 'What would you do now?'
export const andHowSure =
  'Type the letter, and how sure you are from 1 (not at all) to 5 (quite sure), for example: f 4. A ? says what each means, b goes back, q saves and leaves.'
export const andHowSureShort =
  'Type a letter and 1 to 5 for how sure you are: f 4. ? says what each means, b goes back, q leaves.'
export const whatEachMeans = 'WHAT EACH MEANS'
export const aboutThis = 'ABOUT THIS QUESTION'
export const groupPrompt = (group: string): string => `From ${group}:`
export const viewForm = 'Type a letter from above and a figure from 1 to 5, for example: f 4'
export const howSureMissing = (letter: string): string =>
  `How sure is the group? Add a figure from 1 to 5, for example: ${letter} 4`
export const beforeWeBegin = 'BEFORE WE BEGIN'
export const atTheEnd = 'AT THE END'
export const confidenceAsk =
  'If an incident with a nude or semi-nude picture of a child were reported to you tomorrow: how sure is your group that it would know what to do, and what not to do?'
export const levelScale =
  'Type a figure for each group: 1 (not at all) to 5 (quite sure). b goes back, q saves and leaves.'
export const levelForm = 'Type a figure from 1 to 5.'
export const confidenceHelp =
  'There is no right figure. It is asked again at the end, and the two stand side by side in the summary.'
export const letterForm = (letters: readonly string[]): string =>
  `Type one of these letters: ${letters.join(' ')}`

/* What the room agrees on */

export const whatDoYouAgreeOn = 'WHAT DO YOU AGREE ON?'
export const agreeAsk = 'Having talked about it, what would you do now, all together?'
export const noAgreement = 'We do not agree'
export const agreeKeys =
  'A ? shows the notes for the facilitator, which say what comes; b goes back, q saves and leaves.'
export const whyAsk =
  'Why, in a sentence? No names. Type s to leave it out, b to choose again, q to save and leave.'
export const reasonForm = 'Type a sentence, or s to leave it out.'
export const endOf = (title: string): string => `END OF: ${title}`

/* The recap */

export const recapHeading = (number: number, of: number): string => `LOOKING AT PICTURES: ${number} OF ${of}`
export const recapAsk = 'True or false? Type t or f for the whole room. b goes back, q saves and leaves.'
export const recapHelp = 'Decide by a show of hands. What is right is shown at once, with its source.'
export const isTrue = 'True'
export const isFalse = 'False'
export const recapVerdict = (holds: boolean, isRight: boolean): string =>
  `This is ${holds ? 'true' : 'false'}${isRight ? ', as you said.' : '.'}`
export const ownCaution = (section: string): string => `Source: this program's own caution, ${section}.`
export const source = (title: string, section: string, warning: string | null): string =>
  `Source: ${title}: ${section}.${warning === null ? '' : ` ${warning}`}`
export const notTakenIntoAccount = 'WHAT THESE RULES DO NOT ASK'
export const nothingBefore = 'There is nothing to go back to.'

/* Choosing scenarios and groups */

export const chooseHeading = 'WHICH INCIDENTS?'
export const chooseAsk =
  'Type the numbers in the order in which they are to be played, for example: 3 12 7. Two to four fill an hour or two. What each is about, before the room can see it: sexting-triage demo --list. b shows the list again, q leaves.'
export const chooseAskShort = 'Type numbers in playing order: 3 12 7. About each: demo --list. q leaves.'
export const choicePrompt = 'Your choice:'
export const chooseForm = (highest: number): string =>
  `Type one or more numbers from 1 to ${highest}, each once, with spaces between them.`
export const groupsHeading = 'WHICH GROUPS?'
export const groupsAsk = (groups: readonly string[]): string =>
  `The groups are: ${list(groups)}. Type k to keep these, or the names of yours with commas between them. Name them by what they do, not by who is in them. q leaves.`
export const groupsForm = 'Enter alone names nobody. Type k, or names with commas between them.'

/* Sessions that are kept */

export const sessionFound = (when: string, entered: number, of: number): string =>
  `There is a workshop from ${when} that is not over: ${entered} of ${of} entries have been made.`
export const sessionAsk = 'Would you like to go on with it?'
export const sessionGoOn = 'Yes, go on with it'
export const sessionNew = 'No, begin a new one; that one stays'
export const sessionDiscard = 'No, remove it for good and begin a new one'
export const noSession = 'There is no workshop to go on with.'
export const sessionLeft = 'The workshop is saved. To go on: sexting-triage workshop --resume'
export const sessionStopped = (kept: boolean): string =>
  kept ? `Stopped. ${sessionLeft}` : 'Stopped. Nothing was saved.'
export const notKept = 'Nothing was saved.'
export const rulesChanged =
  'The rules have changed since this workshop was begun. What was entered stands; what is recommended may be different.'
export const workshopNeedsTerminal =
  'A workshop needs a terminal, on which the groups are asked.\nWithout one: sexting-triage demo SCENARIO plays a scenario, and workshop --handout FILE writes the handout.'

/* Results */

export const resultsAsk =
  'Type the name of a new file for the results, which ends in .csv or .json, or s to save nothing. They hold figures and the names of the groups, not the sentences that were written down.'
export const resultsPrompt = 'Name of the file:'
export const resultsForm = 'Type a name that ends in .csv or .json, or s to save nothing.'
export const handoutSaved = (path: string): string =>
  `The handout is in ${path}. It holds all that is told later, and after the incidents what is recommended: hand it out at the end. For your own preparation, with the notes for the facilitator: sexting-triage demo ID`

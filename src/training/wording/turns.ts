import { count } from '../../record/words.ts'
import type { Against, Evaluation, Level } from '../session.ts'

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
export const notWrong =
  'Differing is not wrong: the rules know only what was told, and people decide. It shows where it is worth talking on.'
export const whereYouMoved = 'WHERE YOU MOVED'
const surer = (before: number, after: number): string =>
  before === after ? `sure: ${after} of 5` : `sure: ${before}, now ${after} of 5`
export const moved = (group: string, was: string, now: string, before: number, after: number): string =>
  `${group}: from “${was}” to “${now}” (${surer(before, after)})`
export const stayed = (group: string, title: string, before: number, after: number): string =>
  `${group}: “${title}”, as before (${surer(before, after)})`
export const allAsRecommended = (groups: number): string =>
  groups === 1 ? 'You called for the same.' : 'All groups called for the same.'
export const askLess =
  'Ask those who called for less: what did they see? In a real incident, whoever decides on less than is recommended writes down why.'
export const askMore =
  'Ask those who called for more: what did they see? More is not always safer: ask what it would mean for each child.'
export const askWhatWouldChange =
  'Ask all the same: for which reasons? And what would have to be different for you to decide otherwise?'

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
  'Then the room talks, and each group says again what it would do. Only after that you see what the rules recommend, and why. Nobody is marked.',
]
export const whatWouldYouDo = 'What would you do now?'
export const whatNow = 'Having talked about it: what would your group do now?'
export const talked = 'AND NOW?'
export const andHowSure = (example: string): string =>
  `Type the letter, and how sure you are from 1 (not at all) to 5 (quite sure), such as ${example}. A ? says what each means, b goes back, q saves and leaves.`
export const andHowSureShort = (example: string): string =>
  `Type a letter and 1 to 5 for how sure you are, such as ${example}. ? says what each means, b goes back, q leaves.`
export const timedHeading = (number: number, of: number, name: string, clock: string): string =>
  `PART ${number} OF ${of}: ${name} - ${clock}`
export const until = (now: string, end: string): string => `${now}, until ${end}`
export const overTime = (now: string, minutes: number): string => `${now}, ${minutes} minutes over`
export const whatEachMeans = 'WHAT EACH MEANS'
export const aboutThis = 'ABOUT THIS QUESTION'
export const groupPrompt = (group: string): string => `From ${group}:`
export const viewForm = (example: string): string =>
  `Type a letter from above and a figure from 1 to 5, such as ${example}.`
export const howSureMissing = (letter: string): string =>
  `How sure is the group? Type ${letter} again, and a figure from 1 to 5 behind it.`
export function planned(stories: number, parts: number, minutes: number | null, end: string | null): string {
  const told = `${count(stories, 'incident')} in ${count(parts, 'part')}`
  return minutes === null ? `Today: ${told}.` : `Today: ${told}, about ${minutes} minutes, until ${end}.`
}
export const beforeWeBegin = 'BEFORE WE BEGIN'
export const atTheEnd = 'AT THE END'
export const confidenceAsk =
  'If an incident with a nude or semi-nude picture of a child were reported to you tomorrow: how sure is your group that it would know what to do, and what not to do?'
export const levelScale =
  'Type a figure for each group: 1 (not at all) to 5 (quite sure). b goes back, q saves and leaves.'
export const levelForm = 'Type a figure from 1 to 5.'
export const confidenceHelp =
  'There is no right figure. It is asked again at the end, and the two stand side by side in the summary.'
export const keyForm = (keys: readonly string[]): string => `Type one of these: ${keys.join(' ')}`

/* What the room agrees on */

export const agreeHeading = 'WHAT DO YOU AGREE ON?'
export const agreeAsk = 'What would you do now, all together?'
export const noAgreement = 'We do not agree'
export const agreeKeys =
  'A ? shows the notes for the facilitator, which say what comes; b goes back, q saves and leaves.'
export const whyAsk =
  'Why, in a sentence? No names. Type s to leave it out, b to choose again, q to save and leave.'
export const reasonForm = 'Type a sentence, or s to leave it out.'

/* Questions of an agency's own */

export const askOf = (agency: string, question: string): string => `${agency}: ${question}`
export const agency = (id: string): string => {
  const words = id.replaceAll('-', ' ')
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

/* A break, and what people made of the session */

export const breakHeading = 'A BREAK'
export const breakFor = (minutes: number, time: string): string =>
  `${minutes} minutes, until ${time}. Anyone whom something has touched may say so, or say nothing.`
export const evaluationHeading = (number: number, of: number): string =>
  `WHAT YOU MADE OF TODAY: ${number} OF ${of}`
export function evaluationAsk(question: Evaluation): string {
  switch (question) {
    case 'clearer':
      return 'Who is clearer now about what to do when such a picture has been shared?'
    case 'confident':
      return 'Who is more confident about doing it?'
    case 'differently':
      return 'Who will do something differently after today?'
    case 'satisfied':
      return 'Who is highly satisfied with the session?'
  }
}
export function evaluationShort(question: Evaluation): string {
  switch (question) {
    case 'clearer':
      return 'Clearer about what to do'
    case 'confident':
      return 'More confident about doing it'
    case 'differently':
      return 'Will do something differently'
    case 'satisfied':
      return 'Highly satisfied'
  }
}
export const handsPrompt = 'How many hands:'
export const handsAsk = (people: number | null): string =>
  `Count the hands. Type ${people === null ? 'how many went up, and of how many people, such as 7 of 20' : `how many went up; there are ${people} of you`}. s leaves it out, b goes back, q saves and leaves.`
export const handsForm = (people: number | null): string =>
  people === null
    ? 'Type two figures, such as 7 of 20, or s to leave it out.'
    : 'Type a figure, or s to leave it out.'
export const handsTooMany = 'More hands than people cannot be. Type both again.'
export const evaluationHelp =
  'Nobody has to put a hand up, and nobody is counted by name. Whoever leads may look away while a neighbour counts.'
export const wordsHeading = 'IN YOUR OWN WORDS'
export const wordsAsk = 'What will your group do differently? A line from each, without names.'
export const wordsKeys = 'Type the line, or s to leave it out. b goes back, q saves and leaves.'
export const wordsHelp =
  'It stands in the summary and on the sheet that people take with them, and never in the results.'
export const nothingSaid = '-'

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
export const nothingBefore = 'There is nothing to go back to.'

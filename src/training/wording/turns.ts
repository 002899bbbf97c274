import type { Level } from '../session.ts'
import type { Against } from '../tally.ts'

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
export const keyForm = (keys: readonly string[]): string => `Type one of these: ${keys.join(' ')}`

/* What the room agrees on */

export const whatDoYouAgreeOn = 'WHAT DO YOU AGREE ON?'
export const agreeAsk = 'Having talked about it, what would you do now, all together?'
export const noAgreement = 'We do not agree'
export const agreeKeys =
  'A ? shows the notes for the facilitator, which say what comes; b goes back, q saves and leaves.'
export const whyAsk =
  'Why, in a sentence? No names. Type s to leave it out, b to choose again, q to save and leave.'
export const reasonForm = 'Type a sentence, or s to leave it out.'

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

import { readWarning } from '../record/words.ts'
import type { ReadState } from '../rules/model.ts'
import type { Name } from '../problems/problem.ts'
import type { Choice } from './choices.ts'

/* What the interview says, in one place. Plain, short and calm; what comes from the guidance stands in the rule set. */

/* How it is shown */

export type PlainReason = 'flag' | 'environment' | 'terminal'

export function plainMode(because: PlainReason): string {
  return `Plain mode is on, because ${plainReason(because)}. Lines are only ever added; nothing is redrawn.`
}

function plainReason(because: PlainReason): string {
  switch (because) {
    case 'flag':
      return 'it was asked for with --accessible'
    case 'environment':
      return 'ACCESSIBLE is set'
    case 'terminal':
      return 'the terminal calls itself “dumb” (TERM=dumb)'
  }
}

/* Answers */

export const yes = 'Yes'
export const no = 'No'

/* The door: who is asking */

export const whoAsk = 'Who are you?'
export const whoHint = 'If a child is in danger now, ring 999 first.'
/** `path`: the command that says where the configuration is. */
export const whyWho = (path: string): string =>
  `It decides which questions you are asked, and nothing else. To be asked this no more, type r after the number, such as 1 r. It is then kept in your configuration (where that is: ${path}). For whoever looks after a child at home nothing is ever kept.`
export const remembered = 'Kept in your configuration. To be asked again: --no-config.'

/* Before the first question */

export const superseded = (by: string): string =>
  `THESE RULES HAVE BEEN REPLACED by ${by}. They are kept only to look back: do not use them for a child today.`

/* Pages */

/** `left`: how many pages follow. To read many can be left. */
export const morePrompt = (left: number): string =>
  left < pagesToSkip ? 'There is more. Press Enter to read on:' : `More (${left} pages): Enter, or s to skip:`
/** In one line of a screen of 40 columns: it is said where a prompter does not wrap. */
export const moreFirst = 'Press Enter to read on, or q to leave.'
/** Fewer are read in less time than it takes to think about it. */
export const pagesToSkip = 3

/* With every question */

/** `about`: later answers can lead to more questions, or to fewer. */
export const questionCount = ({ number, about }: { number: number; about: number }): string =>
  `Question ${number} of about ${about}`

export const prompt = 'Your answer:'
export const severalMayApply = 'More than one may apply. Type their numbers, for example: 1 3'

export function keysLine(
  keys: { back: boolean; keep: boolean; help: boolean; soFar?: boolean },
  leaving: Leaving,
): string {
  return [
    ...(keys.keep ? ['k to keep your answer'] : []),
    ...(keys.help ? ['? for help'] : []),
    ...(keys.soFar ? ['s to see what to do so far'] : []),
    ...(keys.back ? ['b to go back'] : []),
    leaveKeys[leaving],
  ].join(', ')
}

const leaveKeys = {
  saves: 'q to save and leave',
  drops: 'q to leave without saving',
  clears: 'q to clear the screen and leave',
  goes: 'q to leave',
} as const

/** What leaving does: saves a draft, drops the answers, drops and clears them from the screen, or no more than that. */
export type Leaving = keyof typeof leaveKeys

/** `given`: the answer in the words that were shown. */
export const answered = (given: string): string => `Answered: ${given}`
export const answeredSoFar = (given: string): string => `Your answer so far: ${given}`

/* A line that is not an answer */

export const enterAlone = (choices: readonly Choice[]): string =>
  `Enter alone answers nothing. Type ${keysOf(choices)}, then Enter.`
export const noSuchChoice = (choices: readonly Choice[]): string =>
  `That is not one of the answers here. Type ${keysOf(choices)}.`
export const whichChoice = (choices: readonly Choice[]): string =>
  `More than one answer begins like that. Type ${keysOf(choices)}.`
export const noSuchChoices = (choices: readonly Choice[]): string =>
  `Type ${keysOf(choices)}. For more than one, put a space between the numbers: 1 3`
export const noneAndSome =
  'n means none of these, so it stands alone. Type n, or the numbers of what applies.'
export const noneAndUnknown = "n means none of these and u means I don't know. Type one of them."
export const nothingBefore = 'There is nothing to go back to.'
export const nothingToKeep = 'There is no answer here to keep yet.'

/** More numbers than that are said as a range. */
const mostInARow = 4

/** What can be typed: `1, 2 or u`, or `a number from 1 to 9, n or u`. */
export function keysOf(choices: readonly Choice[]): string {
  const keys = choices.map(({ key }) => key)
  const numbers = keys.filter((key) => /\d/.test(key))
  if (numbers.length <= mostInARow) return list(keys, 'or')
  const others = keys.filter((key) => !numbers.includes(key))
  return list([`a number from ${numbers[0]} to ${numbers.at(-1)}`, ...others], 'or')
}

/** a, b or c */
function list(parts: readonly string[], before: 'and' | 'or'): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${before} ${last}`
}

/* Help */

export const whyAsked = (title: string, why: string): string => `Why it is asked: ${title}. ${why}`
export const whyForSteps = 'Why it is asked: it changes what you are told to do, never how serious it is.'
export const sourceOf = (title: string, section: string, read: ReadState): string =>
  `Source: ${title}: ${section}. ${readWarning(read) ?? 'This text was read.'}`

/* The nation */

export const anotherNation = 'another nation'
export const elsewhere = 'Somewhere else, such as a school abroad'
export const inNation = (nation: string): string => `Is the setting in ${nation}?`
export const notHereBut = (nation: string): string => `No, in ${nation}`
export const whyNation = (nation: string): string =>
  `The questions and what is recommended follow guidance for ${nation}. Elsewhere other guidance holds, and what may be managed within a setting differs. What counts is where your setting is.`
export const notCovered = (nation: string): string => `No recommendation for ${nation}`
export const noGuidanceKnown = (nation: string): string =>
  `If a child is in danger, ring 999. These questions follow guidance for ${nation}, so there is no recommendation here. Tell whoever leads on safeguarding in your setting now, and follow the procedures where you are.`
export const leaveHere = 'What would you like to do?'
export const leaveForNation = 'Leave: there is no recommendation'
export const goOnElsewhere = 'Go on to ten short questions that hold there, too'
export const changeNation = 'Change the answer: the setting is somewhere else'
export const whyLeave = 'Nothing is recommended, because the criteria are those of another nation.'

/* What is urgent */

export const urgentRaised = (title: string): string => `URGENT: ${title}`
export const urgentOpen = (title: string): string => `NOT YET KNOWN: ${title}`
/** What can be said of any risk: a rule set says more, and says 999 where that is meant. */
export const findOut = 'Find this out now, before you go on.'
export const openSay = (text: string): string => `You answered “I don't know”. ${text}`
export const doNow = 'Do this now, before you go on:'
export const contactNow = 'Whom to contact:'
export const goOnKeys = (leaving: Leaving): string => `g to go on, ${leaveKeys[leaving]}`
export const goOnFirst = 'Read this first. Then type g and Enter to go on.'
export const stepSay = (say: string, who: string): string => `${say} (${who})`

/* The offer to stop */

export const beforeOffer = (response: string): string =>
  `The answers already call for “${response}”. First a few questions that change the next ten minutes.`
export const offer = (response: string): string =>
  `The answers so far already call for “${response}”. Whatever the other questions bring, it will not be less.`
export const offerAsk = 'Would you like to see what to do now?'
export const offerStop = 'Yes, show me what to do now (usual)'
export const offerGoOn = 'No, go on with the questions first'
export const whyOffer =
  "You need not answer everything before you act. A question without an answer counts as “I don't know”, and you can come back to it later."

/* Handing over */

export const handOverAsk = 'What will you do?'
export const whyHandOver =
  'If you stop here, nothing is lost: your answers are in the draft, and the lead can go on from them.'

/* What an answer changes */

export const usedAgain = (ask: string, given: string): string =>
  `Your earlier answer “${given}” to “${ask}” is used again.`
export const responseChanged = (from: string, to: string, complete: boolean): string =>
  complete
    ? `This changes the recommendation from “${from}” to “${to}”.`
    : `On the answers so far, this changes the recommendation from “${from}” to “${to}”.`

/* All answers, before the end */

export const allAnswers = 'Your answers'
export const notUsed = 'Not used, because your other answers no longer lead to these questions'
export const fromConfiguration = (given: string): string => `${given} (from your configuration)`
export const listPrompt = 'Your choice:'
export const listSay = (leaving: Leaving): string =>
  `Type a number to change that answer, l to list all answers again, or f to finish and see the recommendation; ${keysLine({ keep: false, help: false, back: true }, leaving)}`
export const listEnterAlone = 'Enter alone does nothing. Type a number, or f to finish.'
export const noSuchNumber = (highest: number): string => `Type a number from 1 to ${highest}, or f to finish.`

/* The record */

type Ending = 'record' | 'note'

export const beforeRecord = (ending: Ending): readonly string[] => [
  ending === 'record'
    ? 'Now the record: what was decided, by whom, and what was said.'
    : 'Now the note: what was said, for whoever decides. Names are not typed: they go in by hand.',
  'Write in words only what people have said. Use initials or your own references for children. Anything can be left to be filled in by hand; what is needed and stays empty is printed as STILL TO COMPLETE.',
]
export const neededField = (label: string): string => `${label} (needed)`
export const severalLines = 'Write as many lines as you need. A full stop alone on a line ends the text.'
export const writtenSoFar = 'Written so far:'
export const textPrompt = 'Your text:'
export const linePrompt = (line: number): string => `Line ${line}:`
export const tookBack = 'The line before was taken out.'
export const noSuchSteps = 'Begin with numbers of steps from the list, then the time, such as: 1 3 4, 16:40.'
export const leftByHand = 'Left to be filled in by hand.'
/** `line`: null where there is only one. */
export const refusedFrom = (line: number | null, character: number): string =>
  line === null ? `From character ${character} on:` : `Line ${line}, from character ${character} on:`
export const stopAlone =
  'A full stop alone is not a text. Type what belongs here, or h to leave it to be filled in by hand.'
export const enterAloneInField = (choices: readonly Choice[]): string =>
  choices.length > 0
    ? `Enter alone answers nothing. Type ${keysOf(choices)}, or h to leave it to be filled in by hand.`
    : 'Enter alone writes nothing. Type the text, or h to leave it to be filled in by hand.'

export function fieldKeysLine(keys: { back: boolean; keep: boolean }, leaving: Leaving): string {
  return `h to fill it in by hand, r for all the rest, ${keysLine({ ...keys, help: false }, leaving)}`
}

export const allFields = { record: 'The record', note: 'The note' } as const
export const byHand = 'to be filled in by hand'
export const canBeLeft = 'Empty, and not needed'
export const stillToComplete = 'STILL TO COMPLETE'
export const missingFields = (labels: readonly string[]): string => `${stillToComplete}: ${labels.join('; ')}`
export const fieldListSay = (others: number, leaving: Leaving): string =>
  `Type a number to fill in or change that part, ${others === 0 ? '' : `m to be asked for the ${others === 1 ? 'one' : others} that can be left, `}l to list all parts again, or f to finish; ${keysLine({ keep: false, help: false, back: true }, leaving)}`

/* What is recommended */

export const nextAsk = 'What next?'
export const goToRecord = {
  record: 'The record: what is kept of this',
  note: 'The note: one page of what was said, to hand over',
} as const
export const goToQuestions = (open: number): string =>
  open === 1 ? 'Answer the remaining question' : `Answer the remaining questions (${open})`
export const whyNext = {
  record: 'The record is what is kept: what was known, what was recommended, and what you decided.',
  note: 'The note is for whoever decides. Nothing is saved before you say where.',
} as const

/* Where the record goes */

export const keepAsk = {
  record: 'The record is ready. Where should it go?',
  note: 'The note is ready. Where should it go?',
} as const
export const keepAs = (name: string): string => `Save it here, in this folder, as ${name}`
export const keepIn = (folder: string): string => `This folder is ${folder}`
export const versionsKept =
  'A program that keeps versions of files (such as Git) looks after that folder. It would keep this in its history, and may send it elsewhere. Choose another folder.'
export const sameAsk = 'What would you like to do?'
export const chooseAgain = 'Choose another folder'
export const saveAllTheSame = 'Save it there all the same'
export const keepElsewhere = 'Save it under another name or in another folder'
export const readFirst = 'Read it on the screen first'
export const dropRecord = (leaving: Leaving): string =>
  leaving === 'saves' ? 'End without saving it, and remove the draft' : 'End without saving it'
export const recordDropped = 'Nothing was saved.'
export const whyKeep =
  'Nothing is ever written over. The file can be read by your own account only (on Windows: by whoever can open the folder).'
export const namePrompt = 'Name of the file (b to choose again):'
export const nameMissing = 'Enter alone saves nothing. Type a name, such as record.txt.'
export const savedAs = (path: string, leaving: Leaving): string =>
  leaving === 'saves' ? `Saved as ${path}. The draft has been removed.` : `Saved as ${path}.`

/* Drafts and leaving */

/** `drafts`: the command that lists the drafts, as it is typed here; so is every command below. */
export const draftFound = (line: string, others: number, drafts: string): string =>
  `There is a draft that has no record yet. ${line}.${others === 0 ? '' : ` There ${others === 1 ? 'is 1 more' : `are ${others} more`}: ${drafts} lists them.`}`
export const draftRemoved = 'The draft has been removed.'
export const draftAsk = 'Would you like to go on with it?'
export const draftGoOn = 'Yes, go on with it'
export const draftNew = 'No, begin a new one; the draft stays'
export const draftDiscard = 'No, remove the draft for good and begin a new one'
export const whyDraft = 'A draft holds the answers that were given. It is on this computer only.'
export const draftOtherVersion = (version: string): string =>
  `The draft was made under version ${version} of the rules, which have changed since. Look at every answer once more before you finish.`
export const askedAgain = (ask: string, given: string, because: string): string =>
  `Asked again: “${ask}” You had answered “${given}”. ${because}`
export const draftLost = (ids: readonly Name[]): string =>
  `What was answered to these no longer fits and was left out: ${ids.map((id) => (typeof id === 'number' ? `a name of ${id} characters` : id)).join(', ')}.`
export const noDraft = 'There is no draft to go on with.'
export const noSuchDraft = (drafts: string): string =>
  `There is no draft and no file of that name. To see all drafts: ${drafts}`
export const draftShut = (paths: readonly string[], withRules: string): string =>
  `What stands here cannot be opened: ${paths.join(', ')}. Either the file is damaged, or it belongs to a rule set of your own, which has to be named: ${withRules}`
export const recordLost = (isKept: boolean, goOn: string): string =>
  isKept
    ? `The record could not be written whole, so do not use what is there of it. Everything is kept in the draft. To go on: ${goOn}`
    : 'The record could not be written whole, so do not use what is there of it. No draft was kept.'
export const draftMoved =
  'Another window has this draft now. From here on, your answers are kept in a draft of their own; what the other window has is not touched.'
export const draftInUse = (since: string): string =>
  `This draft has been open in another window since ${since}.`
export const useAsk = 'What would you like to do?'
export const useNew = 'Begin a new one; the other window keeps this draft'
export const useCopy = 'Go on from a copy of it; the other window keeps its own'
export const useTake = 'Take it over here; the other window goes on in a copy'
export const whyUse =
  'Two windows never write into one draft: one answer could take the place of another without anybody seeing it.'
export const notSaving =
  'Your answers cannot be saved on this computer. You can go on, but do not close this window before you have the record.'
export const draftsHeading = 'Drafts without a record, the newest first'
/** `reference`: what the setting calls the incident, where that is known. */
export const draftLine = (
  when: string,
  answers: number,
  reference: string | undefined,
  isInUse: boolean,
): string =>
  `Saved ${when}, ${answers} ${answers === 1 ? 'answer' : 'answers'}${reference === undefined ? '' : `, reference ${reference}`}${isInUse ? ', open in another window' : ''}`
export const whichDraft = 'Type a number to go on with that draft, or q to leave'
export const noSuchDraftNumber = (highest: number): string =>
  highest === 1 ? 'Type 1, or q to leave.' : `Type a number from 1 to ${highest}, or q to leave.`
export const reopened = (when: string): string =>
  `This opens the record of ${when} again. Its answers stand; what is new is asked, and every answer can be changed. A new record is written that names it, and its own file is not touched. Of what people wrote, only the reference is taken over.`
export const recordNotAsWritten = (verify: string): string =>
  `This record is no longer as it was written: its answers may not be those that were given. To see what is different: ${verify}`
export const reopenAsk = 'Would you like to go on from its answers all the same?'
export const reopenGoOn = 'Yes, go on; the new record will say so'
export const reopenLeave = 'No, leave'
export const whyReopen =
  'Somebody may have filled the record in, mended it or altered it. Before the end all answers are shown, and each can be changed.'
export const recordOtherVersion = (version: string): string =>
  `The record was written under version ${version} of the rules, which have changed since. Look at every answer once more before you finish. On the same answers:`
export const noTerminal = (check: string): string =>
  `There is no terminal here to ask questions on.\nStart the program in a terminal window, or give it answers: ${check}`
/** `goOn`: null where nothing was saved. */
export const left = (goOn: string | null): string =>
  goOn === null ? 'Nothing was saved.' : `Your answers are saved. To go on: ${goOn}`
export const stoppedBefore = 'Stopped. Nothing was changed.'
export const stopped = (goOn: string | null): string => `Stopped. ${left(goOn)}`

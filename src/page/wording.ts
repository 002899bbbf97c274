/* What the page says of itself. What it says of the matter comes from the rule set, the interview and the record. */

export const title = 'Questions and answers'
export const errorTitle = `Error: ${title}`
export const goOn = 'Continue'
export const back = 'Back'
export const hide = 'Hide (Esc)'
export const showAgain = 'Show again'
export const practice = 'PRACTICE: nobody here is real.'

/* The first page */

export const opening = 'A nude or semi-nude image of a child has been shared: what to do, and why'
export const start = 'Start'
export const aboutPage = 'About this page'
export const privacy: readonly string[] = [
  'Nothing that you answer or write leaves this page. It is not stored anywhere, and it is gone when the page is closed, unless you copy, download or print it.',
  'This is a file. Whoever can change the file can change what it says: use only one that comes from somebody you trust.',
]

/* Questions */

export const chooseOne = "Choose an answer. “I don't know” is always a good one."
export const chooseSome = "Choose what applies, “None of these” or “I don't know”."
export const severalMayApply = 'More than one may apply.'
export const noneAndSome = '“None of these” stands alone. Take it out, or take out the others.'
export const help = 'What this means, and why it is asked'
export const seeSoFar = 'See what to do so far'
export const problem = 'There is a problem'
export const error = 'Error:'
export const whatChanged = 'What this changed'

/* Answers */

export const change = 'Change'
export const changeOf = (ask: string): string => `Change: ${ask}`
export const finish = 'See the recommendation'

/* The recommendation */

export const answerRest = (open: number): string =>
  open === 0 ? 'Look at the answers again' : `Answer the remaining questions (${open})`
export const goToFields = { record: 'Go on to the record', note: 'Go on to the note' } as const
export const print = 'Print'

/* The record */

export const fillIn = 'Fill in'
export const leaveRest = 'Leave all the rest to be filled in by hand'
export const leaveEmpty = 'What is left empty can be filled in by hand.'
export const fillInOthers = (others: number): string => `Fill in what can be left, too (${others})`
export const make = { record: 'Make the record', note: 'Make the note' } as const
export const ready = {
  record: 'The record is ready. Copy, download or print it: it is not kept here.',
  note: 'The note is ready. Copy, download or print it: it is not kept here.',
} as const
export const copy = 'Copy'
export const copied =
  'Copied. Paste it where it is to be kept. The computer may keep a copy among what was last copied.'
export const notCopied =
  'This browser does not let the page copy. The text is selected now: press Ctrl and C.'
export const download = 'Download'
export const downloaded = (name: string): string =>
  `Sent to your downloads as ${name}. Move it to where it is to be kept, and delete it from the downloads.`
export const textLabel = 'Text to keep'

/* Leaving and coming back */

export const endAndClear = 'End and clear'
export const notKept =
  'This was not copied, downloaded or printed. When it is cleared, nothing of it is left.'
export const clearAll = 'Clear it all'
export const cleared = 'Cleared'
export const clearedSay =
  'Nothing of it is left on this page. What you copied stays on the computer until you copy something else, and what you downloaded until you delete it.'
export const beginAgain = 'Begin again'

export const saveSoFar = 'Save so far'
export const soFar = 'What there is so far'
export const soFarReady =
  'Copy, download or print all of it. To go on later, open this page, choose “Go on from a saved text”, and paste it.'
export const soFarHead =
  'SAVED SO FAR. This is not a record. To go on: open the page, choose “Go on from a saved text”, and paste all of this.'
export const goOnFrom = 'Go on from a saved text'
export const pasteHere = 'Paste the whole text here'
export const notSaved =
  'This is not a text that was saved here. Copy all of it, from SAVED SO FAR to the last bracket, and paste it again.'
export const otherRules = 'This text was saved under other rules. Open the page in which it was saved.'
export const rulesChanged = (version: string): string =>
  `This was saved under version ${version} of the rules, which have changed since. Look at every answer once more before you finish.`
export const lost = (names: readonly string[]): string =>
  `What was answered to these no longer fits and was left out: ${names.join(', ')}.`

/* Ways to go on */

export const whyThis = 'Why you are asked this'

/* Practice */

export const practise = 'Practise with a made-up incident'
export const choosePractice = 'Which incident?'
export const partOf = (number: number, of: number): string =>
  of === 1 ? 'one part' : `part ${number} of ${of}`
export const story = 'The story'
export const news = 'New information'
export const whatWouldYouDo = 'What would you do?'
export const handsFirst =
  'Each decides alone, before anybody says it aloud. Then count the hands for each, or leave them empty.'
export const letUsTalk = 'Talk about it'
export const handsWere = 'What this room said'
export const voteAgain = 'And now?'
export const whatNow = 'Having talked about it: what would you do?'
export const handsAgain = 'Count the hands once more. What is recommended comes after that.'
export const whatEachMeans = 'What each means'
export const reveal = 'Show what is recommended'
export const handsBeforeAndAfter = 'What this room would do'
export const thenAndNow = ([then = 0, now]: readonly number[]): string =>
  now === undefined ? String(then) : `${then} before you talked, ${now} after`
export const endOfPractice = 'What this was for'
export const notes = 'For the facilitator'
export const anotherPractice = 'Choose another'

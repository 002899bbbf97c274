import { count, readWarning } from '../record/words.ts'
import { readableDay } from '../record/time.ts'
import type { Citation, Source } from '../rules/model.ts'
import type { Section } from './parts.ts'
import type { Point } from './points.ts'
import type { Dispute, Verdict } from './review.ts'
import type { State } from './standing.ts'

/* What a review says, in one place. */

/** What a reviewer answers; short, so that a point with its answers fits on a small screen. */
export const verdictLabels: Readonly<Record<Verdict, string>> = {
  confirmed: 'The text says this',
  differs: 'The text says it differently',
  'not-in-text': 'The text does not say it',
  'caution-agreed': 'Own caution, and I agree',
  'caution-not-agreed': 'Own caution, and I do not agree',
  'not-looked-at': 'I have not looked at it',
}

/** What it is that cites a text. */
export const kinds: Readonly<Record<Section, string>> = {
  questions: 'question',
  criteria: 'criterion',
  steps: 'step',
  contacts: 'contact',
  duties: 'duty',
  other_nations: 'other nation',
}

export const states: Readonly<Record<State, string>> = {
  confirmed: 'confirmed',
  disputed: 'disputed',
  changed: 'changed since somebody looked',
  'not-looked-at': 'not looked at',
}

/* A point */

export const pointHeading = (
  number: number,
  of: number,
  { section, id }: Pick<Point, 'section' | 'id'>,
): string => `Point ${number} of ${of}: ${kinds[section]} ${id}`

/** Where it is said to stand; of an own caution, that it stands nowhere. */
export const whereItStands = ({ own }: Source, { section, read }: Citation): string =>
  own
    ? `No text is cited: this is the rule set's own caution. ${section}.`
    : `Look at: ${section}. ${readWarning(read) ?? 'Whoever wrote the rule set has read this text.'}`

export const documentName = ({ title, publisher, edition }: Source): string =>
  `${title}. ${publisher}. ${edition}.`

/** The edition without what is said there about how far it was read. */
export const editionOf = ({ edition }: Source): string => edition.split(';')[0]!.trim()

/* Beginning and going on */

export const opening = (title: string, points: number): string =>
  `You hold “${title}” against the published text: ${count(points, 'point')}, document by document. Answer from the text that is open before you. Every answer is kept at once: leave with q, and go on later with the same command.`
export const whoSay =
  'A review says in which role it was made, such as safeguarding lead, and perhaps for which organisation. No name is needed.'
export const roleAsk = 'Your role:'
export const roleMissing =
  'A review says in which role it was made. Type a role, such as safeguarding lead. No name is needed.'
export const organisationAsk = 'Your organisation, or Enter alone:'
export const goOnAsk = 'Would you like to go on with it?'
export const found = (who: string, on: string, done: number): string =>
  `There is a review by ${who} of ${readableDay(on)}, with ${count(done, 'answer')}.`
export const goOn = 'Yes, go on with it (usual)'
export const beginNew = 'No, begin a new one; that one stays'
export const whyGoOn =
  'Going on keeps every answer. A new review is a file of its own: of two answers by the same role the newer one counts.'

/* Documents */

export const documentHeading = (number: number, of: number, points: number): string =>
  `Document ${number} of ${of}, with ${count(points, 'point')} to look at`
export const ownHeading = (number: number, of: number, points: number): string =>
  `Part ${number} of ${of}: ${count(points, 'point')} that no text is cited for`
export const ownSay =
  'What follows is not from the guidance: it is the own caution of whoever wrote the rule set. Say of each whether you agree.'
export const documentAsk = 'Which edition of it do you have open?'
export const thisEdition = (edition: string): string => `This one: ${edition}`
export const otherEdition = 'Another one'
export const noEdition = (points: number): string =>
  points === 1 ? 'None: leave its point out' : `None: leave its ${points} points out`
export const whyEdition =
  'The review says which edition was open. What is left out counts as not looked at; you can come back to it with --only and the id of the document.'
export const editionPrompt = 'Which edition:'
export const editionMissing = 'Enter alone says nothing. Type which edition you have open, such as June 2027.'

/* Answers */

export const whyVerdict: readonly string[] = [
  'Answer whether the published text says what stands here, in whatever words. “Differently” is for anything that would make staff do something else, and you are asked how.',
  '“Own caution” is for what the guidance does not ask for and this rule set does: say whether you would have it so.',
  'No answer changes the rule set. Whoever keeps it sees what you dispute, and what you wrote.',
]
export const manyConditions = 'It hangs on the answers to several questions: ? shows them.'
export const soFar = (verdict: Verdict): string => `Your answer so far: ${verdictLabels[verdict]}`
export const howPrompt = 'How does the text say it?'
export const whyPrompt = 'In a few words, why, or Enter alone:'
export const howMissing = 'Enter alone says nothing. Say in a few words how the text says it.'

/* The end */

export const nothingLeft = 'Every point has an answer. To change one, name it: --only and its id.'
export const done = 'That was the last point.'
export const tallied = (looked: number, of: number, disputed: number): string =>
  `In this review: ${looked} of ${count(of, 'point')} looked at, ${disputed} disputed.`
export const savedAs = (path: string): string => `The review is in ${path}.`
export const notBeside = (folder: string): string =>
  `It is not beside the rule set, so recommendations here do not mention it. They do once it is in ${folder}.`
export const left = (command: string): string => `To go on: ${command}`
export const nothingSaid = 'Nothing was answered, so nothing was saved.'
export const noTerminal =
  'There is no terminal here to ask questions on.\nTo review on paper, or in a text editor: --sheet FILE writes a sheet, and --from FILE reads it back.'
export const stopped = 'Stopped. Every answer up to here is in the review.'

/* On paper */

/** `review`: the command that reviews this rule set, as it is typed where the sheet was written. */
export const howToFillIn = (review: string): readonly string[] => [
  'Tick one box under each point with an x, and write under “Remark” how the text says it where it says it differently. What has no tick was not looked at.',
  `Save this file as text and read it in with “${review} --from FILE”. Leave the lines with figures in [ ] as they are: they say which wording was looked at.`,
]
export const typeItIn = (review: string): string =>
  `To enter it, type the answers in with “${review}”, or tick them in the sheet as text that --sheet FILE.txt writes.`

/* What reviews come to */

/** What is disputed, as a reviewer would say it. */
export const disputes: Readonly<Record<Dispute, string>> = {
  differs: 'The text says it differently',
  'not-in-text': 'The text does not say it',
  'caution-not-agreed': 'This caution should not stand here',
}

export const noReview = (review: string): string => `Nobody has reviewed it yet. To make a review: ${review}`
export const nothingOpen = 'No review disputes anything in it.'
export const openCount = (points: number): string =>
  `${count(points, 'point')} disputed. Change the rule set where the reviewer is right: then the point is looked at again, and the others keep their reviews.`

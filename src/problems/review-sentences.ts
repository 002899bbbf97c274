import { didYouMean, named, type Message } from './message.ts'
import type { ProblemArguments, ProblemCode } from './problem.ts'

type ReviewCode = Extract<ProblemCode, `review-${string}` | `sheet-${string}` | 'not-a-sheet'>

/** What can be wrong with a review of a rule set, and what it brings to light. */
export const reviewSentences: { readonly [Code in ReviewCode]: (args: ProblemArguments[Code]) => Message } = {
  'review-of-other-rules': ({ given, expected }) => ({
    what: `This is a review of another rule set: of ${named('the one', given).replace('the one ', '')}, not of “${expected}”.`,
    todo: 'Move it to the folder of the reviews of its own rule set.',
  }),
  'review-of-later-version': ({ version, current }) => ({
    what: `This review was made of version ${version}, and the rule set here is version ${current}.`,
    todo: 'Use that version of the rule set, or write here the version that was looked at.',
  }),
  'review-in-future': ({ today }) => ({
    what: `This day has not come yet: today is ${today}.`,
    todo: 'Write the day on which somebody last looked.',
  }),
  'review-by-nobody': () => ({
    what: 'Nobody stands behind this review: here belongs in which role it was made.',
    todo: 'Write a role, such as safeguarding lead. No name is needed.',
  }),
  'review-unknown-part': ({ section, nearest }) => ({
    what: `The rule set that was looked at has no part of this name among its ${sectionWords(section)} that cites a source.`,
    todo: nearest === null ? 'Take it out.' : didYouMean(nearest).trim(),
  }),
  'review-part-altered': () => ({
    what: 'This is not the digest of that part in the rule set that the review says it is of: it was copied from elsewhere, or changed by hand.',
    todo: 'Look at the part again with “rules review”, which writes the digest itself.',
  }),
  'review-remark-missing': () => ({
    what: 'The text is said to say it differently, and not how.',
    todo: 'Add remark: with what the text says, in a few words.',
  }),
  'review-part-gone': ({ section }) => ({
    what: `There is no part of this name among the ${sectionWords(section)} any more: what was found of it counts for nothing now.`,
    todo: 'Nothing needs to be done. Where the part has another name now, look at it again under that one.',
  }),
  'review-outdated': ({ version, changed, all }) => ({
    what: `This review was made of version ${version}, and the rule set has changed since. Of the ${all} parts that it speaks of, ${changed} ${changed === 1 ? 'is' : 'are'} no longer as ${changed === 1 ? 'it was' : 'they were'} when somebody looked.`,
    todo: 'The others still count. Look at what has changed again: “rules show --reviewed” lists it.',
  }),
  'review-expired': () => ({
    what: 'By this day somebody meant to look again, and it has passed.',
    todo: 'Make a new review with “rules review”. Until then this one counts, with its date.',
  }),
  'review-disputed': ({ who, on }) => ({
    what: `This does not agree with the published text, or should not stand here, as ${who} found on ${on}.`,
    todo: 'Read the remark with “rules review --open”, and change the part, or find out why not.',
  }),
  'review-nothing-chosen': ({ nearest, sections }) => ({
    what: 'Nothing of that name cites a source here.',
    todo: `${didYouMean(nearest)}Give the id of a part or of a source, or one of: ${sections.join(', ')}.`,
  }),
  'review-not-writable': ({ folder }) => ({
    what: `The review would belong in ${folder}, beside the rule set, and the computer does not let you write there.`,
    todo: 'Give another folder: --to FOLDER.',
  }),
  'not-a-sheet': ({ path }) => ({
    what: `${path} is not a sheet that “rules review --sheet” has written as text.`,
    todo: 'Write one with --sheet sheet.txt, fill that one in, and give it here. A sheet as HTML is only to print.',
  }),
  'sheet-not-filled-in': ({ line }) => ({
    what: `Nothing is written behind “${line}:”.`,
    todo: 'Write it there, on the same line.',
  }),
  'sheet-two-marks': () => ({
    what: 'A second box is ticked for the same point.',
    todo: 'Leave one mark.',
  }),
  'sheet-no-mark': () => ({
    what: 'A remark stands here, and no box of the point is ticked.',
    todo: 'Tick one, or take the remark out.',
  }),
}

const sectionWords = (section: string): string => section.replace('_', ' ')

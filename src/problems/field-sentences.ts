import { didYouMean, named, type Message } from './message.ts'
import type { Problem, ProblemArguments, RefusalReason } from './problem.ts'

/** What can be wrong with what people write into a record. */
type FieldCode =
  'unknown-field' | 'text-refused' | 'reference-person' | 'wrong-choice' | 'not-a-time' | 'not-a-date'

export type FieldProblem = Extract<Problem, { readonly code: FieldCode }>

export const fieldSentences: { readonly [Code in FieldCode]: (args: ProblemArguments[Code]) => Message } = {
  'unknown-field': ({ id, nearest }) => ({
    what: `There is no ${named('record field', id)}.`,
    todo:
      nearest === null
        ? 'Take it out, or look up the record fields of the rule set.'
        : `Did you mean “${nearest}”?`,
  }),
  'wrong-choice': ({ field, expected, nearest }) => ({
    what: `This is not one of the choices for “${field}”.`,
    todo: `${didYouMean(nearest)}The choices are: ${expected.join(', ')}.`,
  }),
  'not-a-time': () => ({
    what: 'This is not a time with its zone.',
    todo: 'Write it like this: 2026-11-22T16:40:00+00:00.',
  }),
  'text-refused': ({ field, reason, position }) => {
    const { what, todo } = refusalMessage(reason)
    return { what: `In “${field}”, from character ${position} on: ${what}`, todo }
  },
  'reference-person': ({ field, like }) => ({
    what:
      like === 'name'
        ? `“${field}” looks like somebody's name. A reference is seen by many who need not know whom it is about.`
        : `“${field}” looks like a date of birth. With it, people can tell which child this is about.`,
    todo:
      like === 'name'
        ? 'Give a number of your own or initials, such as 2026-041 or CP/17.'
        : 'Give a number of your own, such as 2026-041. For the day of the incident, put the year first and a number behind it: 2026-11-28-2.',
  }),
  'not-a-date': () => ({
    what: 'This is not a day of the calendar.',
    todo: 'Write year, month and day, such as 2026-11-22.',
  }),
}

/** The sentences for such a problem. */
export function fieldMessage(problem: FieldProblem): Message {
  const sentence = fieldSentences[problem.code] as (args: FieldProblem['args']) => Message
  return sentence(problem.args)
}

const refusals: { readonly [Reason in RefusalReason]: Message } = {
  control: {
    what: 'There is a control character here, which a screen may take as a command.',
    todo: 'Type the passage again, or paste it as plain text.',
  },
  broken: {
    what: 'There is half a character here, or one that does not exist.',
    todo: 'Type the passage again.',
  },
  'private-use': {
    what: 'There is a sign here that looks different on every computer.',
    todo: 'Use an ordinary letter or a hyphen instead. Bullets copied from Word are often the cause.',
  },
  invisible: {
    what: 'There is an invisible character here that means nothing where it stands.',
    todo: 'Type the passage again, or paste it as plain text.',
  },
  link: {
    what: 'This is a link or a web address.',
    todo: 'Name the service instead (“a message on Snapchat”), or, where a sentence ends here, put a space after the full stop. An e-mail address may stay.',
  },
  'file-name': {
    what: 'This is the name or the place of a picture, a film or an archive.',
    todo: 'Say in words what was found and on which device (“a photo on her phone”), or, where a sentence ends here, put a space after the full stop.',
  },
  markup: {
    what: 'This is markup or code, which can draw or fetch something.',
    todo: 'Write plain sentences.',
  },
  picture: {
    what: 'Here signs are put together like a picture.',
    todo: 'Say it in words. A few emoji may stay.',
  },
  signs: {
    what: 'From here on there are more accents, rare signs or joined emoji than writing needs.',
    todo: 'Say it in ordinary letters. A few may stay.',
  },
  figures: {
    what: 'There are more figures here than dates, telephone numbers and references need.',
    todo: 'Keep the ones that matter, and put words between them.',
  },
  encoded: {
    what: 'This reads like encoded data rather than sentences.',
    todo: 'Write in words what it is about. A reference or serial number may stand once or twice.',
  },
  'field-too-long': {
    what: 'From here on this is longer than one field may be: 6,000 characters.',
    todo: 'Shorten it, or keep the full account where your setting keeps its records and name the place here.',
  },
  'record-too-long': {
    what: 'From here on the fields of this record together are longer than 8,000 characters.',
    todo: 'Shorten them, or keep the full account where your setting keeps its records and name the place here.',
  },
}

/** The sentences for what a text was refused for. They never repeat any of it. */
export const refusalMessage = (reason: RefusalReason): Message => refusals[reason]

import type { RuleSet, Step } from '../rules/model.ts'

/** A statement about looking at pictures, for a room to call true or false. */
export interface Recap {
  readonly id: string
  readonly statement: string
  readonly isTrue: boolean
  readonly because: string
  /** The step of the rule set that says so: its source is the source of this. */
  readonly step: string
}

/** The statements for which the rule set has a step, and so a source. */
export const recapFor = ({ steps }: RuleSet): readonly Recap[] =>
  recap.filter(({ step }) => steps.some(({ id }) => id === step))

/** The steps on which they rest, each once. */
export const recapSteps = ({ steps }: RuleSet): readonly Step[] =>
  steps.filter(({ id }) => recap.some(({ step }) => step === id))

/** What is this program's own caution is said as such; what was not read is never said to be certain. */
export const recap: readonly Recap[] = [
  {
    id: 'somebody-must-look',
    statement: 'Somebody has to look at the picture, to judge how serious it is.',
    isTrue: false,
    because:
      'Nearly always nobody has to: it is judged from what people have said, and “I don’t know” is an answer too.',
    step: 'viewing-decision',
  },
  {
    id: 'copy-for-the-lead',
    statement: 'A member of staff may send a copy to the designated safeguarding lead, and to nobody else.',
    isTrue: false,
    because:
      'The overview for all staff says not to view, copy, print, share, store or save it, nor to ask a child to, and that doing so is illegal. Sending it to the lead would be one more copy.',
    step: 'never-look',
  },
  {
    id: 'the-head-decides',
    statement: 'The head may look at it to decide what happens.',
    isTrue: false,
    because:
      'It holds for the head as for everybody. Where the overview leaves any room at all, it names the designated safeguarding lead alone.',
    step: 'viewing-decision',
  },
  {
    id: 'exceptional-circumstances',
    statement:
      'In exceptional circumstances the designated safeguarding lead may have to look, to safeguard a child.',
    isTrue: true,
    because:
      'The overview leaves room for that, and for nobody else. This program adds its own caution: ask the police first, decide it with the head, and write down beforehand who, why, when and where. It cannot tell you that the law allows it.',
    step: 'viewing-decision',
  },
  {
    id: 'screenshot',
    statement: 'A screenshot of the chat in which it shows is good evidence.',
    isTrue: false,
    because:
      'It is one more copy, and belongs to whoever made it. What a setting collects is words: account names, dates, and who has it.',
    step: 'no-screenshot',
  },
  {
    id: 'seen-by-accident',
    statement: 'Whoever has seen it by accident does best to say nothing about it.',
    isTrue: false,
    because:
      'They tell the lead, write down the same day how it came about (not what it showed), and are supported. They did nothing wrong.',
    step: 'seen-by-accident',
  },
  {
    id: 'in-few-words',
    statement:
      'What a child says of their own accord that it shows may be written down in a few plain words.',
    isTrue: true,
    because: 'The lead decides from that. Nobody asks for more, and nobody looks in order to find out.',
    step: 'note-what-is-told',
  },
  {
    id: 'sent-to-a-teacher',
    statement: 'A teacher to whom it has been sent deletes it at once.',
    isTrue: false,
    because:
      'They hand the phone in and do not open it again, delete it or forward it; police are asked what happens next. They were right to say so.',
    step: 'staff-received',
  },
  {
    id: 'a-parents-copy',
    statement: 'A parent who has copied it should send that copy to the school.',
    isTrue: false,
    because:
      'They show it and send it to nobody, and police are asked what happens to it. No blame: most parents copy it because they want to help.',
    step: 'parent-copy',
  },
  {
    id: 'taken-so-looked-at',
    statement: 'Once a phone has been taken, staff look through it, to see whether it is there.',
    isTrue: false,
    because:
      'They lock it away without opening it, and ask police. That staff avoid looking is how the guidance on searching is reported by others.',
    step: 'ask-police-about-it',
  },
  {
    id: 'is-it-gone',
    statement: 'When it has been deleted, staff look at the phone, to be sure that it is gone.',
    isTrue: false,
    because:
      'Nobody checks by looking. Each of those who had it says in words, with the date, that it is gone from every place.',
    step: 'delete-manage',
  },
  {
    id: 'report-remove',
    statement: 'A child can use Report Remove on their own device, without staff seeing anything.',
    isTrue: true,
    because:
      'It is for under-18s and pictures of themselves. Staff show where to find it, and never do it for them. It does not always work, so nobody promises that it will.',
    step: 'report-remove',
  },
]

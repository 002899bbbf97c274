/**
 * A rule set as the program holds it once `load` has found nothing wrong with it.
 * Plain data: it can be written as JSON and read back. Ids are lower-case words joined by hyphens.
 */
export interface RuleSetData {
  readonly rules: Header
  readonly sources: readonly Source[]
  /** Lowest first: the order is the order of concern. Never empty. */
  readonly responses: readonly Response[]
  readonly stages: readonly Stage[]
  /** In the order in which they are asked. */
  readonly questions: readonly Question[]
  readonly criteria: readonly Criterion[]
  readonly steps: readonly Step[]
  readonly contacts: readonly Contact[]
  /** The fields of what it ends in: its record, or its note. */
  readonly record: readonly RecordField[]
  readonly examples: readonly Example[]
  /** Where a setting in another nation is sent; nothing in this rule set is said to apply there. */
  readonly otherNations: readonly OtherNation[]
  /** When staff may be offered the recommendation before every question has been asked. */
  readonly offer: Offer | null
  /** When whoever answers should hand over to somebody else. */
  readonly handOver: HandOver | null
  /** Who it is now that a step names; the first that fits counts. */
  readonly acting: readonly Acting[]
  /** Duties in law that are coming, or are in force. */
  readonly duties: readonly Duty[]
  /** True or false: statements with which a workshop ends. */
  readonly recap: readonly Recap[]
  /** Falls against an earlier edition that somebody stands for. */
  readonly accepted?: readonly Acceptance[]
  /** What answers given under earlier versions of it are now. Stands in a file of its own, which only the build reads. */
  readonly earlier?: readonly EarlierVersion[]
}

declare const loaded: unique symbol

/** A rule set without an error. Only `load` and `revive` make one. */
export type RuleSet = RuleSetData & {
  readonly [loaded]: true
  /** SHA-256 of the YAML text as UTF-8 (line ends as LF), in lower-case hex. */
  readonly digest: string
  /** What people found who held it against the published text; null where nobody has. */
  readonly reviewed: Reviewed | null
}

/** What reviews of a rule set come to: its points are all of its parts that cite a source. */
export interface Reviewed {
  /** Whoever looked, each with the day of the last look as ISO date. Never empty. */
  readonly by: readonly { readonly who: string; readonly on: string }[]
  readonly points: number
  /** Confirmed by somebody as they now stand, and disputed by nobody. */
  readonly confirmed: number
  readonly disputed: number
  /** Looked at by somebody as they were before a change, and by nobody since. */
  readonly changed: number
}

export interface Header {
  readonly id: string
  readonly title: string
  /** For whom it is; null where the program offers it to nobody by itself. */
  readonly for: Audience | null
  readonly nation: string
  /** The nations in which it holds: the one above, or several that it covers. Never empty. */
  readonly nations: readonly [string, ...string[]]
  /** What is kept in the end: an incident record, or a note for whoever decides. */
  readonly endsIn: 'record' | 'note'
  /** Whoever reads along may be the danger: no draft is kept, and leaving clears the screen. */
  readonly private: boolean
  readonly version: string
  /** ISO date on which the guidance came into force. */
  readonly inForce: string
  readonly reviewBy: string
  /** The rule set to use instead, where this one is kept only to look back. */
  readonly supersededBy: string | null
  /** It is used where none is named. */
  readonly standard: boolean
  /** Where to look for a newer edition. */
  readonly newer: string
  /** Paragraphs shown before the first question. */
  readonly opening: readonly string[]
}

export interface Audience {
  /** A few words, such as in a list: “whoever looks after a child at home”. */
  readonly label: string
  /** What somebody says of themselves to be led there. */
  readonly say: string
}

export interface Source {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly edition: string
  readonly url: string
  readonly checked: string
  /** What cites it is not from the guidance: it is the own caution of whoever wrote the rule set. */
  readonly own: boolean
}

/** How far the cited text was itself read by whoever wrote the rule set. */
export type ReadState = 'yes' | 'part' | 'second-hand' | 'no'

export interface Citation {
  readonly in: string
  readonly section: string
  readonly read: ReadState
}

export interface Response {
  readonly id: string
  /** One to three words, shown large. */
  readonly title: string
  /** One sentence: what to do. */
  readonly say: string
}

export interface Stage {
  readonly id: string
  readonly title: string
}

export interface Answer {
  readonly id: string
  readonly label: string
  /** What a record says, where the label is no plain statement of fact. */
  readonly record?: string
  /** Its id in an earlier edition, where it had another. */
  readonly was?: string
}

export interface Question {
  readonly id: string
  /** Its id in an earlier edition, where it had another. */
  readonly was?: string
  readonly stage: string
  /** One short question. */
  readonly ask: string
  /** What belongs beside it, always shown; null where the question is enough. */
  readonly hint: string | null
  /** Shown on `?`. */
  readonly help: Help
  readonly choose: 'one' | 'several'
  /** Least concerning first (no order among them where `choose` is several). */
  readonly answers: readonly Answer[]
  readonly source: Citation
}

/** A text, and examples. */
export type Help = readonly [string, ...string[]]

/** The answer to the question is, or contains, one of `answers`. */
export interface Condition {
  readonly question: string
  readonly answers: readonly string[]
}

/** A condition with those that must hold too: a line holds where every one of them does. */
export interface Line extends Condition {
  /** Each is asked only while those before it are not clear. Empty where nothing else is needed. */
  readonly and: readonly Condition[]
}

export interface NotRuledOut {
  readonly response: string
  /** Why it is lower than the response when raised; null where it is not lower. */
  readonly because: string | null
}

export interface Criterion {
  readonly id: string
  /** Its id in an earlier edition, where it had another. */
  readonly was?: string
  readonly title: string
  readonly response: string
  readonly ifNotRuledOut: NotRuledOut
  readonly urgent: boolean
  /** Of an urgent one: what is said while somebody has answered that they do not know. Null for what is always said. */
  readonly sayIfOpen: string | null
  /** Contact ids. */
  readonly tell: readonly string[]
  readonly why: string
  readonly source: Citation
  /** Never empty. */
  readonly any: readonly Line[]
}

export interface Step {
  readonly id: string
  readonly kind: StepKind
  /** The short sentence. */
  readonly say: string
  /** What else there is to know; null where the sentence is enough. */
  readonly more: string | null
  /** What may be said to the child, sentence by sentence. */
  readonly words: readonly string[]
  readonly who: string
  readonly by: By
  readonly why: string
  readonly contact: string | null
  readonly source: Citation
  /** Response ids; every response where the file leaves it out. */
  readonly for: readonly string[]
  readonly any: readonly Line[]
  readonly whenKnown: readonly Line[]
  /** Contact ids: shown only when a raised criterion tells one of them. Empty where that does not matter. */
  readonly told: readonly string[]
  /** Step ids: where this one is shown, those are not. */
  readonly replaces: readonly string[]
  /** The id of a duty: shown only once it is in force. */
  readonly duty: string | null
}

export type StepKind = 'do' | 'dont'

/** Whether a step of each kind forbids what it says. */
export const forbidding: Readonly<Record<StepKind, boolean>> = { do: false, dont: true }

/** By when: the groups in which steps are shown. */
export type By = 'now' | 'today' | 'this-week' | 'later'

export interface Contact {
  readonly id: string
  readonly name: string
  /** Null for a local contact: only the configuration can fill it. */
  readonly phone: string | null
  readonly web: string | null
  readonly hours: string | null
  /** Whom to ring in the evening and at the weekend, and how. */
  readonly outOfHours: string | null
  readonly note: string | null
  readonly source: Citation | null
  /** ISO date on which the details were seen; null where there are none. */
  readonly checked: string | null
}

/** Where in the record a field stands, in that order. */
export type FieldSection = 'about' | 'reported' | 'young-people' | 'done' | 'decision' | 'later'

/** What a field is to the program. `time`: when the record was written. `steps`: which steps were done, by their numbers. */
export type FieldRole = 'reference' | 'time' | 'decision' | 'referred' | 'steps'

export interface RecordField {
  readonly id: string
  /** Its id in an earlier edition, where it had another. */
  readonly was?: string
  readonly label: string
  readonly help: string
  readonly section: FieldSection
  readonly role: FieldRole | null
  /** It stands on the first page of the record even where it is never required. */
  readonly firstPage: boolean
  /** Ruled lines left for writing by hand where it is empty. */
  readonly lines: number
  /** Only these may be given, where there are any. */
  readonly choices: readonly Answer[]
  /** A day as ISO date, or any text. */
  readonly type: 'date' | 'text'
  /** `not-referred`, `departed` and ids of responses. */
  readonly required: 'always' | readonly string[]
  /** Asked unless all of these are ruled out; always where there are none. */
  readonly askedWhen: readonly Line[]
}

/** One id or don't know for a question with one answer, a list for `several`. */
export type AnswerValue = string | readonly string[]

export interface Example {
  readonly name: string
  /** The one in which nothing is wrong, and against which others are held. */
  readonly allClear: boolean
  readonly from: string | null
  /** Null takes an answer of the example it starts from away. */
  readonly answers: Readonly<Record<string, AnswerValue | null>>
  readonly expect: Expectation
}

export interface Expectation {
  readonly response: string
  readonly raised: readonly string[]
  /** Null where the example says nothing about it. */
  readonly notRuledOut: readonly string[] | null
}

export interface OtherNation {
  readonly id: string
  readonly name: string
  readonly say: string
  /** The rule set that goes on from there; null where the interview ends. */
  readonly to: string | null
  readonly source: Citation
}

export interface Offer {
  /** The response from which the offer is made. */
  readonly at: string
  /** Questions that must have been asked before it is made at exactly that response. */
  readonly after: readonly string[]
}

export interface HandOver {
  readonly whenKnown: readonly Line[]
  /** Only while the response is below that one; null where that does not matter. */
  readonly below: string | null
  /** The rule set that goes on where somebody stops here; null where this one does. */
  readonly to: string | null
  readonly say: string
  /** What stopping, and what going on, is called. */
  readonly stop: string
  readonly goOn: string
  readonly steps: readonly string[]
  /** Answers that going on gives. */
  readonly sets: Readonly<Record<string, AnswerValue>>
}

/** A table of who it is now. */
export interface Acting {
  readonly whenKnown: readonly Line[]
  /** Texts that stand as `who` on a step, each as a whole. */
  readonly insteadOf: readonly string[]
  readonly say: string
}

export interface Duty {
  readonly id: string
  readonly title: string
  /** ISO date from which it binds; null while there is none. */
  readonly inForce: string | null
  /** ISO date on which that was looked up. */
  readonly checked: string
  readonly say: string
  readonly source: Citation
}

/** A statement about looking at pictures, for a room to call true or false. */
export interface Recap {
  readonly id: string
  readonly statement: string
  readonly isTrue: boolean
  readonly because: string
  /** The step that says so: its source is the source of this. */
  readonly step: string
}

/** A criterion may call for less than in an earlier edition: who says so, when and why. */
export interface Acceptance {
  /** Its id; the earlier one where the criterion is gone. */
  readonly criterion: string
  /** The response down to which it may fall; the lowest also means nothing at all. */
  readonly fallsTo: string
  readonly because: string
  readonly by: string
  /** ISO date. */
  readonly on: string
}

export interface EarlierVersion {
  readonly version: string
  readonly became: readonly BecameAnswer[]
  readonly askAgain: readonly AskAgain[]
}

/** An answer that is gone. */
export interface BecameAnswer {
  readonly question: string
  readonly answer: string
  /** What is answered by it now, by question id; empty where nothing is. */
  readonly now: Readonly<Record<string, string>>
  /** What whoever goes on is told. */
  readonly say: string
}

/** A question whose meaning has changed, or the meaning of one of its answers. */
export interface AskAgain {
  readonly question: string
  /** Null for whatever was answered. */
  readonly answer: string | null
  readonly because: string
}

export const UNKNOWN = 'unknown'

/** A rule set that the build has loaded before: plain data beside its digest. Trusts what it is given. */
export function revive(data: RuleSetData, digest: string, reviewed: Reviewed | null = null): RuleSet {
  return { ...data, digest, reviewed } as RuleSet
}

import type { ExplainedCriterion, ExplainedQuestion } from '../record/explanation.ts'
import type { IncidentRecord, RecordEntry } from '../record/incident-record.ts'
import { dontKnow, noneOfThese } from '../record/words.ts'
import { readableTime } from '../record/time.ts'
import type { State } from '../triage/assessment.ts'
import type { FieldSection } from '../rules/model.ts'
import { cite, cited, documentWords } from './citations.ts'
import {
  certainty,
  dutyLine,
  howFarChecked,
  notUsed,
  practiceOnly,
  shortly,
  whichRules,
} from './sentences.ts'
import { groupSteps, stepsDone, type NumberedStep } from './steps.ts'

/** A heading of a record with what stands below it. Plain data: text and the page draw the same. */
export interface RecordSection {
  /** In capitals. */
  readonly title: string
  readonly items: readonly RecordItem[]
}

export type RecordItem =
  | { readonly kind: 'text' | 'group'; readonly text: string }
  /** A line such as `Written: …`; `setting`: that with the name of the setting. */
  | { readonly kind: 'fact' | 'setting'; readonly text: string }
  | { readonly kind: 'point'; readonly text: string; readonly under: readonly string[] }
  /** A step to tick; `contact`: whom to ring, where the setting has given its own number. */
  | {
      readonly kind: 'tick'
      readonly number: number
      readonly text: string
      readonly contact: string | null
      readonly isDone: boolean
      /** As somebody wrote it. */
      readonly when: string | null
    }
  /** What people wrote under that label, by the id under which it is checked. */
  | { readonly kind: 'written'; readonly id: string; readonly label: string; readonly words: string }
  /** Room to write by hand. */
  | { readonly kind: 'room'; readonly entry: RecordEntry }
  | { readonly kind: 'signature'; readonly role: string }

const text = (words: string): RecordItem => ({ kind: 'text', text: words })
const group = (words: string): RecordItem => ({ kind: 'group', text: words })
const fact = (words: string): RecordItem => ({ kind: 'fact', text: words })
const point = (words: string, under: readonly string[] = []): RecordItem => ({
  kind: 'point',
  text: words,
  under,
})

/**
 * The record in the order of its readers: first the page for whoever must know now, then what was said, what was done,
 * the reasons; questions, criteria and sources in annexes. Sections with nothing in them are left out.
 */
export function recordView(record: IncidentRecord): readonly RecordSection[] {
  switch (record.rules.endsIn) {
    case 'record':
      return incidentView(record)
    case 'note':
      return noteView(record)
  }
}

function incidentView(record: IncidentRecord): readonly RecordSection[] {
  const practice = record.practice ? [text(practiceOnly)] : []
  const section = (title: string, items: readonly RecordItem[]): readonly RecordSection[] =>
    items.length === 0 ? [] : [{ title: record.practice ? `${title} - PRACTICE` : title, items }]
  const first = (place: FieldSection) =>
    record.fields
      .filter(({ section: own, isFirstPage }) => own === place && isFirstPage)
      .flatMap((entry) => (isFirst(entry) ? itemsFor(entry, record.forPen) : [beginningItem(entry)]))
  const rest = (place: FieldSection) => {
    const belongs = (entry: RecordEntry): boolean => entry.section === place && !isFirst(entry)
    return [...fieldItems(record, belongs), ...leftOut(record, belongs)]
  }
  const [ticks, dones] = [stepItems(record), rest('done')]
  return [
    ...section('INCIDENT RECORD', [
      ...practice,
      ...headItems(record),
      ...first('about'),
      ...followsOnItems(record),
    ]),
    ...section('WHAT WAS SAID', first('reported')),
    ...section('THE RECOMMENDATION AND THE DECISION', [
      ...recommendationItems(record),
      ...first('done'),
      ...first('decision'),
    ]),
    ...section('WHAT WAS SAID, IN FULL', [...rest('about'), ...rest('reported')]),
    ...section('THE YOUNG PEOPLE', [...first('young-people'), ...rest('young-people')]),
    ...section('STEPS', ticks),
    ...section('WHAT WAS DONE', dones),
    ...section('REASONS AND REVIEW', rest('decision')),
    ...section(
      'SIGNATURES',
      signers.map((role) => ({ kind: 'signature', role })),
    ),
    ...section(
      'LATER ENTRIES',
      fieldItems(record, ({ section: place }) => place === 'later'),
    ),
    ...section('ANNEX A: QUESTIONS AND ANSWERS', questionItems(record)),
    ...section('ANNEX B: CRITERIA', criteriaItems(record)),
    ...section('ANNEX C: SOURCES AND RULES', sourceItems(record)),
    ...section('FOR THE PROGRAM', [...practice, text(forTheProgram)]),
  ]
}

/**
 * A note in the order of whoever gets it: what was said, what was answered, what to do now. One page but for what people
 * wrote at length. Names are for the pen.
 */
function noteView(record: IncidentRecord): readonly RecordSection[] {
  const { practice, rules, response, questions, shipped, replay } = record
  const title = (words: string): string => (practice ? `${words} - PRACTICE` : words)
  const { now, after } = groupSteps(record)
  return [
    {
      title: title('NOTE'),
      items: [
        ...(practice ? [text(practiceOnly)] : []),
        text(notProved),
        ...headItems(record),
        fact(namesByHand),
        ...fieldItems(record, () => true),
        ...leftOut(record, () => true),
      ],
    },
    { title: title('WHAT WAS ANSWERED'), items: [text(answeredWords(questions))] },
    {
      title: title('WHAT TO DO NOW'),
      items: [
        fact(`Recommended response: ${response.title}`),
        ...tickItems(record, [...now, ...after]),
        { kind: 'signature', role: 'Signature' },
      ],
    },
    {
      title: title('FOR THE PROGRAM'),
      items: [
        text(forTheProgram),
        fact(`${rules.title} (rule set ${rules.id}, version ${rules.version}).`),
        fact(shipped ? shippedRules : otherRules),
        fact(`Written with sexting-triage ${replay.program}. No picture belongs here, and no link to one.`),
      ],
    },
  ]
}

const notProved = 'What was said, not what is proved. Hand it to nobody else.'
const namesByHand = `Names, by hand or in person: ${'_'.repeat(47)}`

/** The answers as facts, then what nobody has said. An answer that says by itself what it is a fact about stands alone. */
function answeredWords(questions: readonly ExplainedQuestion[]): string {
  const known = questions.filter(({ state, answer }) => state === 'answered' && answer !== dontKnow)
  const facts = known.map(({ ask, answer }) =>
    answer !== noneOfThese && /\s/.test(answer!) ? `${answer}.` : `${shortly(ask)} ${answer}.`,
  )
  const open = questions.filter((question) => !known.includes(question) && question.state !== 'set-aside')
  const asks = open.map(({ ask }) => shortly(ask))
  return [...facts, ...(asks.length === 0 ? [] : ['Not known, or not asked yet:', ...asks])].join(' ')
}

/** On the first page stands what is required, and short enough for all of it to stand there. */
function isFirst({ isFirstPage, words }: RecordEntry): boolean {
  return isFirstPage && (words === null || linesOf(words) <= mostOnFirstPage)
}

const mostOnFirstPage = 12
/** Of a text that is too long for it, the first page has as much. */
const mostOfBeginning = 8

/** Whole sentences, where there is more than one in so many lines. The text is checked by itself: it is there twice. */
function beginningItem({ id, label, words }: RecordEntry): RecordItem {
  const lines = words!.split('\n').slice(0, mostOfBeginning).join('\n')
  const head = Array.from(lines)
    .slice(0, mostOfBeginning * columnsOfText)
    .join('')
  const whole = /^[^]*[.!?”](?=\s)/u.exec(head)?.[0] ?? head
  return {
    kind: 'written',
    id: `${id}.beginning`,
    label: `${label}, as it begins (in full below)`,
    words: whole,
  }
}

const columnsOfText = 72
/** About the lines of a text on a page of 76 columns. */
const linesOf = (words: string): number =>
  words.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / columnsOfText)), 0)

function headItems({ stillToComplete, setting, recordedAt }: IncidentRecord): readonly RecordItem[] {
  return [
    ...(stillToComplete.length === 0
      ? []
      : [fact(`STILL TO COMPLETE: ${stillToComplete.map(({ label }) => label).join('; ')}`)]),
    ...(setting === null ? [] : [{ kind: 'setting', text: setting } as const]),
    fact(`Written: ${readableTime(recordedAt)}`),
  ]
}

/** What is filled in, and room for what is required and is not; room for everything where it is for the pen. */
function fieldItems(
  { fields, forPen }: IncidentRecord,
  belongs: (entry: RecordEntry) => boolean,
): readonly RecordItem[] {
  return fields.filter(belongs).flatMap((entry) => itemsFor(entry, forPen))
}

function itemsFor(entry: RecordEntry, forPen: boolean): readonly RecordItem[] {
  const { id, label, words, stillToComplete } = entry
  if (words !== null) return [{ kind: 'written', id, label, words }]
  return stillToComplete || forPen ? [{ kind: 'room', entry }] : []
}

function leftOut(
  { fields, forPen }: IncidentRecord,
  belongs: (entry: RecordEntry) => boolean,
): readonly RecordItem[] {
  const empty = fields.filter((entry) => belongs(entry) && entry.words === null && !entry.stillToComplete)
  return forPen || empty.length === 0
    ? []
    : [fact(`Nothing written: ${empty.map(({ label }) => label).join('; ')}`)]
}

function followsOnItems({ followsOn }: IncidentRecord): readonly RecordItem[] {
  if (followsOn === null) return []
  const { reference, recordedAt, sha256, changed } = followsOn
  const label = 'Follows on from an earlier record'
  return [
    reference === null ? text(label) : { kind: 'written', id: 'earlier.reference', label, words: reference },
    fact(`Written: ${readableTime(recordedAt)}`),
    fact(`SHA-256: ${sha256}`),
    ...(changed ? [fact(earlierChanged)] : []),
  ]
}

const earlierChanged =
  'When it was opened again it was no longer as it had been written. The SHA-256 is that of its last line.'

/** As many as fit on the first page beside everything else. */
const mostCalling = 6

function recommendationItems(record: IncidentRecord): readonly RecordItem[] {
  const { response, criteria } = record
  const note = certainty(record)
  const calling = criteria.filter(({ callsFor }) => callsFor?.id === response.id)
  return [
    fact(`Recommended: ${response.title.toUpperCase()}`),
    ...(note === null ? [] : [fact(note)]),
    ...(calling.length === 0 ? [fact('No criterion calls for more.')] : []),
    ...calling
      .slice(0, mostCalling)
      .map(({ title, state }) => point(state === 'raised' ? title : `${title} (not ruled out)`)),
    ...(calling.length > mostCalling ? [point(`and ${calling.length - mostCalling} more: see annex B`)] : []),
  ]
}

function stepItems(record: IncidentRecord): readonly RecordItem[] {
  const { now, after, not, today, thisWeek, later } = groupSteps(record)
  const list = (heading: string, steps: readonly NumberedStep[]): readonly RecordItem[] =>
    steps.length === 0 ? [] : [group(heading), ...tickItems(record, steps)]
  return [
    ...list('Now', now),
    ...list('Straight after', after),
    ...list('Today', today),
    ...list('This week', thisWeek),
    ...list('Later', later),
    ...(not.length === 0
      ? []
      : [group('Not to be done'), ...not.map(({ number, say }) => point(`${number}. ${say}`))]),
  ]
}

/** To be ticked; those are that the record says were done. */
function tickItems(record: IncidentRecord, steps: readonly NumberedStep[]): readonly RecordItem[] {
  const done = doneIn(record)
  return steps.map(({ number, say, who, contact }) => ({
    kind: 'tick',
    number,
    text: `${say} (${who})`,
    contact: contact?.own ? `${contact.name}: ${contact.phone}` : null,
    isDone: done.has(number),
    when: done.get(number) ?? null,
  }))
}

/** The steps that are ticked, by number, with the time where it was written. */
export const doneIn = ({ fields }: IncidentRecord): ReadonlyMap<number, string | null> =>
  stepsDone(fields.find(({ role }) => role === 'steps')?.words ?? '')

const signers = ['Written by', 'Designated safeguarding lead', 'Head or principal']

/** Every question that was asked, with its answer in the words for a record. */
function questionItems({ questions, setAside }: IncidentRecord): readonly RecordItem[] {
  const stages = [...new Set(questions.map(({ stage }) => stage))]
  return [
    ...stages.flatMap((stage) => [
      group(stage),
      ...questions.filter((question) => question.stage === stage).map(questionItem),
    ]),
    ...setAside.map((answer) => text(notUsed(answer))),
  ]
}

const questionItem = ({ ask, state, answer }: ExplainedQuestion): RecordItem =>
  point(shortly(ask), [
    `Answer: ${answer ?? 'not answered'}${state === 'set-aside' ? ' (set aside: not used)' : ''}`,
  ])

/** What is raised and what is not ruled out, each with the answers behind it and its source; what is clear by its titles. */
function criteriaItems({ response, criteria, sources }: IncidentRecord): readonly RecordItem[] {
  const inState = (state: State) => criteria.filter((criterion) => criterion.state === state)
  const documents = documentsOf({ criteria, sources })
  const described = (
    heading: string,
    state: State,
    lines: (criterion: ExplainedCriterion) => readonly string[],
  ) => {
    const found = inState(state)
    if (found.length === 0) return []
    return [
      group(heading),
      ...found.map((criterion) =>
        point(criterion.title, [...lines(criterion), cite(documents, criterion.source)]),
      ),
    ]
  }
  const clear = inState('clear')
  return [
    fact(`Recommended response: ${response.title}`),
    ...described('RAISED', 'raised', (criterion) => [
      `Calls for: ${criterion.whenRaised.title}`,
      ...becauseOf(criterion),
      criterion.why,
      ...(criterion.tell.length === 0 ? [] : [`Tell: ${criterion.tell.join('; ')}`]),
    ]),
    ...described('NOT RULED OUT', 'not-ruled-out', (criterion) => [
      `Calls for: ${criterion.callsFor?.title}. If it turns out so: ${criterion.whenRaised.title}.`,
      ...(criterion.lessBecause === null ? [] : [`Not more yet, because ${criterion.lessBecause}.`]),
      ...becauseOf(criterion),
    ]),
    ...(clear.length === 0 ? [] : [group('CLEAR'), text(`${clear.map(({ title }) => title).join('; ')}.`)]),
  ]
}

/** Those that are cited above. */
const documentsOf = ({ criteria, sources }: Pick<IncidentRecord, 'criteria' | 'sources'>) =>
  cited(
    sources,
    criteria.flatMap(({ state, source }) => (state === 'clear' ? [] : [source])),
  )

const becauseOf = ({ because }: ExplainedCriterion): readonly string[] =>
  because.map(({ ask, answer }) => `${shortly(ask)} ${answer === null ? 'Not answered.' : `“${answer}”`}`)

/** What it rests on, and with what it was made. */
function sourceItems(record: IncidentRecord): readonly RecordItem[] {
  const { rules, shipped, replay, notes } = record
  const [which = '', ...newer] = whichRules(rules)
  return [
    ...documentsOf(record).map((document, index) => fact(documentWords(document, index))),
    fact(`Rules for ${rules.nation}: ${which}`),
    fact(shipped ? shippedRules : otherRules),
    fact(`SHA-256 of the rules: ${rules.digest}`),
    fact(`How far they have been checked: ${howFarChecked(rules)}`),
    ...newer.map(fact),
    ...rules.duties.map((duty) => fact(dutyLine(duty))),
    fact(`Written with sexting-triage ${replay.program}.`),
    ...notes.map(text),
  ]
}

export const shippedRules = 'These rules came with the program, unchanged.'
const otherRules = 'These rules did not come with the program: they are from elsewhere, or were changed.'

const forTheProgram =
  'The program reads these lines to see whether the record was changed, and whether the rules still recommend the same. They say nothing of the incident that does not stand above.'

import type { ById, FileCondition, FileFormat, FileLine } from './file-format.ts'
import type { Answer, Condition, Criterion, Line, Response, RuleSetData, Step } from './model.ts'

/** The rule set that a file without mistakes describes. What the file leaves out is filled in. */
export function assemble(file: FileFormat): RuleSetData {
  const { rules, hand_over: handOver } = file
  return {
    rules: {
      id: rules.id,
      title: rules.title,
      for: rules.for ?? null,
      nation: rules.nation,
      nations: rules.nations ?? [rules.nation],
      endsIn: rules.ends_in ?? 'record',
      private: rules.private ?? false,
      version: rules.version,
      inForce: rules.in_force,
      reviewBy: rules.review_by,
      supersededBy: rules.superseded_by ?? null,
      standard: rules.standard ?? false,
      newer: rules.newer,
      opening: rules.opening,
    },
    sources: byId(file.sources).map((source) => ({ ...source, own: source.own ?? false })),
    responses: file.responses,
    stages: file.stages,
    questions: byId(file.questions).map((question) => ({
      ...question,
      hint: question.hint ?? null,
      help: typeof question.help === 'string' ? [question.help] : question.help,
      choose: question.choose ?? 'one',
      answers: labels(question.answers),
    })),
    criteria: file.criteria.map((criterion) => assembleCriterion(criterion, file.responses)),
    accepted: (file.accepted ?? []).map(({ falls_to: fallsTo, ...entry }) => ({ ...entry, fallsTo })),
    steps: byId(file.steps).map((step) => assembleStep(step, file.responses)),
    contacts: byId(file.contacts).map(({ out_of_hours: outOfHours, ...contact }) => ({
      id: contact.id,
      name: contact.name,
      phone: contact.phone ?? null,
      web: contact.web ?? null,
      hours: contact.hours ?? null,
      outOfHours: outOfHours ?? null,
      note: contact.note ?? null,
      source: contact.source ?? null,
      checked: contact.checked ?? null,
    })),
    record: (file.record ?? file.note)!.map(({ asked_when: askedWhen, first_page: firstPage, ...field }) => ({
      ...field,
      section: field.section ?? 'done',
      role: field.role ?? null,
      firstPage: firstPage ?? false,
      lines: field.lines ?? 1,
      choices: labels(field.choices ?? {}),
      type: field.type ?? 'text',
      required: field.required ?? [],
      askedWhen: (askedWhen ?? []).map(assembleLine),
    })),
    recap: (file.recap ?? []).map(({ is_true: isTrue, ...statement }) => ({ ...statement, isTrue })),
    examples: file.examples.map(({ name, all_clear: allClear, from, answers, expect }) => ({
      name,
      allClear: allClear ?? false,
      from: from ?? null,
      answers: answers ?? {},
      expect: { ...expect, notRuledOut: expect.notRuledOut ?? null },
    })),
    otherNations: byId(file.other_nations ?? {}).map(({ to, ...nation }) => ({ ...nation, to: to ?? null })),
    offer: file.offer ?? null,
    handOver: handOver
      ? {
          whenKnown: handOver.when_known.map(assembleLine),
          below: handOver.below ?? null,
          to: handOver.to ?? null,
          say: handOver.say,
          stop: handOver.stop,
          goOn: handOver.go_on,
          steps: handOver.steps,
          sets: handOver.sets ?? {},
        }
      : null,
    acting: (file.acting ?? []).map((entry) => ({
      whenKnown: entry.when_known.map(assembleLine),
      insteadOf: [entry.instead_of].flat(),
      say: entry.say,
    })),
    duties: (file.duties ?? []).map(({ in_force: inForce, ...duty }) => ({ ...duty, inForce })),
  }
}

const byId = <T extends object>(entries: ById<T>): (T & { readonly id: string })[] =>
  Object.entries(entries).map(([id, entry]) => ({ id, ...entry }))

const labels = (entries: FileFormat['questions'][string]['answers']): Answer[] =>
  Object.entries(entries).map(([id, given]) =>
    typeof given === 'string' ? { id, label: given } : { id, ...given },
  )

/** Not ruled out calls for the response itself unless the file says that less will do, and why. */
function assembleCriterion(
  criterion: FileFormat['criteria'][number],
  responses: readonly Response[],
): Criterion {
  const { if_not_ruled_out: given, urgent, say_if_open: sayIfOpen, tell, any, ...rest } = criterion
  const rank = (response: string): number => responses.findIndex(({ id }) => id === response)
  const response = given?.response ?? criterion.response
  const lower = rank(response) < rank(criterion.response)
  return {
    ...rest,
    ifNotRuledOut: { response, because: (lower && given?.because) || null },
    urgent: urgent ?? false,
    sayIfOpen: sayIfOpen ?? null,
    tell: tell ?? [],
    any: any.map(assembleLine),
  }
}

function assembleStep(
  step: FileFormat['steps'][string] & { readonly id: string },
  responses: readonly Response[],
): Step {
  const { id, kind, say, more, words, who, by, why, contact, source, any, when_known: whenKnown } = step
  return {
    id,
    kind,
    say,
    more: more ?? null,
    words: words ?? [],
    who,
    by,
    why,
    contact: contact ?? null,
    source,
    for: step.for ?? responses.map((response) => response.id),
    any: (any ?? []).map(assembleLine),
    whenKnown: (whenKnown ?? []).map(assembleLine),
    told: step.told ?? [],
    replaces: step.replaces ?? [],
    duty: step.duty ?? null,
  }
}

/** A line has one question beside its `and`. */
function assembleLine({ and, ...condition }: FileLine): Line {
  return {
    ...assembleCondition(condition as FileCondition),
    and: ((and ?? []) as readonly FileCondition[]).map(assembleCondition),
  }
}

function assembleCondition(condition: FileCondition): Condition {
  const [question, answers] = Object.entries(condition)[0]!
  return { question, answers: typeof answers === 'string' ? [answers] : answers }
}

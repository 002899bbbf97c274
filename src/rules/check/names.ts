import { asId } from '../../text/ids.ts'
import { child, fields, isKeyed, isList, items, textOf, type Part } from '../../text/part.ts'

/** One question as far as answers to it have to be checked. */
export interface KnownQuestion {
  readonly id: string
  readonly several: boolean
  /** Answer ids, least concerning first. */
  readonly answers: readonly string[]
}

/** What the file declares, in file order. Null where a section is missing: then nothing is held against it. */
export interface Names {
  readonly questions: ReadonlyMap<string, KnownQuestion> | null
  readonly response: readonly string[] | null
  readonly stage: readonly string[] | null
  readonly source: readonly string[] | null
  readonly criterion: readonly string[] | null
  readonly step: readonly string[] | null
  readonly contact: readonly string[] | null
  readonly duty: readonly string[] | null
  /** What stands as who on a step. */
  readonly who: readonly string[] | null
  /** What a field of the record can be required on account of. */
  readonly requirement: readonly string[] | null
  readonly example: readonly string[] | null
}

export function namesIn(root: Part): Names {
  const questions = child(root, 'questions')
  const responses = listed(child(root, 'responses'))
  const steps = child(root, 'steps')
  return {
    questions: isKeyed(questions)
      ? new Map(fields(questions).map(({ name, part }) => [meant(name), known(meant(name), part)]))
      : null,
    response: responses,
    stage: listed(child(root, 'stages')),
    source: keyed(child(root, 'sources')),
    criterion: listed(child(root, 'criteria')),
    step: keyed(steps),
    contact: keyed(child(root, 'contacts')),
    duty: listed(child(root, 'duties')) ?? [],
    who: isKeyed(steps)
      ? [...new Set(fields(steps).flatMap(({ part }) => textOf(child(part, 'who')) ?? []))]
      : null,
    requirement: responses && [...requirements, ...responses],
    example: named(child(root, 'examples'), 'name'),
  }
}

/** The fields of what it ends in, under whichever name. */
export const fieldParts = (root: Part): readonly Part[] =>
  ['record', 'note'].flatMap((name) => items(child(root, name)))

const known = (id: string, question: Part): KnownQuestion => ({
  id,
  several: textOf(child(question, 'choose')) === 'several',
  answers: fields(child(question, 'answers')).map(({ name }) => meant(name)),
})

const keyed = (section: Part | null): readonly string[] | null =>
  isKeyed(section) ? fields(section).map(({ name }) => meant(name)) : null

const listed = (section: Part | null): readonly string[] | null => named(section, 'id')?.map(meant) ?? null

const named = (section: Part | null, key: 'id' | 'name'): readonly string[] | null =>
  isList(section) ? [...new Set(items(section).flatMap((item) => textOf(child(item, key)) ?? []))] : null

/** Beside the responses. */
export const requirements = ['not-referred', 'departed'] as const

/** A name that is no id is a problem of its own; whatever refers to the id that was meant is none. */
const meant = (name: string): string => asId(name) ?? name

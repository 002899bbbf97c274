import type { ErrorObject } from 'ajv'
import type { Note } from '../problems/problem.ts'
import { asId, idPattern, nameOf } from './ids.ts'
import { nearest } from './nearest.ts'
import { partAt, spanOf, type Part, type Span } from './part.ts'

/** What an error of ajv's `verbose` mode says about the schema that was not met. */
interface Unmet {
  readonly description?: string
  readonly pattern?: string
  readonly properties?: Readonly<Record<string, unknown>>
  readonly minimum?: number
  readonly maximum?: number
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list, each item on its own line after a dash',
  object: 'keys with their values, each on its own line',
  boolean: 'true or false, without quotes',
  integer: 'a whole number, without quotes',
  null: 'null',
}

const datePattern = String.raw`^\d{4}-\d{2}-\d{2}$`

/** Notes what the errors of a JSON Schema validator (ajv with `allErrors` and `verbose`) mean for whoever wrote the file. */
export function noteShape(errors: readonly ErrorObject[], root: Part, note: Note<Span>): void {
  const misspelt = new Set(errors.flatMap(meantKey))
  for (const error of errors) {
    const missing =
      error.keyword === 'required' ? `${error.instancePath}/${error.params['missingProperty']}` : null
    if (missing === null || !misspelt.has(missing)) noteError(error, root, note)
  }
}

/** The key that an unknown one was meant to be: that it is missing besides is the same mistake. */
function meantKey(error: ErrorObject): readonly string[] {
  if (error.keyword !== 'additionalProperties') return []
  const meant = nearest(String(error.params['additionalProperty']), allowedKeys(error))
  return meant === null ? [] : [`${error.instancePath}/${meant}`]
}

/** Those that a schema names only to forbid them are none. */
const allowedKeys = ({ parentSchema }: ErrorObject): readonly string[] =>
  Object.entries({ ...(parentSchema as Unmet).properties }).flatMap(([key, schema]) =>
    schema === false ? [] : [key],
  )

function noteError(error: ErrorObject, root: Part, note: Note<Span>): void {
  const { keyword, instancePath, propertyName, schema } = error
  const params = error.params as Readonly<Record<string, unknown>>
  const unmet = error.parentSchema as Unmet
  const pointer = instancePath.split('/').slice(1).map(unescape)
  const part = partAt(root, pointer)
  const text = propertyName ?? (typeof part.data === 'string' ? part.data : (part.unquoted ?? ''))
  const value = propertyName === undefined ? spanOf(root, pointer, 'value') : key(propertyName)

  function key(name: string): Span {
    return spanOf(root, [...pointer, name], 'key')
  }

  const noteForm = (): void => {
    if (unmet.pattern === idPattern) note('bad-id', { suggestion: asId(text) }, value)
    else if (unmet.pattern === datePattern) note('not-a-date', {}, value)
    else note('wrong-form', { expected: unmet.description ?? null }, value)
  }

  /** A number, true, false or null where it has to be text is only in want of quotes. */
  const noteType = (): void => {
    const types = [params['type']].flat().map(String)
    const needsText = types.includes('string') && part.unquoted !== null
    const unspaced = types.includes('object') && /^\w[\w-]*:\S/.test(text)
    if (unspaced) note('no-space-after-colon', {}, value)
    else if (needsText && unmet.pattern !== undefined && !new RegExp(unmet.pattern).test(text)) noteForm()
    else if (needsText) note('needs-quotes', { written: text.length > 60 ? null : text }, value)
    else note('wrong-type', { expected: types.map((type) => kinds[type] ?? type).join(', or ') }, value)
  }

  const nothing = propertyName === undefined && part.unquoted === ''
  if (nothing) {
    note('nothing-here', {}, value)
    return
  }
  switch (keyword) {
    case 'additionalProperties': {
      const name = String(params['additionalProperty'])
      const allowed = allowedKeys(error)
      note('unknown-key', { key: nameOf(name), nearest: nearest(name, allowed), allowed }, key(name))
      return
    }
    case 'required':
      note('missing-key', { key: String(params['missingProperty']) }, spanOf(root, pointer, 'key'))
      return
    case 'type':
      noteType()
      return
    case 'pattern':
      noteForm()
      return
    case 'enum':
    case 'const': {
      const allowed = [schema].flat().map(String)
      if (allowed.includes(text)) note('wrong-type', { expected: `${text} without quotes` }, value)
      else note('not-one-of', { allowed, nearest: nearest(text, allowed) }, value)
      return
    }
    case 'not':
      note('reserved-id', {}, value)
      return
    case 'minLength':
      note('nothing-here', {}, value)
      return
    case 'minItems':
    case 'minProperties':
      note('empty-list', {}, value)
      return
    case 'maxItems':
    case 'maxProperties':
      note('too-many', { most: Number(params['limit']) }, value)
      return
    case 'maxLength':
      note('too-long', { most: Number(params['limit']) }, value)
      return
    case 'minimum':
    case 'maximum':
      note('out-of-range', { least: unmet.minimum ?? null, most: unmet.maximum ?? null }, value)
      return
    case 'uniqueItems': {
      const later = [...pointer, Math.max(Number(params['i']), Number(params['j']))]
      note('repeated-answer', {}, spanOf(root, later, 'value'))
      return
    }
    // Comes beside the error about the name itself, or about a key that must not stand there.
    case 'propertyNames':
    case 'false schema':
      return
    default:
      noteForm()
  }
}

const unescape = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~')

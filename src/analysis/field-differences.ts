import type { Acting, Answer, Line } from '../rules/model.ts'
import type { FieldDifference } from './difference.ts'
import { outline } from './outline.ts'

type Field = readonly [name: string, text: string]
type Value = string | number | boolean | null | object

/** The fields in which two parts differ, under the names they have in the file; those of a part within it by a path. */
export function fieldDifferences(was: object, now: object): readonly FieldDifference[] {
  const before = new Map(fieldsOf(was))
  const after = new Map(fieldsOf(now))
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((field) => {
    const difference = { field, was: before.get(field) ?? null, now: after.get(field) ?? null }
    return difference.was === difference.now ? [] : [difference]
  })
}

function fieldsOf(part: object): readonly Field[] {
  return Object.entries(part as Readonly<Record<string, Value>>).flatMap(([key, value]): readonly Field[] => {
    const name = key.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
    if (value === null) return [[name, 'none']]
    if (Array.isArray(value)) return [[name, listed(value)]]
    if (typeof value === 'object') return fieldsOf(value).map(([below, text]) => [`${name}.${below}`, text])
    return [[name, String(value)]]
  })
}

function listed(items: readonly (string | Line | Answer | Acting)[]): string {
  if (items.length === 0) return '[]'
  const lines = items.filter((item) => typeof item === 'object' && 'question' in item)
  if (lines.length > 0) return outline(lines)
  return items.map(inWords).join(', ')
}

function inWords(item: string | Line | Answer | Acting): string {
  if (typeof item === 'string') return item
  if ('insteadOf' in item) {
    return `${item.say} instead of ${item.insteadOf.join(', ')} when ${outline(item.whenKnown)}`
  }
  return labelled(item as Answer)
}

const labelled = ({ id, label }: Answer): string => `${id} (${label})`

import { parse } from 'yaml'

/** A line as rule sets of version 1 of the program wrote it: one of `and` has to hold too, and each may have its own. */
interface EarlierLine {
  readonly and?: readonly EarlierLine[]
}

/**
 * The text, as JSON, of a rule set of an earlier version of the program, in the language of today: where one of several conditions
 * had to hold, a line stands for each, with a flat list of what must hold; and it says nothing of who reviewed it.
 */
export function inLanguageOfToday(text: string): string {
  const { rules, ...others } = parse(text) as { readonly rules: object }
  return JSON.stringify(flattened({ ...others, rules: { ...rules, reviewed: undefined } }), null, 1)
}

function flattened(value: unknown): unknown {
  if (Array.isArray(value)) return value.flatMap((each) => (isLine(each) ? linesOf(each) : [flattened(each)]))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, flattened(each)]))
}

const isLine = (value: unknown): value is EarlierLine =>
  typeof value === 'object' && value !== null && 'and' in value

const linesOf = (line: EarlierLine): readonly object[] =>
  waysThrough(line).map(([first, ...rest]) => (rest.length === 0 ? first! : { ...first, and: rest }))

/** Every list of conditions of which all must hold. */
function waysThrough({ and = [], ...own }: EarlierLine): readonly (readonly object[])[] {
  return and.length === 0 ? [[own]] : and.flatMap((line) => waysThrough(line).map((way) => [own, ...way]))
}

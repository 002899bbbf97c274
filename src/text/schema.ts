import { type Note, problem, type Problem, type TextPlace } from '../problems/problem.ts'
import type { Pointer, Span } from './part.ts'

/** As much of a JSON Schema as is needed to follow a pointer through it. */
export interface Schema {
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, Schema | boolean>>
  readonly additionalProperties?: Schema | boolean
  readonly items?: Schema
  readonly definitions?: Readonly<Record<string, Schema>>
}

/** Text for people is what a schema calls `text` among its definitions; an answer is mostly its label. */
const prose = ['#/definitions/text', '#/definitions/texts', '#/definitions/answer']

/** Whether the part of a document at a pointer is text for people. */
export function proseIn(schema: Schema): (at: Pointer) => boolean {
  const follow = ({ $ref }: Schema): Schema | undefined =>
    schema.definitions?.[String($ref?.split('/').at(-1))]
  const below = (parent: Schema, step: string | number): Schema => {
    const { properties, additionalProperties, items } = follow(parent) ?? parent
    const open = typeof additionalProperties === 'object' ? additionalProperties : {}
    const named = properties?.[step]
    return (typeof step === 'number' ? items : typeof named === 'object' ? named : open) ?? {}
  }
  return (at) => prose.includes(String(at.reduce(below, schema).$ref))
}

export type PlacedProblem = Problem & { readonly place: TextPlace }

/** What one pass over a text finds. */
export interface Pass {
  readonly found: readonly PlacedProblem[]
  readonly note: Note<Span>
}

export function newPass(placeAt: (span: Span) => TextPlace): Pass {
  const found: PlacedProblem[] = []
  return {
    found,
    note: (code, args, span) => {
      found.push(problem(code, args, placeAt(span)) as PlacedProblem)
    },
  }
}

/** From top to bottom. Where an earlier pass found something, later passes only find what comes of it. */
export function inFileOrder(...passes: readonly (readonly PlacedProblem[])[]): PlacedProblem[] {
  const taken = new Set<string>()
  const at = ({ place }: PlacedProblem): string => `${place.line}:${place.column}`
  const kept = passes.flatMap((pass) => {
    const added = pass.filter((each) => !taken.has(at(each)))
    for (const each of added) taken.add(at(each))
    return added
  })
  return kept.toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
}

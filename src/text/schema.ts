import type { Pointer } from './part.ts'

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

import type { ValidateFunction } from 'ajv'
import { noteShape } from './schema-errors.ts'
import { inFileOrder, newPass, proseIn } from './schema.ts'
import { parse, type Parsed } from './yaml.ts'

/**
 * Reads the YAML files of one kind: their text as YAML, held against their JSON Schema, of which `validate` was made.
 * `problems`: all of both at once, in file order.
 */
export function yamlReader(schema: object, validate: ValidateFunction) {
  const isProse = proseIn(schema)
  return (text: string, file: string): Parsed => {
    const { problems, root, placeAt } = parse(text, file, isProse)
    const shape = newPass(placeAt)
    if (root !== null && !validate(root.data)) noteShape(validate.errors ?? [], root, shape.note)
    return { problems: inFileOrder(problems, shape.found), root, placeAt }
  }
}

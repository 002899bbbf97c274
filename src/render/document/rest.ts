import { isLocal } from '../../record/outcome.ts'
import type { Contact, OtherNation, RecordField } from '../../rules/model.ts'
import type { Block } from '../page.ts'
import { hanging, indent } from '../wrap.ts'
import type { Writing } from './writing.ts'
import { answerWords } from './outline.ts'

const item = hanging('  - ')
const under = indent(4)

export function contactBlock({ write, cite }: Writing, contact: Contact): Block {
  const { id, name, phone, web, hours, note, source, checked } = contact
  const ways = [phone, web, hours, note].filter((text) => text !== null)
  return [
    ...write(`${name} (${id})`, item),
    ...(isLocal(contact) ? write('Your local number: ____________________', under) : []),
    ...ways.flatMap((text) => write(text, under)),
    ...(source === null ? [] : write(cite(source), under)),
    ...(checked === null ? [] : write(`Seen on ${checked}.`, under)),
  ]
}

export function fieldBlock({ write }: Writing, { id, label, help, choices, required }: RecordField): Block {
  return [
    ...write(`${label} (${id})`, item),
    ...write(help, under),
    ...choices.flatMap((choice) => write(answerWords(choice), hanging('    - '))),
    ...(required.length === 0 ? [] : write(`Required ${requiredWhen(required)}.`, under)),
  ]
}

const requiredWhen = (required: RecordField['required']): string =>
  required === 'always' ? 'always' : required.map((each) => conditions[each]).join(' and ')

const conditions = {
  'not-referred': 'where it has not been referred',
  departed: 'where the decision departs from the recommendation',
} as const

export function nationBlock({ write, cite }: Writing, { name, say, source }: OtherNation): Block {
  return [...write(name, item), ...write(say, under), ...write(cite(source), under)]
}

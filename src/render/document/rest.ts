import { isLocal } from '../../record/outcome.ts'
import { responseOf } from '../../rules/lookup.ts'
import type { Contact, OtherNation, RecordField, RuleSet } from '../../rules/model.ts'
import type { Block } from '../page.ts'
import { hanging, indent } from '../wrap.ts'
import type { Writing } from './marks.ts'
import { answerWords, outlined, type Introduction } from './outline.ts'

const item = hanging('  - ')
const under = indent(4)

export function contactBlock({ write, cite }: Writing, contact: Contact): Block {
  const { id, name, phone, web, hours, outOfHours, note, source, checked } = contact
  const ways = [phone, web, hours, outOfHours, note].filter((text) => text !== null)
  return [
    ...write(`${name} (${id})`, item),
    ...(isLocal(contact) ? write('Your local number: ____________________', under) : []),
    ...ways.flatMap((text) => write(text, under)),
    ...(source === null ? [] : write(cite(source), under)),
    ...(checked === null ? [] : write(`Seen on ${checked}.`, under)),
  ]
}

export function fieldBlock({ ruleSet, write }: Writing, field: RecordField): Block {
  const { id, label, help, choices, required, askedWhen } = field
  return [
    ...write(`${label} (${id})`, item),
    ...write(help, under),
    ...choices.flatMap((choice) => write(answerWords(choice), hanging('    - '))),
    ...(required.length === 0 ? [] : write(`Required ${requiredWhen(ruleSet, required)}.`, under)),
    ...outlined(ruleSet, unlessClear, askedWhen, 4, write),
  ]
}

const requiredWhen = (ruleSet: RuleSet, required: RecordField['required']): string =>
  required === 'always'
    ? 'always'
    : required
        .map((each) => conditions[each] ?? `where the response is ${responseOf(ruleSet, each).title}`)
        .join(' and ')

const conditions: Readonly<Record<string, string>> = {
  'not-referred': 'where it has not been referred',
  departed: 'where the decision departs from the recommendation',
}

const unlessClear: Introduction = [
  'Asked unless it is certain that this is not so',
  'Asked unless it is certain that none of these is so',
]

export function nationBlock({ write, cite }: Writing, { name, say, source }: OtherNation): Block {
  return [...write(name, item), ...write(say, under), ...write(cite(source), under)]
}

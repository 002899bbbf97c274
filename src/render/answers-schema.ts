import { dontKnow, noneOfThese } from '../record/words.ts'
import { isoTimeShape } from '../record/time.ts'
import { nationQuestionOf } from '../rules/lookup.ts'
import { UNKNOWN, type Answer, type Question, type RecordField, type RuleSet } from '../rules/model.ts'

/**
 * The JSON Schema (draft-07) of answers files for a rule set: it allows what is read, and refuses what is not. What a
 * schema cannot say is left to the reading: keys that stand twice, and what may be written into a text.
 */
export function answersSchema(ruleSet: RuleSet): object {
  const { rules, questions, record } = ruleSet
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `https://sexting-triage.example/answers/${rules.id}.schema.json`,
    title: `Answers to the questions of ${rules.id}`,
    description: `${rules.title}. A question that is left out counts as “${dontKnow}”.`,
    type: 'object',
    additionalProperties: false,
    required: ['answers'],
    properties: {
      rules: { description: 'The rule set that the answers are for.', const: rules.id },
      nation: {
        description: 'The nation in which the setting is.',
        ...oneOf([rules.nation, ...rules.nations]),
      },
      words: { description: 'The words of the questions, for whoever fills in the file. Never read.' },
      answers: {
        description: 'Questions and their answers.',
        type: 'object',
        additionalProperties: false,
        properties: byId(questions, questionSchema),
      },
      record: {
        description:
          'What is written into the incident record or the note. No names, nothing that shows the image.',
        type: 'object',
        additionalProperties: false,
        properties: byId(record, fieldSchema),
      },
    },
    ...sameNation(nationQuestionOf(ruleSet)),
  }
}

/** Any of these names, in capitals or not; the list is there so that an editor can offer them. */
function oneOf(names: readonly string[]): object {
  const anyCase = [...new Set(names)].map((name) =>
    name
      .replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)
      .replaceAll(/\p{L}/gu, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`),
  )
  return {
    type: 'string',
    anyOf: [{ enum: [...new Set(names)] }, { pattern: `^\\s*(${anyCase.join('|')})\\s*$` }],
  }
}

/** The nation at the top and the answer that names it say the same. */
const sameNation = (question: Question | undefined): object =>
  question === undefined
    ? {}
    : {
        allOf: question.answers.map(({ id, label }) => ({
          anyOf: [
            { not: { properties: { nation: oneOf([label]) }, required: ['nation'] } },
            {
              properties: {
                answers: { type: 'object', properties: { [question.id]: { enum: [id, UNKNOWN] } } },
              },
            },
          ],
        })),
      }

/** A JSON Schema as it stands in its file. */
export const schemaText = (schema: object): string => `${JSON.stringify(schema, null, 2)}\n`

const byId = <Thing extends { readonly id: string }>(
  things: readonly Thing[],
  schemaOf: (thing: Thing) => object,
): object => Object.fromEntries(things.map((thing) => [thing.id, schemaOf(thing)]))

function questionSchema(question: Question): object {
  const description = questionWords(question)
  const ids = [...question.answers.map(({ id }) => id), UNKNOWN]
  switch (question.choose) {
    case 'one':
      return { description, enum: ids }
    case 'several': {
      const list = { type: 'array', uniqueItems: true, items: { enum: ids } }
      return { description, anyOf: [list, { const: UNKNOWN }] }
    }
  }
}

/** A question, and what each of its answers is in an answers file. */
export function questionWords({ ask, hint, choose, answers }: Question): string {
  const asked = `${hint === null ? ask : `${ask} ${hint}`} ${meanings(answers)}`
  return choose === 'one'
    ? asked
    : `${asked} []: ${noneOfThese}; beside others, ${UNKNOWN}: and perhaps more.`
}

const meanings = (answers: readonly Answer[]): string =>
  `${[...answers, { id: UNKNOWN, label: dontKnow }].map(({ id, label }) => `${id}: ${label}`).join('; ')}.`

function fieldSchema({ role, type, label, help, choices }: RecordField): object {
  const description = `${label}. ${help}`
  if (choices.length > 0) return { description, enum: choices.map((choice) => choice.id) }
  if (type === 'date') return { description, type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }
  if (role === 'time') return { description, type: 'string', pattern: isoTimeShape.source }
  return { description, type: 'string' }
}

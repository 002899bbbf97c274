import { withId } from '../rules/lookup.ts'
import type { Page } from '../render/page.ts'
import type { NumberedStep } from '../render/steps.ts'
import type { RecordField } from '../rules/model.ts'
import { ask, pageOf, type Dialogue } from './dialogue.ts'
import type { FieldSession } from './field-session.ts'
import { keyed, keyMark, type Choice } from './choices.ts'
import { blocks, marked, paragraph, strong } from './layout.ts'
import { fieldReply, lineReply, type Reply } from './reply.ts'
import * as wording from './wording.ts'

/** The fields of a record while they are being filled in. */
export interface FieldDialogue extends Dialogue {
  readonly session: FieldSession
  /** Keeps what has been written so far. */
  readonly saveFields: () => Promise<void>
}

/** Puts a field until it is filled in, or left with one of the keys. Not null where the fields are left. */
export async function fieldTurn(
  dialogue: FieldDialogue,
  field: RecordField,
): Promise<'back' | 'quit' | null> {
  const { prompter, session, saveFields } = dialogue
  const said = await put(dialogue, field)
  switch (said.kind) {
    case 'answer':
      session.write(field, said.value)
      await saveFields()
      return goOn(dialogue, field, said.value)
    case 'by-hand':
      session.clear(field)
      session.pass(field)
      await saveFields()
      prompter.show(wording.leftByHand)
      return null
    case 'rest':
      session.leaveTheRest()
      return null
    case 'keep':
      session.pass(field)
      return null
    case 'back':
      if (session.before(field) === null) return 'back'
      session.back(field)
      return null
    case 'quit':
      return 'quit'
  }
}

async function put(
  dialogue: FieldDialogue,
  field: RecordField,
): Promise<Reply<string, 'by-hand' | 'rest' | 'back' | 'keep' | 'quit'>> {
  const { prompter, session, leaving } = dialogue
  const choices = keyed(field.choices)
  const text = session.textOf(field)
  const keys = { back: true, keep: text !== null }
  const read = (line: string) => fieldReply(choices, keys, (typed) => session.refusal(field, typed), line)
  const keysLine = wording.fieldKeysLine(keys, leaving)
  const missing = session.missing.includes(field)
  const view = { field, steps: session.stepsFor(field), choices, text, missing, keys: keysLine }
  for (;;) {
    prompter.show(fieldBlock(pageOf(dialogue), view))
    const reply =
      choices.length > 0
        ? await ask(dialogue, wording.prompt, read)
        : field.lines > 1
          ? await ask(dialogue, wording.linePrompt(1), read, 'first')
          : await ask(dialogue, wording.textPrompt, read, 'only')
    if (reply.kind !== 'help') return reply
  }
}

/** After the first line: a choice and a text of one line are done, others have more lines. */
async function goOn(dialogue: FieldDialogue, field: RecordField, text: string): Promise<'quit' | null> {
  const { prompter, session } = dialogue
  const choice = withId(field.choices, text)
  if (choice) prompter.show(wording.answered(choice.label))
  const end = choice || field.lines === 1 ? 'done' : await textLines(dialogue, field, text)
  if (end === 'done') session.pass(field)
  return end === 'quit' ? 'quit' : null
}

/**
 * Asks for the lines of a text after its first, until a full stop stands alone on one. Every line is kept as soon as it
 * is typed. `again`: the first line has been taken out, so that the field stands as before.
 */
async function textLines(
  dialogue: FieldDialogue,
  field: RecordField,
  first: string,
): Promise<'done' | 'again' | 'quit'> {
  const { prompter, session, saveFields } = dialogue
  const lines = [first]
  const refusal = (typed: string): string | null => session.refusal(field, [...lines, typed].join('\n'))
  for (;;) {
    const prompt = wording.linePrompt(lines.length + 1)
    const reply = await ask(dialogue, prompt, (line) => lineReply(refusal, line), 'next')
    switch (reply.kind) {
      case 'end':
        return 'done'
      case 'quit':
        return 'quit'
      case 'take-back':
        lines.pop()
        prompter.show(wording.tookBack)
        break
      case 'answer':
        // A held Enter would fill the page: one empty line sets paragraphs apart.
        if (reply.value.trim() !== '' || lines.at(-1)?.trim() !== '') lines.push(reply.value)
        break
    }
    if (lines.length === 0) session.clear(field)
    else session.write(field, lines.join('\n').trimEnd())
    await saveFields()
    if (lines.length === 0) return 'again'
  }
}

export interface FieldView {
  readonly field: Pick<RecordField, 'label' | 'help' | 'lines' | 'choices'>
  /** What numbers in it stand for. */
  readonly steps?: readonly NumberedStep[]
  /** Empty where any text may be given. */
  readonly choices: readonly Choice[]
  /** What stands in it; null where it is empty. */
  readonly text: string | null
  readonly missing: boolean
  /** The keys that can be typed, in words. */
  readonly keys: string
}

/** A field, what belongs in it, what stands in it, and how to fill it in. */
export function fieldBlock(
  page: Page,
  { field, steps = [], choices, text, missing, keys }: FieldView,
): string {
  const label = missing ? wording.neededField(field.label) : field.label
  return `\n${blocks(
    strong(page, label),
    paragraph(page, field.help),
    ...(steps.length === 0
      ? []
      : [steps.map(({ number, say }) => marked(page, `${String(number).padStart(3)}  `, say)).join('\n')]),
    ...(text === null ? [] : [`${wording.writtenSoFar}\n${writtenLines(page, field, text, '  ')}`]),
    ...(choices.length === 0
      ? []
      : [choices.map((choice) => marked(page, keyMark(choice.key), choice.label)).join('\n')]),
    [...(field.lines > 1 && choices.length === 0 ? [wording.severalLines] : []), keys]
      .map((line) => paragraph(page, line))
      .join('\n'),
  )}`
}

/** What has been written in a field, in the lines in which it was. */
export function writtenLines(
  page: Page,
  { choices }: Pick<RecordField, 'choices'>,
  text: string,
  margin: string,
): string {
  const shown = withId(choices, text)?.label ?? text
  return shown
    .split('\n')
    .map((line) => marked(page, margin, line))
    .join('\n')
}

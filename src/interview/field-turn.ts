import type { RecordField } from '../rules/model.ts'
import { pageOf, unclear, type Setup } from './conversation.ts'
import { fieldBlock } from './field-block.ts'
import { fieldReply, type FieldReply, type FieldSaid } from './field-reply.ts'
import type { FieldSession } from './field-session.ts'
import { lettered } from './letters.ts'
import { textLines } from './text-lines.ts'
import * as wording from './wording.ts'

export interface FieldTalk {
  readonly setup: Setup
  readonly session: FieldSession
  /** Keeps what has been written so far. */
  readonly save: () => Promise<void>
}

/** Puts a field until it is filled in, or left with one of the keys. Not null where the fields are left. */
export async function fieldTurn(talk: FieldTalk, field: RecordField): Promise<'back' | 'quit' | null> {
  const { setup, session } = talk
  const said = await put(talk, field)
  switch (said.kind) {
    case 'text':
      session.write(field, said.text)
      await talk.save()
      return goOn(talk, field, said.text)
    case 'by-hand':
      session.clear(field)
      session.pass(field)
      await talk.save()
      setup.prompter.show(wording.leftByHand)
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

/** After the first line: a choice and a text of one line are done, others have more lines. */
async function goOn(talk: FieldTalk, field: RecordField, text: string): Promise<'quit' | null> {
  const { setup, session } = talk
  const choice = field.choices.find(({ id }) => id === text)
  if (choice) setup.prompter.show(wording.answered(choice.label))
  const end = choice || field.lines === 1 ? 'done' : await textLines(talk, field, text)
  if (end === 'done') session.pass(field)
  return end === 'quit' ? 'quit' : null
}

async function put({ setup, session }: FieldTalk, field: RecordField): Promise<FieldSaid> {
  const choices = lettered(field.choices)
  const text = session.textOf(field)
  const keys = { back: true, keep: text !== null }
  const read = (line: string): FieldReply =>
    fieldReply(choices, keys, (typed) => session.refusal(field, typed), line)
  const check = (line: string): string | null => unclear(setup, read(line))
  const keysLine = wording.fieldKeysLine(keys, setup.keepsDraft)
  const view = { field, choices, text, missing: session.isMissing(field), keys: keysLine }
  for (;;) {
    setup.prompter.show(fieldBlock(pageOf(setup), view))
    const line =
      choices.length > 0
        ? await setup.prompter.line(wording.prompt, check)
        : field.lines > 1
          ? await setup.prompter.text(wording.linePrompt(1), check, 'first')
          : await setup.prompter.text(wording.textPrompt, check, 'only')
    const reply = read(line)
    if (reply.kind !== 'help' && reply.kind !== 'unclear') return reply
  }
}

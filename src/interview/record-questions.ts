import type { Page } from '../render/page.ts'
import type { Fields } from '../record/fields.ts'
import type { Outcome } from '../record/outcome.ts'
import { ok } from '../problems/result.ts'
import { ask, pageOf, say, type Dialogue } from './dialogue.ts'
import { FieldSession } from './field-session.ts'
import { fieldTurn, writtenLines, type FieldDialogue } from './field-turn.ts'
import { blocks, heading, marked, paragraph } from './layout.ts'
import { listReply, type Reply } from './reply.ts'
import type { RecordField } from '../rules/model.ts'
import * as wording from './wording.ts'

export interface RecordSettings extends Dialogue {
  readonly outcome: Outcome
  /** There is an earlier record of the case. */
  readonly reopened: boolean
  /** What has been filled in before. */
  readonly start: Fields
  /** It goes on after the list: nothing is put that has not been chosen there. */
  readonly again: boolean
  /** Called after everything that is filled in. What it throws ends the questions. */
  readonly save: (fields: Fields) => Promise<void>
}

export interface RecordEnd {
  readonly kind: 'done' | 'back' | 'quit'
  readonly fields: Fields
}

/**
 * Asks for the fields of the record, one at a time. Each can be left to be filled in by hand, and so can all the rest.
 * Rejects with `Stopped`.
 */
export async function askRecord(settings: RecordSettings): Promise<RecordEnd> {
  const session = new FieldSession(settings.outcome, settings.start, settings.reopened)
  const dialogue = { ...settings, session, saveFields: () => settings.save(session.fields) }
  if (settings.again) session.leaveTheRest()
  else for (const text of wording.beforeRecord(settings.ruleSet.rules.endsIn)) say(dialogue, text)
  let isListed = false
  for (;;) {
    const field = session.next()
    if (field) {
      const left = await fieldTurn(dialogue, field)
      if (left) return { kind: left, fields: session.fields }
      continue
    }
    if (!isListed) dialogue.prompter.show(fieldList(pageOf(dialogue), session, titleOf(dialogue)))
    const said = await listTurn(dialogue, isListed)
    isListed = said !== 'list'
    if (said !== null && said !== 'list') return { kind: said, fields: session.fields }
  }
}

/** All fields, numbered: what stands in them, what is needed, and in one paragraph those that can be left. */
function fieldList(page: Page, session: FieldSession, title: string): string {
  const { missing } = session
  const numbered = session.all.map((field, index) => ({
    field,
    number: index + 1,
    text: session.textOf(field),
  }))
  const isLeft = ({ field, text }: (typeof numbered)[number]): boolean =>
    text === null && !missing.includes(field)
  const entries = numbered
    .filter((each) => !isLeft(each))
    .map(({ field, number, text }) =>
      [
        marked(page, `${String(number).padStart(3)}  `, field.label),
        text === null
          ? marked(page, '     ', wording.stillToComplete)
          : inShort(writtenLines(page, field, text, '     ')),
      ].join('\n'),
    )
  const left = numbered.filter(isLeft).map(({ field, number }) => `${number}\u00a0${field.label}`)
  return `\n${blocks(
    heading(page, title),
    ...(entries.length === 0 ? [] : [entries.join('\n')]),
    ...(left.length === 0
      ? []
      : [paragraph(page, `${wording.canBeLeft}: ${left.join('; ')}.`).replaceAll('\u00a0', ' ')]),
  )}`
}

const titleOf = ({ ruleSet }: Dialogue): string => wording.allFields[ruleSet.rules.endsIn]

/** Whoever wants to read all of a text opens it by its number. */
const mostOfOne = 4

function inShort(lines: string): string {
  const all = lines.split('\n')
  return all.length <= mostOfOne ? lines : [...all.slice(0, mostOfOne - 1), '     …'].join('\n')
}

const isMore = (line: string): boolean => /^(m|more)$/i.test(line.trim())

/** Under the list of fields, or far below it: `isAbove`. Any can be opened again; it is over only when the person says so. */
async function listTurn(
  dialogue: FieldDialogue,
  isAbove: boolean,
): Promise<RecordEnd['kind'] | 'list' | null> {
  const { session, leaving } = dialogue
  const missing = session.missing.map(({ label }) => label)
  if (isAbove && missing.length > 0) say(dialogue, wording.missingFields(missing))
  const { others } = session
  say(dialogue, wording.fieldListSay(others, leaving))
  const reply = await ask<Reply<RecordField, 'finish' | 'list' | 'back' | 'quit' | 'more'>>(
    dialogue,
    wording.listPrompt,
    (line) => (others > 0 && isMore(line) ? ok({ kind: 'more' }) : listReply(session.all, line)),
  )
  switch (reply.kind) {
    case 'answer':
      session.open(reply.value)
      return null
    case 'more':
      session.putOthers()
      return null
    case 'list':
      return 'list'
    case 'back':
      if (session.before(null) === null) return 'back'
      session.back(null)
      return null
    case 'finish':
      return 'done'
    case 'quit':
      return 'quit'
  }
}

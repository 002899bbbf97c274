import type { RecordField } from '../rules/model.ts'
import { pageOf } from './conversation.ts'
import { lineReply } from './field-reply.ts'
import type { FieldTalk } from './field-turn.ts'
import { paragraph } from './page.ts'
import * as wording from './wording.ts'

/**
 * Asks for the lines of a text after its first, until a full stop stands alone on one. Every line is kept as soon as it
 * is typed. `again`: the first line has been taken out, so that the field stands as before.
 */
export async function textLines(
  { setup, session, save }: FieldTalk,
  field: RecordField,
  first: string,
): Promise<'done' | 'again' | 'quit'> {
  const lines = [first]
  for (;;) {
    const line = await setup.prompter.text(
      wording.linePrompt(lines.length + 1),
      (typed) => {
        const say = lineReply(typed) === 'line' ? session.refusal(field, [...lines, typed].join('\n')) : null
        return say === null ? null : paragraph(pageOf(setup), say)
      },
      'next',
    )
    switch (lineReply(line)) {
      case 'end':
        return 'done'
      case 'quit':
        return 'quit'
      case 'take-back':
        lines.pop()
        setup.prompter.show(wording.tookBack)
        break
      case 'line':
        // A held Enter would fill the page: one empty line sets paragraphs apart.
        if (line.trim() !== '' || lines.at(-1)?.trim() !== '') lines.push(line)
        break
    }
    if (lines.length === 0) session.clear(field)
    else session.write(field, lines.join('\n').trimEnd())
    await save()
    if (lines.length === 0) return 'again'
  }
}

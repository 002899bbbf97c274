import { plainText } from '../guard/plain-text.ts'
import { refusalMessage } from '../problems/field-sentences.ts'
import { failed, ok, type Result } from '../problems/result.ts'
import { noteFields, type NoteField, type NoteTexts } from '../render/note-fields.ts'
import { ask, pageOf, type Dialogue } from './dialogue.ts'
import { blocks, paragraph, strong } from './layout.ts'
import type { Reply } from './reply.ts'
import * as wording from './wording.ts'

/** Asks for the fields of the note for the lead, each of which can be skipped. Rejects with `Stopped`. */
export async function askNote(dialogue: Dialogue): Promise<NoteTexts | 'back' | 'quit'> {
  let texts: NoteTexts = {}
  let at = 0
  for (;;) {
    const field = noteFields[at]
    if (field === undefined) return texts
    dialogue.prompter.show(noteBlock(dialogue, field, at))
    const reply = await ask(dialogue, wording.textPrompt, (line) => noteReply(field, line), 'only')
    switch (reply.kind) {
      case 'quit':
        return 'quit'
      case 'back':
        if (at === 0) return 'back'
        at -= 1
        break
      case 'answer':
        if (reply.value !== null) texts = { ...texts, [field.id]: reply.value }
        at += 1
        break
    }
  }
}

function noteBlock(dialogue: Dialogue, { ask: label, longest }: NoteField, at: number): string {
  const page = pageOf(dialogue)
  return `\n${blocks(
    [
      paragraph(page, wording.noteCount(at + 1, noteFields.length)),
      strong(page, label),
      ...(at === 0 ? [paragraph(page, wording.noteHow)] : []),
    ].join('\n'),
    paragraph(page, wording.noteKeys(longest)),
  )}`
}

/** A text, or null where the field is skipped. */
function noteReply(
  { longest }: NoteField,
  line: string,
): Result<Reply<string | null, 'back' | 'quit'>, string> {
  const typed = line.trim()
  switch (typed.toLowerCase()) {
    case '':
    case '.':
      return failed(wording.noteEnterAlone)
    case 's':
    case 'skip':
      return ok({ kind: 'answer', value: null })
    case 'b':
      return ok({ kind: 'back' })
    case 'q':
      return ok({ kind: 'quit' })
    default: {
      if (Array.from(typed).length > longest) return failed(wording.noteTooLong(longest))
      const text = plainText(typed)
      if (text.ok) return ok({ kind: 'answer', value: text.value })
      const { what, todo } = refusalMessage(text.problems.reason)
      return failed(`${what} ${todo}`)
    }
  }
}

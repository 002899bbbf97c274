import type { Fields } from '../record/fields.ts'
import { waysOn, type Asking } from './asking.ts'
import { put, say, type Setup } from './conversation.ts'
import * as wording from './wording.ts'

export interface KeepingContext extends Setup {
  /** A name for the file that says nothing about anybody. */
  readonly suggested: string
  /** Saves the record under that name and gives what is wrong, in words, or null. */
  readonly save: (path: string) => Promise<string | null>
}

/** Where the record went: the path of its file, the screen, or nowhere: somebody goes back, or leaves. */
export type Kept =
  { readonly kind: 'saved'; readonly path: string } | { readonly kind: 'print' | 'back' | 'quit' }

/** Asks where the finished record goes, until it is somewhere. Rejects with `Stopped`. */
export async function keepRecord(context: KeepingContext): Promise<Kept> {
  const way: Asking = waysOn(
    ':keep',
    wording.keepAsk,
    [
      { id: 'save', label: wording.keepAs(context.suggested) },
      { id: 'name', label: wording.keepElsewhere },
      { id: 'print', label: wording.keepOnScreen },
    ],
    wording.whyKeep,
  )
  for (;;) {
    const said = await put(context, way, { back: true, keep: false })
    if (said.kind === 'quit' || said.kind === 'back') return { kind: said.kind }
    if (said.kind !== 'answer') continue
    if (said.value === 'print') return { kind: 'print' }
    const path = said.value === 'save' ? context.suggested : await askName(context)
    if (path === 'b') continue
    if (path === 'q') return { kind: 'quit' }
    const problem = await context.save(path)
    if (problem === null) return { kind: 'saved', path }
    say(context, problem)
  }
}

/** A name, or the letter of a key: no file is called `b` or `q` on purpose. */
async function askName({ prompter }: KeepingContext): Promise<string> {
  const name = await prompter.text(
    wording.namePrompt,
    (line) => (line.trim() === '' ? wording.nameMissing : null),
    'only',
  )
  return /^\s*[bq]\s*$/i.test(name) ? name.trim().toLowerCase() : name.trim()
}

/** The date and the setting's own reference, where that cannot be a person's name: it has a figure in it. */
export function suggestedName(recordedAt: string, { reference }: Fields, practice: boolean): string {
  const plain = reference?.trim().replaceAll(/[^A-Za-z0-9]+/g, '-') ?? ''
  const usable = /\d/.test(plain) && plain.length <= 40 ? `-${plain}` : ''
  return `${recordedAt.slice(0, 10)}${usable}-${practice ? 'practice' : 'record'}.txt`
}

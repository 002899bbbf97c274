import { failed, ok } from '../problems/result.ts'
import { referenceInName } from '../record/reference.ts'
import { waysOn } from './asking.ts'
import { choose, say, type Dialogue } from './dialogue.ts'
import type { Reply } from './reply.ts'
import * as wording from './wording.ts'

export interface KeepingDialogue extends Dialogue {
  /** What is put, once it is ready. */
  readonly ready: string
  /** A name for the file that says nothing about anybody. */
  readonly suggested: string
  /** The folder in which it is saved, as a whole path. */
  readonly folder: string
  /** A program that keeps versions of files (such as Git) has that folder, and would keep the record, too. */
  readonly keepsVersions: boolean
  /** Saves the record under that name and gives what is wrong, in words, or null. */
  readonly save: (path: string) => Promise<string | null>
}

/** Where the record went: the path of its file, the screen, or nowhere: somebody goes back, or leaves. */
export type Kept =
  { readonly kind: 'saved'; readonly path: string } | { readonly kind: 'print' | 'back' | 'quit' }

/** Asks where the finished record goes, until it is somewhere. Rejects with `Stopped`. */
export async function keepRecord(dialogue: KeepingDialogue): Promise<Kept> {
  const ways = waysOn(
    dialogue.ready,
    [
      { id: 'save', label: wording.keepAs(dialogue.suggested) },
      { id: 'name', label: wording.keepElsewhere },
      { id: 'print', label: wording.keepOnScreen },
    ],
    wording.whyKeep,
  )
  say(dialogue, wording.keepIn(dialogue.folder))
  if (dialogue.keepsVersions) say(dialogue, wording.versionsKept)
  for (;;) {
    const way = await choose(dialogue, ways)
    if (way === 'quit' || way === 'back' || way === 'print') return { kind: way }
    const name =
      way === 'save' ? ({ kind: 'answer', value: dialogue.suggested } as const) : await askName(dialogue)
    if (name.kind === 'back') continue
    if (name.kind === 'quit') return { kind: 'quit' }
    const path = name.value
    const problem = await dialogue.save(path)
    if (problem === null) return { kind: 'saved', path }
    say(dialogue, problem)
  }
}

/** No file is called `b` or `q` on purpose. */
const askName = ({ prompter }: KeepingDialogue): Promise<Reply<string, 'back' | 'quit'>> =>
  prompter.ask<Reply<string, 'back' | 'quit'>>(
    wording.namePrompt,
    (line) => {
      const name = line.trim()
      switch (name.toLowerCase()) {
        case '':
          return failed(wording.nameMissing)
        case 'b':
          return ok({ kind: 'back' })
        case 'q':
          return ok({ kind: 'quit' })
        default:
          return ok({ kind: 'answer', value: name })
      }
    },
    'only',
  )

/** The date, and the setting's own reference where that has a figure in it and no name. */
export function suggestedName(recordedAt: string, reference: string | null, practice: boolean): string {
  const plain = reference === null ? null : referenceInName(reference)
  const usable = plain === null ? '' : `-${plain}`
  return `${recordedAt.slice(0, 10)}${usable}-${practice ? 'practice' : 'record'}.txt`
}

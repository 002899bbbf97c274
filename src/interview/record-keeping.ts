import { failed, ok } from '../problems/result.ts'
import { referenceInName } from '../record/reference.ts'
import { waysOn } from './asking.ts'
import { choose, pageOf, say, type Dialogue } from './dialogue.ts'
import { fitted } from './layout.ts'
import type { Reply } from './reply.ts'
import * as wording from './wording.ts'

export interface KeepingDialogue extends Dialogue {
  /** What is put, once it is ready. */
  readonly ready: string
  /** What ending without it means. */
  readonly drop: string
  /** All of it, to be read before it is kept. */
  readonly text: string
  /** A name for the file that says nothing about anybody. */
  readonly suggested: string
  /** The folder in which it is saved, as a whole path. */
  readonly folder: string
  /** Whether a program that keeps versions of files (such as Git) has the folder of that file. */
  readonly keepsVersions: (path: string) => Promise<boolean>
  /** Saves it under that name and gives what is wrong, in words, or null. */
  readonly save: (path: string) => Promise<string | null>
}

/** Where it went: the path of its file, or nowhere: somebody ends without it, goes back, or leaves. */
export type Kept =
  { readonly kind: 'saved'; readonly path: string } | { readonly kind: 'dropped' | 'back' | 'quit' }

/** Asks where what is ready goes, until it is somewhere. Rejects with `Stopped`. */
export async function keepRecord(dialogue: KeepingDialogue): Promise<Kept> {
  const { ready, drop, suggested, folder, keepsVersions } = dialogue
  const ways = waysOn(
    ready,
    [
      { id: 'save', label: wording.keepAs(suggested) },
      { id: 'name', label: wording.keepElsewhere },
      { id: 'read', label: wording.readFirst },
      { id: 'drop', label: drop },
    ],
    wording.whyKeep,
  )
  say(dialogue, wording.keepIn(folder))
  const isWarned = await keepsVersions(suggested)
  if (isWarned) say(dialogue, wording.versionsKept)
  for (;;) {
    const way = await choose(dialogue, ways)
    switch (way) {
      case 'quit':
      case 'back':
        return { kind: way }
      case 'drop':
        return { kind: 'dropped' }
      case 'read':
        dialogue.prompter.show(`\n${fitted(dialogue.text, pageOf(dialogue).width)}`)
        continue
      default:
    }
    const name = way === 'save' ? ({ kind: 'answer', value: suggested } as const) : await askName(dialogue)
    if (name.kind === 'back') continue
    if (name.kind === 'quit') return { kind: 'quit' }
    const path = name.value
    if (way === 'name' && (await keepsVersions(path))) {
      if (!isWarned) say(dialogue, wording.versionsKept)
      const then = await choose(dialogue, allTheSame)
      if (then === 'quit') return { kind: 'quit' }
      if (then !== 'save') continue
    }
    const problem = await dialogue.save(path)
    if (problem === null) return { kind: 'saved', path }
    say(dialogue, problem)
  }
}

const allTheSame = waysOn(
  wording.sameAsk,
  [
    { id: 'again', label: wording.chooseAgain },
    { id: 'save', label: wording.saveAllTheSame },
  ],
  wording.versionsKept,
)

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

/** The date, and the setting's own reference where that has a figure in it and no name; a note has none. */
export function suggestedName(
  recordedAt: string,
  reference: string | null,
  practice: boolean,
  endsIn: 'record' | 'note' = 'record',
): string {
  const plain = reference === null ? null : referenceInName(reference)
  const usable = plain === null ? '' : `-${plain}`
  const kind = endsIn === 'note' ? (practice ? 'practice-note' : 'note') : practice ? 'practice' : 'record'
  return `${recordedAt.slice(0, 10)}${usable}-${kind}.txt`
}

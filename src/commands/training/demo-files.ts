import { exitCode } from '../../problems/exit-codes.ts'
import type { Io } from '../../world/io.ts'
import * as wording from '../../training/wording.ts'
import { wayBoards } from '../../training/pictures.ts'
import { recordOf, saveRecord } from '../output.ts'
import { trouble } from '../report.ts'
import type { Demo } from './demo-play.ts'
import { saveAllNew } from '../../world/save.ts'

/** Where the practice record, and the picture of the way taken, go. */
interface Wanted {
  readonly record?: string
  readonly picture?: string
}

/** Writes what is to be kept, before anybody watches: what cannot be written is told at once. Gives the exit code. */
export async function keepFiles(io: Io, demo: Demo, { record, picture }: Wanted): Promise<number> {
  const { finished } = demo
  if (record !== undefined) {
    const saved = await saveRecord(io, recordOf(io, finished), record)
    if (!saved.ok) return trouble(io, saved.problems, 'text')
    io.stderr.write(`${wording.savedAs(saved.value)}\n`)
  }
  if (picture !== undefined) {
    const { scenario, opened, scenes } = demo
    const saved = await saveAllNew(io, picture, wayBoards(opened.ruleSet, scenario, scenes.at(-1)!))
    if (!saved.ok) return trouble(io, { problems: saved.problems, texts: {}, exit: exitCode.file }, 'text')
    for (const name of saved.value) io.stderr.write(`${wording.savedAs(name)}\n`)
  }
  return exitCode.done
}

import { drawing } from '../../analysis/tree-picture.ts'
import type { Drawing } from '../../analysis/tree-picture.ts'
import { exitCode } from '../../problems/exit-codes.ts'
import type { Io } from '../../world/io.ts'
import * as wording from '../../training/wording.ts'
import { saveNew } from '../../world/save.ts'
import { renderSvg } from '../../render/drawing/svg.ts'
import { recordOf, saveRecord } from '../output.ts'
import { trouble } from '../report.ts'
import type { Demo } from './demo-play.ts'

/** Where the practice record, and the picture of the tree with the way taken, go. */
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
    const saved = await saveNew(io, picture, renderSvg(wayOf(demo)))
    if (!saved.ok) return trouble(io, { problems: saved.problems, texts: {}, exit: exitCode.file }, 'text')
    io.stderr.write(`${wording.savedAs(saved.value)}\n`)
  }
  return exitCode.done
}

/** The tree with the way taken, under a title that says that it is practice. */
function wayOf({ scenario, finished }: Demo): Drawing {
  const drawn = drawing(finished.ruleSet, finished.answers)
  const { rules } = drawn.ruleSet
  const title = wording.pictureTitle(scenario.title, rules.title)
  return { ...drawn, ruleSet: { ...drawn.ruleSet, rules: { ...rules, title } } }
}

import { join } from 'node:path'
import texts from '#shipped/texts'
import { exitCode } from '../../problems/exit-codes.ts'
import type { Io } from '../../world/io.ts'
import { packageFolder } from '../../world/program.ts'
import { readText } from '../../world/read-text.ts'
import { failed, ok, type Result } from '../../problems/result.ts'
import { nearest } from '../../text/nearest.ts'
import type { Trouble } from '../rule-set.ts'

/** The YAML text of a rule set or a scenario, and the name by which people find it. */
export interface RuleText {
  readonly file: string
  readonly text: string
  /** Where it stands, for what is kept beside it. */
  readonly path: string
}

/** Ids of everything that ships: rule sets first, then scenarios. */
export const shippedTexts = (): readonly string[] => Object.keys(texts)

/** The text that ships under that id, or of that file. */
export async function openText(io: Io, idOrFile: string): Promise<Result<RuleText, Trouble>> {
  const open = Object.hasOwn(texts, idOrFile) ? texts[idOrFile] : undefined
  if (open) {
    const built = await open()
    // Whoever edits a shipped file in its place wants that one checked, and not what was built from it before.
    const path = join(packageFolder, built.file)
    const edited = await readText(io.files, path)
    return ok({ file: built.file, text: edited.ok ? edited.value : built.text, path })
  }
  if (/[/\\.]/.test(idOrFile)) {
    const text = await readText(io.files, idOrFile)
    if (text.ok) return ok({ file: idOrFile, text: text.value, path: idOrFile })
    return failed({ problems: text.problems, texts: {}, exit: exitCode.file })
  }
  const args = { id: idOrFile, nearest: nearest(idOrFile, shippedTexts()) }
  return failed({
    problems: [{ code: 'unknown-rule-set', args, place: null }],
    texts: {},
    exit: exitCode.usage,
  })
}

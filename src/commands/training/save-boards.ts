import type { Problem } from '../../problems/problem.ts'
import { failed, ok, type Result } from '../../problems/result.ts'
import type { Io } from '../../world/io.ts'
import { saveNew } from '../../world/save.ts'

/** Writes boards to new files: `way.svg`, then `way-2.svg` and so on. Gives their names. */
export async function saveBoards(
  io: Io,
  path: string,
  boards: readonly string[],
): Promise<Result<readonly string[], readonly Problem[]>> {
  const names: string[] = []
  for (const [index, board] of boards.entries()) {
    const name = index === 0 ? path : path.replace(/(\.svg)?$/i, `-${index + 1}$1`)
    const saved = await saveNew(io, name, board)
    if (!saved.ok) return failed(saved.problems)
    names.push(saved.value)
  }
  return ok(names)
}

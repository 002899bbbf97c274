import type { Io } from './io.ts'
import { pathsOf } from './own-folder.ts'

const marks = ['.git', '.hg', '.svn']

/** Whether a program that keeps versions of files has that folder, or one above it. */
export async function keepsVersions(
  { files, platform }: Pick<Io, 'files' | 'platform'>,
  folder: string,
): Promise<boolean> {
  const paths = pathsOf(platform)
  for (let at = folder; ; at = paths.dirname(at)) {
    for (const mark of marks) if ((await files.look(paths.join(at, mark))) !== null) return true
    if (paths.dirname(at) === at) return false
  }
}

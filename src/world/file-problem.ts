import { problem, type Problem } from '../problems/problem.ts'

/** The codes of failures that the program makes for itself, where the system has none that says the same. */
export const ownFailure = { link: 'OWN_LINK', notRegular: 'OWN_NOT_REGULAR' } as const

/** What the failure of a file operation means for whoever asked for it. `path` is the file they named. */
export function fileProblem(error: unknown, path: string, doing: 'read' | 'write'): Problem {
  const code = systemCode(error)
  switch (code) {
    case 'ENOENT':
      return problem(doing === 'read' ? 'file-not-found' : 'folder-not-found', { path }, null)
    case 'EEXIST':
      return problem('file-exists', { path }, null)
    case 'EISDIR':
      return problem('file-is-folder', { path }, null)
    case ownFailure.link:
      return problem('file-is-link', { path }, null)
    case ownFailure.notRegular:
      return problem('file-not-regular', { path }, null)
    case 'ELOOP':
      return problem('link-loop', { path }, null)
    case 'ENOTDIR':
      return problem('not-a-folder', { path }, null)
    case 'EACCES':
    case 'EPERM':
      return problem('file-not-allowed', { path, doing }, null)
    case 'EROFS':
      return problem('read-only-disk', { path }, null)
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return problem('disk-full', { path }, null)
    case 'ENAMETOOLONG':
      return problem('name-too-long', { path }, null)
    default:
      return problem('file-failed', { path, doing, reason: code }, null)
  }
}

/** The system's own word for a failure, such as EACCES. A failure without one is a bug of ours and is thrown on. */
export function systemCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  throw error
}

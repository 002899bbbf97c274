import type { Problem } from '../problems/problem.ts'

/** What the failure of a file operation means for whoever asked for it. `path` is the file they named. */
export function fileProblem(error: unknown, path: string): Problem {
  const code = systemCode(error)
  switch (code) {
    case 'ENOENT':
      return { code: 'file-not-found', args: { path }, place: null }
    case 'EEXIST':
      return { code: 'file-exists', args: { path }, place: null }
    case 'EISDIR':
      return { code: 'file-is-folder', args: { path }, place: null }
    case 'ELOOP':
      return { code: 'file-is-link', args: { path }, place: null }
    case 'ENOTDIR':
      return { code: 'folder-not-found', args: { path }, place: null }
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return { code: 'file-not-allowed', args: { path }, place: null }
    case 'ENOSPC':
    case 'EDQUOT':
      return { code: 'disk-full', args: { path }, place: null }
    case 'ENAMETOOLONG':
      return { code: 'name-too-long', args: { path }, place: null }
    default:
      return { code: 'file-failed', args: { path, reason: code }, place: null }
  }
}

/** The system's own word for a failure, such as EACCES. A failure without one is a bug of ours and is thrown on. */
export function systemCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  throw error
}

import type { Io } from '../world/io.ts'
import { message } from '../problems/sentences.ts'
import type { Problem } from '../problems/problem.ts'
import { renderProblems } from '../render/problem.ts'
import { withHiddenEscaped } from '../text/hidden.ts'
import type { Trouble } from './rule-set.ts'

export type Format = 'text' | 'json'

/** Says on standard error what is wrong: in sentences, or as one JSON object whose `more` holds the others. */
export function report(
  io: Io,
  problems: readonly Problem[],
  format: Format,
  texts: Readonly<Record<string, string>> = {},
): void {
  switch (format) {
    case 'text':
      io.stderr.write(`${renderProblems(problems, (file) => texts[file], io.columns())}\n`)
      break
    case 'json': {
      const [first, ...more] = problems.map(problemData)
      io.stderr.write(
        `${withHiddenEscaped(JSON.stringify(more.length === 0 ? first : { ...first, more }))}\n`,
      )
      break
    }
  }
}

/** Says what stood in the way, and gives the exit code for it. */
export function trouble(io: Io, { problems, texts, exit }: Trouble, format: Format): number {
  report(io, problems, format, texts)
  return exit
}

/** A problem for a script: its code, where it is, and the same words that a person is shown. */
export function problemData(problem: Problem): Record<string, unknown> {
  const { what, todo, paste } = message(problem)
  const { place } = problem
  const where =
    place === null
      ? {}
      : place.kind === 'pointer'
        ? { file: place.file, pointer: place.pointer, line: place.line, column: place.column }
        : { file: place.file, line: place.line, column: place.column }
  const lines = paste ? { paste: paste.map((line) => `${line}\n`).join('') } : {}
  return { code: problem.code, ...where, message: `${what} ${todo}`, ...lines }
}

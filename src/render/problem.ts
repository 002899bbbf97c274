import { message } from '../problems/sentences.ts'
import type { Place, Problem } from '../problems/problem.ts'
import { withHiddenNamed } from '../text/hidden.ts'
import { codeFrame } from './code-frame.ts'
import { wrap } from './wrap.ts'

/** More than anybody mends before looking again. */
const manyEnough = 50

/**
 * Problems as text for people: where, the lines around it where the text is at hand, what is wrong, what to do, and
 * perhaps lines to paste. Plain characters, at most `width` columns but for names of files and what is to be pasted, a
 * line end at the end of each line.
 */
export function renderProblems(
  problems: readonly Problem[],
  texts: (file: string) => string | undefined,
  width: number,
  most: number = manyEnough,
): string {
  const blocks = problems.slice(0, most).map((problem) => renderProblem(problem, texts, width))
  const left = problems.length - most
  if (left > 0) blocks.push(wrap(`And ${left} more. Mend these first, then look again.`, width))
  return blocks.map((lines) => lines.map((line) => `${line}\n`).join('')).join('\n')
}

function renderProblem(
  problem: Problem,
  texts: (file: string) => string | undefined,
  width: number,
): readonly string[] {
  const { what, todo, paste = [] } = message(problem)
  const { place } = problem
  const text = place?.kind === 'text' ? texts(place.file) : undefined
  const frame = place?.kind === 'text' && text !== undefined ? codeFrame(text, place, width) : []
  const sentences = [what, todo].flatMap((sentence) => wrap(withHiddenNamed(sentence), width))
  return [...(place === null ? [] : [where(place)]), ...frame, ...sentences, ...paste.map(withHiddenNamed)]
}

/** As editors and terminals understand it: many open the file at that place. */
function where(place: Place): string {
  const at = `${place.file}:${place.line}:${place.column}`
  return withHiddenNamed(place.kind === 'pointer' && place.pointer !== '' ? `${at} ${place.pointer}` : at)
}

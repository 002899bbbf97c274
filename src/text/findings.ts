import { problem, type Note, type Problem, type TextPlace } from '../problems/problem.ts'
import type { Span } from './part.ts'

export type PlacedProblem = Problem & { readonly place: TextPlace }

/** What one pass over a text finds. */
export interface Pass {
  readonly found: readonly PlacedProblem[]
  readonly note: Note<Span>
}

export function newPass(placeAt: (span: Span) => TextPlace): Pass {
  const found: PlacedProblem[] = []
  return {
    found,
    note: (code, args, span) => {
      found.push(problem(code, args, placeAt(span)) as PlacedProblem)
    },
  }
}

/** From top to bottom. Where an earlier pass found something, later passes only find what comes of it. */
export function inFileOrder(...passes: readonly (readonly PlacedProblem[])[]): PlacedProblem[] {
  const taken = new Set<string>()
  const at = ({ place }: PlacedProblem): string => `${place.line}:${place.column}`
  const kept = passes.flatMap((pass) => {
    const added = pass.filter((each) => !taken.has(at(each)))
    for (const each of added) taken.add(at(each))
    return added
  })
  return kept.toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
}

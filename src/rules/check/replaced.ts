import type { Note } from '../../problems/problem.ts'
import { child, fields, items, textOf } from '../../text/part.ts'
import type { Part, Span } from '../../text/part.ts'

/** Notes steps that replace one another in a circle: none of them could be shown. Each circle once, where it closes. */
export function noteReplaced(root: Part, note: Note<Span>): void {
  const replaced = new Map(
    fields(child(root, 'steps')).map(({ name, part }) => [name, items(child(part, 'replaces'))] as const),
  )
  const done = new Set<string>()
  const visit = (id: string, above: readonly string[]): void => {
    if (done.has(id)) return
    for (const part of replaced.get(id) ?? []) {
      const other = textOf(part)
      if (other === null) continue
      if ([...above, id].includes(other)) note('circular-replacement', {}, part)
      else visit(other, [...above, id])
    }
    done.add(id)
  }
  for (const id of replaced.keys()) visit(id, [])
}

/** Whole lines as they stand in the input, or the number of a line that is too long to be held. */
export type LineBlock =
  | { readonly kind: 'lines'; readonly bytes: Uint8Array; readonly first: number; readonly count: number }
  | { readonly kind: 'too-long'; readonly first: number; readonly count: 1 }

const newline = 10

/**
 * Cuts a stream into blocks of whole lines, holding no more than one chunk and the line that it cuts. A line of more
 * than `longest` bytes is passed over. The last line may lack its line end. Lines count from one.
 */
export async function* blocksOf(
  chunks: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<LineBlock> {
  let line = 1
  let rest: Uint8Array[] = []
  let held = 0
  let skipping = false
  for await (const chunk of chunks) {
    let bytes = chunk
    if (skipping) {
      const end = chunk.indexOf(newline)
      if (end < 0) continue
      skipping = false
      bytes = chunk.subarray(end + 1)
    }
    const end = bytes.lastIndexOf(newline) + 1
    if (end > 0) {
      const lines = joined([...rest, bytes.subarray(0, end)])
      const count = newlinesIn(lines)
      yield { kind: 'lines', bytes: lines, first: line, count }
      line += count
      rest = []
      held = 0
    }
    // A copy, as what is left over must not keep the whole chunk in memory.
    if (end < bytes.length) rest.push(new Uint8Array(bytes.subarray(end)))
    held += bytes.length - end
    if (held > longest) {
      yield { kind: 'too-long', first: line, count: 1 }
      line += 1
      rest = []
      held = 0
      skipping = true
    }
  }
  if (held > 0) yield { kind: 'lines', bytes: joined(rest), first: line, count: 1 }
}

/** In memory of its own, so that it can be handed to another thread. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let size = 0
  for (const part of parts) {
    whole.set(part, size)
    size += part.length
  }
  return whole
}

function newlinesIn(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) count += 1
  return count
}

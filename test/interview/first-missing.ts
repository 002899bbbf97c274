const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** The first fragment that does not stand in the text after those before it, wherever lines are broken; else null. */
export function firstMissing(read: string, fragments: readonly string[]): string | null {
  const text = oneLine(read)
  let from = 0
  for (const fragment of fragments.map(oneLine)) {
    const found = text.indexOf(fragment, from)
    if (found < 0) return `“${fragment}” after “${text.slice(Math.max(0, from - 300), from)}”`
    from = found + fragment.length
  }
  return null
}

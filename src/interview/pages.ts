/** A prompt under every page. */
const foot = 1

/** A heading belongs to what stands under it, and so does the answer before. */
const shortest = 2

type Lines = readonly string[]

/**
 * Texts on pages of so many rows, each with room for a prompt under it. A text is parted only where it is higher than a
 * page: between its paragraphs, or else between its lines.
 */
export function pagesOf(texts: readonly string[], rows: number): readonly string[] {
  const room = Math.max(1, rows - foot)
  const pages: string[][] = []
  const put = (lines: Lines): void => {
    const last = pages.at(-1)
    if (last && last.length + lines.length <= room) last.push(...lines)
    else pages.push([...withoutEdge(lines)])
  }
  for (const unit of together(
    texts.map((text) => text.split('\n')),
    room,
  )) {
    // Two lines alone are not worth a page: what follows them is parted instead.
    const isBegun = pages.length > 0 && isShort(pages.at(-1)!)
    if (withoutEdge(unit).length <= room && !isBegun) put(unit)
    else for (const paragraph of paragraphsOf(unit)) for (const piece of pieces(paragraph, room)) put(piece)
  }
  return pages.map((lines) => lines.join('\n'))
}

const isShort = (lines: Lines): boolean => lines.filter((line) => line !== '').length <= shortest

/** Short texts go with the next one, where the two fit on a page. */
const together = (units: readonly Lines[], room: number): readonly Lines[] =>
  units.reduceRight<readonly Lines[]>((later, unit) => {
    const [next, ...others] = later
    return next && isShort(unit) && unit.length + next.length <= room
      ? [[...unit, ...next], ...others]
      : [unit, ...later]
  }, [])

/** The lines in runs that each begin with an empty line, but for the first. */
function paragraphsOf(lines: Lines): readonly Lines[] {
  const paragraphs: string[][] = [[]]
  for (const [index, line] of lines.entries()) {
    if (line === '' && lines[index - 1] !== '') paragraphs.push([])
    paragraphs.at(-1)!.push(line)
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0)
}

/** Indented as what stands under a point is. */
const isGoingOn = /^ {4}/

/** A paragraph that is higher than a page, in pieces that are not: between its points where it has some. */
function pieces(lines: Lines, room: number): readonly Lines[] {
  if (withoutEdge(lines).length <= room) return [lines]
  const whole = withoutEdge(lines)
  const point = whole.slice(0, room + 1).findLastIndex((line) => !isGoingOn.test(line))
  const end = point > 0 ? point : room
  return [whole.slice(0, end), ...pieces(whole.slice(end), room)]
}

/** No page begins with empty lines. */
function withoutEdge(lines: Lines): Lines {
  const first = lines.findIndex((line) => line !== '')
  return first < 0 ? [] : lines.slice(first)
}

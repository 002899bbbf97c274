import { failed, ok } from '../problems/result.ts'
import type { Prompter } from './prompter.ts'
import * as wording from './wording.ts'

/** A prompt under every page. */
const foot = 1

/** A heading belongs to what stands under it, and so does the answer before. */
const shortest = 2

type Lines = readonly string[]

/**
 * Texts on pages of so many rows, each with room for a prompt under it. A text is parted only where it is higher than a
 * page: between its paragraphs, or else between its lines. No page ends with a heading.
 */
export function pagesOf(texts: readonly string[], rows: number): readonly string[] {
  const room = Math.max(1, rows - foot)
  const pages: string[][] = []
  const left = (): number => room - (pages.at(-1)?.length ?? room)
  const put = (lines: Lines): void => {
    if (lines.length <= left()) pages.at(-1)!.push(...lines)
    else pages.push([...withoutEdge(lines)])
  }
  for (const unit of together(
    texts.map((text) => text.split('\n')),
    room,
  )) {
    // Two lines alone are not worth a page: what follows them is parted instead.
    const isBegun = pages.length > 0 && isShort(pages.at(-1)!)
    if (withoutEdge(unit).length <= room && !isBegun) put(unit)
    else
      for (const paragraph of paragraphsOf(unit))
        for (const piece of pieces(paragraph, left(), room)) put(piece)
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

/** The lines in runs that each begin with an empty line, but for the first; a heading goes with what is under it. */
function paragraphsOf(lines: Lines): readonly Lines[] {
  const paragraphs: string[][] = [[]]
  for (const [index, line] of lines.entries()) {
    if (line === '' && lines[index - 1] !== '' && !isShort(paragraphs.at(-1)!)) paragraphs.push([])
    paragraphs.at(-1)!.push(line)
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0)
}

/** Indented as what stands under a point is. */
const isGoingOn = /^ {4}/

/**
 * A paragraph that is higher than a page, in pieces that are not: between its points where it has some. `left`: of the
 * page that has been begun, where the first piece may stand.
 */
function pieces(lines: Lines, left: number, room: number): readonly Lines[] {
  if (withoutEdge(lines).length <= room) return [lines]
  const begun = cutIn(lines, left)
  if (begun !== null) return [lines.slice(0, begun), ...pieces(lines.slice(begun), 0, room)]
  const whole = withoutEdge(lines)
  const end = cutIn(whole, room) ?? room
  return [whole.slice(0, end), ...pieces(whole.slice(end), 0, room)]
}

/** Before the last point with which so many lines are full; null where nothing worth it stands before one. */
function cutIn(lines: Lines, room: number): number | null {
  const point = lines.slice(0, room + 1).findLastIndex((line) => line !== '' && !isGoingOn.test(line))
  return point > 0 && !isShort(lines.slice(0, point)) ? point : null
}

/** No page begins with empty lines. */
function withoutEdge(lines: Lines): Lines {
  const first = lines.findIndex((line) => line !== '')
  return first < 0 ? [] : lines.slice(first)
}

/**
 * Shows all pages but the last, which is given back. Whoever has many before them can skip them, and whoever has to
 * leave at once can do that.
 */
async function untilLast(
  prompter: Prompter,
  texts: readonly string[],
  rows: () => number,
): Promise<readonly string[] | 'quit'> {
  for (let left = texts; ;) {
    const [first = '', ...others] = pagesOf(left, rows())
    if (others.length === 0) return left
    prompter.show(first)
    const mayLeave = others.length >= wording.pagesToSkip
    const way = await prompter.ask(wording.morePrompt(others.length), (line) => {
      const typed = line.trim().toLowerCase()
      if (mayLeave && typed === 's') return ok('skip')
      if (typed === 'q') return ok('quit')
      return typed === '' ? ok('on') : failed(wording.moreFirst)
    })
    if (way === 'quit') return way
    if (way === 'skip') return []
    left = others
  }
}

/** Shows a long text page by page, to be read and nothing else. `rows`: of the screen at this moment. */
export async function readThrough(prompter: Prompter, text: string, rows: () => number): Promise<void> {
  const left = await untilLast(prompter, [text], rows)
  if (left !== 'quit') for (const page of left) prompter.show(page)
}

/**
 * A prompter that scrolls nothing away unread. What is shown waits until something is asked; where it is higher than
 * the screen, it comes in pages, and somebody presses Enter for the next one. `rows`: of the screen at this moment.
 */
export function pagedPrompter(prompter: Prompter, rows: () => number): Prompter {
  let waiting: string[] = []
  const flush = (): void => {
    if (waiting.length > 0) prompter.show(waiting.join('\n'))
    waiting = []
  }
  return {
    show: (text) => void waiting.push(text),
    async ask(prompt, read, text) {
      const left = await untilLast(prompter, waiting, rows)
      waiting = left === 'quit' ? [] : [...left]
      flush()
      const quit = left === 'quit' ? read('q') : null
      return quit?.ok ? quit.value : prompter.ask(prompt, read, text)
    },
    close() {
      flush()
      prompter.close()
    },
  }
}

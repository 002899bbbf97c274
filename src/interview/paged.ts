import { failed, ok } from '../problems/result.ts'
import { pagesOf } from './pages.ts'
import type { Prompter } from './prompter.ts'
import * as wording from './wording.ts'

/** Shows all pages but the last, which is given back. Whoever has many before them can skip them. */
async function untilLast(
  prompter: Prompter,
  texts: readonly string[],
  rows: () => number,
): Promise<readonly string[]> {
  for (let left = texts; ;) {
    const [first = '', ...others] = pagesOf(left, rows())
    if (others.length === 0) return left
    prompter.show(first)
    const mayLeave = others.length >= wording.pagesToSkip
    const isLeft = await prompter.ask(wording.morePrompt(others.length), (line) => {
      const typed = line.trim().toLowerCase()
      if (mayLeave && typed === 's') return ok(true)
      return typed === '' ? ok(false) : failed(wording.moreFirst)
    })
    if (isLeft) return []
    left = others
  }
}

/** Shows a long text page by page, to be read and nothing else. `rows`: of the screen at this moment. */
export async function readThrough(prompter: Prompter, text: string, rows: () => number): Promise<void> {
  for (const page of await untilLast(prompter, [text], rows)) prompter.show(page)
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
      waiting = [...(await untilLast(prompter, waiting, rows))]
      flush()
      return prompter.ask(prompt, read, text)
    },
    close() {
      flush()
      prompter.close()
    },
  }
}

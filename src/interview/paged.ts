import { failed, ok } from '../problems/result.ts'
import { pagesOf } from './pages.ts'
import type { Prompter } from './prompter.ts'
import * as wording from './wording.ts'

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
      for (;;) {
        const [first = '', ...others] = pagesOf(waiting, rows())
        if (others.length === 0) break
        waiting = [...others]
        prompter.show(first)
        await prompter.ask(wording.morePrompt, (line) =>
          line.trim() === '' ? ok(null) : failed(wording.moreFirst),
        )
      }
      flush()
      return prompter.ask(prompt, read, text)
    },
    close() {
      flush()
      prompter.close()
    },
  }
}

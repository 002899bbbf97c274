import type { Io } from '../world/io.ts'
import { readable } from './layout.ts'
import { pagedPrompter } from './pages.ts'
import { plainPrompter } from './plain.ts'
import type { Prompter } from './prompter.ts'
import { wrap } from '../render/wrap.ts'
import * as wording from './wording.ts'

/** What asks for lines that are only ever added; null where the terminal can do more. */
export function plainBecause(env: Io['env'], flag: boolean): wording.PlainReason | null {
  if (flag) return 'flag'
  const { ACCESSIBLE: accessible, TERM: terminal } = env
  if (accessible && !['0', 'false'].includes(accessible.toLowerCase())) return 'environment'
  return terminal === 'dumb' ? 'terminal' : null
}

/**
 * The prompter for this person and this terminal. The plain one says first that it is on, and why. `isPaged`: what is
 * higher than the screen comes in pages; where lines are only ever added, there is no screen to fit.
 */
export async function openPrompter(io: Io, accessible: boolean, isPaged: boolean): Promise<Prompter> {
  const because = plainBecause(io.env, accessible)
  if (because === null) {
    const { inquirerPrompter } = await import('./inquirer.ts')
    const prompter = await inquirerPrompter(io)
    return isPaged ? pagedPrompter(prompter, () => io.rows()) : prompter
  }
  const prompter = plainPrompter(io)
  prompter.show(wrap(wording.plainMode(because), readable(io.columns())).join('\n'))
  return prompter
}

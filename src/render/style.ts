import { Chalk, type ChalkInstance } from 'chalk'

/** How words are set off. Every one of these also stands as a word: nothing is said by colour alone. */
export interface Style {
  readonly heading: (text: string) => string
  /** A heading that is seen from the back of a room. */
  readonly banner: (text: string) => string
  readonly strong: (text: string) => string
  /** The name of a response: `rank` is its place from the lowest, `highest` that of the highest. */
  readonly response: (text: string, rank: number, highest: number) => string
}

/** Only the sixteen colours that people can set for themselves, bold and inverse: they can be read on a projector. */
export function styleFor(choice: ColourChoice): Style {
  const chalk = new Chalk({ level: wantsColour(choice) ? 1 : 0 })
  return {
    heading: (text) => chalk.bold(text),
    banner: (text) => chalk.bold.inverse(text),
    strong: (text) => chalk.bold(text),
    response: (text, rank, highest) => responseColour(chalk, rank, highest)(text),
  }
}

/** Never green: no response says that all is well. */
function responseColour(chalk: ChalkInstance, rank: number, highest: number): ChalkInstance {
  if (rank === highest) return chalk.bold.inverse.red
  return rank * 2 > highest ? chalk.bold.inverse.yellow : chalk.bold.inverse
}

export interface ColourChoice {
  /** `--color` is true, `--no-color` false, neither undefined. */
  readonly flag: boolean | undefined
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether the stream that is written to is a terminal. */
  readonly terminal: boolean
}

/** Whether there is to be colour: the flag, NO_COLOR, FORCE_COLOR, TERM=dumb, then whether it is a terminal. */
export function wantsColour({ flag, env, terminal }: ColourChoice): boolean {
  if (flag !== undefined) return flag
  if (env['NO_COLOR']) return false
  if (env['FORCE_COLOR']) return !['0', 'false'].includes(env['FORCE_COLOR'])
  return terminal && env['TERM'] !== 'dumb'
}

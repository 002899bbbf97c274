import { Chalk, type ChalkInstance } from 'chalk'
import { wantsColour, type ColourChoice } from './colour.ts'

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

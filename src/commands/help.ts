import type { Command } from 'commander'
import { exitCode } from '../problems/exit-codes.ts'
import type { Io } from '../world/io.ts'
import { isTopic, topics } from '../render/topics.ts'
import { helpText } from '../render/help.ts'

/** Help for a topic, for a command, or for the whole program. */
export function help(io: Io, root: Command, word: string | undefined): number {
  const command = root.commands.find((each) => each.name() === word)
  if (word === undefined) root.outputHelp()
  else if (command) command.outputHelp()
  else if (isTopic(word)) io.stdout.write(`${helpText(topics[word], io.columns())}\n`)
  else {
    const commands = root.createHelp().visibleCommands(root)
    const known = [...Object.keys(topics), ...commands.map((each) => each.name())].join(', ')
    io.stderr.write(`There is no help on “${word}”. There is help on: ${known}.\n`)
    return exitCode.usage
  }
  return exitCode.done
}

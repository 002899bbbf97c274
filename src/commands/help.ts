import type { Command } from 'commander'
import { exitCode } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import { isTopic, topics } from '../render/topics.ts'
import { wrap } from '../render/wrap.ts'

/** Help for a topic, for a command, or for the whole program. */
export function help(io: Io, root: Command, word: string | undefined): number {
  const command = root.commands.find((each) => each.name() === word)
  if (word === undefined) root.outputHelp()
  else if (command) command.outputHelp()
  else if (isTopic(word)) io.stdout.write(`${topicText(topics[word], io.columns())}\n`)
  else {
    const commands = root.createHelp().visibleCommands(root)
    const known = [...Object.keys(topics), ...commands.map((each) => each.name())].join(', ')
    io.stderr.write(`There is no help on “${word}”. There is help on: ${known}.\n`)
    return exitCode.usage
  }
  return exitCode.done
}

function topicText(paragraphs: readonly string[], columns: number): string {
  return paragraphs
    .map((paragraph) => (paragraph.startsWith('  ') ? paragraph : wrap(paragraph, columns).join('\n')))
    .join('\n\n')
}

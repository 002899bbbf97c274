import type { Command } from 'commander'
import type { Io } from '../../world/io.ts'
import type { CommonOptions } from '../common-options.ts'
import type { AskOptions } from '../dialogue.ts'
import { helpText } from '../../render/help.ts'

/** Declares `config` and its commands; what a command does is imported only when it runs. */
export function configCommands(root: Command, io: Io, finish: (code: number) => void): void {
  const config = root
    .command('config')
    .description('your own setting: its name, roles and local contacts')
    .addHelpText('after', () => `\n${helpText(aboutConfig, io.columns())}`)

  config
    .command('init')
    .description('ask for them, show them, then write them')
    .option('--accessible', 'plain lines only: nothing is redrawn, no escape codes')
    .action(async (options: AskOptions) => {
      const { initConfig } = await import('./init.ts')
      finish(await initConfig(io, { ...root.opts<CommonOptions>(), ...options }))
    })

  config
    .command('show')
    .description('print what is in force, and what is wrong with the file')
    .action(async () => {
      const { showConfig } = await import('./show.ts')
      finish(await showConfig(io, root.opts<CommonOptions>()))
    })

  config
    .command('path')
    .description('print where the file is')
    .action(async () => {
      const { showConfigPath } = await import('./show.ts')
      finish(showConfigPath(io))
    })
}

const aboutConfig = [
  'It is one YAML file, for your own account only: rules/config.schema.json says what may stand in it. Your contacts stand in the steps and in the record in place of the national ones; 999 stays 999. Of the questions it answers only what kind of setting it is and in which nation, and only where questions are asked: check and demo take the contacts alone.',
  'A file with a mistake in it stops nobody. The interview and check say what is wrong and go on without it; where only a name is wrong, without that entry. config show then ends with 4 (with 6 where the file cannot be read), and config init does not touch it.',
]

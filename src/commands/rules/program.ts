import { Option, type Command } from 'commander'
import type { Io } from '../../world/io.ts'
import type { CommonOptions } from '../common-options.ts'
import type { RulesCheckOptions } from './check.ts'
import type { RulesDiffOptions } from './diff.ts'
import { documentCommands } from './documents.ts'
import { helpText } from '../../render/help.ts'

/** Declares `rules` and its commands; what a command does is imported only when it runs. */
export function rulesCommands(root: Command, io: Io, finish: (code: number) => void): void {
  const rules = root.command('rules').description('for people who write and review rule sets')

  rules
    .command('check')
    .description('what is wrong, missing or never tried out in rule sets and scenarios')
    .argument(
      '[ID|FILE...]',
      'rule sets and scenarios, or folders of them; without any, everything that ships',
    )
    .addOption(format())
    .addHelpText('after', () => `\n${helpText(aboutCheck, io.columns())}`)
    .action(async (named: readonly string[], options: RulesCheckOptions) => {
      const { checkRules } = await import('./check.ts')
      finish(await checkRules(io, named, { ...root.opts<CommonOptions>(), ...options }))
    })

  rules
    .command('diff')
    .description('what falls and what rises between two rule sets, exactly')
    .argument('<OLD>', 'the earlier one: an id or a file')
    .argument('<NEW>', 'the later one: an id or a file')
    .addOption(format())
    .option('--fail-on-fall', 'end with 7 where anything falls that nobody stands for')
    .action(async (earlier: string, later: string, options: RulesDiffOptions) => {
      const { diffRules } = await import('./diff.ts')
      finish(await diffRules(io, earlier, later, { ...root.opts<CommonOptions>(), ...options }))
    })

  documentCommands(rules, () => root.opts<CommonOptions>(), io, finish)
}

const format = (): Option =>
  new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text')

const aboutCheck = [
  'Each finding says where it is, what is wrong and what to do; the rules behind them are explained in rules/README.md.',
  'Scenarios are held against the rule set that they name, or against --rules.',
  'Ends with 0 where nothing is found, or nothing but warnings: days that have passed, and parts of a scenario without minutes. Ends with 7 where anything else is found; with 3 where a rule set cannot be loaded, and with 4 where a scenario or a course cannot. Of several files, 3 wins over 7.',
]

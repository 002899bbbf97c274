import standardRuleSet from '#shipped/standard'
import { Argument, Command, Option } from 'commander'
import packageData from '../package.json' with { type: 'json' }
import type { CommonOptions } from './commands/common-options.ts'
import type { CheckOptions } from './commands/check.ts'
import { configCommands } from './commands/config/program.ts'
import { practiceCommands } from './commands/training/program.ts'
import { recordCommands } from './commands/record/program.ts'
import { rulesCommands } from './commands/rules/program.ts'
import type { AskOptions } from './commands/dialogue.ts'
import type { PageOptions } from './commands/page.ts'
import { shells, type Shell } from './completion/scripts.ts'
import { addExamples, firstExamples } from './commands/examples.ts'
import { commandOf } from './world/program.ts'
import type { Io } from './world/io.ts'
import { recommendationParts } from './render/recommendation-parts.ts'
import { examplesText, helpLayout, helpText, type Example } from './render/help.ts'
import { nearest } from './text/nearest.ts'

/** Declares every command; what a command does is imported only when it runs. `finish` is told its exit code. */
export function program(io: Io, finish: (code: number) => void): Command {
  const laid = (own: readonly Example[]): string => examplesText(own, io.columns())
  const root = new Command('sexting-triage')
    .description(packageData.description)
    .version(packageData.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => io.columns(),
      getErrHelpWidth: () => io.columns(),
      outputError: (text, write) => write(`${helpText([text.trim().replaceAll('\n', ' ')], io.columns())}\n`),
    })
    .showSuggestionAfterError()
    .configureHelp(helpLayout)
    .addHelpText('before', () => `${helpText([opening], io.columns())}\n\n${laid(firstExamples)}`)
    .addHelpText('after', () => `\n${helpText([closing], io.columns())}`)
    .addOption(new Option('--rules <ID|FILE>', 'the rule set to use').default(undefined, standardRuleSet))
    .addOption(new Option('--color', 'colour, also where the output is not a terminal'))
    .addOption(new Option('--no-color', 'no colour'))
    .addOption(new Option('--no-config', 'take nothing from your configuration'))
    .addOption(new Option('--debug', 'when the program itself fails, print where; never an answer'))

  root
    .command('start', { isDefault: true })
    .description('ask, recommend, write the record (the default)')
    .option('--accessible', 'plain lines only: nothing is redrawn, no escape codes')
    .option('--no-draft', 'keep nothing until the record is written')
    .option('--practice', 'mark everything as practice')
    .allowExcessArguments()
    .action(async (options: AskOptions, command: Command) => {
      const [word] = command.args
      if (word !== undefined) return unknownCommand(io, root, word)
      const { start } = await import('./commands/start.ts')
      finish(await start(io, { ...root.opts<CommonOptions>(), ...options }))
    })

  root
    .command('resume')
    .description('go on from a draft that was saved, or open a closed case again from its record')
    .argument('[DRAFT|RECORD]', 'the name of a draft, or the file of a record; without it drafts are listed')
    .option('--accessible', 'plain lines only: nothing is redrawn, no escape codes')
    .action(async (name: string | undefined, options: AskOptions) => {
      const { resume } = await import('./commands/resume.ts')
      finish(await resume(io, name, { ...root.opts<CommonOptions>(), ...options }))
    })

  root
    .command('check')
    .description('one answers file in, a recommendation out; never a prompt')
    .argument('<FILE|->', 'a JSON answers file, or - for standard input')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .option(
      '--record <FILE>',
      'write the incident record to a new file (text, or JSON where it ends in .json)',
    )
    .option('--for-pen', 'with --record: room to write by hand in everything that is empty')
    .addOption(new Option('--brief', 'only the first page: what to do now').conflicts(['format', 'part']))
    .addOption(
      new Option('--part <NAME>', 'only one part of the recommendation')
        .choices(recommendationParts)
        .conflicts('format'),
    )
    .option('--strict', 'an answer or a required record field that is missing is an error')
    .option('--exit-code', 'end with 20 to 25 for the response, lowest first')
    .addOption(
      new Option('--lines', 'many cases: JSON Lines in, JSON Lines out').conflicts([
        'record',
        'exitCode',
        'brief',
        'part',
      ]),
    )
    .option('--full', 'with --lines: the whole assessment on each line')
    .action(async (file: string, { lines, ...options }: CheckOptions & { lines?: boolean }) => {
      if (lines) {
        const { checkLines } = await import('./commands/check-lines.ts')
        return finish(await checkLines(io, file, { ...root.opts<CommonOptions>(), ...options }))
      }
      const { check } = await import('./commands/check.ts')
      return finish(await check(io, file, { ...root.opts<CommonOptions>(), ...options }))
    })

  recordCommands(root, io, finish)
  practiceCommands(root, io, finish)
  rulesCommands(root, io, finish)
  configCommands(root, io, finish)

  root
    .command('page')
    .description('write one file that does the whole job in a browser, without a network')
    .argument('<FILE>', 'the new file, such as triage.html; --rules all puts every rule set into it')
    .option('--practice', 'mark everything as practice')
    .option('--scenarios <FOLDER>', 'with the scenarios of a folder of your own, too')
    .option('--no-scenarios', 'without the made-up incidents to practise with')
    .option('--check', 'is that file one that this program wrote, unchanged')
    .action(async (file: string, { check, ...options }: PageOptions & { check?: boolean }) => {
      if (check) {
        const { checkPage } = await import('./commands/page-check.ts')
        return finish(await checkPage(io, file, { ...root.opts<CommonOptions>(), ...options }))
      }
      const { page } = await import('./commands/page.ts')
      finish(await page(io, file, { ...root.opts<CommonOptions>(), ...options }))
    })

  root
    .command('completion')
    .description('print a script that lets your shell complete words')
    .addArgument(new Argument('<SHELL>', 'which one').choices(shells))
    .action(async (shell: Shell) => {
      const { completion } = await import('./commands/completion.ts')
      finish(completion(io, shell))
    })

  root
    .command('__complete', { hidden: true })
    .requiredOption('--word <TEXT>')
    .argument('[BEFORE...]')
    .action(async (before: readonly string[], { word }: { word: string }) => {
      const { complete } = await import('./commands/completion.ts')
      finish(await complete(io, root, before, word))
    })

  root
    .command('help')
    .description(
      'help for a command, or on exit-codes, answers, rules, first-hour, parents, training, accessibility or privacy',
    )
    .argument('[WORD]', 'a command or a topic')
    .action(async (word: string | undefined) => {
      const { help } = await import('./commands/help.ts')
      finish(help(io, root, word))
    })

  root.hook('preAction', (_, command) => refuseEmptyNames(root, command))
  addExamples(root, laid)
  return root
}

/** An empty name of a file is what a script makes of a variable that is not set. */
function refuseEmptyNames(root: Command, command: Command): void {
  const options = [root, command].flatMap((each) =>
    each.options
      .filter((option) => option.flags.includes('FILE') && each.getOptionValue(option.attributeName()) === '')
      .map(({ long }) => String(long)),
  )
  const empty = command.processedArgs.findIndex((given) => given === '')
  const what = options[0] ?? command.registeredArguments[empty]?.name()
  if (what !== undefined)
    command.error(`${what} is empty. Give a name.`, { code: 'commander.invalidArgument' })
}

function unknownCommand(io: Io, root: Command, word: string): never {
  const near = nearest(
    word,
    root.commands.map((command) => command.name()),
  )
  const hint = near === null ? `See ${commandOf(io, '--help')}` : `Did you mean “${near}”?`
  return root.error(`There is no command “${word}”. ${hint}`, { code: 'commander.unknownCommand' })
}

const opening = 'When a nude or semi-nude image of a child has been shared: what to do, and why.'

const closing =
  "The image never enters this program. It recommends; people decide. It is not legal advice, and it does not stand in for your safeguarding lead, the police or children's social care. If a child is in danger now, ring 999."

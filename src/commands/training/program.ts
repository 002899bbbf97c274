import { InvalidArgumentError, Option, type Command } from 'commander'
import type { Io } from '../../world/io.ts'
import type { CommonOptions } from '../common-options.ts'
import { audiences, usualScenario } from '../../training/scenario.ts'
import type { DemoOptions } from '../demo.ts'
import type { WorkshopOptions } from '../workshop.ts'
import type { WorkshopSummaryOptions } from './summary.ts'

/** Declares `demo` and `workshop`; what a command does is imported only when it runs. */
export function practiceCommands(root: Command, io: Io, finish: (code: number) => void): void {
  root
    .command('demo')
    .description('play a fictional scenario for a room')
    .argument('[SCENARIO]', `the id of a scenario, or a file; ${usualScenario} where none is named`)
    .option('--list', 'list the scenarios, with what they come to; with one named, all about it')
    .option('--theme <THEME>', 'list only those of one theme')
    .addOption(new Option('--for <GROUP>', 'list only those worth playing with them').choices(audiences))
    .option('--scenarios <FOLDER>', 'use the scenarios of a folder of your own too')
    .addOption(new Option('--auto [SECONDS]', 'go on without a key').argParser(seconds).preset(20))
    .option('--compare <ID|FILE>', 'show beside it what another rule set makes of it')
    .option('--way', 'show also what each answer does, and the way through the tree')
    .option('--record <FILE>', 'write the practice record to a new file')
    .option(
      '--picture <FILE>',
      'draw what was raised or left open on the way, for a room: a new SVG file, or several',
    )
    .option('--accessible', 'plain lines only: nothing is redrawn, no escape codes')
    .action(async (scenario: string | undefined, options: DemoOptions) => {
      const { demo } = await import('../demo.ts')
      finish(await demo(io, scenario, { ...root.opts<CommonOptions>(), ...options }))
    })

  const workshops = root
    .command('workshop')
    .description('lead a training session: groups say what they would do, then it is revealed')
    .argument('[SCENARIO...]', 'ids or files, in the order in which they are played; without any you choose')
    .option('--theme <THEME>', 'choose only among those of one theme')
    .addOption(
      new Option('--for <GROUP>', 'choose only among those worth playing with them').choices(audiences),
    )
    .option('--scenarios <FOLDER>', 'use the scenarios of a folder of your own too')
    .option('--course <COURSE>', 'lead a course: half-day, or a file of your own')
    .addOption(
      new Option('--time <MINUTES>', 'play only as many parts as there is time for').argParser(minutes),
    )
    .option('--resume', 'go on with the workshop that was interrupted last')
    .option(
      '--results <FILE>',
      'write the results to a new file: CSV, JSON where it ends in .json, a bar chart in .svg',
    )
    .option('--handout <FILE>', 'write, first of all, what participants get: Markdown, or HTML to print')
    .option(
      '--notes <FILE>',
      'write, first of all, what whoever leads needs: times, answers, what groups say',
    )
    .option('--takeaway <FILE>', 'write at the end what people keep: dos and don’ts, numbers, what they said')
    .option('--accessible', 'plain lines only: nothing is redrawn, no escape codes')
    .action(async (scenarios: readonly string[], options: WorkshopOptions) => {
      const { workshop } = await import('../workshop.ts')
      finish(await workshop(io, scenarios, { ...root.opts<CommonOptions>(), ...options }))
    })

  workshops
    .command('summary')
    .description('put the results of several workshops together')
    .argument('<FILE...>', 'results that workshop --results has written, as CSV or as JSON')
    .addOption(
      new Option('--format <format>', 'how to print; svg draws bars')
        .choices(['text', 'csv', 'svg'])
        .default('text'),
    )
    .addOption(
      new Option('--output <FILE|->', 'write to a new file, or to standard output').default(
        '-',
        'standard output',
      ),
    )
    .action(async (files: readonly string[], options: WorkshopSummaryOptions) => {
      const { workshopSummary } = await import('./summary.ts')
      finish(await workshopSummary(io, files, { ...root.opts<CommonOptions>(), ...options }))
    })
}

function minutes(given: string): number {
  const number = Number(given)
  if (/^\d+$/.test(given) && number > 0 && number <= 1440) return number
  throw new InvalidArgumentError('Give a number of minutes, such as 90.')
}

function seconds(given: string): number {
  const number = Number(given)
  if (given.trim() !== '' && number >= 0 && number <= 3600) return number
  throw new InvalidArgumentError('Give a number of seconds, such as 20.')
}

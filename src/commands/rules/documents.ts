import { Option, type Command } from 'commander'
import type { Io } from '../../world/io.ts'
import type { CommonOptions } from '../common-options.ts'
import type { RulesDrawOptions } from './draw.ts'
import type { RulesExportOptions } from './export.ts'
import type { RulesNewOptions } from './new.ts'
import type { RulesReviewOptions } from './review.ts'
import type { RulesSchemaOptions } from './schema.ts'
import type { RulesShowOptions } from './show.ts'

/** Declares those commands of `rules` that print a rule set in some form, or a new one. */
export function documentCommands(
  rules: Command,
  common: () => CommonOptions,
  io: Io,
  finish: (code: number) => void,
): void {
  rules
    .command('list')
    .description('the rule sets that ship, and how far each has been checked')
    .action(async () => {
      const { listRules } = await import('./list.ts')
      finish(await listRules(io))
    })

  rules
    .command('show')
    .description('a rule set to read on paper')
    .argument('[ID|FILE]', 'the rule set')
    .addOption(
      new Option('--below <RESPONSE>', 'one page: everything that can end below that response').conflicts(
        'questions',
      ),
    )
    .option('--questions', 'the paper form: two pages, for when no computer is at hand')
    .option('--reviewed', 'who has held it against the published text, and what they found')
    .option('--counts', 'how many sets of answers there are, and how many lead to each response; exact')
    .addOption(
      new Option('--format <format>', 'how to print the counts').choices(['text', 'json']).default('text'),
    )
    .action(async (idOrFile: string | undefined, options: RulesShowOptions) => {
      const { showRules } = await import('./show.ts')
      finish(await showRules(io, idOrFile, { ...common(), ...options }))
    })

  rules
    .command('review')
    .description('hold a rule set against the published text, point by point, and say what you find')
    .argument('[ID|FILE]', 'the rule set')
    .option('--by <ROLE>', 'your role, such as "safeguarding lead", and perhaps ", " and your organisation')
    .option('--only <PART>', 'only the parts of a section, of a source, or with an id')
    .addOption(new Option('--contacts', 'only telephone numbers, hours and addresses').conflicts('only'))
    .option('--sheet <FILE>', 'write a sheet for paper: text to fill in, or HTML to print by its ending')
    .addOption(new Option('--from <FILE>', 'make a review of a sheet that was filled in').conflicts('sheet'))
    .addOption(
      new Option('--open', 'what reviews dispute, as a list to act on').conflicts(['sheet', 'from', 'by']),
    )
    .option('--to <FOLDER>', 'where reviews are kept, in place of beside the rule set')
    .option('--accessible', 'plain lines only: nothing is redrawn, no escape codes')
    .action(async (idOrFile: string | undefined, options: RulesReviewOptions) => {
      const { reviewRules } = await import('./review.ts')
      finish(await reviewRules(io, idOrFile, { ...common(), ...options }))
    })

  rules
    .command('draw')
    .description('the decision tree as a picture')
    .argument('[ID|FILE]', 'the rule set')
    .addOption(
      new Option('--format <format>', 'how to draw')
        .choices(['text', 'mermaid', 'dot', 'svg'])
        .default('text'),
    )
    .option('--answers <FILE|->', 'an answers file: the way that it takes stands out')
    .addOption(output().default('-', 'standard output'))
    .action(async (idOrFile: string | undefined, options: RulesDrawOptions) => {
      const { drawRules } = await import('./draw.ts')
      finish(await drawRules(io, idOrFile, { ...common(), ...options }))
    })

  rules
    .command('schema')
    .description('the JSON Schema of a kind of file, or a blank answers file')
    .addOption(
      new Option('--for <kind>', 'which kind')
        .choices(['answers', 'rule-set', 'assessment', 'scenario', 'course', 'results', 'review', 'summary'])
        .default('rule-set'),
    )
    .option('--template', 'with --for answers: a blank file, with what may stand in it on standard error')
    .action(async (options: RulesSchemaOptions) => {
      const { printSchema } = await import('./schema.ts')
      finish(await printSchema(io, { ...common(), ...options }))
    })

  rules
    .command('export')
    .description('a rule set as one SQL query, for very many cases in a database')
    .argument('[ID|FILE]', 'the rule set')
    .addOption(new Option('--format <format>', 'what to write it as').choices(['sql']).default('sql'))
    .action(async (idOrFile: string | undefined, options: RulesExportOptions) => {
      const { exportRules } = await import('./export.ts')
      finish(await exportRules(io, idOrFile, { ...common(), ...options }))
    })

  rules
    .command('new')
    .description('a small rule set to start from, with notes; with --scenario, a scenario')
    .argument('<ID>', 'its id: lower-case words joined by hyphens')
    .option('--scenario', 'a scenario in place of a rule set')
    .addOption(output().default(undefined, 'ID.yaml'))
    .action(async (id: string, options: RulesNewOptions) => {
      const { newRules } = await import('./new.ts')
      finish(await newRules(io, id, { ...common(), ...options }))
    })
}

const output = (): Option => new Option('--output <FILE|->', 'write to a new file, or to standard output')

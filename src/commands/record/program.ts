import { InvalidArgumentError, Option, type Command } from 'commander'
import type { Io } from '../../world/io.ts'
import type { CommonOptions } from '../common-options.ts'
import type { RedactOptions } from './redact.ts'
import type { ShareOptions } from './share.ts'
import type { ShowOptions } from './show.ts'
import type { SummaryOptions } from './summary.ts'
import type { VerifyOptions } from './verify.ts'
import { helpText } from '../../render/help.ts'
import { readPeriod, type Period } from '../../sharing/period.ts'
import { readers } from '../../sharing/share-page.ts'

/** Declares `record` and its commands; what a command does is imported only when it runs. */
export function recordCommands(root: Command, io: Io, finish: (code: number) => void): void {
  const record = root
    .command('record')
    .description('show a record that was written, check it, or copy it without what people wrote')

  record
    .command('verify')
    .description('was it changed, and do its rules still give the same')
    .argument('<FILE>', 'a record, as text or as JSON')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .addHelpText('after', () => `\n${helpText(aboutVerify, io.columns())}`)
    .action(async (file: string, options: VerifyOptions) => {
      const { verifyRecord } = await import('./verify.ts')
      finish(await verifyRecord(io, file, { ...root.opts<CommonOptions>(), ...options }))
    })

  record
    .command('show')
    .description('what its reader needs, or one part of it')
    .argument('<FILE>', 'a record as text')
    .option('--part <NAME>', 'the heading of a section, or how it begins: annex-a, steps')
    .action(async (file: string, options: ShowOptions) => {
      const { showRecord } = await import('./show.ts')
      finish(await showRecord(io, file, { ...root.opts<CommonOptions>(), ...options }))
    })

  record
    .command('note')
    .description('at most 40 lines to paste into another system, or to read down the telephone')
    .argument('<FILE>', 'a record as text')
    .action(async (file: string) => {
      const { noteRecord } = await import('./note.ts')
      finish(await noteRecord(io, file, root.opts<CommonOptions>()))
    })

  record
    .command('redact')
    .description('a copy to share, without what people wrote')
    .argument('<FILE>', 'a record as text')
    .option('--output <FILE>', 'write it to a new file; never over one that is there')
    .addHelpText('after', () => `\n${helpText(aboutRedact, io.columns())}`)
    .action(async (file: string, options: RedactOptions) => {
      const { redactRecord } = await import('./redact.ts')
      finish(await redactRecord(io, file, { ...root.opts<CommonOptions>(), ...options }))
    })

  record
    .command('share')
    .description('one page for one reader: what they need, and nothing else')
    .argument('<FILE>', 'a record as text')
    .addOption(new Option('--for <READER>', 'who reads it').choices(readers).makeOptionMandatory())
    .option('--to <FILE>', 'write it to a new file; never over one that is there')
    .addHelpText('after', () => `\n${helpText(aboutShare, io.columns())}`)
    .action(async (file: string, options: ShareOptions) => {
      const { shareRecord } = await import('./share.ts')
      finish(await shareRecord(io, file, { ...root.opts<CommonOptions>(), ...options }))
    })

  record
    .command('summary')
    .description('figures over many records, with none that could show a single child')
    .argument('[FOLDER...]', 'folders of records as text')
    .addOption(
      new Option('--as <AUDIENCE>', 'for all, for the setting alone, or for a partnership')
        .choices(['report', 'internal', 'partnership'])
        .default('report'),
    )
    .addOption(
      new Option('--period <PERIOD>', 'a school year or a term, such as 2025-26 or 2025-26-autumn').argParser(
        period,
      ),
    )
    .addOption(
      new Option('--minimum <NUMBER>', 'hide figures under this; never less than 5')
        .argParser(minimum)
        .default(5),
    )
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'csv', 'json', 'svg']))
    .addOption(new Option('--table <NUMBER>', 'one table only').choices(['1', '2', '3', '4', '5']))
    .option('--to <FILE>', 'write it to a new file; never over one that is there')
    .option('--merge <FILE...>', 'put the files of several settings together')
    .addHelpText('after', () => `\n${helpText(aboutSummary, io.columns())}`)
    .action(async (folders: readonly string[], options: SummaryOptions) => {
      const { summarizeRecords } = await import('./summary.ts')
      finish(await summarizeRecords(io, folders, { ...root.opts<CommonOptions>(), ...options }))
    })
}

function period(given: string): Period {
  const read = readPeriod(given)
  if (read !== null) return read
  throw new InvalidArgumentError('Give a school year or a term, such as 2025-26 or 2025-26-autumn.')
}

function minimum(given: string): number {
  const number = Number(given)
  if (Number.isInteger(number) && number >= 5 && number <= 1000) return number
  throw new InvalidArgumentError('Give a whole number from 5 on.')
}

const aboutVerify = [
  'The last line of a record is the SHA-256 of all bytes above it. Any change is found, and its place is shown as nearly as can be told; Windows line ends, a byte order mark and empty lines at the end are no change. This is not a signature: whoever can change a record can also make a new digest for it.',
  'It ends with 0 where the record is as it was written, also where another edition of the rules is at hand and gives something else; with 7 where it was changed or does not agree with itself; with 4 where the file is no record, and with 6 where it cannot be read.',
]

const aboutRedact = [
  'What people wrote, the name of the setting and its contacts are left out. The answers, the times and what was to be done stay: read the copy through before you share it. It has a digest of its own and names that of the whole record. Whoever holds that digest and can guess every word that was left out can see whether the guess is right.',
]

const aboutShare = [
  'A page of at most 60 lines from a record that is as it was written. What people wrote is copied word for word and marked with a bar; what does not fit is counted. What is not known, or not recorded, is said.',
  'For social care there is a page for each child, and no other child is named on it; in files of their own with --to: page.txt, page-2.txt. For police the references stay: say the names by telephone. For the head and the governors there is no reference.',
  'The page is not sealed and no evidence: the record is. Read it before you send it.',
]

const aboutSummary = [
  'It reads every .txt file in the folders, follows no link, and keeps what it counts: the answers, and the fields with choices. A record and those that follow on from it are one incident; what does not count is counted by its reason, never named. Without --period: this school year.',
  'As a report, figures of fewer than the minimum are hidden, others where they would show them by subtraction, and then all are rounded to the nearest 5. Under twice the minimum only the number of incidents is said. With --as internal the figures are exact: personal data.',
  'With --as partnership it writes a file of one setting, in bands. --merge puts three or more of those together.',
]

import { pageWidth } from '../../render/page.ts'
import { exitCode } from '../../problems/exit-codes.ts'
import { withId } from '../../rules/lookup.ts'
import { readResults } from '../../training/results-file.ts'
import type { Row } from '../../training/results.ts'
import { sessionsBoards, sessionsCsv, sessionsText } from '../../training/sessions-text.ts'
import { together } from '../../training/sessions.ts'
import * as wording from '../../training/wording.ts'
import type { Io } from '../../world/io.ts'
import { readText } from '../../world/read-text.ts'
import type { CommonOptions } from '../common-options.ts'
import { outputPage } from '../output.ts'
import { trouble } from '../report.ts'
import { put } from '../rules/put.ts'
import { openRuleSet } from '../rule-set.ts'
import { saveAllNew } from '../../world/save.ts'

export interface WorkshopSummaryOptions extends CommonOptions {
  readonly format: 'text' | 'csv' | 'svg'
  readonly output: string
}

/** Puts the results of several workshops together. Where one cannot be read nothing is printed but why. */
export async function workshopSummary(
  io: Io,
  files: readonly string[],
  { format, output, color }: WorkshopSummaryOptions,
): Promise<number> {
  const sessions: (readonly Row[])[] = []
  let exit: number = exitCode.done
  for (const file of files) {
    const text = await readText(io.files, file)
    if (!text.ok) {
      exit = trouble(io, { problems: text.problems, texts: {}, exit: exitCode.file }, 'text')
      continue
    }
    const read = readResults(text.value, file)
    if (read.ok) sessions.push(read.value)
    else {
      const texts = { [file]: text.value }
      exit = trouble(io, { problems: read.problems, texts, exit: exitCode.answers }, 'text')
    }
  }
  if (exit !== exitCode.done) return exit
  const all = together(sessions)
  const wordsOf = await statementsOf(io, sessions)
  switch (format) {
    case 'text': {
      const { width, style } = outputPage(io, color)
      return put(io, sessionsText(all, wordsOf, { width: pageWidth(width), style }), output)
    }
    case 'csv':
      return putPlain(io, sessionsCsv(all), output)
    case 'svg': {
      const boards = sessionsBoards(all, wordsOf)
      if (output === '-') return putPlain(io, boards.join(''), output)
      const saved = await saveAllNew(io, output, boards)
      if (!saved.ok) return trouble(io, { problems: saved.problems, texts: {}, exit: exitCode.file }, 'text')
      for (const name of saved.value) io.stderr.write(`${wording.savedAs(name)}\n`)
      return exitCode.done
    }
  }
}

/** As it is, with line ends that a terminal would be spared. */
function putPlain(io: Io, text: string, output: string): Promise<number> | number {
  if (output !== '-') return put(io, text, output)
  io.stdout.write(Buffer.from(text))
  return exitCode.done
}

/** The words of the statements, as far as the rule sets they came from are at hand. */
async function statementsOf(
  io: Io,
  sessions: readonly (readonly Row[])[],
): Promise<(statement: string) => string> {
  const ids = new Set(sessions.map(([first]) => first?.rules ?? ''))
  const opened = await Promise.all(Array.from(ids, (id) => openRuleSet(io, id)))
  const recap = opened.flatMap((each) => (each.ok ? each.value.ruleSet.recap : []))
  return (id) => withId(recap, id)?.statement ?? id
}

import { nationAnswers } from '../config/config.ts'
import { exitCode } from '../problems/exit-codes.ts'
import type { Io } from '../world/io.ts'
import type { Problem } from '../problems/problem.ts'
import { readStream, readText } from '../world/read-text.ts'
import type { Fields } from '../record/fields.ts'
import { failed, ok, type Result } from '../problems/result.ts'
import { UNKNOWN, type RuleSet } from '../rules/model.ts'
import { isObject } from '../text/json-object.ts'
import { readAnswers } from '../triage/answers.ts'
import { answersFile, type AnswersFile } from '../triage/answers-file.ts'
import type { Answers } from '../triage/assessment.ts'
import { nameOf } from '../text/ids.ts'
import { earlierAnswers, inWordsOfToday, versionOf } from '../triage/earlier-answers.ts'
import { nearest } from '../text/nearest.ts'
import { openRuleSet, shippedIds, standardRuleSet, type OpenedRuleSet, type Trouble } from './rule-set.ts'

export interface OpenedAnswers extends OpenedRuleSet {
  readonly answers: Answers
  readonly fields: Fields
  /** What whoever wrote the file is told of it, where it is read all the same. */
  readonly notes: readonly Problem[]
}

/**
 * The answers file at that path, or standard input for `-`, with the rule set that it is for: the one asked for, else
 * the one that it names. Two that differ are a mistake.
 */
export async function openAnswers(
  io: Io,
  path: string,
  rules: string | undefined,
): Promise<Result<OpenedAnswers, Trouble>> {
  const file = path === '-' ? 'standard input' : path
  const text = await (path === '-' ? readStream(io.stdin, file) : readText(io.files, path))
  if (!text.ok) return failed({ problems: text.problems, texts: {}, exit: exitFor(text.problems) })
  return answersIn(text.value, file, rules, (idOrFile) => openRuleSet(io, idOrFile))
}

/** The same for the text of a file. Its problems come without that text: nobody's words are shown because of a slip. */
export async function answersIn(
  text: string,
  file: string,
  rules: string | undefined,
  open: (idOrFile: string) => Promise<Result<OpenedRuleSet, Trouble>>,
): Promise<Result<OpenedAnswers, Trouble>> {
  const wrong = (problems: readonly Problem[]): Result<never, Trouble> =>
    failed({ problems, texts: {}, exit: exitCode.answers })
  const read = answersFile(text, file)
  if (!read.ok) return wrong(read.problems)
  const given = read.value
  const named = given.rules
  const place = given.placeOf(['rules'])
  if (rules === undefined && named !== null && !shippedIds().includes(named)) {
    // A file of answers names a rule set by its id; it cannot make the program open another file.
    const args = { id: nameOf(named), nearest: nearest(named, shippedIds()) }
    return wrong([{ code: 'unknown-rule-set', args, place }])
  }
  const opened = await open(rules ?? named ?? standardRuleSet)
  if (!opened.ok) return opened
  if (named !== null && named !== opened.value.ruleSet.rules.id) {
    const args = { given: opened.value.ruleSet.rules.id, inFile: nameOf(named) }
    return wrong([{ code: 'rules-differ', args, place }])
  }
  const all = await readAll(opened.value.ruleSet, given)
  return all.ok ? ok({ ...opened.value, ...all.value }) : wrong(all.problems)
}

const notAnswers: readonly string[] = ['not-unicode', 'utf-16-unmarked', 'file-too-large']

/** A file that is there but is no answers file is a mistake in the answers. */
const exitFor = (problems: readonly Problem[]): number =>
  problems.every(({ code }) => notAnswers.includes(code)) ? exitCode.answers : exitCode.file

/** Everything that stands in the file, all problems at once. */
async function readAll(
  ruleSet: RuleSet,
  given: AnswersFile,
): Promise<Result<Pick<OpenedAnswers, 'answers' | 'fields' | 'notes'>, readonly Problem[]>> {
  const nation = nationIn(ruleSet, given)
  const earlier = ofEarlierVersion(ruleSet, given.answers)
  const answers = readAnswers(ruleSet, earlier?.answers ?? given.answers, (path) =>
    given.placeOf(['answers', ...path]),
  )
  const fields = await readRecord(ruleSet, given)
  const isContradicted =
    nation.ok &&
    answers.ok &&
    Object.entries(nation.value).some(([id, said]) => ![said, UNKNOWN].includes(answers.value[id] ?? said))
  const differ: readonly Problem[] = isContradicted
    ? [{ code: 'nations-differ', args: {}, place: given.placeOf(['nation']) }]
    : []
  if (nation.ok && answers.ok && fields.ok && !isContradicted) {
    const notes = earlier === null ? [] : [earlier.note]
    return ok({ answers: { ...answers.value, ...nation.value }, fields: fields.value, notes })
  }
  return failed([nation, answers, fields].flatMap((read) => (read.ok ? [] : read.problems)).concat(differ))
}

/** What the nation that a file names at its top answers: nothing where the rule set does not ask for it. */
function nationIn(ruleSet: RuleSet, { nation, placeOf }: AnswersFile): Result<Answers, readonly Problem[]> {
  if (nation === null) return ok({})
  const { rules } = ruleSet
  const named = [rules.nation, ...rules.nations].find(
    (each) => each.toLowerCase() === nation.trim().toLowerCase(),
  )
  if (named !== undefined) return ok(nationAnswers(ruleSet, named))
  return failed([{ code: 'other-nation', args: { nation: rules.nation }, place: placeOf(['nation']) }])
}

/** Answers that were written for an earlier version, in the words of this one; null where nothing shows that they were. */
function ofEarlierVersion(
  ruleSet: RuleSet,
  given: unknown,
): { readonly answers: Readonly<Record<string, unknown>>; readonly note: Problem } | null {
  const version = isObject(given) ? versionOf(ruleSet, given) : null
  if (version === null || !isObject(given)) return null
  const { answers, became } = inWordsOfToday(ruleSet, version, given)
  const { askAgain } = earlierAnswers(ruleSet, version, given)
  const questions = askAgain.map(({ question }) => question)
  return { answers, note: { code: 'earlier-answers', args: { version, became, questions }, place: null } }
}

/** The guard on what is written into records is loaded only where there is something for it to read. */
async function readRecord(
  ruleSet: RuleSet,
  { record, placeOf }: AnswersFile,
): Promise<Result<Fields, readonly Problem[]>> {
  if (Object.keys(record).length === 0) return ok({})
  const { readFields } = await import('../record/fields.ts')
  return readFields(ruleSet, record, (path) => placeOf(['record', ...path]))
}

import shipped from '#shipped/scenarios'
import { withHiddenEscaped } from '../../text/hidden.ts'
import { exitCode } from '../../problems/exit-codes.ts'
import { outputColumns, type Io } from '../../world/io.ts'
import { readPlacedScenario, rulesNamedIn, type PlacedScenario } from '../../training/scenario-file.ts'
import { partsWithoutMinutes, unmetParts } from '../../training/unmet-parts.ts'
import { readCourse } from '../../training/course.ts'
import type { Problem } from '../../problems/problem.ts'
import type { CommonOptions } from '../common-options.ts'
import { renderProblems } from '../../render/problem.ts'
import { lint, warnings } from '../../lint/index.ts'
import { loadWithPlaces } from '../../rules/load.ts'
import { reviewWarnings } from '../../review/findings.ts'
import type { RuleSet } from '../../rules/model.ts'
import { problemData, trouble, type Format } from '../report.ts'
import { failed, ok, type Result } from '../../problems/result.ts'
import { dayOf } from '../reviews.ts'
import { checkReview, checkReviewsOf, isReview } from './check-reviews.ts'
import { openFolder } from '../training/own-scenarios.ts'
import { openRuleSet, standardRuleSet, type Trouble } from '../rule-set.ts'
import { openText, shippedTexts, type RuleText } from './rule-text.ts'

export interface RulesCheckOptions extends CommonOptions {
  readonly format: Format
}

/** What was found in one file, and the exit code that it calls for. */
interface Checked {
  readonly problems: readonly Problem[]
  readonly exit: number
}

/** The first of these that a file calls for is the exit code of all. */
const precedence: readonly number[] = [
  exitCode.rules,
  exitCode.answers,
  exitCode.file,
  exitCode.usage,
  exitCode.found,
]

/** Checks rule sets, scenarios and courses, by id or file: those that are named, else that of --rules, else all that ship. */
export async function checkRules(
  io: Io,
  named: readonly string[],
  options: RulesCheckOptions,
): Promise<number> {
  const asked = options.rules === undefined ? shippedTexts() : [options.rules]
  const opened = (
    await Promise.all((named.length > 0 ? named : asked).map((each) => openAll(io, each)))
  ).flat()
  const files = opened.flatMap((each) => (each.ok ? [each.value] : []))
  const ruleSets = new Map<string, RuleSet>()
  const scenarios = new Map<string, string>()
  const checked: Checked[] = []
  const looked = [...files]
  const others = files.filter((each) => !isScenario(each) && !isCourse(each))
  for (const file of others.filter((each) => !isReview(each))) {
    const placed = loadWithPlaces(file.text, file.file)
    checked.push(checkRuleSet(io, placed, ruleSets))
    if (placed.ok) checked.push(await checkReviewsOf(io, file, placed.value, looked))
  }
  for (const file of files.filter(isScenario)) {
    checked.push(await checkScenario(io, file, ruleSets, scenarios, options.rules))
  }
  const known = [...Object.keys(shipped), ...scenarios.keys()]
  for (const file of files.filter(isCourse)) checked.push(checkCourse(file, known))
  for (const file of others.filter(isReview)) checked.push(await checkReview(io, file, options.rules))
  if (files.length > 0) io.stdout.write(reported(io, looked, checked, options.format))
  const exits = [
    ...opened.flatMap((each) => (each.ok ? [] : [trouble(io, each.problems, options.format)])),
    ...checked.map(({ exit }) => exit),
  ]
  return precedence.find((code) => exits.includes(code)) ?? exitCode.done
}

/** What ships under that id, the file, or every file of the folder. */
async function openAll(io: Io, named: string): Promise<readonly Result<RuleText, Trouble>[]> {
  const opened = await openText(io, named)
  if (opened.ok) return [opened]
  const isEmptyFolder = opened.problems.problems.some(({ code }) => code === 'file-is-folder')
  if (!isEmptyFolder && !(await holdsFiles(io, named))) return [opened]
  const { files, troubles } = await openFolder(io, named)
  return [...files.map(({ name, text }) => ok({ file: name, text, path: name })), ...troubles.map(failed)]
}

const holdsFiles = async ({ files }: Io, path: string): Promise<boolean> => {
  try {
    return (await files.list(path)).length > 0
  } catch {
    return false
  }
}

const isScenario = ({ text }: RuleText): boolean => /^scenario:/m.test(text)

const isCourse = ({ text }: RuleText): boolean => /^course:/m.test(text)

function checkCourse({ text, file }: RuleText, known: readonly string[]): Checked {
  const read = readCourse(text, file, known)
  return read.ok ? found([]) : { problems: read.problems, exit: exitCode.answers }
}

/** Adds the rule set to those that scenarios are held against. */
function checkRuleSet(
  io: Io,
  loaded: ReturnType<typeof loadWithPlaces>,
  ruleSets: Map<string, RuleSet>,
): Checked {
  if (!loaded.ok) return { problems: loaded.problems, exit: exitCode.rules }
  const { ruleSet } = loaded.value
  ruleSets.set(ruleSet.rules.id, ruleSet)
  return found(lint({ ...loaded.value, today: dayOf(io) }))
}

async function checkScenario(
  io: Io,
  { text, file }: RuleText,
  ruleSets: ReadonlyMap<string, RuleSet>,
  scenarios: Map<string, string>,
  rules: string | undefined,
): Promise<Checked> {
  const id = rulesNamedIn(text) ?? ''
  const known = rules === undefined ? ruleSets.get(id) : undefined
  const opened = known ? null : await openRuleSet(io, rules ?? id)
  const ruleSet = known ?? (opened?.ok ? opened.value.ruleSet : undefined)
  // One that is not there is no reason to leave the answers unread.
  const instead = ruleSet ? null : await openRuleSet(io, standardRuleSet)
  const read = readPlacedScenario(text, file, () => ruleSet, instead?.ok ? instead.value.ruleSet : undefined)
  if (!read.ok) return { problems: read.problems, exit: exitCode.answers }
  return found([
    ...sameId(read.value, file, scenarios),
    ...unmetParts(read.value),
    ...partsWithoutMinutes(read.value),
  ])
}

/** Adds the scenario to those that have been read, by id. */
function sameId(
  { scenario, placeOf }: PlacedScenario,
  file: string,
  scenarios: Map<string, string>,
): readonly Problem[] {
  const other = scenarios.get(scenario.id)
  if (other !== undefined) {
    const args = { id: scenario.id, other }
    return [{ code: 'same-scenario-id', args, place: placeOf(['scenario', 'id']) }]
  }
  scenarios.set(scenario.id, file)
  return []
}

/** Warnings alone are no reason to stop anybody. */
const found = (problems: readonly Problem[]): Checked => ({
  problems,
  exit: problems.some((each) => !isWarning(each)) ? exitCode.found : exitCode.done,
})

const isWarning = ({ code }: Problem): boolean =>
  warnings.has(code) || reviewWarnings.has(code) || code === 'no-minutes'

function reported(io: Io, files: readonly RuleText[], checked: readonly Checked[], format: Format): string {
  const problems = checked.flatMap((each) => each.problems)
  switch (format) {
    case 'json': {
      const findings = problems.map((each) => ({
        level: isWarning(each) ? 'warning' : 'error',
        ...problemData(each),
      }))
      return `${withHiddenEscaped(JSON.stringify({ checked: files.map(({ file }) => file), findings }, null, 2))}\n`
    }
    case 'text': {
      const width = outputColumns(io)
      const textOf = (file: string): string | undefined => files.find((each) => each.file === file)?.text
      const list = problems.length === 0 ? '' : `${renderProblems(problems, textOf, width, Infinity)}\n`
      return `${list}${summary(files.length, problems)}\n`
    }
  }
}

function summary(files: number, problems: readonly Problem[]): string {
  const warned = problems.filter(isWarning).length
  const wrong = problems.length - warned
  const counted = [
    ...(wrong > 0 ? [plural(wrong, 'finding')] : []),
    ...(warned > 0 ? [plural(warned, 'warning')] : []),
  ]
  return `${plural(files, 'file')} checked: ${counted.length === 0 ? 'nothing found' : counted.join(', ')}.`
}

const plural = (many: number, word: string): string => `${many} ${word}${many === 1 ? '' : 's'}`

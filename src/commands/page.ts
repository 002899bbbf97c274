import pageCode from '#shipped/page'
import { answeredBy, localContacts, settingLine } from '../config/config.ts'
import { forPage, forPractice, type PageData, type PageRules, type PageSetting } from '../page/page-data.ts'
import { pageFile } from '../page/page-file.ts'
import { exitCode } from '../problems/exit-codes.ts'
import { failed, ok, type Result } from '../problems/result.ts'
import type { RuleSet } from '../rules/model.ts'
import { sha256 } from '../text/digest.ts'
import type { Scenario } from '../training/scenario.ts'
import type { Io } from '../world/io.ts'
import { saveNew, shared } from '../world/save.ts'
import type { CommonOptions } from './common-options.ts'
import { loadConfig } from './configuration.ts'
import { trouble } from './report.ts'
import { openShelf, together } from './scenarios.ts'
import { openRuleSet, shippedIds, standardRuleSet, type OpenedRuleSet, type Trouble } from './rule-set.ts'

export interface PageOptions extends CommonOptions {
  readonly practice?: boolean
  /** A folder of one's own; false for none at all, true for those that ship. */
  readonly scenarios?: string | boolean
}

/** One file that does the whole job in a browser, offline. Never over an existing one. */
export async function page(io: Io, file: string, options: PageOptions): Promise<number> {
  const made = await madePage(io, options)
  if (!made.ok) return trouble(io, made.problems, 'text')
  const saved = await saveNew(io, file, made.value, shared)
  if (!saved.ok) return trouble(io, { problems: saved.problems, texts: {}, exit: exitCode.file }, 'text')
  const size = Math.ceil(Buffer.byteLength(made.value) / 1000)
  io.stderr.write(`Saved as ${saved.value}: ${size} KB.\nSHA-256: ${sha256(made.value)}\n`)
  return exitCode.done
}

/** `setting`: what stands in it of the setting, for a rule set; from the configuration where it is left out. */
export async function madePage(
  io: Io,
  { rules = standardRuleSet, practice = false, scenarios: wanted = true, ...options }: PageOptions,
  setting = (ruleSet: RuleSet): Promise<PageSetting> => configuredFor(io, options, ruleSet),
): Promise<Result<string, Trouble>> {
  const named = rules === everyone ? await currentIds(io) : [rules]
  const opened = await openAll(io, named)
  if (!opened.ok) return opened
  const ruleSets = await Promise.all(
    opened.value.map(async ({ ruleSet, shipped }): Promise<PageRules> => ({
      ruleSet: forPage(ruleSet),
      shipped,
      ...(await setting(ruleSet)),
    })),
  )
  const door = ruleSets.slice(0, named.length).map(({ ruleSet }) => ruleSet.rules.id)
  const scenarios = wanted === false ? ok([]) : await scenariosFor(io, ruleSets, rules, wanted)
  if (!scenarios.ok) return scenarios
  const data: PageData = { ruleSets, door, scenarios: scenarios.value.map(forPractice), practice }
  return ok(pageFile(await pageCode(), data))
}

/** These, and whatever they lead to. */
async function openAll(io: Io, named: readonly string[]): Promise<Result<readonly OpenedRuleSet[], Trouble>> {
  const all = new Map<string, OpenedRuleSet>()
  for (const wanted = [...named]; wanted.length > 0;) {
    const opened = await openRuleSet(io, wanted.shift()!)
    if (!opened.ok) return failed(opened.problems)
    const { rules, handOver, otherNations } = opened.value.ruleSet
    all.set(rules.id, opened.value)
    const leads = [handOver?.to ?? null, ...otherNations.map(({ to }) => to)]
    wanted.push(...leads.filter((id) => id !== null).filter((id) => !all.has(id) && !wanted.includes(id)))
  }
  return ok([...all.values()])
}

/** Every rule set that ships and that nothing has taken the place of. */
const everyone = 'all'

async function currentIds(io: Io): Promise<readonly string[]> {
  const opened = await Promise.all(shippedIds().map((id) => openRuleSet(io, id)))
  return opened.flatMap((each) =>
    each.ok && each.value.ruleSet.rules.supersededBy === null ? [each.value.ruleSet.rules.id] : [],
  )
}

async function configuredFor(io: Io, options: CommonOptions, ruleSet: RuleSet): Promise<PageSetting> {
  const config = await loadConfig(io, options, ruleSet, 'text')
  return {
    setting: settingLine(config),
    configured: answeredBy(config, ruleSet),
    contacts: localContacts(config),
  }
}

/** One's own, and those that ship for one of the rule sets as it shipped: another with the same id may have other answers. */
async function scenariosFor(
  io: Io,
  ruleSets: readonly PageRules[],
  named: string,
  folder: string | true,
): Promise<Result<readonly Scenario[], Trouble>> {
  const all = new Map<string, Scenario>()
  for (const { ruleSet, shipped } of ruleSets) {
    const rules = named === everyone ? ruleSet.rules.id : named
    const { found, troubles } = await openShelf(io, {
      rules,
      ...(folder === true ? {} : { scenarios: folder }),
    })
    if (troubles.length > 0) return failed(together(troubles))
    for (const { scenario, file } of found)
      if (scenario.rules === ruleSet.rules.id && (shipped || file !== null)) all.set(scenario.id, scenario)
  }
  return ok([...all.values()])
}

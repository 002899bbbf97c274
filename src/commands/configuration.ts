import { emptyConfig, type Config } from '../config/config.ts'
import type { ReadConfig } from '../config/config-file.ts'
import * as wording from '../config/wording.ts'
import type { Io } from '../world/io.ts'
import { ownFolder, pathsOf } from '../world/own-folder.ts'
import type { CommonOptions } from './common-options.ts'
import { commandOf } from '../world/program.ts'
import { readText } from '../world/read-text.ts'
import { pageWidth } from '../render/page.ts'
import { wrap } from '../render/wrap.ts'
import type { RuleSet } from '../rules/model.ts'
import { report, type Format } from './report.ts'
import { openRuleSet, standardRuleSet } from './rule-set.ts'

/** A configuration, and whether its file could be read at all. */
export interface OpenedConfig extends ReadConfig {
  readonly isRead: boolean
}

/** Where the configuration is; null where the system names no home. */
export function configPath(io: Pick<Io, 'env' | 'platform'>): string | null {
  const folder = ownFolder(io, 'config')
  return folder === null ? null : pathsOf(io.platform).join(folder, 'config.yaml')
}

/** The configuration at that path; null where there is none. The reader of YAML is loaded only where there is one. */
export async function openConfig(io: Io, path: string, ruleSet: RuleSet): Promise<OpenedConfig | null> {
  const text = await readText(io.files, path)
  if (text.ok) {
    const { readConfig } = await import('../config/config-file.ts')
    const standard = ruleSet.rules.standard ? null : await openRuleSet(io, standardRuleSet)
    const known = standard?.ok ? standard.value.ruleSet : ruleSet
    return { ...readConfig(text.value, path, ruleSet, known), isRead: true }
  }
  const isMissing = text.problems.some(({ code }) => code === 'file-not-found' || code === 'not-a-folder')
  return isMissing ? null : { config: null, problems: text.problems, isRead: false }
}

/**
 * The configuration in force. One that is broken stops nobody in an emergency: it is said on standard error, and the
 * program goes on without it. Where questions follow, it is said in so few lines that the first of them, and what to do
 * in danger, still stand on the screen.
 */
export async function loadConfig(
  io: Io,
  { config: isWanted }: CommonOptions,
  ruleSet: RuleSet,
  format: Format | 'short',
): Promise<Config> {
  const path = isWanted === false ? null : configPath(io)
  const opened = path === null ? null : await openConfig(io, path, ruleSet)
  if (path === null || opened === null) return emptyConfig
  const { config, problems } = opened
  if (problems.length > 0 && format !== 'json') {
    const said = `${config === null ? wording.noneUsed : wording.partUsed} ${wording.showAll(commandOf(io, 'config show'))}`
    io.stderr.write(
      wrap(said, pageWidth(io.columns()))
        .map((line) => `${line}\n`)
        .join(''),
    )
  }
  if (problems.length > 0 && format !== 'short') {
    report(io, problems.slice(0, 1), format)
  }
  return config ?? emptyConfig
}

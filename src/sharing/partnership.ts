import { problem, type Problem } from '../problems/problem.ts'
import { failed, ok, type Result } from '../problems/result.ts'
import { sha256 } from '../text/digest.ts'
import { isObject, parsed } from '../text/json-object.ts'
import type { Incident } from './incidents.ts'
import type { PrintedTable, Summary } from './summary.ts'
import { hiddenExactCells, inBands, percent } from './suppress.ts'

/** What one setting gives to those who count several: no more than this, and not to publish. */
export interface PartnershipFile {
  readonly format: 1
  readonly audience: 'partnership'
  readonly notice: string
  readonly period: string
  readonly rules: string
  readonly nation: string
  /** What kind of setting it is; null where that is not recorded. */
  readonly settingType: string | null
  /** SHA-256 of its name: it shows that a setting is counted twice. Whoever guesses the name can check the guess. */
  readonly setting: string
  readonly incidents: Band
  /** In any of them. */
  readonly policeTold: 'yes' | 'no' | 'not-recorded'
}

const bands = ['none', '1–4', '5–9', '10+'] as const
type Band = (typeof bands)[number]
const told = ['yes', 'no', 'not-recorded'] as const

const notice = 'Not to publish: this is about one setting.'

/** `name`: of the setting. */
export function partnershipFile(
  incidents: readonly Incident[],
  about: Pick<PartnershipFile, 'period' | 'rules' | 'nation'> & { readonly name: string },
): PartnershipFile {
  const { period, rules, nation, name } = about
  const police = incidents.map(({ latest }) => latest.fields['told-police'])
  const newestFirst = incidents.toSorted(
    (a, b) => Date.parse(b.latest.recordedAt) - Date.parse(a.latest.recordedAt),
  )
  return {
    format: 1,
    audience: 'partnership',
    notice,
    period,
    rules,
    nation,
    settingType: newestFirst.find(({ latest }) => latest.settingType !== null)?.latest.settingType ?? null,
    setting: sha256(name.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase()),
    incidents: inBands(incidents.length) as Band,
    policeTold: police.includes('yes') ? 'yes' : police.includes(undefined) ? 'not-recorded' : 'no',
  }
}

/** Such a file, from its text; null where it is none. */
export function readPartnershipFile(text: string): PartnershipFile | null {
  const found = parsed(text)
  if (!isObject(found) || found['format'] !== 1 || found['audience'] !== 'partnership') return null
  const { period, rules, nation, settingType, setting, incidents, policeTold } = found
  const isWord = (value: unknown): value is string =>
    typeof value === 'string' && /^[\p{L}\d][\p{L}\d .'’-]{0,79}$/u.test(value)
  if (![period, rules, nation].every(isWord) || !(settingType === null || isWord(settingType))) return null
  if (typeof setting !== 'string' || !/^[0-9a-f]{64}$/.test(setting)) return null
  if (!bands.some((band) => band === incidents) || !told.some((each) => each === policeTold)) return null
  return found as unknown as PartnershipFile
}

const fewestSettings = 3

/** Figures over several settings, each by its file; or why they may not be put together. */
export function merged(
  files: readonly { readonly path: string; readonly file: PartnershipFile }[],
): Result<Summary, readonly Problem[]> {
  const problems = files.flatMap(({ path, file }, place): readonly Problem[] => {
    const before = files.slice(0, place)
    const same = before.find((each) => each.file.setting === file.setting)
    if (same !== undefined) return [problem('setting-twice', { path, other: same.path }, null)]
    const isOther = file.period !== files[0]!.file.period || file.rules !== files[0]!.file.rules
    return isOther ? [problem('other-figures', { path, other: files[0]!.path }, null)] : []
  })
  if (problems.length > 0) return failed(problems)
  if (files.length < fewestSettings)
    return failed([problem('too-few-settings', { least: fewestSettings }, null)])
  const all = files.map(({ file }) => file)
  const { period, rules } = all[0]!
  const some = all.filter(({ incidents }) => incidents !== 'none')
  return ok({
    audience: 'merged',
    period,
    rules: { id: rules, versions: [] },
    read: files.length,
    counted: files.length,
    skipped: {},
    rounded: false,
    minimum: fewestSettings,
    tables: mergedTables(
      bands.map((band) => all.filter(({ incidents }) => incidents === band).length),
      told.map((each) => some.filter(({ policeTold }) => policeTold === each).length),
    ),
    notes: ['Put these settings together once: the difference between two such tables may be one setting.'],
  })
}

/** `byBand`: settings by how many incidents they had, from none on. `byTold`: those with some, by whether police were told. */
export function mergedTables(byBand: readonly number[], byTold: readonly number[]): readonly PrintedTable[] {
  const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0)
  const settings = exactTable(
    { number: 1, id: 'settings', title: 'Settings, by how many incidents they had', base: sum(byBand) },
    byBand.map((count, place) => ({ id: bandIds[place]!, label: bandLabels[place]!, count })),
  )
  const police = { number: 2, id: 'police', title: 'Of those with incidents: police told in any' }
  // How many had none could be worked out from the sum of the second table.
  const isNoneShown = settings.rows.some(({ id, hidden }) => id === 'none' && !hidden)
  return [
    settings,
    isNoneShown
      ? exactTable(
          { ...police, base: sum(byTold) },
          byTold.map((count, place) => ({ id: told[place]!, label: toldLabels[place]!, count })),
        )
      : { ...police, base: null, rows: [] },
  ]
}

const bandIds = ['none', '1-4', '5-9', '10-or-more'] as const
const bandLabels = ['None', '1–4', '5–9', '10 or more'] as const
const toldLabels = ['Yes', 'No', 'Not recorded'] as const

/** Nothing is rounded, so what is hidden is hidden so that even who knows these rules cannot work it out. */
function exactTable(
  head: Omit<PrintedTable, 'rows'> & { readonly base: number },
  cells: readonly { readonly id: string; readonly label: string; readonly count: number }[],
): PrintedTable {
  const hidden = hiddenExactCells(
    cells.map(({ count }) => count),
    fewestSettings,
  )
  if (hidden === null) return { ...head, rows: [] }
  const mayDivide = !hidden.includes(true)
  return {
    ...head,
    rows: cells.map(({ id, label, count }, place) =>
      hidden[place]
        ? { id, label, value: null, hidden: true, percent: null }
        : { id, label, value: count, hidden: false, percent: mayDivide ? percent(count, head.base) : null },
    ),
  }
}

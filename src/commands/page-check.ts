import { inflateRawSync } from 'node:zlib'
import type { PageSetting } from '../page/page-data.ts'
import { packedIn } from '../page/page-file.ts'
import { exitCode } from '../problems/exit-codes.ts'
import { isObject, parsed } from '../text/json-object.ts'
import type { Io } from '../world/io.ts'
import { readText } from '../world/read-text.ts'
import { madePage, type PageOptions } from './page.ts'
import { trouble } from './report.ts'
import { shippedIds } from './rule-set.ts'

/**
 * Whether a file is a page that this version of the program writes. It is written again from what it says it is, and
 * compared byte for byte: whoever can change the file can change what a browser checks, too.
 */
export async function checkPage(io: Io, file: string, options: PageOptions): Promise<number> {
  const text = await readText(io.files, file)
  if (!text.ok) return trouble(io, { problems: text.problems, texts: {}, exit: exitCode.file }, 'text')
  const claim = claimOf(text.value)
  const rules = options.rules ?? claim?.rules
  if (claim === null || rules === undefined) {
    io.stdout.write('This is not a page of this program.\n')
    return exitCode.found
  }
  const { practice, scenarios, settings } = claim
  const own = typeof options.scenarios === 'string' ? options.scenarios : null
  const wanted = { ...options, rules, practice, scenarios: own ?? scenarios }
  const mine = await madePage(io, wanted)
  if (!mine.ok) return trouble(io, mine.problems, 'text')
  const theirs = await madePage(io, wanted, ({ rules: { id } }) =>
    Promise.resolve(settings.get(id) ?? nothing),
  )
  const verdict =
    mine.value === text.value
      ? 'same'
      : theirs.ok && theirs.value === text.value
        ? 'other-setting'
        : 'changed'
  io.stdout.write(`${sentences[verdict]}\nRules: ${rules}.\n`)
  return verdict === 'changed' ? exitCode.found : exitCode.done
}

const sentences = {
  same: 'UNCHANGED: the file is what this version of the program writes.',
  'other-setting':
    'UNCHANGED, but for the setting: its name and its own numbers are not those of your configuration. Compare them before you use the page.',
  changed:
    'CHANGED: the file is not what this version of the program writes. Somebody has changed it, or another version has written it. Make a new one.',
}

const nothing: PageSetting = { setting: null, configured: { answers: {}, nation: null }, contacts: {} }

/** What a file says it is; nothing of it is believed, and nothing of it is shown. */
interface Claim {
  /** Undefined where the rules did not come with the program, and have to be named. */
  readonly rules: string | undefined
  readonly practice: boolean
  readonly scenarios: boolean
  readonly settings: ReadonlyMap<string, PageSetting>
}

function claimOf(text: string): Claim | null {
  const data = dataIn(packedIn(text) ?? '')
  const ruleSets = isObject(data) ? data['ruleSets'] : null
  if (!isObject(data) || !Array.isArray(ruleSets)) return null
  const named = (ruleSets as readonly unknown[]).flatMap(
    (each): readonly (readonly [string, PageSetting])[] => {
      const rules = isObject(each) && isObject(each['ruleSet']) ? each['ruleSet']['rules'] : null
      const id = isObject(rules) ? rules['id'] : null
      if (!isObject(each) || typeof id !== 'string') return []
      const { setting, configured, contacts } = each
      return [[id, { setting, configured, contacts } as PageSetting]]
    },
  )
  const door: readonly unknown[] = Array.isArray(data['door']) ? data['door'] : []
  const only = shippedIds().find((id) => id === door[0])
  return {
    rules: door.length > 1 ? 'all' : only,
    practice: data['practice'] === true,
    scenarios: Array.isArray(data['scenarios']) && data['scenarios'].length > 0,
    settings: new Map(named),
  }
}

/** Whatever stands there in place of packed data, however long it would become, holds nothing. */
function dataIn(packed: string): unknown {
  try {
    const bytes = inflateRawSync(Buffer.from(packed, 'base64'), { maxOutputLength: 10_000_000 })
    return parsed(bytes.toString())
  } catch {
    return null
  }
}

import { parse } from 'yaml'
import type { EarlierVersion } from './model.ts'

/** The file beside an earlier version that says what its answers are now, as YAML. */
interface ChangesFile {
  readonly became: readonly {
    readonly was: Readonly<Record<string, string>>
    readonly now?: Readonly<Record<string, string>>
    readonly say: string
  }[]
  readonly ask_again: readonly {
    readonly question: string
    readonly answer?: string
    readonly because: string
  }[]
}

/** Reads such a file. Only the build does, and a test holds what stands in it against both versions. */
export function earlierVersion(version: string, text: string): EarlierVersion {
  const { became, ask_again: askAgain } = parse(text, { schema: 'failsafe' }) as ChangesFile
  return {
    version,
    became: became.flatMap(({ was, now = {}, say }) =>
      Object.entries(was).map(([question, answer]) => ({ question, answer, now, say })),
    ),
    askAgain: askAgain.map(({ question, answer = null, because }) => ({ question, answer, because })),
  }
}

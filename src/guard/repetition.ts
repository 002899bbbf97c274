import type { Check } from './refusal.ts'
import type { Kind, Letter, Script } from './scripts.ts'
import { firstWindow, numbered, type Numbered } from './tally.ts'

/*
 * Writing comes back to the same letters, and to the same letters in a row: “the”, “ing”. Data that has been
 * compressed or encoded does not, whatever letters it is dressed in. So, in windows of so many letters, the pairs of
 * places that hold the same run of letters are counted. The least that 528 languages and 8 million characters of
 * stories, messages and handbooks had in any window stands beside each number.
 */

/** Runs of so many letters, in windows of so many, come again at least so many times. */
interface Rule {
  readonly run: number
  readonly window: number
  readonly least: number
}

const SOUNDS: readonly Rule[] = [
  { run: 1, window: 100, least: 80 },
  { run: 2, window: 200, least: 38 },
  { run: 3, window: 400, least: 15 },
]
const RULES: { readonly [K in Kind]: readonly Rule[] } = {
  // 101, 44 (a German text message: 51), 27 (three languages in one record: 21)
  'few-sounds': SOUNDS,
  sound: SOUNDS,
  // 101, 26, 52
  'sound-and-tone': [
    { run: 1, window: 100, least: 80 },
    { run: 2, window: 200, least: 22 },
    { run: 3, window: 400, least: 22 },
  ],
  // 48, 19, 18
  syllable: [
    { run: 1, window: 100, least: 35 },
    { run: 2, window: 200, least: 14 },
    { run: 3, window: 400, least: 12 },
  ],
  // 5, 13, 6, 3
  word: [
    { run: 1, window: 70, least: 4 },
    { run: 1, window: 100, least: 10 },
    { run: 2, window: 200, least: 5 },
    { run: 3, window: 400, least: 3 },
  ],
}
/** So many different letters stand at least in a window of 200: 11, 17, 34, 31 and 58. */
const VARIETY: { readonly [K in Kind]: number } = {
  'few-sounds': 9,
  sound: 17,
  'sound-and-tone': 20,
  syllable: 27,
  word: 50,
}
const VARIETY_WINDOW = 200

/** The runs of so many letters, one beginning at each letter. */
function runs(letters: Numbered, length: number): Numbered {
  let found = letters
  for (let more = 1; more < length; more += 1)
    found = numbered(
      found.row.slice(0, -1).map((run, nth) => run * letters.kinds + (letters.row[nth + more] as number)),
    )
  return found
}

function unlikeWriting(letters: readonly Letter[], kind: Kind): number | null {
  const text = numbered(letters.map(({ letter }) => letter))
  for (const { run, window, least } of RULES[kind]) {
    const first = firstWindow(runs(text, run), window - run + 1, ({ pairs }) => pairs < least)
    if (first !== null) return (letters[first] as Letter).index
  }
  const first = firstWindow(text, VARIETY_WINDOW, ({ variety }) => variety < VARIETY[kind])
  return first === null ? null : (letters[first] as Letter).index
}

function byScript(letters: readonly Letter[]): Map<Script, Letter[]> {
  const groups = new Map<Script, Letter[]>()
  for (const letter of letters) {
    const group = groups.get(letter.script)
    if (group === undefined) groups.set(letter.script, [letter])
    else group.push(letter)
  }
  return groups
}

/** Letters that come again as those of writing do not, script by script. */
export const repetition: Check = ({ letters: all }) => {
  for (const [{ kind }, letters] of byScript(all)) {
    const index = unlikeWriting(letters, kind)
    if (index !== null) return { reason: 'encoded', index }
  }
  return null
}

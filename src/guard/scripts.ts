/** A text made from another, and for each of its UTF-16 units the index it came from. */
export interface Traced {
  readonly text: string
  readonly at: readonly number[]
}

/** What a letter of a script stands for, which decides how often letters come again. */
export type Kind = 'few-sounds' | 'sound' | 'sound-and-tone' | 'syllable' | 'word'

export interface Script {
  readonly letters: RegExp
  readonly kind: Kind
}

const scripts = (kind: Kind, names: string): Script[] =>
  names.split(' ').map((name) => ({ kind, letters: new RegExp(`\\p{Script=${name}}`, 'u') }))

const UNKNOWN: Script = { kind: 'few-sounds', letters: /\p{L}/u }
const SCRIPTS: readonly Script[] = [
  ...scripts('few-sounds', 'Latin Tifinagh'),
  ...scripts('sound', 'Cyrillic Greek Arabic Hebrew Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu'),
  ...scripts('sound', 'Kannada Malayalam Sinhala Tibetan Myanmar Georgian Armenian Khmer Mongolian Coptic'),
  ...scripts('sound-and-tone', 'Thai Lao Tai_Viet Tai_Le New_Tai_Lue Tai_Tham'),
  ...scripts('syllable', 'Ethiopic Cherokee Canadian_Aboriginal Yi Vai'),
  // written together in Japanese and Korean
  {
    kind: 'word',
    letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u,
  },
]

/** A letter, or a mark that is written like one, and where it stands in the text as given. */
export interface Letter {
  readonly letter: string
  readonly script: Script
  readonly index: number
  /** Where it stands in the folded text. */
  readonly unit: number
}

/** The script of a letter; null for what is no letter and for what several scripts share. */
function scriptOf(character: string): Script | null {
  if (!/(?![\p{Script=Common}\p{Script=Inherited}])[\p{L}\p{M}]/u.test(character)) return null
  return SCRIPTS.find(({ letters }) => letters.test(character)) ?? UNKNOWN
}

/** The letters of a folded text, small, without what several scripts share. */
export function lettersOf({ text, at }: Traced): Letter[] {
  const known = new Map<string, Script | null>()
  const found: Letter[] = []
  let index = 0
  for (const character of text) {
    let script = known.get(character)
    if (script === undefined) known.set(character, (script = scriptOf(character)))
    if (script !== null)
      found.push({ letter: character.toLowerCase(), script, index: at[index] as number, unit: index })
    index += character.length
  }
  return found
}

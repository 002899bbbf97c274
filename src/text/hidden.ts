/** A character that cannot be seen, or that steers the terminal or the direction of the text. */
export interface HiddenCharacter {
  /** UTF-16 units before it. */
  readonly index: number
  /** As Unicode writes it, such as U+200B. */
  readonly name: string
}

/** Control characters but the line feed, all that Unicode calls ignorable, separators of lines, private use, halves of pairs. */
const hidden = /[^\P{Cc}\n]|[\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\p{Co}\p{Cs}\uFFF9-\uFFFB]/u
const everyHidden = new RegExp(hidden, 'gu')

/** The first hidden character of a text that is to be shown; null where there is none. */
export function hiddenCharacter(text: string): HiddenCharacter | null {
  const index = text.search(hidden)
  return index === -1 ? null : { index, name: characterName(text, index) }
}

/** The name of the character at that place, such as U+00A0. */
export function characterName(text: string, index: number): string {
  return `U+${text.codePointAt(index)!.toString(16).toUpperCase().padStart(4, '0')}`
}

/** The text with the names of hidden characters in their place: it is safe to print. */
export function withHiddenNamed(text: string): string {
  return text.replaceAll(everyHidden, (character) => `<${characterName(character, 0)}>`)
}

/** JSON with hidden characters as escapes: it says the same, and is safe to print. */
export function withHiddenEscaped(json: string): string {
  return json.replaceAll(everyHidden, (character) =>
    Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
      .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
      .join(''),
  )
}

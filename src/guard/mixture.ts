import type { Reading } from './reading.ts'
import { finding, type Finding, type Judge } from './refusal.ts'
import type { Letter } from './scripts.ts'
import { firstCrowd, firstWindow, numbered } from './tally.ts'

/** In so many letters the script changes no more often. The most in any text of 528 languages: 18. */
const SCRIPTS = { window: 40, most: 22 }
/** Accents that no single letter includes, as Yoruba and Ticuna need: at most 4 kinds, on 7 % of the text. */
const ACCENTS = { kinds: 8, free: 24, part: 1 / 8 }
/** Of so many Latin letters, no more have an accent or a form of their own: 37 in Kabiyé. */
const UNUSUAL = { window: 60, most: 48 }
/** More marks on one letter than any script sets: Burmese has 5. */
const STACKED = 9

/** Kinds of signs of a keyboard in so many characters: 12 in a text that uses them to lay itself out. */
const SIGNS = { window: 200, most: 17 }

const ACCENTED = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{M}+/gu

function scripts({ letters }: Reading): Finding | null {
  const isChange = letters.map(({ script }, nth) => nth > 0 && letters[nth - 1]?.script !== script)
  const first = firstCrowd(isChange, SCRIPTS.window, SCRIPTS.most)
  return first === null ? null : { reason: 'encoded', index: (letters[first] as Letter).index }
}

function accents({ given }: Reading): Finding | null {
  const stacked = given.search(new RegExp(`\\p{M}{${STACKED}}`, 'u'))
  if (stacked >= 0) return { reason: 'encoded', index: stacked }
  const kinds = new Set<string>()
  let count = 0
  for (const { 0: letter, index } of given.matchAll(ACCENTED)) {
    const [, ...alone] = letter.normalize('NFC')
    for (const accent of alone) kinds.add(accent)
    count += alone.length
    if (kinds.size > ACCENTS.kinds || count > ACCENTS.free + index * ACCENTS.part)
      return { reason: 'encoded', index }
  }
  return null
}

function unusual({ given }: Reading): Finding | null {
  const letters = Array.from(given.matchAll(/\p{Script=Latin}\p{M}*/gu))
  const isUnusual = letters.map(
    ([letter]) => !/^[a-z]$/iu.test(letter) && !/^[a-z]$/iu.test(letter.normalize('NFKC')),
  )
  const first = firstCrowd(isUnusual, UNUSUAL.window, UNUSUAL.most)
  return first === null ? null : { reason: 'encoded', index: (letters[first] as { index: number }).index }
}

function signs({ closed: { text, at } }: Reading): Finding | null {
  const row = text.split('').map((unit) => (/[!-/:-@[-`{-~]/u.test(unit) ? unit : ''))
  const first = firstWindow(numbered(row), SIGNS.window, ({ variety }) => variety > SIGNS.most)
  return finding('encoded', first === null ? null : (at[first] as number))
}

/** Letters of many scripts in turn, or piled with accents, or hardly a plain one; signs of nearly every kind. */
export const mixture: Judge = (reading) =>
  scripts(reading) ?? accents(reading) ?? unusual(reading) ?? signs(reading)

import { asciiArt } from './ascii-art.ts'
import { evidence } from './evidence.ts'
import { fileName } from './file-name.ts'
import { link } from './link.ts'
import { markup } from './markup.ts'
import { read, type Reading } from './reading.ts'
import { repetition } from './repetition.ts'
import type { Check, Finding } from './refusal.ts'
import { signs } from './signs.ts'
import { spelled } from './spelled.ts'
import { wordShapes } from './word-shapes.ts'

/** Told by its form first, as that can be named most exactly; then by how much of it there is. */
const CHECKS: readonly Check[] = [
  link,
  fileName,
  markup,
  spelled,
  asciiArt,
  evidence,
  signs,
  wordShapes,
  repetition,
]
/** What adds up over texts that may each stand alone, and what could be cut in two by the end of one. */
const CHECKS_TOGETHER: readonly Check[] = [spelled, evidence, signs]
/** Texts put together may hold so many times what one may. */
const TOGETHER = 4

function firstOf(checks: readonly Check[], reading: Reading): Finding | null {
  for (const check of checks) {
    const found = check(reading)
    if (found !== null) return found
  }
  return null
}

/** The first thing in a text that cannot stand in a record. */
export const checkText = (given: string): Finding | null => firstOf(CHECKS, read(given, 1))

/** The same for texts put together, each of which may stand alone. */
export const checkTogether = (given: string): Finding | null =>
  firstOf(CHECKS_TOGETHER, read(given, TOGETHER))

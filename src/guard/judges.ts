import { drawing } from './drawing.ts'
import { evidence, evidenceTogether } from './evidence.ts'
import { fileName } from './file-name.ts'
import { link } from './link.ts'
import { markup } from './markup.ts'
import { mixture } from './mixture.ts'
import { picture } from './picture.ts'
import { pieces } from './pieces.ts'
import { read } from './reading.ts'
import { repetition } from './repetition.ts'
import type { Finding, Judge } from './refusal.ts'
import { spelled } from './spelled.ts'
import { vocabulary } from './vocabulary.ts'

/** What is told by its form, and can be named most exactly. */
const BY_FORM: readonly Judge[] = [link, fileName, markup, spelled, drawing]
/** What is told by how much of it there is. */
const BY_AMOUNT: readonly Judge[] = [picture, mixture, pieces, repetition, vocabulary]

function firstOf(judges: readonly Judge[], given: string): Finding | null {
  const reading = read(given)
  for (const judge of judges) {
    const found = judge(reading)
    if (found !== null) return found
  }
  return null
}

/** The first thing in a text that cannot stand in a record. */
export const judge = (given: string): Finding | null => firstOf([...BY_FORM, evidence, ...BY_AMOUNT], given)

/** The same for texts put together, each of which may stand alone. */
export const judgeTogether = (given: string): Finding | null =>
  firstOf([evidenceTogether, ...BY_AMOUNT], given)

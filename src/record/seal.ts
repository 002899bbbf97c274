import { blockLines, type MachineBlock } from './block.ts'
import { sha256 } from '../text/digest.ts'
import { checksOf } from './sections.ts'

export interface Sealing extends Pick<MachineBlock, 'replay' | 'redactedFrom'> {
  /** The ids of the fields that are filled in, in the order in which they stand. */
  readonly written: readonly string[]
}

/**
 * The whole text of a record from the lines above its block: with the block, and last the SHA-256 of all bytes above
 * that line.
 */
export function sealed(lines: readonly string[], { replay, redactedFrom, written }: Sealing): string {
  const block = blockLines({ replay, redactedFrom, checks: checksOf(lines, written) })
  const above = textOf([...lines, ...block])
  return `${above}sha256: ${sha256(above)}\n`
}

/** A record as JSON whose last member is the SHA-256 of all bytes above its line. */
export function sealedJson(record: object): string {
  const above = `${JSON.stringify(record, null, 2).slice(0, -2)},\n`
  return `${above}  "sha256": "${sha256(above)}"\n}\n`
}

/** Lines as text in which every line ends with a line end. */
export const textOf = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('')

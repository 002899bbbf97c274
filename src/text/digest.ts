import { sha256 as digestOf } from '@noble/hashes/sha2'
import { bytesToHex } from '@noble/hashes/utils'

/** From here on it takes longer to work it out here than to load what Node has for it. */
const long = 16_384

/** SHA-256 of the text as UTF-8, in lower-case hex. A browser has none of its own that answers at once. */
export function sha256(text: string): string {
  const node = text.length < long ? undefined : nodeCrypto()
  return (
    node?.createHash('sha256').update(text, 'utf8').digest('hex') ??
    bytesToHex(digestOf(new TextEncoder().encode(text)))
  )
}

const nodeCrypto = (): typeof import('node:crypto') | undefined =>
  (globalThis as { readonly process?: Partial<NodeJS.Process> }).process?.getBuiltinModule?.('node:crypto')

import { sha256 as digestOf } from '@noble/hashes/sha2'
import { bytesToHex } from '@noble/hashes/utils'

/** SHA-256 of the text as UTF-8, in lower-case hex. Not Node's own: a browser has none that answers at once. */
export const sha256 = (text: string): string => bytesToHex(digestOf(new TextEncoder().encode(text)))

import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'

/* Plain data as a short text of a script: compressed by a library, as Node's own gives other bytes on other computers. */

export const pack = (data: unknown): string =>
  btoa(strFromU8(deflateSync(strToU8(JSON.stringify(data)), { level: 9 }), true))

export const unpack = (packed: string): unknown =>
  JSON.parse(strFromU8(inflateSync(strToU8(atob(packed), true))))

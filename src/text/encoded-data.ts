/** The longest word that prose has is far shorter; a SHA-256 in figures is exactly as long. */
const longestWord = 64

const dataAddress = /\bdata:[^\s,]*[,;]/i
const pageAddress = /https?:\/\/\S+/g
/** In a page's address, what stands between two of its signs. */
const addressParts = /[/?#&=.:]/
const run = new RegExp(`[!-~]{${longestWord + 1},}`)
/** Lines of one length without a space, as base64 is broken over lines. */
const lines = /(?:[A-Za-z0-9+/=_-]{40,}\s+){2,}[A-Za-z0-9+/=_-]{2,}/

/** Whether a text that may name addresses holds data in their place: a data address, or a run that is no word. */
export function holdsData(text: string): boolean {
  const addresses = text.match(pageAddress) ?? []
  const rest = text.replaceAll(pageAddress, ' ')
  const parts = addresses.flatMap((address) => address.split(addressParts))
  return dataAddress.test(text) || run.test(rest) || lines.test(rest) || parts.some(isData)
}

/** Words in an address are parted by hyphens; in data, capitals and figures stand between small letters. */
const isData = (part: string): boolean => part.length > longestWord && /[A-Z]/.test(part) && /\d/.test(part)

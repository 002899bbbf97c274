/** So many characters in a row are hardly the same by chance. */
const ALIKE = 3
const LINES = /[^\n]+/gu
const ITEMS = /[^\s,;][^\n,;]*/gu
const PLACE_IN_LIST = /^[^\p{L}\p{N}]{0,2}(\d{1,3})(?![\p{L}\p{N}])/u

/**
 * For each UTF-16 unit of a text, whether the line or item before already said it: three characters or more that stood
 * at the same place there, counted from its beginning or its end, and the numbers of a list that counts on. They say
 * nothing new, so nothing can be told in them.
 */
export function repeatedLines(text: string): boolean[] {
  const known = Array.from({ length: text.length }, () => false)

  function compare(item: string, before: string, start: number, shift: number): void {
    let alike = 0
    for (let nth = 0; nth <= item.length; nth += 1) {
      if (nth < item.length && item[nth] === before[nth + shift]) alike += 1
      else {
        if (alike >= ALIKE) known.fill(true, start + nth - alike, start + nth)
        alike = 0
      }
    }
  }

  for (const each of [LINES, ITEMS]) {
    let before = ''
    for (const { 0: item, index } of text.matchAll(each)) {
      compare(item, before, index, 0)
      if (item.length !== before.length) compare(item, before, index, before.length - item.length)
      const [place, number = ''] = PLACE_IN_LIST.exec(item) ?? ['']
      if (number !== '' && Number(number) === Number(PLACE_IN_LIST.exec(before)?.[1]) + 1)
        known.fill(true, index, index + place.length)
      before = item
    }
  }
  return known
}

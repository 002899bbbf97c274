/**
 * What Word puts between lines and pages, as newlines; the signs of its own fonts before the items of a list, as
 * bullets. Nothing moves.
 */
export const mended = (given: string): string =>
  given.replace(/[\v\f]/gu, '\n').replace(/^([^\S\n]*)[\uF020-\uF0FF](?=[^\S\n])/gmu, '$1•')

/**
 * The same words in one way of writing them: composed letters (NFC), “\n” between lines, one plain space where
 * there was any, up to eight to indent a line, and one empty line in a row at most.
 */
export function tidy(given: string): string {
  return given
    .replace(/^\uFEFF/u, '')
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(/[\t\p{Zs}]/gu, ' ')
    .replace(/(?<=\S) +/gu, ' ')
    .replace(/ +$/gmu, '')
    .replace(/^ {9,}/gmu, ' '.repeat(8))
    .replace(/\n{3,}/gu, '\n\n')
    .replace(/^\n+|\n+$/gu, '')
}

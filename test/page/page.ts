import { createRequire } from 'node:module'
import { constants, createContext, runInContext } from 'node:vm'
import pageCode from '#shipped/page'
import { forPage, pack, type PageData } from '../../src/page/page-data.ts'
import type { RuleSet } from '../../src/rules/model.ts'

/** What is used here of linkedom, whose own types ask for those of a browser. */
interface Element {
  readonly textContent: string
  value: string
  checked: boolean
  getAttribute(name: string): string | null
  click(): void
  dispatchEvent(event: object): void
}
interface Document {
  querySelectorAll(selector: string): Iterable<Element>
}
interface Parsed {
  readonly document: Document
  readonly Event: new (type: string, options: { readonly cancelable: boolean }) => object
}
const { parseHTML } = createRequire(import.meta.url)('linkedom') as {
  readonly parseHTML: (text: string) => Parsed
}

const { script } = await pageCode()

/** The moment at which everything happens in a page under test. */
export const now = '2026-11-28T17:05:00+00:00'

class Clock extends Date {
  constructor(...given: readonly [] | readonly [string | number]) {
    super(given[0] ?? now)
  }

  override getTimezoneOffset(): number {
    return 0
  }
}

const { document, Event } = parseHTML('<!doctype html><html><body></body></html>')
const nothing = () => undefined
const browser = {
  document,
  window: { addEventListener: nothing, history: { pushState: nothing }, scrollTo: nothing, print: nothing },
  Date: Clock,
  HTMLElement: Object,
  TextEncoder,
  TextDecoder,
  atob,
}
/** What Chromium 109, the last for Windows 7 and 8.1, does not know of what this Node knows. */
const older = `
  for (const list of [Array.prototype, Object.getPrototypeOf(Uint8Array.prototype)])
    for (const name of ['toSorted', 'toReversed', 'toSpliced', 'with']) delete list[name]
  for (const name of ['isWellFormed', 'toWellFormed']) delete String.prototype[name]
  delete Object.groupBy
  delete Map.groupBy
  delete Array.fromAsync
`
// The very script that stands in the file.
// As a plain global object: looking up a name in it is twenty times as fast.
const realm = Object.assign(createContext(constants.DONT_CONTEXTIFY), browser)
const { open, unpack } = runInContext(`${older};${script};sextingTriage`, realm) as {
  readonly open: (data: unknown) => void
  readonly unpack: (packed: string) => unknown
}

/** A page of these rule sets, whose reader is asked for nothing that a configuration could say. */
export const pageOf = (ruleSets: readonly RuleSet[], door = ruleSets): PageData => ({
  ruleSets: ruleSets.map((ruleSet) => ({
    ruleSet: forPage(ruleSet),
    shipped: true,
    setting: null,
    configured: { answers: {}, nation: null },
    contacts: {},
  })),
  door: door.map(({ rules }) => rules.id),
  scenarios: [],
  practice: false,
})

const unpackedBefore = new WeakMap<PageData, unknown>()

/** As it comes out of the file. */
function inPage(data: PageData): unknown {
  const unpacked = unpackedBefore.get(data) ?? unpack(pack(data))
  unpackedBefore.set(data, unpacked)
  return unpacked
}

/** The page as it is built, in the one document there is. Only what a person sees and presses is looked at. */
export class Page {
  constructor(data: PageData) {
    open(inPage(data))
  }

  all(selector: string): readonly Element[] {
    return [...document.querySelectorAll(selector)]
  }

  text(selector: string): string {
    return this.all(selector).at(0)?.textContent ?? ''
  }

  get heading(): string {
    return this.text('h1')
  }

  /** Presses the button with that label. */
  press(label: string): void {
    const button = this.all('button').find(({ textContent }) => textContent === label)
    if (!button) throw new Error(`no button “${label}” under “${this.heading}”`)
    if (button.getAttribute('type') === 'submit') this.#submit()
    else button.click()
  }

  /** Chooses these ids and no others. */
  choose(ids: readonly string[]): void {
    for (const input of this.all('input[name=answer]'))
      input.checked = ids.includes(input.getAttribute('value') ?? '')
  }

  /** How many hands went up for each, the first first. */
  enter(hands: readonly number[]): void {
    for (const [index, input] of this.all('.hands').entries()) input.value = String(hands[index] ?? '')
  }

  write(text: string): void {
    this.all('[name=text]')[0]!.value = text
  }

  #submit(): void {
    this.all('form')[0]!.dispatchEvent(new Event('submit', { cancelable: true }))
  }
}

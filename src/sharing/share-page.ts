/** Who reads a page that is made from a record. */
export const readers = ['lead', 'head', 'police', 'social-care', 'governors'] as const
export type Reader = (typeof readers)[number]

/** One page for one reader: plain data, before it is text. */
export interface SharePage {
  readonly reader: Reader
  /** The reference of the child whom it is about; null where it is about the incident. */
  readonly child: string | null
  readonly practice: boolean
  /** In what people wrote, other words stand for references of children. */
  readonly replaces: boolean
  readonly parts: readonly Part[]
}

export interface Part {
  /** In capitals. */
  readonly heading: string
  readonly items: readonly Item[]
}

/** `most`: lines on the page; what does not fit is counted. */
export type Item =
  /** What is said in full, also that something is not known or not recorded. */
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | {
      readonly kind: 'list'
      readonly entries: readonly string[]
      readonly ifNone: string
      readonly most: number
    }
  /** What somebody wrote, word for word. `label`: null where the heading says it. */
  | {
      readonly kind: 'written'
      readonly label: string | null
      readonly words: string | null
      readonly most: number
    }
  | { readonly kind: 'say'; readonly text: string }
  /** Words, and the rest of the line to write on. */
  | { readonly kind: 'pen'; readonly text: string }
  | { readonly kind: 'ruled'; readonly lines: number }

export interface Fact {
  readonly label: string
  readonly words: string
}

/** The field about the children. */
export const aboutChildren = 'young-people'

export const part = (heading: string, ...items: readonly Item[]): Part => ({ heading, items })
export const facts = (...all: readonly Fact[]): Item => ({ kind: 'facts', facts: all })
export const list = (entries: readonly string[], most: number, ifNone: string): Item => ({
  kind: 'list',
  entries,
  most,
  ifNone,
})
export const say = (text: string): Item => ({ kind: 'say', text })
export const pen = (text: string): Item => ({ kind: 'pen', text })

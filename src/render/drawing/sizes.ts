/** Widths and sizes of text, in points. */
export interface Sizes {
  readonly question: number
  readonly criterion: number
  /** How far criteria may stand below their question, so that the questions need not wait for them. */
  readonly slack: number
  /** Of the id of a question, its answers, the title of a criterion, what it calls for, and all else. */
  readonly name: number
  readonly answer: number
  readonly title: number
  readonly response: number
  readonly small: number
}

/** So that a whole tree of some thirty questions can be read on A3. */
export const treeSizes: Sizes = {
  question: 148,
  criterion: 138,
  slack: 70,
  name: 11,
  answer: 9,
  title: 10,
  response: 11,
  small: 8,
}

/** Only the way that answers take is drawn in full, so that there is room for it to be large. */
export const waySizes: Sizes = {
  question: 166,
  criterion: 182,
  slack: 12,
  name: 13,
  answer: 11,
  title: 12,
  response: 14,
  small: 9,
}

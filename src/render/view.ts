/*
 * What is shown, as plain data: which words, in which order. A view says nothing of lines, columns or colour: text
 * (`draw.ts`) and the page in a browser lay out the same one.
 */

/** What can be asked for by its name. */
export interface Part<Name extends string = string> {
  readonly name: Name
  /** What it is called where one can choose it. */
  readonly title: string
  /** Never empty. */
  readonly sections: readonly Section[]
}

export interface Section {
  /** In capitals; null where the section goes on from what stands before it. */
  readonly heading: string | null
  /** Never empty. */
  readonly items: readonly Item[]
  /** Its points are long, and stand apart from each other. */
  readonly isLoose?: true
}

export type Item =
  | { readonly kind: 'text' | 'strong'; readonly text: string }
  /** The name of a response: `rank` is its place from the lowest, `highest` that of the highest. */
  | { readonly kind: 'response'; readonly text: string; readonly rank: number; readonly highest: number }
  /** In a list, with what belongs under it. `number`: null where the list is not numbered. */
  | {
      readonly kind: 'point'
      readonly number: number | null
      readonly text: string
      readonly under: readonly string[]
    }

export const text = (words: string): Item => ({ kind: 'text', text: words })
export const strong = (words: string): Item => ({ kind: 'strong', text: words })
export const point = (words: string, under: readonly string[] = [], number: number | null = null): Item => ({
  kind: 'point',
  number,
  text: words,
  under,
})

/** A section in a list, left out where there is nothing in it. */
export const section = (
  heading: string | null,
  items: readonly Item[],
  rest: Pick<Section, 'isLoose'> = {},
): readonly Section[] => (items.length === 0 ? [] : [{ heading, items, ...rest }])

/** A part in a list, left out where there is nothing in it. */
export const part = <Name extends string>(
  name: Name,
  title: string,
  sections: readonly Section[],
): readonly Part<Name>[] => (sections.length === 0 ? [] : [{ name, title, sections }])

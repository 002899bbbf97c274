type Child = Node | string | null
type Attribute = string | number | boolean | null | ((event: Event) => void)

/**
 * An element of the page. Text only ever becomes text. A function is a listener, true an attribute without a value; what
 * is null or false is left out.
 */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly (Child | readonly Child[])[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value)
    else if (value !== null && value !== false)
      element.setAttribute(name, value === true ? '' : String(value))
  }
  for (const child of children.flat()) if (child !== null) element.append(child)
  return element
}

/** A paragraph for each text; lines in a text stay lines. */
export const paragraphs = (texts: readonly string[]): readonly HTMLElement[] =>
  texts.map((text) =>
    h(
      'p',
      {},
      text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [h('br'), line])),
    ),
  )

export const button = (label: string, act: () => void, className = 'quiet'): HTMLButtonElement =>
  h('button', { type: 'button', class: className, click: act }, label)

/** What can be unfolded. */
export const details = (
  summary: string,
  ...inside: readonly (Child | readonly Child[])[]
): HTMLDetailsElement =>
  h('details', {}, h('summary', {}, summary), h('div', { class: 'unfolded' }, ...inside))

/** The heading of a page: what a screen reader is given first. */
export const heading = (text: string): HTMLHeadingElement => h('h1', { tabindex: -1 }, text)

export const list = (texts: readonly string[], tag: 'ol' | 'ul' = 'ul'): HTMLElement =>
  h(
    tag,
    {},
    texts.map((text) => h('li', {}, text)),
  )

import { button, h } from './elements.ts'
import * as wording from './wording.ts'

/** One page: what is on it, and where Back leads; null where nothing stands before it. */
export interface View {
  readonly back: (() => void) | null
  readonly body: readonly (Node | null)[]
  /** What is wrong with what was given, where something is. */
  readonly error?: string | null
}

/** The frame in which every page stands, and what holds for all of them. */
export class Frame {
  /** Called before the page is left: whether something would be lost. */
  isUnsaved: () => boolean = () => false
  /** What stands beside Hide; it changes with the page. */
  tools: () => readonly HTMLElement[] = () => []
  readonly #main = h('main', { id: 'main' })
  readonly #tools = h('div', { class: 'tools' })
  readonly #shown: HTMLElement
  readonly #curtain: HTMLElement
  #back: (() => void) | null = null
  #focused: Element | null = null

  constructor(practice: boolean) {
    this.#shown = h(
      'div',
      { class: practice ? 'shown practice' : 'shown' },
      h('header', {}, practice ? h('p', { class: 'strip' }, wording.practice) : null, this.#tools),
      this.#main,
    )
    this.#curtain = h(
      'div',
      { class: 'curtain', hidden: true },
      button(wording.showAgain, () => this.#showAgain()),
    )
    document.body.replaceChildren(this.#shown, this.#curtain)
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#hide()
    })
    window.addEventListener('beforeunload', (event) => {
      if (this.isUnsaved()) event.preventDefault()
    })
    window.addEventListener('popstate', () => this.#goBack())
    window.addEventListener('beforeprint', () => {
      for (const each of this.#main.querySelectorAll('details[data-print]')) each.setAttribute('open', '')
    })
  }

  show({ back, body, error = null }: View): void {
    this.#back = back
    const children = back === null ? body : [button(wording.back, back, 'back'), ...body]
    this.#main.replaceChildren(...children.filter((each) => each !== null))
    this.#tools.replaceChildren(
      ...this.tools(),
      button(wording.hide, () => this.#hide()),
    )
    document.title = error === null ? wording.title : wording.errorTitle
    const first = this.#main.querySelector<HTMLElement>(error === null ? 'h1' : '.error-summary')
    first?.focus()
    if (error === null) window.scrollTo(0, 0)
  }

  /** The browser's own Back goes where the page's does. */
  catchBack(): void {
    window.history.pushState(null, '')
  }

  #goBack(): void {
    if (this.#back === null) return
    this.catchBack()
    this.#back()
  }

  #hide(): void {
    if (!this.#curtain.hidden) return
    this.#focused = document.activeElement
    this.#shown.hidden = true
    this.#curtain.hidden = false
    this.#curtain.querySelector('button')?.focus()
  }

  #showAgain(): void {
    this.#curtain.hidden = true
    this.#shown.hidden = false
    if (this.#focused instanceof HTMLElement) this.#focused.focus()
  }
}

import { button, h } from './elements.ts'
import * as wording from './wording.ts'

/** One page: what is on it, and where Back leads; null where nothing stands before it. */
export interface View {
  readonly back: (() => void) | null
  readonly body: readonly (Node | null)[]
  /** Where the right arrow leads, for whoever stands before a room. */
  readonly forward?: () => void
  /** It is for a room, and nobody in it is real. */
  readonly practice?: boolean
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
  readonly #strip = h('p', { class: 'strip' }, wording.practice)
  readonly #practice: boolean
  #back: (() => void) | null = null
  #forward: (() => void) | null = null
  #focused: Element | null = null

  constructor(practice: boolean) {
    this.#practice = practice
    this.#shown = h('div', { class: 'shown' }, h('header', {}, this.#strip, this.#tools), this.#main)
    this.#curtain = h(
      'div',
      { class: 'curtain', hidden: true },
      button(wording.showAgain, () => this.#showAgain()),
    )
    document.body.replaceChildren(this.#shown, this.#curtain)
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#hide()
      if (key === 'ArrowRight' && this.#isForArrows()) this.#forward?.()
      if (key === 'ArrowLeft' && this.#isForArrows() && this.#forward !== null) this.#back?.()
    })
    window.addEventListener('beforeunload', (event) => {
      if (this.isUnsaved()) event.preventDefault()
    })
    window.addEventListener('popstate', () => this.#goBack())
    window.addEventListener('beforeprint', () => {
      for (const each of this.#main.querySelectorAll('details[data-print]')) each.setAttribute('open', '')
    })
  }

  show({ back, body, forward, practice = false, error = null }: View): void {
    this.#back = back
    this.#forward = forward ?? null
    this.#strip.hidden = !practice && !this.#practice
    this.#shown.className = practice ? 'shown room' : 'shown'
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

  /** In a box, arrows move the caret. */
  #isForArrows(): boolean {
    return this.#curtain.hidden && document.activeElement?.tagName !== 'INPUT'
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

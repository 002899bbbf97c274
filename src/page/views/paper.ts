import { button, h, heading } from '../elements.ts'
import * as wording from '../wording.ts'

export interface Paper {
  readonly title: string
  readonly say: string
  readonly text: string
  /** Under which it is downloaded. */
  readonly name: string
  /** It has gone somewhere where it lasts. */
  readonly kept: () => void
  /** Takes everything from the page; null where the case goes on. */
  readonly end: (() => void) | null
}

/** A text to keep: copied, downloaded or printed, whichever the school lets people do. */
export function paperView({ title, say, text, name, kept, end }: Paper): readonly (Node | null)[] {
  const status = h('p', { role: 'status', class: 'status' })
  const shown = h(
    'pre',
    { tabindex: 0, role: 'region', 'aria-label': wording.textLabel, translate: 'no' },
    text,
  )
  const copy = async (): Promise<void> => {
    status.textContent = (await copied(text, shown)) ? wording.copied : wording.notCopied
    kept()
  }
  return [
    heading(title),
    h('p', {}, say),
    h(
      'div',
      { class: 'ways' },
      button(wording.copy, () => void copy(), 'main'),
      button(
        wording.download,
        () => {
          download(text, name)
          status.textContent = wording.downloaded(name)
          kept()
        },
        'main',
      ),
      button(
        wording.print,
        () => {
          window.print()
          kept()
        },
        'main',
      ),
    ),
    status,
    shown,
    end === null ? null : button(wording.endAndClear, end, 'second'),
  ]
}

/** Where the clipboard is shut, the text is selected, so that one key copies it. */
async function copied(text: string, shown: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    window.getSelection()?.selectAllChildren(shown)
    return false
  }
}

function download(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
  h('a', { href: address, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

import * as wording from './wording.ts'

/** What is typed under a numbered list: something to open, a key, or what is wrong. */
export type ListReply<Item> =
  | { readonly kind: 'open'; readonly item: Item }
  | { readonly kind: 'finish' | 'list' | 'back' | 'quit' }
  | { readonly kind: 'unclear'; readonly say: string }

export function listReply<Item>(items: readonly Item[], line: string): ListReply<Item> {
  const typed = line.trim().toLowerCase()
  switch (typed) {
    case '':
      return { kind: 'unclear', say: wording.listEnterAlone }
    case 'f':
      return { kind: 'finish' }
    case 'l':
      return { kind: 'list' }
    case 'b':
      return { kind: 'back' }
    case 'q':
      return { kind: 'quit' }
    default: {
      const item = /^\d{1,3}$/.test(typed) ? items[Number(typed) - 1] : undefined
      return item === undefined
        ? { kind: 'unclear', say: wording.noSuchNumber(items.length) }
        : { kind: 'open', item }
    }
  }
}

/** The one with that id, which a loaded rule set is known to have. */
export const named = <Thing extends { readonly id: string }>(things: readonly Thing[], id: string): Thing =>
  things.find((thing) => thing.id === id)!

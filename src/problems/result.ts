/** What was asked for, or why not. Errors are data until the edge. */
export type Result<T, E> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: E }

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })
export const failed = <E>(problems: E): { readonly ok: false; readonly problems: E } => ({
  ok: false,
  problems,
})

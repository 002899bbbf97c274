export interface ColourChoice {
  /** `--color` is true, `--no-color` false, neither undefined. */
  readonly flag: boolean | undefined
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether the stream that is written to is a terminal. */
  readonly terminal: boolean
}

/** Whether there is to be colour: the flag, NO_COLOR, FORCE_COLOR, TERM=dumb, then whether it is a terminal. */
export function wantsColour({ flag, env, terminal }: ColourChoice): boolean {
  if (flag !== undefined) return flag
  if (env['NO_COLOR']) return false
  if (env['FORCE_COLOR']) return !['0', 'false'].includes(env['FORCE_COLOR'])
  return terminal && env['TERM'] !== 'dumb'
}

/** What every command may be given. */
export interface CommonOptions {
  readonly rules?: string
  readonly color?: boolean
  readonly debug?: boolean
  /** False where the configuration is to be left alone. */
  readonly config?: boolean
}

/**
 * How the interview speaks with a person. Everything is append-only text and typed lines: what a letter means, and
 * what `?`, `b` and `q` do, is decided once, in the interview, and is the same for every prompter.
 */
export interface Prompter {
  /** Writes a block of text, already wrapped, followed by a line end. */
  show(text: string): void
  /**
   * Asks for one typed line that decides something. What was typed before the prompt could be seen is dropped, and so
   * is what a paste brings after its first line. A bare Enter goes to `check` like any other line. What `check` says
   * is wrong is shown, and the line is asked for again. Rejects with `Stopped`.
   */
  line(prompt: string, check: Check): Promise<string>
  /** Asks for one line of free text. A refused line stays to be edited where the prompter can. Rejects with `Stopped`. */
  text(prompt: string, check: Check, line: TextLine): Promise<string>
  /** Gives the terminal back: cursor shown, input released. */
  close(): void
}

/** The only line of a text, or the first of several, or one after it. Pasted lines wait for those after the first. */
export type TextLine = 'only' | 'first' | 'next'

/** What is wrong with a typed line, in words; null where it will do. */
export type Check = (line: string) => string | null

/** The person, the terminal or the system stopped the program while a line was awaited. */
export class Stopped extends Error {
  override readonly name = 'Stopped'
  readonly by: 'SIGINT' | 'SIGTERM' | 'SIGHUP' | 'end-of-input'
  /** What is said about it, where whoever was under way knows it better than whoever opened the terminal. */
  say: string | null = null
  constructor(by: Stopped['by']) {
    super(by)
    this.by = by
  }
}

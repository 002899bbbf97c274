import type { Result } from '../problems/result.ts'

/**
 * How the interview speaks with a person. Everything is append-only text and typed lines: what a letter means, and
 * what `?`, `b` and `q` do, is decided once, in the interview, and is the same for every prompter.
 */
export interface Prompter {
  /** Writes a block of text, already wrapped, followed by a line end. */
  show(text: string): void
  /**
   * Asks for one typed line and gives what `read` makes of it. What `read` finds wrong is shown, and the line is asked
   * for again; a bare Enter goes to it like any other line. What was typed before the prompt could be seen is dropped,
   * and so is what a paste brings after its first line. `text`: it is a line of free text, which stays to be edited
   * where it was refused and the prompter can do that. Rejects with `Stopped`.
   */
  ask<Value>(prompt: string, read: Read<Value>, text?: TextLine): Promise<Value>
  /** Gives the terminal back: cursor shown, input released. */
  close(): void
}

/** The only line of a text, or the first of several, or one after it. Pasted lines wait for those after the first. */
export type TextLine = 'only' | 'first' | 'next'

/** What a typed line means, or what is wrong with it, in words. */
export type Read<Value> = (line: string) => Result<Value, string>

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

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/**
 * Waits until the input has nothing more to give that was typed before now, dropping what still comes. One whole turn
 * of the event loop reads at most one line of a terminal, hence again and again until a turn brings none. There is no
 * waiting time in it: whoever answers as soon as the prompt can be seen is heard.
 */
export async function dropTypedAhead(drop: () => boolean): Promise<void> {
  await turn()
  do {
    drop()
    await turn()
  } while (drop())
}

import { PassThrough, type Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import { dropTypedAhead, type Stopped, type TextLine } from './prompter.ts'

/** What a terminal has beyond a stream. */
type Terminal = Readable & { setRawMode?: (on: boolean) => void }

const enter = /\r\n|\r|\n/
const controlC = '\x03'
const controlD = '\x04'
const controlZ = '\x1a'

/**
 * What is typed, handed to one prompt at a time and to each prompt one line at a time. The terminal stays in raw mode
 * between prompts, so that nothing typed there is echoed or waits to answer the next one.
 */
export class Keyboard {
  readonly #input: Terminal
  readonly #stop: (by: Stopped['by']) => void
  readonly #decoder = new StringDecoder('utf8')
  readonly #typed = (chunk: Buffer): void => this.#take(this.#decoder.write(chunk))
  readonly #ended = (): void => this.#stop('end-of-input')
  #prompt: PassThrough | null = null
  /** A whole line has been handed over, and nobody has said yet that it was refused. */
  #entered = false
  #keeps = false
  #ahead = ''

  constructor(input: Readable, stop: (by: Stopped['by']) => void) {
    this.#input = input
    this.#stop = stop
    this.#input.on('data', this.#typed)
    for (const event of ['end', 'close', 'error']) this.#input.on(event, this.#ended)
    this.#input.setRawMode?.(true)
  }

  /** The keys for one prompt, from now on. Lines that were pasted wait only from the first line of a text to its next. */
  async open(text?: TextLine): Promise<PassThrough> {
    if (text !== 'next') await dropTypedAhead(() => this.#drop())
    this.#keeps = text === 'first' || text === 'next'
    this.#entered = false
    this.#prompt = new PassThrough()
    const ahead = this.#ahead
    this.#ahead = ''
    this.#take(ahead)
    return this.#prompt
  }

  /** The line was refused: what is typed now is the next try. */
  again(): void {
    this.#entered = false
  }

  /** The prompt is over. */
  done(): void {
    this.#prompt = null
  }

  close(): void {
    this.#input.off('data', this.#typed)
    for (const event of ['end', 'close', 'error']) this.#input.off(event, this.#ended)
    this.#input.setRawMode?.(false)
    this.#input.pause()
  }

  #take(keys: string): void {
    if (keys.includes(controlC)) return this.#stop('SIGINT')
    if (keys.includes(controlD)) return this.#stop('end-of-input')
    // A program that was put to sleep in raw mode would leave a terminal in which nothing typed can be seen.
    const typed = keys.replaceAll(controlZ, '')
    if (this.#prompt === null || this.#entered) {
      this.#ahead += typed
      return
    }
    const end = enter.exec(typed)
    if (!end) {
      if (typed !== '') this.#prompt.write(typed)
      return
    }
    this.#entered = true
    this.#ahead = this.#keeps ? typed.slice(end.index + end[0].length) + this.#ahead : ''
    this.#prompt.write(`${typed.slice(0, end.index)}\r`)
  }

  #drop(): boolean {
    const had = this.#ahead !== ''
    this.#ahead = ''
    return had
  }
}

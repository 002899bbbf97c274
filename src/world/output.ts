import * as fs from 'node:fs'
import { Writable } from 'node:stream'
import { withHiddenNamed } from '../text/hidden.ts'

type Done = (error?: Error | null) => void

/** Output that goes to a file. Node's own stream for it takes a write that was cut short for a whole one. */
export class FileOutput extends Writable {
  readonly #file: number

  constructor(file: number) {
    super()
    this.#file = file
  }

  override _write(bytes: Buffer, _encoding: BufferEncoding, done: Done): void {
    try {
      writeAll(this.#file, bytes)
      done()
    } catch (error) {
      done(error as Error)
    }
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  let start = 0
  while (start < bytes.length) {
    const written = fs.writeSync(file, bytes, start)
    if (written === 0) throw Object.assign(new Error('nothing was written'), { code: 'ENOSPC' })
    start += written
  }
}

/** Standard output or error: Node's own stream, but for a file or a device such as /dev/full. */
export function outputOf(file: 1 | 2, own: () => Writable): Writable {
  const stat = fs.fstatSync(file)
  return stat.isFile() || (stat.isCharacterDevice() && !process.getBuiltinModule('node:tty').isatty(file))
    ? new FileOutput(file)
    : own()
}

/**
 * The edge to a screen. Text for people comes as strings: in them every control, bidi and invisible character is shown
 * by its name, whatever file, argument or folder it came from. What has to come out exactly, such as a record, comes
 * as bytes. `styled`: the codes of our own colours are let through, which no file that is read may hold.
 */
export class Shown extends Writable {
  readonly #to: Writable
  readonly #show: (text: string) => string

  constructor(to: Writable, styled: boolean) {
    super({ decodeStrings: false })
    this.#to = to
    this.#show = styled ? styledShown : withHiddenNamed
    // Told to whoever wrote, and by this stream.
    to.on('error', () => undefined)
  }

  override _write(chunk: string | Uint8Array, _encoding: BufferEncoding, done: Done): void {
    this.#to.write(typeof chunk === 'string' ? this.#show(chunk) : chunk, done)
  }
}

/** Bold, inverse, red and yellow, and their ends: all that `render/style` writes. */
// oxlint-disable-next-line no-control-regex
const ownStyle = /(\u001b\[(?:1|22|7|27|31|33|39)m)/

const styledShown = (text: string): string =>
  text
    .split(ownStyle)
    .map((part, place) => (place % 2 === 1 ? part : withHiddenNamed(part)))
    .join('')

/** Writes all of it, and waits until it is with the system; null where it is, else why it is not. */
export const written = (to: Writable, content: string | Uint8Array): Promise<NodeJS.ErrnoException | null> =>
  new Promise((resolve) => {
    to.write(content, (error) => resolve(error ?? null))
  })

/**
 * Takes what stands on the screen, and above it, away. `plain`: lines are only ever added, so that it is moved out of
 * sight.
 */
export function clearScreen(
  { stderr, rows }: { readonly stderr: Writable; readonly rows: () => number },
  plain: boolean,
): void {
  // As bytes: text for people never holds a control character.
  if (plain) stderr.write('\n'.repeat(2 * rows()))
  else stderr.write(Buffer.from('\u001b[2J\u001b[3J\u001b[H'))
}

const encoder = new TextEncoder()

/** Collects texts as UTF-8. */
export class Writer {
  #bytes = new Uint8Array(65_536)
  #length = 0

  /** Letters, figures and signs of ASCII only: short ones are copied faster than any encoder is called. */
  ascii(text: string): void {
    const start = this.#length
    if (start + text.length > this.#bytes.length) this.#makeRoom(text.length)
    const bytes = this.#bytes
    for (let place = 0; place < text.length; place += 1) bytes[start + place] = text.charCodeAt(place)
    this.#length = start + text.length
  }

  text(text: string): void {
    this.#makeRoom(text.length * 3)
    this.#length += encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written
  }

  /** All that has been collected, in memory of its own; then begins anew. */
  take(): Uint8Array {
    const taken = this.#bytes.slice(0, this.#length)
    this.#length = 0
    return taken
  }

  #makeRoom(more: number): void {
    const needed = this.#length + more
    if (needed <= this.#bytes.length) return
    const larger = new Uint8Array(needed * 2)
    larger.set(this.#bytes)
    this.#bytes = larger
  }
}

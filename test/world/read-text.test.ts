import { Readable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { memory } from '../../src/world/memory.ts'
import { message } from '../../src/problems/sentences.ts'
import { readStream, readText } from '../../src/world/read-text.ts'

const reading = (bytes: Uint8Array | string, limit?: number) =>
  readText(memory({ disk: { 'answers.json': bytes } }).files, 'answers.json', limit)
const wellFormed = fc.string({ unit: 'binary' }).filter((text) => !text.startsWith('\ufeff'))
const swapped = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()

describe('reading a file as text', () => {
  it('reads UTF-8 and UTF-16 alike, whatever mark stands before it', async () => {
    await fc.assert(
      fc.asyncProperty(wellFormed, async (text) => {
        const expected = { ok: true, value: text }
        expect(await reading(text)).toEqual(expected)
        expect(await reading(`\ufeff${text}`)).toEqual(expected)
        expect(await reading(Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual(expected)
        expect(await reading(swapped(`\ufeff${text}`))).toEqual(expected)
      }),
    )
  })

  it('keeps the line ends', async () => {
    expect(await reading('{\r\n}\n')).toEqual({ ok: true, value: '{\r\n}\n' })
  })

  it.each([
    ['a byte that begins nothing', [0x61, 0xff, 0x62], 'utf-8', 2],
    ['a character that breaks off', [0x61, 0xe2, 0x28, 0xa1], 'utf-8', 3],
    ['a character that is cut off at the end', [0x61, 0x62, 0xe2, 0x82], 'utf-8', 5],
    ['a surrogate on its own', [0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00], 'utf-16le', 6],
    ['half a unit', [0xfe, 0xff, 0x00], 'utf-16be', 4],
  ])('says where %s stands', async (_, bytes, encoding, byte) => {
    expect(await reading(Uint8Array.from(bytes))).toEqual({
      ok: false,
      problems: [{ code: 'not-unicode', args: { path: 'answers.json', encoding, byte }, place: null }],
    })
  })

  it('stops at the limit', async () => {
    expect(await reading('12345', 5)).toEqual({ ok: true, value: '12345' })
    expect(await reading('123456', 5)).toMatchObject({ problems: [{ code: 'file-too-large' }] })
    expect(await reading('x'.repeat(1_048_577))).toMatchObject({ problems: [{ code: 'file-too-large' }] })
  })

  it('says in a sentence that there is no such file', async () => {
    const result = await readText(memory().files, 'answers.json')
    if (result.ok) throw new Error('read')
    expect(result.problems.map(message)).toEqual([
      { what: 'There is no file answers.json.', todo: 'Check the name and the folder.' },
    ])
  })
})

describe('reading a stream as text', () => {
  it('reads it to the end, whatever its pieces', async () => {
    const bytes = Buffer.from('{ "a": "é" }')
    const pieces = Array.from(bytes, (byte) => Buffer.from([byte]))
    expect(await readStream(Readable.from(pieces), 'standard input')).toEqual({
      ok: true,
      value: '{ "a": "é" }',
    })
  })

  it('does not go on reading past the limit', async () => {
    let given = 0
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        given += 1
        yield Buffer.alloc(10)
      }
    }
    expect(await readStream(endless(), 'standard input', 25)).toMatchObject({
      problems: [{ code: 'file-too-large', args: { path: 'standard input', limit: 25 } }],
    })
    expect(given).toBe(3)
  })

  it('says when it breaks off', async () => {
    expect(await readStream(broken(), 'standard input')).toMatchObject({
      problems: [{ code: 'file-failed', args: { path: 'standard input', reason: 'EIO' } }],
    })
  })

  it('does not hide a mistake of ours', async () => {
    await expect(readStream(wrong(), 'standard input')).rejects.toThrow('ours')
  })
})

async function* broken(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('{')
  throw Object.assign(new Error('broken'), { code: 'EIO' })
}

async function* wrong(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('{')
  throw new TypeError('ours')
}

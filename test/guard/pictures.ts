import { crc32, deflateSync } from 'node:zlib'

/** Small pictures as their files are, and as plain pixels. All are made here, from a seed. */

/** Numbers from 0 to 1 that look like chance and are always the same (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export const bytes = (next: () => number, count: number): Buffer =>
  Buffer.from(Array.from({ length: count }, () => Math.floor(next() * 256)))

export type Shade = (x: number, y: number) => number

const noise =
  (next: () => number): Shade =>
  () =>
    Math.floor(next() * 256)
/** A soft disc on a sloping ground, with a little grain: what a small photograph is like. */
const smooth =
  (next: () => number, size: number): Shade =>
  (x, y) => {
    const near = Math.max(0, 1 - Math.hypot(x - size / 2, y - size / 2) / (size / 3))
    return Math.min(255, Math.round(40 + (100 * y) / size + 110 * near + 4 * next()))
  }
const drawn =
  (size: number): Shade =>
  (x, y) =>
    Math.hypot(x - size / 2, y - size / 2) < size / 3 ? 255 : 0

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

export function png(width: number, height: number, shade: Shade): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 8
  const rows = Array.from({ length: height }, (_, y) => [
    0,
    ...Array.from({ length: width }, (__, x) => shade(x, y)),
  ])
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** The frame of a JPEG around data as it is after compression. */
export function jpeg(next: () => number, length: number): Buffer {
  const header = 'ffd8ffe000104a46494600010100000100010000ffdb004300' + '10'.repeat(64)
  const frame = 'ffc0000b080010001001011100ffc4001f0000010501010101010100000000000000000102030405060708090a0b'
  return Buffer.concat([
    Buffer.from(`${header}${frame}ffda0008010100003f00`, 'hex'),
    bytes(next, length),
    Buffer.from('ffd9', 'hex'),
  ])
}

export function bmp(size: number, shade: Shade): Buffer {
  const head = Buffer.alloc(26)
  head.write('BM', 'latin1')
  head.writeUInt32LE(26 + size * size * 3, 2)
  head.writeUInt32LE(26, 10)
  head.writeUInt32LE(12, 14)
  head.writeUInt16LE(size, 18)
  head.writeUInt16LE(size, 20)
  const pixels = Array.from({ length: size * size }, (_, at) => shade(at % size, Math.floor(at / size)))
  return Buffer.concat([head, Buffer.from(pixels.flatMap((value) => [value, value, value]))])
}

const dot = png(1, 1, () => 128)

export interface Picture {
  readonly name: string
  readonly file: Buffer
}

/** The smallest files that draw something: one dot. Web pages have used them as spacers. */
export const spacers: readonly Picture[] = [
  { name: 'PNG', file: dot },
  { name: 'GIF', file: Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64') },
  { name: 'WebP', file: Buffer.from('UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==', 'base64') },
]

/** Pictures of 67 bytes to 4 KB: chance, smooth and drawn, as PNG, JPEG and BMP. */
export function pictures(seed: number): readonly Picture[] {
  const next = chance(seed)
  return [
    { name: 'a dot, PNG', file: dot },
    { name: 'a smooth 20 × 20, PNG', file: png(20, 20, smooth(next, 20)) },
    { name: 'noise 16 × 16, PNG', file: png(16, 16, noise(next)) },
    { name: 'a smooth 60 × 60, PNG', file: png(60, 60, smooth(next, 60)) },
    { name: 'a drawing 64 × 64, PNG', file: png(64, 64, drawn(64)) },
    { name: 'a small JPEG', file: jpeg(next, 200 + Math.floor(next() * 400)) },
    { name: 'a JPEG', file: jpeg(next, 1_000 + Math.floor(next() * 2_800)) },
    { name: 'a smooth 14 × 14, BMP', file: bmp(14, smooth(next, 14)) },
  ]
}

/** Pixels of a picture, from 0 to 255, row by row. */
export const pixels = (size: number, seed: number): number[][] => {
  const shade = smooth(chance(seed), size)
  return Array.from({ length: size }, (_, y) => Array.from({ length: size }, (__, x) => shade(x, y)))
}

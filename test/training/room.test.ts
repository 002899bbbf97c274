import { describe, expect, test } from 'vitest'
import { present, presentFromStart, type Room, type Move } from '../../src/training/room.ts'
import { fitted, slideText, type Slide } from '../../src/training/slide.ts'
import { styleFor } from '../../src/render/style.ts'

const page = { width: 60, style: styleFor({ flag: false, env: {}, terminal: false }) }
const slides: readonly Slide[] = [
  { heading: 'ONE', blocks: [['a']] },
  { heading: 'TWO', blocks: [Array.from({ length: 12 }, (_, line) => `line ${line}`)] },
  { heading: 'THREE', blocks: [['z']] },
]

/** A room that takes these steps, one after each slide. */
function roomOf(
  steps: readonly Move[],
  rows = 40,
): Room & { readonly shown: string[]; readonly left: Move[] } {
  const shown: string[] = []
  const left = [...steps]
  return {
    shown,
    left,
    page: () => page,
    rows: () => rows,
    show: (text) => void shown.push(text),
    async goOn() {
      return left.shift() ?? 'quit'
    },
  }
}

const headings = (shown: readonly string[]): string[] => shown.map((text) => text.split('\n')[0]!)

describe('slides', () => {
  test('go on, back and out', async () => {
    const room = roomOf(['on', 'back', 'on', 'on', 'on'])
    expect(await present(room, () => slides)).toBe('on')
    expect(headings(room.shown)).toEqual(['ONE', 'TWO', 'ONE', 'TWO', 'THREE'])
    const left = roomOf(['on', 'quit'])
    expect(await present(left, () => slides)).toBe('quit')
    expect(headings(left.shown)).toEqual(['ONE', 'TWO'])
  })

  test('that are too high for the screen are parted, and gone back over piece by piece', async () => {
    const room = roomOf(['on', 'on', 'back', 'on', 'on', 'on'], 12)
    expect(await present(room, () => slides)).toBe('on')
    expect(headings(room.shown)).toEqual(['ONE', 'TWO', 'TWO (continued)', 'TWO', 'TWO (continued)', 'THREE'])
  })

  test('leave three lines for the prompt: an empty one before it, and one to spare', () => {
    const high = [{ heading: 'HIGH', blocks: [Array.from({ length: 40 }, (_, line) => `line ${line}`)] }]
    for (let rows = 12; rows <= 30; rows += 1) {
      const lines = fitted(high, rows, page).map(
        (slide) => slideText(slide, page).trimEnd().split('\n').length,
      )
      expect(Math.max(...lines)).toBe(rows - 3)
    }
  })

  test('leave the last one on the screen, with room below, where something is asked under it', async () => {
    const room = roomOf(['on', 'on'], 18)
    expect(await present(room, () => slides.slice(0, 2), 1)).toBe('on')
    expect(headings(room.shown)).toEqual(['ONE', 'TWO'])
    const tight = roomOf(['on', 'on'], 18)
    await present(tight, () => slides.slice(0, 2), 3)
    expect(headings(tight.shown)).toEqual(['ONE', 'TWO', 'TWO (continued)'])
    expect(tight.left).toEqual([])
  })

  test('begin where they are left, counted from the end; before the first there is only back', async () => {
    const room = roomOf(['on', 'on'])
    expect(await present(room, () => slides, 0, -2)).toBe('on')
    expect(headings(room.shown)).toEqual(['TWO', 'THREE'])
    const none = roomOf([])
    expect(await present(none, () => slides.slice(0, 1), 0, -2)).toBe('back')
    expect(none.shown).toEqual([])
  })

  test('are written in fewer lines where only that fits, and parted between points where nothing does', async () => {
    const points = Array.from({ length: 6 }, (_, place) => [` -  point ${place}`, '    goes on']).flat()
    const slide = { heading: 'ONE', blocks: [points], tight: [['short']] }
    const roomy = roomOf(['on'], 20)
    await present(roomy, () => [slide])
    expect(roomy.shown[0]).toContain('goes on')
    const low = roomOf(['on'], 12)
    await present(low, () => [slide])
    expect(low.shown).toEqual(['ONE\n\nshort\n'])
    const { tight: _, ...long } = slide
    const parted = roomOf(['on', 'on'], 12)
    await present(parted, () => [long])
    expect(headings(parted.shown)).toEqual(['ONE', 'ONE (continued)'])
    for (const text of parted.shown) expect(text.split('\n')[2]).toMatch(/^ -  point/)
  })

  test('that may be joined stand under the one before where there is room, and w shows more in between', async () => {
    const more = () => [{ heading: 'MORE', blocks: [['m']] }]
    const some = [slides[0]!, { ...slides[2]!, joins: true, more }]
    const room = roomOf(['on'], 12)
    await present(room, () => some)
    expect(room.shown).toEqual(['ONE\n\na\n\nTHREE\n\nz\n'])
    const low = roomOf(['on', 'on'], 8)
    await present(low, () => some)
    expect(headings(low.shown)).toEqual(['ONE', 'THREE'])
    const asking: Room = { ...low, goOn: async (show) => (show ? show() : 'on') }
    low.shown.length = 0
    expect(await present(asking, () => some)).toBe('on')
    expect(headings(low.shown)).toEqual(['ONE', 'THREE', 'MORE', 'THREE'])
  })

  test('back before the first is for the caller, or for nobody', async () => {
    expect(await present(roomOf(['back']), () => slides)).toBe('back')
    const room = roomOf(['back', 'back', 'on', 'on', 'on'])
    expect(await presentFromStart(room, () => slides)).toBe('on')
    expect(headings(room.shown)).toEqual(['ONE', 'ONE', 'ONE', 'TWO', 'THREE'])
  })
})

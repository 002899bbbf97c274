import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/guard/plain-text.ts'
import { pixels } from './pictures.ts'

const rows = (signs: string): string =>
  pixels(24, 5)
    .map((row) =>
      row.map((value) => Array.from(signs)[Math.floor((value / 256) * Array.from(signs).length)]).join(''),
    )
    .join('\n')

describe('a picture made of characters', () => {
  it.each([
    ['letters of different weight', ' .:-=+*#%@'],
    ['two signs', '.#'],
    ['letters', 'iltoXOM'],
    ['figures', '1234567890'],
    ['blocks', ' ░▒▓█'],
    ['braille', '⠀⠁⠃⠇⠏⠟⠿⣿'],
    ['squares', '⬜🟨🟧🟥🟫⬛'],
    ['faces', '🌑🌒🌓🌔🌕'],
    ['sextants', '🬀🬁🬂🬃🬄🬅🬆'],
    ['boxes', '─│┌┐└┘├┤'],
    ['words', 'ox'],
  ])('of %s is refused', (_, signs) => {
    expect(plainText(rows(signs))).toMatchObject({ ok: false })
    expect(plainText(rows(signs).replaceAll('\n', ' / '))).toMatchObject({ ok: false })
    expect(plainText(`This is what it looked like:\n${rows(signs)}\nShe drew it herself.`)).toMatchObject({
      ok: false,
    })
  })

  it.each([
    ['PBM', `P1\n24 24\n${rows('01')}`],
    ['PGM', `P2 24 24 255\n${pixels(24, 5).flat().join(' ')}`],
    [
      'PPM',
      `P3 24 24 255\n${pixels(24, 5)
        .flat()
        .map((value) => `${value} ${value} 0`)
        .join('\n')}`,
    ],
    ['XPM', `/* XPM */\nstatic char *p[] = {"24 24 2 1", "a c #000000",\n${rows('ab')}`],
    ['X bitmap', '#define p_width 16\n#define p_height 16\nstatic char p_bits[] = { 0x13 };'],
    [
      'CSV of pixels',
      pixels(24, 5)
        .map((row) => row.join(','))
        .join('\n'),
    ],
    [
      'hexadecimal colours',
      pixels(16, 5)
        .flat()
        .map((value) => `#${value.toString(16).padStart(2, '0').repeat(3)}`)
        .join(' '),
    ],
    [
      'run lengths',
      pixels(24, 5)
        .map((row) => row.map((value) => (value > 128 ? 'B' : 'W') + (value % 9)).join(''))
        .join(' '),
    ],
  ])('as %s is refused', (_, text) => {
    expect(plainText(text.slice(0, 5_900))).toMatchObject({ ok: false })
  })
})

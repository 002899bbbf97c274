import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { styleFor, wantsColour } from '../../src/render/style.ts'

describe('colour', () => {
  it.each([
    [
      'the flag wins over everything',
      { flag: true, env: { NO_COLOR: '1', TERM: 'dumb' }, terminal: false },
      true,
    ],
    ['the flag can refuse it', { flag: false, env: { FORCE_COLOR: '1' }, terminal: true }, false],
    [
      'NO_COLOR wins over FORCE_COLOR',
      { flag: undefined, env: { NO_COLOR: '1', FORCE_COLOR: '1' }, terminal: true },
      false,
    ],
    ['an empty NO_COLOR says nothing', { flag: undefined, env: { NO_COLOR: '' }, terminal: true }, true],
    [
      'FORCE_COLOR wins over TERM=dumb',
      { flag: undefined, env: { FORCE_COLOR: '1', TERM: 'dumb' }, terminal: false },
      true,
    ],
    ['FORCE_COLOR=0 refuses it', { flag: undefined, env: { FORCE_COLOR: '0' }, terminal: true }, false],
    [
      'FORCE_COLOR=false refuses it',
      { flag: undefined, env: { FORCE_COLOR: 'false' }, terminal: true },
      false,
    ],
    [
      'an empty FORCE_COLOR says nothing',
      { flag: undefined, env: { FORCE_COLOR: '' }, terminal: false },
      false,
    ],
    ['a dumb terminal has none', { flag: undefined, env: { TERM: 'dumb' }, terminal: true }, false],
    ['a terminal has it', { flag: undefined, env: { TERM: 'xterm' }, terminal: true }, true],
    ['a pipe has none', { flag: undefined, env: { TERM: 'xterm' }, terminal: false }, false],
  ])('%s', (_, choice, expected) => {
    expect(wantsColour(choice)).toBe(expected)
  })
})

describe('a style', () => {
  const plain = styleFor({ flag: false, env: {}, terminal: true })
  const coloured = styleFor({ flag: true, env: {}, terminal: true })
  const everything = (style: typeof plain): string[] => [
    style.heading('DO NOW'),
    style.strong('999'),
    ...[0, 1, 2, 3, 4, 5].map((rank) => style.response('REFER', rank, 5)),
  ]

  it('adds not one escape byte without colour', () => {
    expect(everything(plain).join('')).not.toContain('\u001b')
  })

  it('changes no word with colour', () => {
    expect(everything(coloured).map(stripVTControlCharacters)).toEqual(everything(plain))
  })

  it('sets off the highest response from the others', () => {
    expect(coloured.response('X', 5, 5)).not.toBe(coloured.response('X', 4, 5))
    expect(coloured.response('X', 4, 5)).not.toBe(coloured.response('X', 1, 5))
  })

  it('uses no dim text, no green and no more than sixteen colours', () => {
    const codes = everything(coloured)
      .join('')
      .split('\u001b[')
      .slice(1)
      .map((part) => part.slice(0, part.indexOf('m')))
    expect(new Set(codes)).toEqual(new Set(['1', '22', '7', '27', '31', '33', '39']))
  })
})

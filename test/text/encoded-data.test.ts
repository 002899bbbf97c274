import { randomBytes } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { holdsData } from '../../src/text/encoded-data.ts'

const data = randomBytes(150).toString('base64')
const broken = data.replaceAll(/.{60}/g, '$&\n')

describe('data in place of words', () => {
  test.each([
    ['a data address', 'data:image/png;base64,AAAA'],
    ['a data address in a sentence', 'See DATA:image/gif,GIF89a there.'],
    ['a long run', data],
    ['a run in a sentence', `Told on Monday. ${data} Told on Tuesday.`],
    ['a run broken over lines', broken],
    ['figures', randomBytes(60).toString('hex')],
    ['an address that carries it', `https://example.org/${data.replaceAll(/[/+=]/g, 'x')}0Ax`],
  ])('%s', (_, text) => expect(holdsData(text)).toBe(true))
})

test('no text of what ships is taken for data', () => {
  const folder = new URL('../../rules/', import.meta.url)
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.yaml')) continue
    for (const line of readFileSync(new URL(name, folder), 'utf8').split('\n'))
      expect([name, line, holdsData(line)]).toEqual([name, line, false])
  }
})

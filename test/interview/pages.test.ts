import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitted } from '../../src/interview/layout.ts'
import { pagedPrompter, pagesOf } from '../../src/interview/pages.ts'
import { scriptedPrompter } from './scripted.ts'
import { ok } from '../../src/problems/result.ts'

const line = fc.constantFrom('', '', ' 1. a point', '    that goes on', 'a line')
const texts = fc.array(fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n')))

describe('pages', () => {
  test('are never higher than the screen with a prompt under them, and hold every line in its order', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 30 }), (shown, rows) => {
        const pages = pagesOf(shown, rows)
        const words = (all: readonly string[]): string => all.join('\n').replaceAll(/\n+/g, '\n').trim()
        return pages.every((page) => page.split('\n').length < rows) && words(pages) === words(shown)
      }),
    )
  })

  test('are one where everything fits', () => {
    expect(pagesOf(['one', '\ntwo'], 24)).toEqual(['one\n\ntwo'])
    expect(pagesOf(['one', '\ntwo'], Infinity)).toEqual(['one\n\ntwo'])
  })

  test('part between texts, then between paragraphs, then between points', () => {
    const block = 'Heading of it\n\none\ntwo\nthree\n\nfour'
    expect(pagesOf(['first\nsecond\nthird', block], 9)).toEqual(['first\nsecond\nthird', block])
    expect(pagesOf([block], 6)).toEqual(['Heading of it\n\none\ntwo\nthree', 'four'])
    expect(pagesOf(['Points\n 1. one\n    of it\n 2. two\n    of it'], 5)).toEqual([
      'Points\n 1. one\n    of it',
      ' 2. two\n    of it',
    ])
  })

  test('keep a heading with what stands under it', () => {
    const list = 'One\n\n  1  a\n  2  b\n  3  c\n\nTwo\n\n  4  d\n  5  e\n  6  f'
    expect(pagesOf([list], 9)).toEqual(['One\n\n  1  a\n  2  b\n  3  c', 'Two\n\n  4  d\n  5  e\n  6  f'])
    const long = `${list}\n  7  g\n  8  h\n  9  i`
    expect(pagesOf([long], 9).every((page) => !/(?:One|Two)\s*$/.test(page))).toBe(true)
    expect(pagesOf(['a\nb\nc', '\nHeading', '\nd\ne'], 7)).toEqual(['a\nb\nc', 'Heading\n\nd\ne'])
  })
})

describe('what is higher than the screen', () => {
  const long = Array.from({ length: 30 }, (_, index) => `line ${index}`).join('\n')

  test('waits for Enter alone before the next page, and before anything is asked', async () => {
    const person = scriptedPrompter(['yes', '', 'typed'])
    const prompter = pagedPrompter(person, () => 16)
    prompter.show(long)
    expect(await prompter.ask('Asked:', (typed) => ok(typed))).toBe('typed')
    const read = person.transcript().split('\n')
    const at = (text: string): number => read.findIndex((each) => each.startsWith(text))
    expect(at('line 14')).toBeLessThan(at('There is more. Press Enter'))
    expect(at('Press Enter to read on, or q')).toBeLessThan(at('line 29'))
    expect(at('line 29')).toBeLessThan(at('Asked: typed'))
  })

  test('can be left at once by whoever has to: nothing more is shown', async () => {
    const person = scriptedPrompter(['q'])
    const prompter = pagedPrompter(person, () => 16)
    prompter.show(long)
    expect(await prompter.ask('Asked:', (typed) => ok(typed))).toBe('q')
    expect(person.transcript()).not.toContain('line 29')
  })

  test('goes by the rows that there are at each page', async () => {
    const person = scriptedPrompter(['', 'typed'])
    let rows = 16
    const prompter = pagedPrompter(
      { ...person, ask: (...args) => ((rows = 60), person.ask(...args)) },
      () => rows,
    )
    prompter.show(long)
    expect(await prompter.ask('Asked:', (typed) => ok(typed))).toBe('typed')
  })

  test('is shown at the end where nothing more is asked', () => {
    const person = scriptedPrompter([])
    const prompter = pagedPrompter(person, () => 5)
    prompter.show(long)
    prompter.close()
    expect(person.transcript()).toContain('line 29')
  })
})

test('a record is fitted to a narrow screen: lines to write on are cut, others go on under their words', () => {
  const signed = `  Name ${'_'.repeat(24)} Signed ${'_'.repeat(20)} Date ${'_'.repeat(15)}`
  const step = '  [x] 1. Ring 999 now, and stay with the child until help comes. (You) Done 16:40.'
  expect(fitted(`${signed}\n${step}`, 79)).toBe(
    `${signed.slice(0, 79)}\n  [x] 1. Ring 999 now, and stay with the child until help comes. (You) Done\n      16:40.`,
  )
  expect(fitted(`  ${'_'.repeat(76)}`, 40)).toBe(`  ${'_'.repeat(38)}`)
})

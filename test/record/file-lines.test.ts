import { describe, expect, test } from 'vitest'
import { fileLines, type FileNote } from '../../src/record/file-lines.ts'
import { hasFault } from '../../src/record/verify.ts'
import { answersOf, small, written } from './outcomes.ts'
import { opened, recordText, verified } from './records.ts'

const text = recordText(small, answersOf(small, 'All clear'), { account: written('“Ché?” – he said.') })
const windows = text.replaceAll('\n', '\r\n')
const mark = '\ufeff'
const wide = (content: string): Buffer => Buffer.from(`${mark}${content}`, 'utf16le')

describe('what an editor does to a file is named, and is no change', () => {
  test.each<[string, string | Buffer, FileNote[]]>([
    ['as it was written', text, []],
    ['Windows line ends', windows, ['windows-line-ends']],
    ['a byte order mark', `${mark}${text}`, ['byte-order-mark']],
    ['both', `${mark}${windows}`, ['byte-order-mark', 'windows-line-ends']],
    ['UTF-16, little end first', wide(text), ['utf-16']],
    ['UTF-16, big end first', wide(windows).swap16(), ['utf-16', 'windows-line-ends']],
    ['an empty line at the end', `${text}\n`, ['other-end']],
    ['several, with another line end', `${windows}\r\n\n`, ['windows-line-ends', 'other-end']],
    ['another end of the last line only', `${text.slice(0, -1)}\r\n`, ['other-end']],
    ['no line end at the end', text.slice(0, -1), ['no-end']],
  ])('%s', (_, content, notes) => {
    const verification = verified(content, small)
    expect(verification).toMatchObject({ notes, changes: [] })
    expect(hasFault(verification)).toBe(false)
  })
})

describe('what no editor does to a whole file is a change', () => {
  const line = text.split('\n').indexOf('STEPS') + 1
  test.each<[string, string]>([
    ['one Windows line end among others', text.replace('STEPS\n', 'STEPS\r\n')],
    ['one other line end in a file from Windows', windows.replace('STEPS\r\n', 'STEPS\n')],
  ])('%s', (_, content) => {
    expect(verified(content, small).changes).toEqual([
      { kind: 'odd-line-end', lines: { first: line, last: line } },
    ])
  })

  test('bytes that are not text, where they stand', () => {
    const odd = recordText(small, {}, { account: written('A \ufffd sign.') })
    const bytes = Buffer.from(odd)
    const place = bytes.indexOf(Buffer.from('\ufffd')) + 2
    const cut = Buffer.concat([bytes.subarray(0, place), bytes.subarray(place + 1)])
    const first = odd.split('\n').findIndex((each) => each.includes('\ufffd')) + 1
    expect(fileLines(cut).lines).toEqual(fileLines(bytes).lines)
    expect(verified(cut, small).changes).toEqual([{ kind: 'not-text', lines: { first, last: first } }])
  })
})

describe('what is no record', () => {
  test.each([
    ['nothing', ''],
    ['other text', 'A letter.\n\nDear all,\n'],
    ['an answers file', '{ "answers": {} }\n'],
    ['bytes', Buffer.from([0, 255, 254, 1, 2])],
  ])('%s', (_, content) => expect(opened(content)).toBeNull())

  test('takes no longer to see where the file is as large as may be', () => {
    const start = performance.now()
    for (const piece of ['\n', 'a\n', '  |\n\n', '\r', 'sha256: \n', '-', 'format: 1\n']) {
      const content = `INCIDENT RECORD\n${piece.repeat(Math.floor(1_000_000 / piece.length))}x`
      expect(hasFault(verified(content, small))).toBe(true)
    }
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})

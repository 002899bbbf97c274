import columnsOf from 'fast-string-width'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockLines, readBlock, type MachineBlock } from '../../src/record/block.ts'

const id = fc.stringMatching(/^[a-z]{1,20}(-[a-z0-9]{1,15}){0,2}$/)
const ids = fc.uniqueArray(id, { maxLength: 12 })
const digest = fc.stringMatching(/^[0-9a-f]{64}$/)
const checks = fc.dictionary(id, fc.stringMatching(/^[0-9a-f]{16}$/))
const blocks: fc.Arbitrary<MachineBlock> = fc.record({
  replay: fc.record({
    program: fc.constantFrom('0.1.0', '1.0.0-beta.1'),
    recordedAt: fc.constantFrom('2026-11-22T16:40:00+00:00', '2026-11-22T16:40Z'),
    rules: id,
    version: fc.constant('1.0.0'),
    digest,
    nation: fc.constantFrom('England', 'Northern Ireland', 'Cymru'),
    practice: fc.boolean(),
    response: id,
    raised: ids,
    notRuledOut: ids,
    answers: fc.dictionary(id, fc.oneof(id, ids)),
  }),
  redactedFrom: fc.option(digest),
  checks: fc.record({ sections: checks, texts: checks }),
})

describe('the lines that the program reads', () => {
  it('are read back to the same, and none is wider than 80 columns', () => {
    fc.assert(
      fc.property(blocks, (block) => {
        const lines = blockLines(block)
        expect(readBlock(lines)).toEqual({ block, firstWrong: null })
        for (const line of lines) {
          expect(columnsOf(line)).toBeLessThanOrEqual(80)
          expect(line).not.toBe('')
        }
      }),
    )
  })

  it('are these and no others; of a pen and of a redacted copy only where there is one', () => {
    fc.assert(
      fc.property(blocks, fc.boolean(), (block, forPen) => {
        const replay = { ...block.replay, ...(forPen ? { forPen } : {}) }
        const keys = blockLines({ ...block, replay })
          .filter((line) => !line.startsWith(' '))
          .map((line) => line.split(': ')[0])
        expect(keys.filter((key) => !/^(answer|section|text)\./.test(key!))).toEqual([
          'format',
          'program',
          'recorded-at',
          'rules',
          'version',
          'rules-sha256',
          'nation',
          'practice',
          'response',
          'raised',
          'not-ruled-out',
          ...(forPen ? ['for-pen'] : []),
          ...(block.redactedFrom === null ? [] : ['redacted-from']),
        ])
        expect(blockLines({ ...block, replay })[0]).toBe('format: 1')
      }),
    )
  })

  const lines = blockLines({
    replay: {
      program: '0.1.0',
      recordedAt: '2026-11-22T16:40:00+00:00',
      rules: 'small',
      version: '1.0.0',
      digest: 'a'.repeat(64),
      nation: 'Testland',
      practice: false,
      response: 'refer',
      raised: ['adult-involved'],
      notRuledOut: [],
      answers: { adult: 'yes', where: ['group-chat', 'unknown'], none: [] },
    },
    redactedFrom: null,
    checks: { sections: { steps: '0'.repeat(16) }, texts: { account: '1'.repeat(16) } },
  })

  it('are known for changed at the very line that was taken out, doubled or changed', () => {
    lines.forEach((line, place) => {
      expect(readBlock(lines.toSpliced(place, 1, line.replace(/^./, 'X'))).firstWrong).toBe(place)
      expect(readBlock(lines.toSpliced(place, 0, line)).firstWrong).toBeGreaterThanOrEqual(place)
      expect(readBlock(lines.toSpliced(place, 1, line.replace(': ', ' '))).firstWrong).toBe(place)
    })
    expect(readBlock(lines.toReversed()).firstWrong).toBe(0)
    expect(readBlock(lines.slice(1)).firstWrong).toBe(0)
    expect(readBlock([...lines, 'more: yes']).firstWrong).toBe(lines.length)
    expect(readBlock([]).firstWrong).toBe(0)
  })

  it.each([
    ['practice: no', 'practice: perhaps'],
    ['[group-chat, unknown]', 'group-chat, unknown]'],
    ['answer.adult: yes', 'answer.adult: Yes!'],
    ['answer.adult: yes', 'answer.__proto__: yes'],
    ['rules: small', 'constructor: small'],
    ['refer', '\u001b[31mrefer'],
    ['0000000000000000', '000000000000000'],
    ['2026-11-22T16:40:00+00:00', 'yesterday'],
  ])('take nothing that has not its shape: %s as %s', (from, to) => {
    const spoilt = lines.map((line) => line.replace(from, to))
    const { block, firstWrong } = readBlock(spoilt)
    expect(firstWrong).toBe(lines.findIndex((line) => line.includes(from)))
    expect(JSON.stringify(block)).not.toContain(JSON.stringify(to).slice(1, -1))
  })
})

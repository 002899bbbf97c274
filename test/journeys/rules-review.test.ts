import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openRuleSet, shippedIds } from '../../src/commands/rule-set.ts'
import { reviewFolder } from '../../src/commands/reviews.ts'
import { main } from '../../src/main.ts'
import { systemFiles } from '../../src/world/files.ts'
import { memory, type MemoryIo } from '../../src/world/memory.ts'
import { smallText } from '../record/outcomes.ts'
import { filesOn, playOn, type Person } from '../training/person.ts'

const review = 'small.reviews/2026-11-22-safeguarding-lead.yaml'
const asked = ['rules', 'review', 'small.yaml', '--by', 'safeguarding lead', '--only', 'questions']
const answers = '{"rules": "small", "answers": {"danger": "no"}}'

/** Says yes to everything; stops with Ctrl-C, or leaves, before the line of that number. */
const agreeing =
  (at: number, by: 'q' | null): Person =>
  (_prompt, _since, nth) =>
    nth === at ? by : '1'

async function run(
  line: string,
  disk: Record<string, string>,
): Promise<{ code: number; out: string; err: string; io: MemoryIo }> {
  const io = memory({ disk })
  const code = await main(line.split(' '), io)
  return { code, out: io.out().replaceAll(/\s+/g, ' '), err: io.err().replaceAll(/\s+/g, ' '), io }
}

/** What is said of the rule set under a recommendation. */
const said = async (disk: Record<string, string>): Promise<string> =>
  (await run('check a.json --rules small.yaml', { ...disk, 'a.json': answers })).out

test('a review with two interruptions, a change to the rule set and a forgery: the recommendation says what holds', async () => {
  const begun = await playOn(asked, agreeing(4, null), { disk: { 'small.yaml': smallText } })
  expect(begun.code).toBe(130)
  expect(begun.read).toContain('Stopped. Every answer up to here is in the review.')
  const more = await playOn(asked, agreeing(3, 'q'), { disk: filesOn(begun.io) })
  expect(more.read).toContain('with 3 answers')
  expect(more.read).toContain('5 of 7 points looked at, 0 disputed.')
  const whole = await playOn(asked, agreeing(Infinity, null), { disk: filesOn(more.io) })
  expect(whole.code).toBe(0)
  expect(whole.read).toContain(`The review is in ${review}.`)
  const disk = filesOn(whole.io)
  expect(disk['small.yaml']).toBe(smallText)
  expect(Object.keys(disk)).toEqual(['small.yaml', review])
  expect(await said(disk)).toContain(
    'Checked against the published text by a safeguarding lead on 22 November 2026: 7 of 20 points confirmed.',
  )

  const changed = {
    ...disk,
    'small.yaml': smallText
      .replace('say: Tell the lead now.', 'say: Tell the lead today.')
      .replace('ask: Is any child in danger now?', 'ask: Is a child in danger?'),
  }
  expect(await said(changed)).toContain(': 6 of 20 points confirmed.')
  expect((await run('rules show small.yaml --reviewed', changed)).out).toContain(
    'CHANGED SINCE SOMEBODY LOOKED (1)',
  )
  const again = await playOn(asked, agreeing(Infinity, null), { disk: changed })
  expect(again.typed.length).toBe(3)
  expect(await said(filesOn(again.io))).toContain(': 7 of 20 points confirmed.')

  const forged = { ...disk, [review]: disk[review]!.replace('role: safeguarding lead', 'role: nobody') }
  expect(await said(forged)).toContain('Nobody outside this program has reviewed this rule set yet.')
  const check = await run(`rules check ${review}`, forged)
  expect(check.code).toBe(4)
  expect(check.out).toContain(`${review}:7:9`)
  expect(check.out).toContain('Nobody stands behind this review')
})

describe('on paper', () => {
  const filled = async (remark: string): Promise<string> => {
    const { io } = await run('rules review small.yaml --sheet s.txt --only criteria', {
      'small.yaml': smallText,
    })
    const { 's.txt': blank = '' } = filesOn(io)
    return blank
      .replace('lead):', 'lead): police officer')
      .replace('(may stay empty):', '(may stay empty): Northtown')
      .replace('month-day:', 'month-day: 2026-11-20')
      .replace('[ ] The text says it differently', '[x] The text says it differently')
      .replace('Remark:', `Remark: ${remark}`)
  }

  test('becomes a review, and what it disputes a list to act on', async () => {
    const disk = { 'small.yaml': smallText, 's.txt': await filled('Only in part two.') }
    const { code, err, io } = await run('rules review small.yaml --from s.txt', disk)
    expect({ code, err }).toEqual({
      code: 0,
      err: 'In this review: 1 of 20 points looked at, 1 disputed. The review is in small.reviews/2026-11-20-police-officer.yaml. ',
    })
    const after = filesOn(io)
    expect((await run('rules review small.yaml --open', after)).out).toContain(
      'a police officer (Northtown) on 20 November 2026: Only in part two.',
    )
    expect(await said(after)).toContain('0 of 20 points confirmed; 1 disputed.')
    const check = await run('rules check small.yaml', after)
    expect(check.out).toContain('does not agree with the published text')
    const [one] = Object.keys(after).filter((path) => path.includes('.reviews/'))
    expect((await run(`rules check ${one}`, after)).code).toBe(0)
  })

  test('with what is not words is refused, and nothing of it is repeated', async () => {
    const disk = { 'small.yaml': smallText, 's.txt': await filled('see example.org/a.jpg') }
    const { code, err, io } = await run('rules review small.yaml --from s.txt', disk)
    expect(code).toBe(4)
    expect(err).toContain('In “remark”, from character')
    expect(Object.keys(filesOn(io)).some((path) => path.includes('.reviews/'))).toBe(false)
  })

  test('to print by its ending', async () => {
    const { io } = await run('rules review small.yaml --sheet s.html --contacts', { 'small.yaml': smallText })
    expect(filesOn(io)['s.html']).toMatch(/^<!doctype html>/)
  })

  test('of what is not there says what there is', async () => {
    const { code, err } = await run('rules review small.yaml --only dangr', { 'small.yaml': smallText })
    expect(code).toBe(2)
    expect(err).toContain('Did you mean “danger”?')
  })
})

test('whoever leaves before the first answer leaves nothing behind', async () => {
  const left = await playOn(asked, (_prompt, _since, nth) => (nth === 0 ? '3' : 'q'), {
    disk: { 'small.yaml': smallText },
  })
  expect(Object.keys(filesOn(left.io))).toEqual(['small.yaml'])
  const stopped = await playOn(asked, agreeing(0, null), { disk: { 'small.yaml': smallText } })
  expect(stopped.read).toContain('Stopped. Nothing was changed.')
  expect(Object.keys(filesOn(stopped.io))).toEqual(['small.yaml'])
})

test('without a terminal there is the sheet', async () => {
  const { code, err } = await run('rules review small.yaml', { 'small.yaml': smallText })
  expect(code).toBe(2)
  expect(err).toContain('--sheet FILE writes a sheet')
})

test.each(shippedIds())('%s claims no review that has no file', async (id) => {
  const opened = await openRuleSet({ ...memory(), files: systemFiles }, id)
  const folder = reviewFolder(id)
  const files = existsSync(folder) ? readdirSync(folder) : []
  expect(opened.ok && opened.value.ruleSet.reviewed !== null).toBe(files.length > 0)
  const built = readFileSync(new URL(`../../dist/shipped/${id}.json`, import.meta.url), 'utf8')
  expect(built).not.toContain('"reviewed":{"by"')
})

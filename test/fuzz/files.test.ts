import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { memory } from '../../src/world/memory.ts'
import { main } from '../../src/main.ts'
import { load } from '../../src/rules/load.ts'
import { clear, england, recordText, someFields } from '../record/records.ts'
import { shipped } from '../properties/shipped.ts'
import { answersOf } from '../shipped/answers.ts'
import { mutated, mutations } from './mutations.ts'
import { report, runs } from './runs.ts'

const ENGLAND = readFileSync(new URL('../../rules/england-2024.yaml', import.meta.url), 'utf8')
const SMALL = readFileSync(new URL('../fixtures/rules/small.yaml', import.meta.url), 'utf8')
const SCENARIO = readFileSync(
  new URL('../../rules/scenarios/a-birthday-in-september.yaml', import.meta.url),
  'utf8',
)
const answers = shipped().flatMap((ruleSet) =>
  ruleSet.examples.map((example) =>
    JSON.stringify(
      {
        rules: ruleSet.rules.id,
        answers: answersOf(ruleSet, example),
        record: { account: 'Told at 10:15.' },
      },
      null,
      2,
    ),
  ),
)
const RECORD = recordText(england, clear, someFields)

const codes = new Map<string, number>()
afterAll(() => report(`Spoilt files, by how the program ended: ${JSON.stringify(Object.fromEntries(codes))}`))

/** Runs the program on a file with something wrong in it: it says so in sentences and ends as it should. */
async function endsWell(argv: readonly string[], disk: Record<string, string>, allowed: readonly number[]) {
  const io = memory({ disk })
  const code = await main(argv, io)
  const name = `${argv
    .slice(0, 2)
    .join(' ')
    .replace(/ \S+\..*/u, '')}: ${code}`
  codes.set(name, (codes.get(name) ?? 0) + 1)
  expect(allowed).toContain(code)
  expect(io.err()).not.toMatch(/^ +at /mu)
  // oxlint-disable-next-line no-control-regex
  expect(io.out() + io.err()).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/u)
  if (code !== 0) expect(io.err() + io.out()).toMatch(/\S{3}/u)
  expect([...io.disk.keys()].filter((path) => path.endsWith('.tmp'))).toEqual([])
}

/** Tries it so often; resolves where nothing went wrong. */
const spoiltBy = (
  usual: number,
  texts: readonly string[],
  then: (text: string, seed: number) => Promise<void>,
): Promise<void> =>
  fc.assert(
    fc.asyncProperty(fc.constantFrom(...texts), mutations, fc.nat(), (text, all, seed) =>
      then(mutated(text, all), seed),
    ),
    { numRuns: runs(usual) },
  )

test('a spoilt answers file is a sentence, never a failure', async () => {
  const options = [[], ['--format', 'json'], ['--strict'], ['--record', 'record.txt']]
  await expect(
    spoiltBy(60, answers, (text, seed) =>
      endsWell(['check', 'a.json', ...options[seed % options.length]!], { 'a.json': text }, [0, 4, 5, 6]),
    ),
  ).resolves.toBeUndefined()
})

test('spoilt lines are sentences, never a failure', async () => {
  const lines = answers.map((text) => JSON.stringify(JSON.parse(text))).join('\n')
  await expect(
    spoiltBy(5, [lines], (text) => endsWell(['check', '--lines', 'a.jsonl'], { 'a.jsonl': text }, [0, 4])),
  ).resolves.toBeUndefined()
})

test('a spoilt rule set is a sentence with a place inside it, never a failure', async () => {
  await expect(
    spoiltBy(20, [SMALL, ENGLAND], async (text) => {
      const loaded = load(text, 'rules.yaml')
      const lines = text.split(/\r\n?|\n/u).length
      for (const { place } of loaded.ok ? [] : loaded.problems) {
        expect(place).not.toBeNull()
        expect(place?.line).toBeGreaterThan(0)
        expect(place?.line).toBeLessThanOrEqual(lines)
      }
    }),
  ).resolves.toBeUndefined()
  await expect(
    spoiltBy(5, [SMALL, ENGLAND], (text) =>
      endsWell(['rules', 'check', 'rules.yaml'], { 'rules.yaml': text }, [0, 3, 4, 6, 7]),
    ),
  ).resolves.toBeUndefined()
})

test('a spoilt scenario is a sentence, never a failure', async () => {
  await expect(
    spoiltBy(20, [SCENARIO], (text) =>
      endsWell(['demo', 'story.yaml'], { 'story.yaml': text }, [0, 3, 4, 6]),
    ),
  ).resolves.toBeUndefined()
})

test('a spoilt record is found out, never a failure', async () => {
  await expect(
    spoiltBy(20, [RECORD], async (text) => {
      const disk = { 'record.txt': text }
      await endsWell(['record', 'verify', 'record.txt'], disk, [0, 4, 6, 7])
      await endsWell(['record', 'redact', 'record.txt'], disk, [0, 4, 6, 7])
    }),
  ).resolves.toBeUndefined()
})

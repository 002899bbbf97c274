import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PlainText } from '../../src/guard/plain-text.ts'
import { composeRecord } from '../../src/record/compose.ts'
import { renderRecordText } from '../../src/render/record.ts'
import { assess } from '../../src/triage/assess.ts'
import { randomCases } from './cases.ts'
import { runProgram, table } from './measure.ts'
import { england } from './rule-set.ts'

const [most = 10_000] = process.argv.slice(2).map(Number)
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const ruleSet = england()
const cases = randomCases(ruleSet, 1000)

process.stdout.write(`${process.version}, ${process.arch}\n\n`)
const rows = [['records', 'record summary s', 'records a second', 'most memory MiB']]
for (let count = 100; count <= most; count *= 10) {
  const records = join(folder, String(count))
  mkdirSync(records)
  for (let place = 0; place < count; place += 1) writeFileSync(join(records, `${place}.txt`), recordOf(place))
  const args = ['bin/sexting-triage.js', 'record', 'summary', records, '--period', '2025-26']
  const { seconds, memory } = await runProgram(args, join(folder, 'output.txt'))
  rows.push([
    count.toLocaleString('en-GB'),
    seconds.toFixed(2),
    Math.round(count / seconds).toLocaleString('en-GB'),
    memory.toFixed(0),
  ])
}
rmSync(folder, { recursive: true })
table(rows)

function recordOf(place: number): string {
  const answers = cases[place % cases.length]!
  const text = (words: string): PlainText => words as PlainText
  return renderRecordText(
    composeRecord({
      outcome: { ruleSet, answers, assessment: assess(ruleSet, answers), contacts: {}, practice: false },
      fields: {
        reference: text(`2026-${place}`),
        account: text('She said that he had asked again.\n'.repeat(20)),
        decision: text('followed'),
        referred: text(place % 3 === 0 ? 'yes' : 'no'),
        'known-at': text('20 March 2026, 10:15'),
      },
      recordedAt: `2026-03-2${place % 10}T09:00:00+00:00`,
      setting: 'A school',
      shipped: true,
    }),
  )
}

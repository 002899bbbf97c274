// Installs the packed program in an empty folder, with nothing in npm's cache, and runs it there on Node 20 and on
// every Node that is looked after: `npm run test:matrix`. The versions of Node come from the registry, as packages.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { nodeOf, npm } from '../../src/build/node-of.mjs'

const versions = [20, 22, 24, 26]
const rounds = 15
const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'matrix-'))
const bin = join(folder, 'node_modules/sexting-triage/bin/sexting-triage.js')
const answers = '{"answers":{"adult":"yes"}}\n'
writeFileSync(join(folder, 'answers.json'), answers)
writeFileSync(join(folder, 'cases.jsonl'), `${answers}garbage\n`.repeat(20_000))
writeFileSync(join(folder, 'floor.mjs'), "import 'commander'\n")
writeFileSync(
  join(folder, 'library.mjs'),
  `import { assess, loadRuleSet } from 'sexting-triage'
console.log(assess(await loadRuleSet('england-2024'), { adult: 'yes' }).response)\n`,
)

/** What is run: a name, the arguments, the exit code, and what must stand in the output. */
const runs = [
  ['--version', [bin, '--version'], 0, /^\d+\.\d+\.\d+$/m],
  ['--help', [bin, '--help'], 0, /ring 999/],
  ['check', [bin, 'check', 'answers.json'], 0, /REFER TODAY/],
  ['check --lines', [bin, 'check', '--lines', 'cases.jsonl'], 4, /"line":40000,"code":"json-syntax"/],
  ['demo', [bin, 'demo'], 0, /INCIDENT RECORD - PRACTICE/],
  ['rules check', [bin, 'rules', 'check'], 0, /nothing found/],
  ['rules draw', [bin, 'rules', 'draw', '--format', 'svg'], 0, /<svg/],
  ['rules export', [bin, 'rules', 'export'], 0, /WITH states AS/],
  ['import', ['library.mjs'], 0, /^refer$/m],
]
/** What is timed, beside what the times are held against. */
const timed = [['floor.mjs'], [bin, '--version'], [bin, 'check', 'full.json']]

const [{ filename }] = JSON.parse(npm(['pack', '--json', '--pack-destination', folder], root))
npm(['init', '--yes'], folder)
const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const installed = [join(folder, filename), `commander@${devDependencies.commander}`]
npm(['install', '--no-audit', '--no-fund', '--cache', join(folder, 'cache'), ...installed], folder)
const npx = npm(['exec', '--', 'sexting-triage', '--version'], folder)
if (!/^\d+\.\d+\.\d+\n$/.test(npx)) throw new Error(`npx: ${npx}`)

const shipped = join(folder, 'node_modules/sexting-triage/dist/shipped/england-2024.json')
const { data } = JSON.parse(readFileSync(shipped, 'utf8'))
const least = data.questions.map(({ id, choose, answers: [first] }) => [id, choose === 'one' ? first.id : []])
writeFileSync(join(folder, 'full.json'), JSON.stringify({ answers: Object.fromEntries(least) }))

const rows = versions.map((version) => {
  const node = nodeOf(version)
  const works = runs.map(([, args, code, shown]) => verdict(run(node, args), code, shown))
  return [run(node, ['--version']).stdout.trim(), ...works, ...startsOf(node)]
})
rmSync(folder, { recursive: true })
const head = ['Node', ...runs.map(([name]) => name), 'start: --version × floor', 'start: check × floor']
for (const row of [head, head.map(() => '---'), ...rows]) process.stdout.write(`| ${row.join(' | ')} |\n`)
process.exitCode = rows.flat().includes('FAILED') ? 1 : 0

/** How long each takes to start beside the floor: medians of rounds in which each has a turn. */
function startsOf(node) {
  const times = timed.map(() => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, args] of timed.entries()) {
      const began = performance.now()
      run(node, args)
      times[index].push(performance.now() - began)
    }
  }
  const [floor, ...others] = times.map((each) => each.toSorted((a, b) => a - b)[rounds >> 1])
  return others.map((time) => (time / floor).toFixed(2))
}

function run(node, args) {
  const env = { PATH: process.env['PATH'], HOME: folder }
  return spawnSync(node, args, { cwd: folder, env, encoding: 'utf8', maxBuffer: 1e9 })
}

function verdict({ status, stdout, stderr }, code, shown) {
  if (status === code && shown.test(stdout)) return 'ok'
  process.stderr.write(`${stdout.slice(-500)}\n${stderr.slice(-2000)}\n`)
  return 'FAILED'
}

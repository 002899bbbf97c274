// Installs the packed program in an empty folder and runs it on every Node that is looked after, and on 20:
// `npm run test:matrix`. The versions of Node come from the registry, as packages.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const versions = [20, 22, 24, 26]
const root = fileURLToPath(new URL('../../', import.meta.url))
const cache = join(root, 'node_modules/.cache/matrix')
const folder = mkdtempSync(join(tmpdir(), 'matrix-'))
const bin = join(folder, 'node_modules/sexting-triage/bin/sexting-triage.js')
const answers = '{"answers":{"adult":"yes"}}\n'
writeFileSync(join(folder, 'answers.json'), answers)
writeFileSync(join(folder, 'cases.jsonl'), `${answers}garbage\n`.repeat(20_000))
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
  ['rules check', [bin, 'rules', 'check'], 0, /checked/],
  ['rules draw', [bin, 'rules', 'draw', '--format', 'svg'], 0, /<svg/],
  ['rules export', [bin, 'rules', 'export'], 0, /WITH states AS/],
  ['import', ['library.mjs'], 0, /^refer$/m],
]

const [{ filename }] = JSON.parse(npm(['pack', '--json', '--pack-destination', folder], root))
npm(['init', '--yes'], folder)
npm(['install', '--no-audit', '--no-fund', join(folder, filename)], folder)

const rows = versions.map((version) => {
  const node = nodeOf(version)
  const [{ stdout }] = [run(node, ['--version'])]
  return [stdout.trim(), ...runs.map(([, args, code, shown]) => verdict(run(node, args), code, shown))]
})
rmSync(folder, { recursive: true })
const head = ['Node', ...runs.map(([name]) => name)]
for (const row of [head, head.map(() => '---'), ...rows]) process.stdout.write(`| ${row.join(' | ')} |\n`)
process.exitCode = rows.flat().includes('FAILED') ? 1 : 0

function nodeOf(version) {
  const home = join(cache, String(version))
  const node = join(home, `node_modules/node-${process.platform}-${process.arch}/bin/node`)
  if (!existsSync(node)) {
    mkdirSync(home, { recursive: true })
    writeFileSync(join(home, 'package.json'), '{}')
    npm(['install', '--no-audit', '--no-fund', `node-${process.platform}-${process.arch}@${version}`], home)
  }
  return node
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

function npm(args, cwd) {
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`npm ${args.join(' ')}\n${stderr}`)
  return stdout
}

// Runs a bench that is written in TypeScript: `node test/bench/run.mjs decide`.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const path = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url))
const [name, ...args] = process.argv.slice(2)
const outfile = path(`node_modules/.cache/bench/${name}.mjs`)
await build({
  entryPoints: [path(`test/bench/${name}.ts`)],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20.17',
  logLevel: 'warning',
})
process.exitCode =
  spawnSync(process.execPath, [outfile, ...args], { cwd: path('.'), stdio: 'inherit' }).status ?? 1

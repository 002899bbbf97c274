// Makes one file of Node, the program and what ships with it, for this kind of computer: `npm run build:single`.
// By Node's own means (https://nodejs.org/api/single-executable-applications.html), which Node 26 has in itself.
import { execFileSync } from 'node:child_process'
import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { nodeOf } from './node-of.mjs'
import { common, without } from './options.mjs'

const path = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url))
const node = nodeOf(26)
const output = path(`dist/single/sexting-triage${process.platform === 'win32' ? '.exe' : ''}`)
const config = path('dist/single/config.json')

await import('./build.mjs')
mkdirSync(path('dist/single'), { recursive: true })
await build({
  ...common,
  entryPoints: [path('src/build/single.ts')],
  outfile: path('dist/single/main.cjs'),
  bundle: true,
  alias: without,
  format: 'cjs',
  define: { 'import.meta.dirname': '__dirname' },
  minify: true,
})
writeFileSync(
  config,
  JSON.stringify({
    main: path('dist/single/main.cjs'),
    output,
    useCodeCache: true,
    disableExperimentalSEAWarning: true,
  }),
)
execFileSync(node, ['--build-sea', config], { stdio: ['ignore', 'ignore', 'inherit'] })
process.stdout.write(`${output}: ${Math.round(statSync(output).size / 1e6)} MB\n`)

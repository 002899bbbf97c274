// Builds what runs: validators and rule sets compiled once, then the program as CommonJS chunks, which Node 20 starts
// faster than one file and faster than ES modules. esbuild splits only ES modules, hence the second pass.
import { createRequire } from 'node:module'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { link } from './link.mjs'

const path = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url))
const common = { platform: 'node', target: 'node20.17', logLevel: 'warning', absWorkingDir: path('.') }

mkdirSync(path('dist'), { recursive: true })
await import('./validators.mjs')

await build({
  ...common,
  entryPoints: [path('src/build/shipped.ts')],
  outfile: path('dist/build/shipped.cjs'),
  bundle: true,
  format: 'cjs',
})
const { compileShipped } = createRequire(import.meta.url)(path('dist/build/shipped.cjs'))
compileShipped(path('rules'), path('dist/shipped'))

const chunks = await build({
  ...common,
  entryPoints: { main: path('src/main.ts'), 'lines-worker': path('src/commands/lines/worker.ts') },
  outdir: path('dist/chunks'),
  bundle: true,
  splitting: true,
  // The prompt that writes an answer to a temporary file is never asked; with it come 300 kB of code pages.
  alias: { '@inquirer/editor': path('src/build/no-editor.mjs') },
  format: 'esm',
  metafile: true,
})
writeFileSync(path('dist/package.json'), '{ "type": "commonjs" }\n')
for (const name of readdirSync(path('dist'))) {
  if (name.endsWith('.js')) rmSync(path(`dist/${name}`))
}
await link({
  ...common,
  from: path('dist/chunks'),
  outputs: chunks.metafile.outputs,
  packs: {
    'main.js': ['src/main.ts'],
    'everyday.js': ['src/commands/check.ts', 'src/commands/start.ts', 'src/interview/inquirer.ts'],
  },
  outdir: path('dist'),
  define: { 'import.meta.dirname': '__dirname' },
  minifyWhitespace: true,
  minifySyntax: true,
})
rmSync(path('dist/chunks'), { recursive: true })
rmSync(path('dist/build'), { recursive: true })

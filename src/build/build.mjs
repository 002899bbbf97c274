// Builds what runs: validators and rule sets compiled once, then the program as CommonJS chunks, which Node 20 starts
// faster than one file and faster than ES modules. esbuild splits only ES modules, hence the second pass.
import { createRequire } from 'node:module'
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { link } from './link.mjs'
import { noticesText, packagesIn } from './notices.mjs'
import { common, without } from './options.mjs'
import { buildPage } from './page.mjs'

const path = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url))

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
compileShipped(path('rules'), path('dist/shipping'))
rmSync(path('dist/shipped'), { recursive: true, force: true })
renameSync(path('dist/shipping'), path('dist/shipped'))
const page = await buildPage(path('dist/shipped'))

/** Compiled rule sets and scenarios stay files of their own: a program with the same text in it takes twice as long. */
const data = {
  name: 'data',
  setup({ onResolve }) {
    onResolve({ filter: /\.json$/ }, ({ path: file, resolveDir }) => {
      const within = relative(path('dist'), join(resolveDir, file))
      return within.startsWith('shipped') ? { path: `./${within}`, external: true } : undefined
    })
  },
}
const chunks = await build({
  ...common,
  entryPoints: {
    main: path('src/main.ts'),
    index: path('src/index.ts'),
    'lines-worker': path('src/commands/lines/worker.ts'),
  },
  outdir: path('dist/chunks'),
  bundle: true,
  splitting: true,
  alias: without,
  plugins: [data],
  format: 'esm',
  metafile: true,
})
const inputs = { ...chunks.metafile.inputs, ...page.inputs }
writeFileSync(path('dist/third-party-notices.txt'), noticesText(packagesIn({ inputs }, path('.'))))
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
    'check.js': ['src/commands/check.ts'],
    'start.js': ['src/commands/start.ts', 'src/interview/inquirer.ts'],
  },
  outdir: path('dist'),
  define: { 'import.meta.dirname': '__dirname' },
  minifyWhitespace: true,
  minifySyntax: true,
})
rmSync(path('dist/chunks'), { recursive: true })
rmSync(path('dist/build'), { recursive: true })
await import('./types.mjs')

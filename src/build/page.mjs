// The code of the page, as data: `sexting-triage page` puts it, with a rule set, into one file.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const path = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url))

/** Of the package the page needs its version alone. */
const version = {
  name: 'version',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]package\.json$/ }, ({ path: file }) => ({
      contents: JSON.stringify({ version: JSON.parse(readFileSync(file, 'utf8')).version }),
      loader: 'json',
    }))
  },
}

const common = {
  // The last browsers for Windows 7 and 8.1, and the first that know all that the guard asks of a text.
  target: ['chrome109', 'firefox115', 'safari16.4'],
  bundle: true,
  minify: true,
  write: false,
  logLevel: 'warning',
  absWorkingDir: path('.'),
}

/** Writes it into that folder, and gives what esbuild says about what is in it. */
export async function buildPage(folder) {
  const script = await build({
    ...common,
    entryPoints: [path('src/page/main.ts')],
    platform: 'browser',
    format: 'iife',
    globalName: 'sextingTriage',
    inject: [path('src/page/older-browsers.ts')],
    charset: 'utf8',
    plugins: [version],
    metafile: true,
  })
  const style = await build({ ...common, entryPoints: [path('src/page/style.css')] })
  const code = { script: textOf(script), style: textOf(style) }
  writeFileSync(`${folder}/page.json`, JSON.stringify(code))
  writeFileSync(
    `${folder}/page.mjs`,
    "export default () => import('./page.json', { with: { type: 'json' } }).then(({ default: code }) => code)\n",
  )
  writeFileSync(
    `${folder}/page.d.mts`,
    'declare const code: () => Promise<{ script: string; style: string }>\nexport default code\n',
  )
  return script.metafile
}

const textOf = ({ outputFiles: [file] }) => file.text.trim()

// The types of what the package exports: those of src/index.ts and of the files that they come from, and no others.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const path = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url))
const all = path('node_modules/.cache/types')
const chosen = path('dist/types')

rmSync(all, { recursive: true, force: true })
rmSync(chosen, { recursive: true, force: true })
mkdirSync(all, { recursive: true })
// Whether they are right is checked by `npm run types`; here they are only written out.
const compilerOptions = {
  noCheck: true,
  noEmit: false,
  declaration: true,
  emitDeclarationOnly: true,
  rootDir: path('.'),
  outDir: all,
}
const settings = {
  extends: path('tsconfig.json'),
  compilerOptions,
  include: [],
  files: [path('src/index.ts')],
}
writeFileSync(join(all, 'tsconfig.json'), JSON.stringify(settings))
const compiler = path('node_modules/typescript/bin/tsc')
const { status } = spawnSync(process.execPath, [compiler, '-p', all], { stdio: 'inherit' })
if (status !== 0) throw new Error('the types could not be written')
const seen = new Set()
take('index.d.ts')

function take(file) {
  if (seen.has(file)) return
  seen.add(file)
  const from = /(?<=(?:from|import\()\s*['"])(\.[^'"]+)\.ts(?=['"])/g
  const text = readFileSync(join(all, 'src', file), 'utf8')
  const target = join(chosen, file)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, text.replaceAll(from, '$1.js'))
  for (const [, name] of text.matchAll(from)) take(join(dirname(file), `${name}.d.ts`))
}

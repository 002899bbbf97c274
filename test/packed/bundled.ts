import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, type BuildOptions } from 'esbuild'

const root = fileURLToPath(new URL('../../', import.meta.url))

interface Package {
  readonly name: string
  readonly version: string
  readonly license: string
}

/** What the build says to esbuild: it is JavaScript, and has no types. */
const { common, without } = (await import(new URL('../../src/build/options.mjs', import.meta.url).href)) as {
  readonly common: BuildOptions
  readonly without: Record<string, string>
}

/** The libraries that go into the program, by name: bundled once more, to hold the build against it. */
export async function bundledPackages(): Promise<readonly Package[]> {
  const { metafile } = await build({
    ...common,
    entryPoints: [`${root}src/main.ts`, `${root}src/index.ts`, `${root}src/commands/lines/worker.ts`],
    outdir: 'nowhere',
    bundle: true,
    alias: without,
    format: 'esm',
    metafile: true,
    write: false,
  })
  const manifests = Object.keys(metafile.inputs)
    .filter((file) => file.includes('node_modules/'))
    .map((file) => file.replace(/(.*node_modules\/(?:@[^/]+\/)?[^/]+)\/.*/, `${root}$1/package.json`))
  return [...new Set(manifests)]
    .map((file) => JSON.parse(readFileSync(file, 'utf8')) as Package)
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
}

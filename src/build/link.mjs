// Turns the ES-module chunks into which esbuild splits a program into CommonJS files, and puts those that are needed
// together into one: Node 20 starts CommonJS faster than ES modules, and a large file faster than thirty small ones.
import { basename, join } from 'node:path'
import { build } from 'esbuild'

/**
 * `from` is the folder with the chunks, `outputs` what esbuild says about them (its metafile). `packs`: the name of a
 * file to be made → the sources with which it begins; with them goes all that they import at once, unless it is in an
 * earlier pack already. The others become a file each.
 */
export async function link({ from, outputs, packs, ...options }) {
  const chunks = Object.entries(outputs).map(([path, output]) => ({ ...output, name: basename(path) }))
  const homes = homesOf(chunks, packs)
  const isPack = (home) => Object.hasOwn(packs, home)
  const others = chunks.map(({ name }) => name).filter((name) => !isPack(homes.get(name)))
  const importedElsewhere = chunks
    .map(({ name }) => name)
    .filter((name) =>
      chunks.some(
        (other) =>
          homes.get(other.name) !== homes.get(name) &&
          other.imports.some(({ path }) => basename(path) === name),
      ),
    )
  const plugin = {
    name: 'link',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\.json$/ }, ({ path }) => ({ path, external: true }))
      onResolve({ filter: /^pack:/ }, ({ path }) => ({ path: path.slice('pack:'.length), namespace: 'pack' }))
      onLoad({ filter: /./, namespace: 'pack' }, ({ path }) => {
        const asked = importedElsewhere.filter((name) => homes.get(name) === path)
        const spread = asked.map((name) => `export * as ${keyOf(name)} from './${name}'`)
        const entry = chunks.find(({ entryPoint }) => entryPoint === packs[path][0])
        return { contents: [...spread, `export * from './${entry.name}'`].join('\n'), resolveDir: from }
      })
      onResolve({ filter: /^\.\/[\w-]+\.js$/ }, ({ path, importer, namespace }) => {
        const name = basename(path)
        const home = homes.get(name)
        if (namespace === 'elsewhere') return { path, external: true }
        if (home === (namespace === 'pack' ? importer : homes.get(basename(importer)))) {
          return { path: join(from, name) }
        }
        return isPack(home) ? { path: name, namespace: 'elsewhere' } : { path, external: true }
      })
      onLoad({ filter: /./, namespace: 'elsewhere' }, ({ path }) => ({
        contents: `module.exports = require('./${homes.get(path)}').${keyOf(path)}`,
      }))
    },
  }
  await build({
    ...options,
    entryPoints: [
      ...Object.keys(packs).map((home) => ({ in: `pack:${home}`, out: home.replace(/\.js$/, '') })),
      ...others.map((name) => join(from, name)),
    ],
    bundle: true,
    format: 'cjs',
    // As what is imported late is a file of ours, too: Node's own import() would first start its loader of ES modules.
    supported: { 'dynamic-import': false },
    plugins: [plugin],
  })
}

/** The name of each chunk → the name of the file in which it ends up. */
function homesOf(chunks, packs) {
  const homes = new Map()
  const settle = (name, home) => {
    if (homes.has(name)) return
    homes.set(name, home)
    const { imports } = chunks.find((chunk) => chunk.name === name)
    for (const { kind, path, external } of imports)
      if (kind === 'import-statement' && !external) settle(basename(path), home)
  }
  for (const [home, sources] of Object.entries(packs)) {
    for (const { name, entryPoint } of chunks) if (sources.includes(entryPoint)) settle(name, home)
  }
  for (const { name } of chunks) if (!homes.has(name)) homes.set(name, name)
  return homes
}

const keyOf = (name) => `chunk_${name.replaceAll(/\W/g, '_')}`

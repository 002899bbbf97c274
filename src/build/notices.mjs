// The licences of the libraries that are inside what the build makes.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The packages that esbuild put into a program, by its metafile: name, version, licence, and who holds the rights with
 * the text of the licence. One that names neither stops the build: it could not be passed on.
 */
export function packagesIn({ inputs }, root) {
  const folders = Object.keys(inputs).flatMap(
    (file) => /^.*node_modules\/(@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? [],
  )
  return [...new Set(folders)].toSorted().map((folder) => {
    const described = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
    return { ...described, terms: termsOf(join(root, folder), described) }
  })
}

/** The text beside the package; where it has none, its author and the text that the name of its licence stands for. */
function termsOf(folder, { name, author, license }) {
  const own = readdirSync(folder).find((file) => /^licen[cs]e(\.\w+)?$/i.test(file))
  if (own) return readFileSync(join(folder, own), 'utf8').trim()
  const general = new URL(`licences/${license}.txt`, import.meta.url)
  if (!author || !existsSync(general)) throw new Error(`${name} has no text of its licence`)
  return `By ${author.name ?? author}\n\n${readFileSync(general, 'utf8').trim()}`
}

/** What goes with the program: who wrote what is in it, and on which terms. */
export const noticesText = (packages) =>
  [
    'sexting-triage holds these libraries, each under its own licence.',
    ...packages.map(({ name, version, license, terms }) => `${name} ${version} (${license})\n\n${terms}`),
  ].join(`\n\n${'-'.repeat(78)}\n\n`) + '\n'

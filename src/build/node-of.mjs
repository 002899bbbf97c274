// Any version of Node for this computer, from the registry, where it is a package of its own.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const cache = fileURLToPath(new URL('../../node_modules/.cache/node/', import.meta.url))
const isWindows = process.platform === 'win32'

/** Where the program `node` of the newest release of that major version is; fetched when it is first asked for. */
export function nodeOf(version) {
  const home = join(cache, String(version))
  const name = `node-${isWindows ? 'win' : process.platform}-${process.arch}`
  const node = join(home, 'node_modules', name, 'bin', isWindows ? 'node.exe' : 'node')
  if (existsSync(node)) return node
  mkdirSync(home, { recursive: true })
  writeFileSync(join(home, 'package.json'), '{}')
  npm(['install', '--no-audit', '--no-fund', `${name}@${version}`], home)
  return node
}

/** What npm prints; throws what it complains of. */
export function npm(args, cwd) {
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd, encoding: 'utf8', shell: isWindows })
  if (status !== 0) throw new Error(`npm ${args.join(' ')}\n${stderr}`)
  return stdout
}

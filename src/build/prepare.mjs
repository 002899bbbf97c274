// What npm runs after an installation: builds, where there is anything to build with. Without the development tools
// (`npm ci --omit=dev`) a program that is built already runs as it is.
import { existsSync } from 'node:fs'

if (has('esbuild')) {
  await import('./build.mjs')
} else if (!existsSync(new URL('../../dist/main.js', import.meta.url))) {
  process.stderr.write(
    'The program is not built, and what builds it was left out. Run `npm ci` without `--omit=dev`, or use a release.\n',
  )
}

function has(name) {
  try {
    import.meta.resolve(name)
    return true
  } catch {
    return false
  }
}

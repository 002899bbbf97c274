import { basename, join } from 'node:path'
import type { Io } from './io.ts'

const here = import.meta.dirname

/** The folder of the package: one above `dist`, two above this file where it runs as it is written. */
export const packageFolder = basename(here) === 'dist' ? join(here, '..') : join(here, '..', '..')

/** Where the program lies in its own folder; an installed one is inside node_modules, or a link called by its name. */
const ownFile = /^(?!.*node_modules).*(?:^|[\\/])bin[\\/]sexting-triage\.js$/s

/**
 * A command as it has to be typed where this program was started: through npm, with Node, or by its own name. `rest` is
 * what stands behind the name of the program.
 */
export function commandOf({ env, file }: Pick<Io, 'env' | 'file'>, rest: string): string {
  if (env['npm_lifecycle_event'] === 'start') return `npm start -- ${rest}`
  return `${ownFile.test(file) ? 'node bin/sexting-triage.js' : 'sexting-triage'} ${rest}`
}

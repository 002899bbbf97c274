import { basename, join } from 'node:path'
import packageData from '../../package.json' with { type: 'json' }

const here = import.meta.dirname

/** The folder of the package: one above `dist`, two above this file where it runs as it is written. */
export const packageFolder = basename(here) === 'dist' ? join(here, '..') : join(here, '..', '..')

/** The version of the program, as its package says. */
export const programVersion: string = packageData.version

import { basename, join } from 'node:path'

const here = import.meta.dirname

/** The folder of the package: one above `dist`, two above this file where it runs as it is written. */
export const packageFolder = basename(here) === 'dist' ? join(here, '..') : join(here, '..', '..')

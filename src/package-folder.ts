import { join } from 'node:path'

/** Where the program itself stands: both its source and what the build makes of it are one folder below. */
export const packageFolder = join(import.meta.dirname, '..')

import { fileURLToPath } from 'node:url'

const path = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url))

/** For everything that esbuild makes of the program. */
export const common = {
  platform: 'node',
  target: 'node20.17',
  logLevel: 'warning',
  absWorkingDir: path('.'),
}

/**
 * What is never used and takes long to load: the prompt that writes an answer to a temporary file, with 300 kB of code
 * pages; commands that are programs of their own; guessing whether there is colour, which src/render/style.ts decides.
 */
export const without = {
  '@inquirer/editor': path('src/build/without/editor.mjs'),
  'node:child_process': path('src/build/without/child-processes.mjs'),
  '#supports-color': path('src/build/without/colour-detection.mjs'),
}

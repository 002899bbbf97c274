// Loaded before the program (node -r): keeps what V8 has compiled by the time the program ends. See bin/compiled.js.
/* oxlint-disable no-underscore-dangle -- as in bin/compiled.js */
const { existsSync, mkdirSync, writeFileSync } = require('node:fs')
const Module = require('node:module')
const { basename, dirname, join } = require('node:path')
const { Script } = require('node:vm')

const dist = join(__dirname, '..', '..', 'dist')
const folder = join(dist, 'compiled', `${process.version}-${process.arch}`)
const loaded = []
const compile = Module.prototype._compile
Module.prototype._compile = function (text, file, ...rest) {
  if (dirname(file) !== dist) return compile.call(this, text, file, ...rest)
  const script = new Script(Module.wrap(text), { filename: file })
  loaded.push({ place: join(folder, basename(file)), text, script })
  const run = script.runInThisContext()
  return run.call(this.exports, this.exports, Module.createRequire(file), this, file, dist)
}
process.on('exit', () => {
  mkdirSync(folder, { recursive: true })
  for (const { place, text, script } of loaded) {
    if (!existsSync(place))
      writeFileSync(place, Buffer.concat([Buffer.from(text), script.createCachedData()]))
  }
})

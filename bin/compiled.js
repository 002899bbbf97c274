'use strict'
/* oxlint-disable no-underscore-dangle -- it is where Node compiles a file, and has had that name since the beginning */
const fs = require('fs')
const path = require('path')
const vm = require('vm')
const Module = require('module')

const dist = path.join(__dirname, '..', 'dist')

/**
 * A third of a start goes into compiling the program. So the build keeps what V8 made of it, for the version of Node
 * that built it; another Node is told to keep such results itself, where it can: beside them, as in the folder for
 * temporary files others could put something in their place.
 */
module.exports = function useCompiled() {
  const folder = path.join(dist, 'compiled', `${process.version}-${process.arch}`)
  if (!fs.existsSync(folder)) {
    Module.enableCompileCache?.(path.join(dist, 'compiled'))
    return
  }
  const compile = Module.prototype._compile
  Module.prototype._compile = function (text, file, ...rest) {
    const script =
      path.dirname(file) === dist ? fitting(text, file, path.join(folder, path.basename(file))) : null
    if (script === null) return compile.call(this, text, file, ...rest)
    const run = script.runInThisContext()
    return run.call(this.exports, this.exports, Module.createRequire(file), this, file, dist)
  }
}

/**
 * What is kept of that file: its text and then what V8 made of it, which V8 itself holds against no more than its own
 * version, its options and the length of the text. Null where there is nothing that fits.
 */
function fitting(text, file, place) {
  let kept
  try {
    kept = fs.readFileSync(place)
  } catch {
    return null
  }
  if (!kept.subarray(0, text.length).equals(Buffer.from(text))) return null
  const script = new vm.Script(Module.wrap(text), { filename: file, cachedData: kept.subarray(text.length) })
  return script.cachedDataRejected ? null : script
}

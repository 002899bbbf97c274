'use strict'
/* oxlint-disable no-underscore-dangle -- it is where Node compiles a file, and has had that name since the beginning */
var fs = require('fs')
var path = require('path')
var vm = require('vm')
var Module = require('module')

/**
 * More than a third of a start goes into compiling the program. So the build keeps what V8 made of it, for the version
 * of Node that built it. V8 takes it only if it fits; else the text is compiled as always, and a Node that can keep
 * such results itself is told to.
 */
exports.useCompiled = function () {
  var folder = path.join(__dirname, '..', 'dist', 'compiled', process.version + '-' + process.arch)
  var kept = fs.existsSync(folder) ? fs.readdirSync(folder) : []
  if (kept.length === 0) {
    if (Module.enableCompileCache) Module.enableCompileCache()
    return
  }
  var compile = Module.prototype._compile
  Module.prototype._compile = function (text, file) {
    if (kept.indexOf(path.basename(file)) < 0) return compile.apply(this, arguments)
    var cachedData = fs.readFileSync(path.join(folder, path.basename(file)))
    var script = new vm.Script(Module.wrap(text), { filename: file, cachedData: cachedData })
    if (script.cachedDataRejected) return compile.apply(this, arguments)
    var run = script.runInThisContext()
    return run.call(this.exports, this.exports, Module.createRequire(file), this, file, path.dirname(file))
  }
}

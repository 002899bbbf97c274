#!/usr/bin/env node
'use strict'
// Old syntax on purpose: a Node that is too old must be able to read as far as this sentence.
var version = process.versions.node.split('.').map(Number)
if (version[0] < 20 || (version[0] === 20 && version[1] < 17)) {
  process.stderr.write(
    'sexting-triage needs Node.js 20.17 or newer, and this computer has ' +
      process.versions.node +
      '.\nSend this line to whoever looks after your computers: “Node.js 24 from nodejs.org is advised.”\n',
  )
  process.exitCode = 2
} else {
  var useCompiled = require('./compiled.js')
  useCompiled()
  require('../dist/main.js')
    .main(process.argv.slice(2))
    .then(function (code) {
      process.exitCode = code
    })
}

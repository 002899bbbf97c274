#!/usr/bin/env node
'use strict'
// Old syntax on purpose: a Node that is too old must be able to read as far as this sentence.
var version = process.versions.node.split('.').map(Number)
var dist = require('path').join(__dirname, '../dist/')
if (version[0] < 20 || (version[0] === 20 && version[1] < 17)) {
  process.stderr.write(
    'sexting-triage needs Node.js 20.17 or newer, and this computer has ' +
      process.versions.node +
      '.\nSend this line to whoever looks after your computers: “Node.js 24 from nodejs.org is advised.”\n',
  )
  process.exitCode = 2
} else if (!require('fs').existsSync(dist + 'main.js')) {
  process.stderr.write('sexting-triage is not built in this folder. Run `npm ci` in it, or use a release.\n')
  process.exitCode = 2
} else {
  // What Node made of the program, and never an answer, is kept beside it, by a Node that can (22.8 and later).
  var compiling = require('module')
  if (compiling.enableCompileCache) compiling.enableCompileCache(dist + 'compiled')
  require('../dist/main.js')
    .main(process.argv.slice(2))
    .then(function (code) {
      process.exitCode = code
    })
}

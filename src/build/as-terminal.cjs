// Loaded before the program: makes it ask its questions although there is no terminal.
process.stdin.isTTY = true
process.stderr.isTTY = true

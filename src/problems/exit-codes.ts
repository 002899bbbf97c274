/** What the program says to a script when it ends. The same table stands in the README and in `help exit-codes`. */
export const exitCode = {
  done: 0,
  bug: 1,
  usage: 2,
  rules: 3,
  answers: 4,
  incomplete: 5,
  file: 6,
  found: 7,
} as const

/** Ended by a signal: 128 and its number. */
export const signalExit = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

/** With `check --exit-code`: this and the place of the response from the lowest. */
export const responseExitBase = 20

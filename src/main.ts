import { CommanderError } from 'commander'
import { exitCode } from './problems/exit-codes.ts'
import { system, type Io } from './world/io.ts'
import { program } from './program.ts'

/**
 * Runs the program and gives its exit code. Nothing here ends the process: what has been written to a pipe would be
 * cut off. `argv` is what stands after the name of the program.
 */
export async function main(argv: readonly string[], io: Io = system()): Promise<number> {
  let code: number = exitCode.done
  const closed = watchForClosedPipe(io)
  try {
    await program(io, (given) => {
      code = given
    }).parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    if (closed()) return exitCode.done
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.done : exitCode.usage
    io.stderr.write(bugReport(error, argv.includes('--debug')))
    return exitCode.bug
  }
}

/** A reader that has had enough (`| head`), or a terminal that is gone, is not an error. */
function watchForClosedPipe(io: Io): () => boolean {
  let isClosed = false
  const listener = (error: NodeJS.ErrnoException): void => {
    if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error
    isClosed = true
  }
  for (const stream of [io.stdout, io.stderr]) stream.on('error', listener)
  return () => isClosed
}

/** Says that it is our fault; the message of an error may hold an answer, so only where it happened is ever shown. */
function bugReport(error: unknown, debug: boolean): string {
  const name = error instanceof Error ? error.name : 'something that is not an error'
  const frames =
    error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : []
  const where = debug ? `${frames.join('\n')}\n` : 'Run it again with --debug to see where.\n'
  return `The program itself has failed (${name}). This is not your doing, and no answer is in this report.\n${where}`
}

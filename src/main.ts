import { CommanderError } from 'commander'
import { exitCode } from './problems/exit-codes.ts'
import { system, type Io } from './world/io.ts'
import { program } from './program.ts'
import { wantsColour } from './render/style.ts'
import { fileProblem } from './world/file-problem.ts'
import { Shown, written } from './world/output.ts'

/**
 * Runs the program and gives its exit code. Nothing here ends the process: what has been written to a pipe would be
 * cut off. `argv` is what stands after the name of the program.
 */
export async function main(argv: readonly string[], io: Io = system()): Promise<number> {
  const edge = edgeOf(argv, io)
  const output = watch(edge)
  const code = await run(argv, edge, output)
  for (const stream of [edge.stdout, edge.stderr]) await written(stream, '')
  if (output.failure === null) return code
  const { renderProblems } = await import('./render/problem.ts')
  const problem = fileProblem(output.failure, 'standard output', 'write')
  edge.stderr.write(renderProblems([problem], () => undefined, io.columns()))
  return exitCode.file
}

async function run(argv: readonly string[], io: Io, output: Output): Promise<number> {
  let code: number = exitCode.done
  try {
    await program(io, (given) => {
      code = given
    }).parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    if (output.isClosed || output.failure !== null) return exitCode.done
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.done : exitCode.usage
    io.stderr.write(bugReport(error, argv.includes('--debug')))
    return exitCode.bug
  }
}

/** The world with the edge to the screen between it and the program. */
function edgeOf(argv: readonly string[], io: Io): Io {
  const isPlain = argv.includes('--accessible')
  const flag = isPlain || argv.includes('--no-color') ? false : argv.includes('--color') ? true : undefined
  const styled = (terminal: boolean): boolean => wantsColour({ flag, env: io.env, terminal })
  const edge = {
    stdout: { value: new Shown(io.stdout, styled(io.terminal.stdout)) },
    stderr: { value: new Shown(io.stderr, styled(io.terminal.stderr)) },
  }
  return Object.create(io, edge) as Io
}

/** What has become of the output so far. */
interface Output {
  /** A reader that has had enough (`| head`), or a terminal that is gone, is not an error. */
  isClosed: boolean
  /** Why standard output is not whole. */
  failure: Error | null
}

function watch({ stdout, stderr }: Io): Output {
  const output: Output = { isClosed: false, failure: null }
  const listen =
    (isFailure: boolean) =>
    (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EPIPE' || error.code === 'EIO') output.isClosed = true
      else if (isFailure) output.failure ??= error
    }
  stdout.on('error', listen(true))
  stderr.on('error', listen(false))
  return output
}

/** Says that it is our fault; the message of an error may hold an answer, so only where it happened is ever shown. */
function bugReport(error: unknown, debug: boolean): string {
  const name = error instanceof Error ? error.name : 'something that is not an error'
  const frames =
    error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : []
  const where = debug ? `${frames.join('\n')}\n` : 'Run it again with --debug to see where.\n'
  return `The program itself has failed (${name}). This is not your doing, and no answer is in this report.\n${where}`
}

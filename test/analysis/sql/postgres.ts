import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Where the programs of PostgreSQL are; null where it is not installed. */
export function postgresFolder(): string | null {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).toSorted().toReversed() : []
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(':'),
  ]
  return folders.find((folder) => existsSync(join(folder, 'initdb'))) ?? null
}

/** A server of its own in a folder of its own, which listens on nothing but a socket there. */
export class Postgres {
  readonly #folder = mkdtempSync('/tmp/pg-')
  readonly #programs: string
  readonly #server: ChildProcess

  constructor(programs: string) {
    this.#programs = programs
    // It refuses to run as root.
    const user = process.getuid?.() === 0 ? accountOf('postgres') : {}
    chmodSync(this.#folder, 0o777)
    const data = join(this.#folder, 'data')
    const options = { ...user, cwd: this.#folder, env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8' } }
    execFileSync(join(programs, 'initdb'), ['-D', data, '-U', 'tester', '-A', 'trust', '--no-sync'], options)
    const settings = [
      '-c',
      'listen_addresses=',
      '-c',
      `unix_socket_directories=${this.#folder}`,
      '-c',
      'fsync=off',
    ]
    this.#server = spawn(join(programs, 'postgres'), ['-D', data, ...settings], {
      ...options,
      stdio: 'ignore',
    })
  }

  async ready(): Promise<void> {
    for (let tries = 0; tries < 100; tries += 1) {
      try {
        this.run('SELECT 1')
        return
      } catch {
        await new Promise((done) => setTimeout(done, 100))
      }
    }
    throw new Error('PostgreSQL did not start')
  }

  /** Runs statements, with something to read where one of them copies from standard input; one line for each row. */
  run(statements: string, input = ''): readonly string[] {
    const args = [
      '-h',
      this.#folder,
      '-U',
      'tester',
      '-d',
      'postgres',
      '-qAt',
      '-v',
      'ON_ERROR_STOP=1',
      '-c',
      statements,
    ]
    const out = execFileSync(join(this.#programs, 'psql'), args, {
      input,
      stdio: ['pipe', 'pipe', 'pipe'],
      maxBuffer: 1e9,
    })
    return out.toString().split('\n').slice(0, -1)
  }

  async close(): Promise<void> {
    const closed = new Promise((done) => this.#server.on('exit', done))
    this.#server.kill('SIGINT')
    await closed
    rmSync(this.#folder, { recursive: true, force: true })
  }
}

function accountOf(name: string): { uid: number; gid: number } {
  const id = (option: string): number => Number(execFileSync('id', [option, name]).toString())
  return { uid: id('-u'), gid: id('-g') }
}

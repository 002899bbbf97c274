import { readFileSync } from 'node:fs'
import { runInterview } from '../../src/interview/interview.ts'
import { openPrompter } from '../../src/interview/prompters.ts'
import { system } from '../../src/world/io.ts'
import { styleFor } from '../../src/render/style.ts'
import { load } from '../../src/rules/load.ts'

/* A program with nothing in it but the interview, for tests in a real terminal: entry.cjs RULES */

async function run(): Promise<void> {
  const [file = ''] = process.argv.slice(2)
  const loaded = load(readFileSync(file, 'utf8'), file)
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
  const io = system()
  const prompter = await openPrompter(io, false, true)
  try {
    const end = await runInterview({
      ruleSet: loaded.value,
      prompter,
      style: styleFor({ flag: undefined, env: io.env, terminal: io.terminal.stderr }),
      columns: () => io.columns(),
      leaving: 'saves',
      configured: { answers: {}, nation: null },
      contacts: {},
      practice: false,
      again: false,
      start: { answers: {}, nation: null },
      save: async () => {},
    })
    io.stdout.write(`${JSON.stringify(end, null, 1)}\nENDED\n`)
  } catch (error) {
    io.stdout.write(`STOPPED ${String(error)}\n`)
    process.exitCode = 130
  } finally {
    prompter.close()
  }
}

void run()

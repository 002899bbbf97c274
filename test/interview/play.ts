import { stripVTControlCharacters } from 'node:util'
import { inquirerPrompter } from '../../src/interview/inquirer.ts'
import { runInterview, type InterviewEnd } from '../../src/interview/interview.ts'
import { plainPrompter } from '../../src/interview/plain.ts'
import type { Prompter } from '../../src/interview/prompter.ts'
import { scriptedPrompter } from './scripted.ts'
import type { Progress } from '../../src/interview/session.ts'
import type { InterviewSettings } from '../../src/interview/interview-state.ts'
import { memory } from '../../src/world/memory.ts'
import { styleFor } from '../../src/render/style.ts'
import { small } from './rules.ts'
import { typist } from './typist.ts'

export interface Played {
  readonly end: InterviewEnd
  /** What could be read, with what was typed. */
  readonly read: string
  /** What was saved, each time. */
  readonly saved: readonly Progress[]
}

export const prompters = ['scripted', 'plain', 'inquirer'] as const
type PrompterName = (typeof prompters)[number]

/** Plays an interview on the small rule set in which the lines are typed one after another. */
export async function play(
  lines: readonly string[],
  settings: Partial<InterviewSettings> = {},
  on: PrompterName = 'scripted',
): Promise<Played> {
  const saved: Progress[] = []
  const { prompter, read } = await personAt(on, lines)
  try {
    const end = await runInterview({
      ruleSet: small,
      prompter,
      style: styleFor({ flag: false, env: {}, terminal: false }),
      columns: () => 80,
      leaving: 'saves',
      configured: { answers: {}, nation: null },
      contacts: {},
      practice: false,
      again: false,
      start: { answers: {}, nation: null },
      save: async (progress) => void saved.push(progress),
      ...settings,
    })
    return { end, read: read(), saved }
  } finally {
    prompter.close()
  }
}

/** Somebody who types the lines one after another on that prompter, and what they could read. */
export async function personAt(
  on: PrompterName,
  lines: readonly string[],
): Promise<{ prompter: Prompter; read: () => string }> {
  switch (on) {
    case 'scripted': {
      const prompter = scriptedPrompter(lines)
      return { prompter, read: () => prompter.transcript() }
    }
    case 'plain': {
      const io = memory({ terminal: true })
      typist(io, lines)
      return { prompter: plainPrompter(io), read: () => io.err() }
    }
    case 'inquirer': {
      const io = memory({ terminal: true })
      typist(io, lines, false)
      return { prompter: await inquirerPrompter(io), read: () => stripVTControlCharacters(io.err()) }
    }
  }
}

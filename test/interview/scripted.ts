import type { Prompter } from '../../src/interview/prompter.ts'

export interface ScriptedPrompter extends Prompter {
  /** All that a person would have read, with what was typed. */
  transcript(): string
  /** Lines that nobody has asked for yet. */
  left(): readonly string[]
}

/** The prompter for tests: types the lines one after another, and fails when it is asked for more. */
export function scriptedPrompter(lines: readonly string[]): ScriptedPrompter {
  const left = [...lines]
  let transcript = ''
  return {
    show(text) {
      transcript += `${text}\n`
    },
    async ask(prompt, read) {
      for (;;) {
        const line = left.shift()
        if (line === undefined)
          throw new Error(`Nothing left to type at “${prompt}”:\n${transcript.slice(-2000)}`)
        transcript += `${prompt} ${line}\n`
        const typed = read(line)
        if (typed.ok) return typed.value
        transcript += `${typed.problems}\n`
      }
    },
    close() {},
    transcript: () => transcript,
    left: () => left,
  }
}

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { exitCode, responseExitBase, signalExit } from '../../src/problems/exit-codes.ts'
import { memory } from '../../src/world/memory.ts'
import { main } from '../../src/main.ts'
import { typist } from '../interview/typist.ts'

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')
const readme = read('README.md')
const blocks = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, block]) => block!)
const [answers] = blocks(readme, 'json')
const screens = [...blocks(readme, 'console'), ...blocks(read('rules/README.md'), 'console')]

/** Runs what stands after the $, with the answers file of the README at hand, typing what stands after each prompt. */
async function screen(block: string): Promise<{ said: string[]; shown: string[] }> {
  const [command, ...said] = block.trimEnd().split('\n')
  const typed = said.flatMap((line) => /^Your answer: (.+)$/.exec(line)?.[1] ?? [])
  const io = memory({ terminal: typed.length > 0, disk: { 'answers.json': answers! } })
  if (typed.length > 0) {
    const person = typist(io, typed)
    io.stderr.on('data', () => {
      if (person.left().length === 0) setTimeout(() => io.stdin.push(null), 50)
    })
  }
  await main(command!.replace('$ sexting-triage', '').trim().split(' '), io)
  const shown = `${io.err()}${io.out()}`.replaceAll(/^(Your answer:).*/gm, '$1').split('\n')
  return { said: said.map((line) => line.replace(/^(Your answer:).*/, '$1')), shown }
}

describe('the README', () => {
  test.each(screens.map((block) => [block.split('\n')[0]!, block] as const))(
    'shows what %s prints',
    async (_, block) => {
      const { said, shown } = await screen(block)
      let at = 0
      let gap = false
      for (const line of said) {
        if (line === '…') {
          gap = true
          continue
        }
        const found = shown.indexOf(line, at)
        expect({ line, found: found >= 0 }).toEqual({ line, found: true })
        if (!gap && at > 0) expect(shown.slice(at, found)).toEqual([])
        at = found + 1
        gap = false
      }
    },
  )

  test('names every exit code', () => {
    for (const code of [...Object.values(exitCode), ...Object.values(signalExit), responseExitBase]) {
      expect(readme).toMatch(new RegExp(`^\\| .*\\b${code}\\b.*\\|`, 'm'))
    }
  })
})

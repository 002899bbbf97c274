import { withHiddenNamed } from '../text/hidden.ts'
import { basename } from 'node:path'
import ruleSets from '#shipped/rule-sets'
import courses from '#shipped/courses'
import scenarios from '#shipped/scenarios'
import type { Command } from 'commander'
import { expectedAt, type Candidate, type Source } from '../completion/expected.ts'
import { completionScript, filesToo, type Shell } from '../completion/scripts.ts'
import { exitCode } from '../problems/exit-codes.ts'
import { draftFolder, listDrafts } from '../interview/drafts.ts'
import type { Io } from '../world/io.ts'
import { topics } from '../render/topics.ts'
import { openRuleSet, standardRuleSet } from './rule-set.ts'
import { openShelf } from './scenarios.ts'

/** Prints the script for that shell. */
export function completion(io: Io, shell: Shell): number {
  io.stdout.write(Buffer.from(completionScript(shell)))
  return exitCode.done
}

/** What such a script asks for: what may stand next, a word a line with what it means after a tab. */
export async function complete(
  io: Io,
  root: Command,
  before: readonly string[],
  word: string,
): Promise<number> {
  const { prefix, words, sources } = expectedAt(root, before, word)
  const found = [...words]
  for (const source of sources) for (const each of await wordsFrom(io, root, source)) found.push(each)
  for (const each of found) {
    const whole = `${prefix}${each.word}`
    if (whole.startsWith(word))
      io.stdout.write(
        Buffer.from(
          [whole, each.about]
            .filter((part) => part !== '')
            .map(withHiddenNamed)
            .join('\t') + '\n',
        ),
      )
  }
  if (sources.includes('files') && prefix === '') io.stdout.write(`${filesToo}\n`)
  return exitCode.done
}

async function wordsFrom(io: Io, root: Command, source: Source): Promise<readonly Candidate[]> {
  switch (source) {
    case 'files':
      return []
    case 'rule-sets':
      return plain(Object.keys(ruleSets))
    case 'responses': {
      const opened = await openRuleSet(io, standardRuleSet)
      return opened.ok
        ? opened.value.ruleSet.responses.map(({ id, title }) => ({ word: id, about: title }))
        : []
    }
    case 'scenarios':
      return plain(Object.keys(scenarios))
    case 'courses':
      return plain(Object.keys(courses))
    case 'themes': {
      const { found } = await openShelf(io, {})
      return plain([...new Set(found.flatMap(({ scenario }) => scenario.themes))])
    }
    case 'drafts': {
      const folder = draftFolder(io)
      const drafts = folder === null ? [] : await listDrafts(io, folder)
      return plain(drafts.map(({ path }) => basename(path, '.json')))
    }
    case 'topics':
      return plain([
        ...root
          .createHelp()
          .visibleCommands(root)
          .map((each) => each.name()),
        ...Object.keys(topics),
      ])
  }
}

const plain = (words: readonly string[]): readonly Candidate[] => words.map((word) => ({ word, about: '' }))

import { forbidding } from '../rules/model.ts'
import type { Rule } from './subject.ts'

/** Things to do that cannot be undone, and that are shown although it is not known to be safe. */
export const permissionNotKnown: Rule<'permission-not-known'> = ({ ruleSet, placeOf }, note) => {
  for (const { id, kind, say, any, whenKnown } of ruleSet.steps) {
    const words = !forbidding[kind] && whenKnown.length === 0 ? permitting(say) : null
    if (words === null) continue
    note({ words }, any.length > 0 ? placeOf(['steps', id, 'any'], 'key') : placeOf(['steps', id, 'say']))
  }
}

const device = '(?:phones?|devices?|tablets?|computers?|laptops?)'
const informed =
  "(?:parents?|carers?|famil(?:y|ies)|mother|father|(?:other|another) (?:school|college|setting)(?:['’]s)?)"

const cannotBeUndone: readonly RegExp[] = [
  /\b(?:delete|erase|wipe|destroy)\b/i,
  new RegExp(`\\b(?:take|seize|confiscate|collect|search|unlock)\\b.*\\b${device}\\b`, 'i'),
  new RegExp(`\\b(?:give|hand|send) [^,;]*\\b${device}\\b.*\\bback\\b|\\breturn [^,;]*\\b${device}\\b`, 'i'),
  new RegExp(
    `\\b(?:tell|inform|ring|call|contact|speak (?:to|with)|write to)\\b(?: \\S+){0,3} ${informed}\\b`,
    'i',
  ),
  /\b(?:tell|inform|ring|call|contact|speak (?:to|with)|question)\b (?:the|this|that) (?:\w+ )?adult\b(?! (?:pictured|who is pictured))/i,
]

/** The words that permit it; null where there are none, or where they stand in a sentence that forbids it. */
function permitting(say: string): string | null {
  for (const clause of say.split(/[;:.]/)) {
    const found = cannotBeUndone.map((pattern) => pattern.exec(clause)).find((match) => match !== null)
    if (found && !/\b(?:not|never|nobody|nothing|no)\b/i.test(clause)) return found[0]
  }
  return null
}

import { finding, type Finding, type GivenCheck } from './refusal.ts'

const isControl = (code: number): boolean =>
  (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) || (code >= 0x7f && code <= 0x9f)

/** Control characters, escape sequences among them: all but tab and newline. */
function control(given: string): Finding | null {
  for (let index = 0; index < given.length; index += 1)
    if (isControl(given.charCodeAt(index))) return { reason: 'control', index }
  return null
}

const first = (given: string, pattern: RegExp): number | null => {
  const index = given.search(pattern)
  return index < 0 ? null : index
}

/** Characters that no writing has: controls, halves of a character, and those a font may draw as it likes. */
export const character: GivenCheck = ({ given }) =>
  control(given) ??
  finding('broken', first(given, /[\p{Surrogate}\p{Noncharacter_Code_Point}]/u)) ??
  finding('private-use', first(given, /\p{Private_Use}/u))

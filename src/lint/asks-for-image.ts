import { proseOf } from './prose.ts'
import type { Rule } from './subject.ts'

/** Sentences that ask or allow anybody to look at the image, open, describe, copy or send it. */
export const asksForImage: Rule<'asks-for-image'> = ({ ruleSet, placeOf }, note) => {
  for (const [text, pointer] of proseOf(ruleSet)) {
    const [words] = text.split(/[.?!:;]/).flatMap(askingWords)
    if (words !== undefined) note({ words }, placeOf(pointer))
  }
}

const base =
  'look at|view|watch|open|show|describe|send|forward|e-?mail|copy|print|save|upload|attach|photograph'
const third =
  'looks at|views|watches|opens|describes|sends|forwards|e-?mails|copies|prints|saves|uploads|attaches'
const toWhom = '(?:(?:you|us|me|them|him|her|staff|police|somebody|someone|the (?:lead|head|police)) )?'
const picture =
  'pictures?|images?|imagery|photo(?:graph)?s?|videos?|films?|clips?|nudes?|semi-nudes?|screenshots?'
const which = 'the|a|an|any|each|every|this|that|these|those|their|his|her'
/** To open “it” again is said of a case. */
const image = `${toWhom}(?:it(?! (?:again|to nobody|to no one))|what (?:it|the (?:${picture})) shows|(?:${which}) (?:\\w+ )?(?:${picture}))\\b`

const asking: readonly RegExp[] = [
  // Look at it. First open the picture. If you are not sure, look at it.
  new RegExp(`^\\s*(?:[^,]*, )?(?:(?:first|now|then|and|or|also|briefly|only) )*(?:${base}) ${image}`, 'i'),
  // You may look at it. The lead has to describe it. Take the phone and open it.
  new RegExp(
    `\\b(?:may|can|should|must|could|ha(?:ve|s) to|needs? to|and|then) (?:\\w+ly )?(?:${base}) ${image}`,
    'i',
  ),
  // Ask the child to show you the picture. Let the lead look at it.
  new RegExp(
    `\\b(?:ask|tell|get|help|let|have|allow|invite|want|try|offer|arrange)\\b[^,]* (?:${base}) ${image}`,
    'i',
  ),
  // The lead takes the phone and looks at it.
  new RegExp(
    `\\b(?:lead|deputy|head|teacher|(?<!-)staff|somebody|someone|whoever)\\b.* (?:${third}) ${image}`,
    'i',
  ),
]

const forbidding =
  /\b(?:not|n['’]t|never|nobody|no|nothing|none|without|neither|nor|instead|whether|illegal)\b/i

/** The words that ask for it, unless something before them in the sentence forbids it. */
function askingWords(sentence: string): readonly string[] {
  return asking.flatMap((pattern) => {
    const found = pattern.exec(sentence)
    if (!found || forbidding.test(sentence.slice(0, found.index + found[0].length))) return []
    return [found[0].trim()]
  })
}

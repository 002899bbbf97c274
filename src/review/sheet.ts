import type { RuleSet } from '../rules/model.ts'
import { escaped } from '../render/drawing/box.ts'
import { pageText, paragraphs, type Block } from '../render/page.ts'
import { hanging, indent } from '../render/wrap.ts'
import { nameOf, type Point, type Reading } from './points.ts'
import { verdictsFor } from './review.ts'
import * as wording from './wording.ts'

const write = paragraphs(80)
const under = indent(4)

/**
 * A sheet to print, and to fill in with a text editor: `readSheet` makes a review of it. `review`: the command that
 * reviews this rule set, as it is typed here.
 */
export function sheetText({ rules, digest }: RuleSet, readings: readonly Reading[], review: string): string {
  let number = 0
  const pointBlock = (point: Point): Block => [
    `${(number += 1)}. ${nameOf(point)} [${point.digest}]`,
    ...write(wording.whereItStands(point.document, point.citation), under),
    ...[...point.says, ...point.when].flatMap((text) => write(text, hanging('    | '))),
    ...boxes(point).map((label) => `    [ ] ${label}`),
    '    Remark:',
  ]
  return pageText([
    ...heading(rules.title, review).map((text) => write(text)),
    [`Rule set: ${rules.id}, version ${rules.version}`, `SHA-256: ${digest}`],
    Object.values(lines).map((name) => `${name}:`),
    ...readings.flatMap(({ document, points }): readonly Block[] => [
      [
        '='.repeat(80),
        ...write(document.own ? wording.ownSay : wording.documentName(document)),
        ...(document.own ? [] : [document.url, `${editionLine(document.id)}:`]),
      ],
      ...points.map(pointBlock),
    ]),
  ])
}

/** The same to print and tick by hand. */
export function sheetHtml({ rules, digest }: RuleSet, readings: readonly Reading[], review: string): string {
  let number = 0
  const paragraph = (text: string): string => `<p>${escaped(text)}</p>`
  const pointHtml = (point: Point): string => `<section>
<h3>${(number += 1)}. ${escaped(nameOf(point))}</h3>
${paragraph(wording.whereItStands(point.document, point.citation))}
<blockquote>${[...point.says, ...point.when].map(paragraph).join('')}</blockquote>
<ul>${boxes(point)
    .map((label) => `<li>${label}</li>`)
    .join('')}</ul>
<p class="line">Remark:</p>
</section>`
  const readingHtml = ({
    document,
    points,
  }: Reading): string => `<h2>${escaped(document.own ? wording.ownSay : wording.documentName(document))}</h2>
${document.own ? '' : `${paragraph(document.url)}<p class="line">Edition that was open:</p>`}
${points.map(pointHtml).join('\n')}`
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Review of ${escaped(rules.id)}</title>
<style>${style}</style>
<h1>${escaped(rules.title)}</h1>
${[heading(rules.title, review)[1]!, wording.typeItIn(review)].map(paragraph).join('\n')}
${paragraph(`Rule set ${rules.id}, version ${rules.version}. SHA-256: ${digest}`)}
${Object.values(lines)
  .map((name) => `<p class="line">${name}:</p>`)
  .join('\n')}
${readings.map(readingHtml).join('\n')}
</html>
`
}

const style = `body{font:11pt/1.4 sans-serif;max-width:44em;margin:2em auto;padding:0 1em;overflow-wrap:anywhere}
section{break-inside:avoid;border-top:1px solid;margin-top:1em}h2{break-after:avoid}
blockquote{margin:.5em 0;padding-left:1em;border-left:3px solid}p{margin:.3em 0}
ul{list-style:"\\2610\\a0\\a0";columns:2;margin:.5em 0}.line{border-bottom:1px dotted;padding-top:.6em}`

const heading = (title: string, review: string): readonly string[] => [
  `REVIEW: ${title.toUpperCase()}`,
  ...wording.howToFillIn(review),
]

/** On paper a point that nobody has looked at has no tick. */
const boxes = (point: Point): readonly string[] =>
  verdictsFor(point).flatMap((verdict) =>
    verdict === 'not-looked-at' ? [] : [wording.verdictLabels[verdict]],
  )

/** The lines behind which a reviewer writes who it is by, and when. */
export const lines = {
  role: 'Your role (such as safeguarding lead)',
  organisation: 'Your organisation (may stay empty)',
  name: 'Your name (may stay empty)',
  on: 'The day, as year-month-day',
} as const

export const editionLine = (id: string): string => `Edition of ${id} that was open`

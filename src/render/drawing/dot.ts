import type { Drawing, DrawnArrow, DrawnQuestion } from '../../analysis/drawn.ts'
import { boxLabel, heightOf, widthOf } from './box.ts'
import { criterionId } from './criterion-box.ts'
import type { Placed } from './layout.ts'
import { paper, wholePage } from './page.ts'
import { portOf, questionId } from './question-box.ts'

/**
 * The drawing in the language of Graphviz, every box with its place. Any of the Graphviz programs draws it, since the
 * text says how (`layout=neato`). Courier, because every fixed-width font that a machine may have instead is as wide.
 */
export function renderDot(drawing: Drawing): string {
  const size = `${paper.width / 72},${paper.height / 72}`
  return [
    `digraph "${drawing.ruleSet.rules.id}" {`,
    `  graph [layout=neato, inputscale=72, splines=line, outputorder=edgesfirst, pad=0.1, size="${size}"]`,
    '  node [shape=plain, fontname="Courier"]',
    ...wholePage(drawing).map(nodeLine),
    ...drawing.stages.flatMap(({ questions }) =>
      questions.flatMap((drawn) => edgeLines(drawn, drawing.answered)),
    ),
    '}\n',
  ].join('\n')
}

/** A place with ! is where the box stays. Graphviz counts upwards. */
const nodeLine = ({ box, x, y }: Placed): string =>
  `  "${box.id}" [pos="${x + widthOf(box) / 2},${-(y + heightOf(box) / 2)}!", label=<${boxLabel(box)}>]`

function edgeLines(drawn: DrawnQuestion, answered: boolean): readonly string[] {
  const edges = drawn.rows.flatMap(({ arrows }, place) =>
    arrows.map((arrow) => {
      const from = `"${questionId(drawn.question.id)}":"${portOf(drawn, place, answered)}":e`
      return `  ${from} -> "${criterionId(arrow.criterion)}":w [${arrowStyle(arrow, answered)}]`
    }),
  )
  return [...new Set(edges)]
}

function arrowStyle({ gives }: DrawnArrow, answered: boolean): string {
  switch (gives) {
    case 'raised':
      return 'penwidth=4, arrowsize=0.7'
    case 'not-ruled-out':
      return 'penwidth=3, style=dashed, arrowsize=0.7'
    case null:
      return answered ? 'penwidth=0.7, arrowsize=0.5, color="#aaaaaa"' : 'arrowsize=0.6'
  }
}

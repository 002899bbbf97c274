import type { Drawing, DrawnQuestion, DrawnResponse } from '../../analysis/tree-picture.ts'
import { rankOf } from '../../rules/lookup.ts'
import { largest } from '../../text/largest.ts'
import { peopleDecide } from '../sentences.ts'
import { type Box, faint, heading, heightOf, lines, shadeIn, type Sizes, treeSizes, waySizes } from './box.ts'
import { criterionBox } from './criterion-box.ts'
import { arrange, type Placed, type Section, type SheetLayout } from './layout.ts'
import { questionBox } from './question-box.ts'

/** What can be printed on: A3 on its side within its margins, in points. */
export const paper = { width: 1145, height: 792 }

/** Room for an arrow between question and criterion, and for the thickest frames. */
const arrowRoom = 52
const frameRoom = 16
/** Between the title, the columns and the responses. */
const space = 10

/**
 * Every box in its place: the title, the stages in columns from left to right, the responses under them. As many
 * columns, and boxes as wide, as let the whole be printed largest.
 */
export function wholePage(drawing: Drawing): SheetLayout {
  const pages = [1, 1.2, 1.4].flatMap((widening) => {
    const sizes = widened(drawing.answered ? waySizes : treeSizes, widening)
    return [1, 2, 3, 4, 5, 6].map((most) => pageOf(drawing, sizes, most))
  })
  return pages.toSorted((one, other) => enlargement(other) - enlargement(one))[0]!
}

const widened = (sizes: Sizes, widening: number): Sizes => ({
  ...sizes,
  question: Math.round(sizes.question * widening),
  criterion: Math.round(sizes.criterion * widening),
})

/** How many times as large a page can be on that paper. */
export const enlargement = ({ width, height }: Pick<SheetLayout, 'width' | 'height'>): number =>
  Math.min(paper.width / width, paper.height / height)

function pageOf(drawing: Drawing, sizes: Sizes, most: number): SheetLayout {
  const { question, criterion, slack } = sizes
  const column = {
    width: question + arrowRoom + criterion,
    criteria: question + arrowRoom - frameRoom,
    slack,
  }
  const body = arrange(sectionsOf(drawing, sizes, column.width), column, most)
  const title = titleBox(drawing, body.width)
  const top = heightOf(title) + space
  const feet = feetOf(drawing, body.width, top + body.height + space)
  return {
    placed: [
      { box: title, x: 0, y: 0 },
      ...body.placed.map(({ box, x, y }) => ({ box, x, y: top + y })),
      ...feet,
    ],
    width: body.width,
    height: largest(feet.map(({ box, y }) => y + heightOf(box))),
  }
}

const sectionsOf = (drawing: Drawing, sizes: Sizes, width: number): readonly Section[] =>
  drawing.stages
    .filter(({ questions }) => questions.length > 0)
    .map(({ id, title, questions }) => ({
      heading: (part) => headingBox(id, title, part, width - 4),
      groups: together(questions).map((group) =>
        group.map((drawn) => ({
          question: questionBox(drawn, sizes, drawing.answered),
          criteria: drawn.criteria.map((each) => criterionBox(drawing.ruleSet, each, sizes)),
        })),
      ),
    }))

/** A question stands with the last one beside which it has a criterion, and with all between them. */
function together(questions: readonly DrawnQuestion[]): readonly (readonly DrawnQuestion[])[] {
  const groups: DrawnQuestion[][] = []
  let last = -1
  for (const [place, drawn] of questions.entries()) {
    if (place > last) groups.push([])
    groups.at(-1)!.push(drawn)
    const reached = questions.findLastIndex(({ criteria }) =>
      criteria.some(({ criterion }) => leadsTo(drawn, criterion.id)),
    )
    last = Math.max(last, reached)
  }
  return groups
}

const leadsTo = ({ rows }: DrawnQuestion, criterion: string): boolean =>
  rows.some(({ arrows }) => arrows.some((arrow) => arrow.criterion === criterion))

/** Beside each other, lowest first. */
function feetOf(drawing: Drawing, width: number, y: number): readonly Placed[] {
  const each = width / drawing.responses.length
  return drawing.responses.map((response, place) => ({
    box: responseBox(drawing, response, Math.floor(each - 1.5 * frameRoom)),
    x: place * each,
    y,
  }))
}

/** What the picture is of, what it comes to, and how to read it. */
function titleBox({ ruleSet, answered, responses }: Drawing, width: number): Box {
  const { id, title, version } = ruleSet.rules
  const reached = responses.find((each) => each.reached)?.response.title.toUpperCase()
  const outcome = `With these answers: ${reached}. ${peopleDecide}`
  const words = [
    ...lines(`${title} (${id} ${version})`, width, { size: 18, bold: true }),
    ...(answered ? lines(outcome, width, { size: 14, bold: true }) : []),
    ...lines(answered ? howToReadTheWay : howToReadTheTree, width, { size: 9 }),
  ]
  return { id: 'title', width, frame: 'none', bands: [{ words }] }
}

const highest = 'The highest response that any criterion calls for is recommended.'
const howToReadTheTree = `From left to right: a question, its answers, and by an arrow the criterion that an answer raises. ${highest} What is not known never counts as no.`
const howToReadTheWay = `Thick: an answer that raises a criterion. Dashed: a criterion that is not ruled out. Grey: what plays no part. ${highest}`

/** `part`: in how many columns the stage has stood already, and this one. */
function headingBox(stage: string, title: string, part: number, width: number): Box {
  const text = part > 1 ? `${title} (continued)` : title
  const words = lines(text, width, { size: 10, bold: true })
  return { id: `stage-${stage}-${part}`, width, frame: 'none', bands: [{ words, fill: heading }] }
}

/** With its place from the lowest. With answers only the recommended one stands out. */
function responseBox(drawing: Drawing, { response, reached }: DrawnResponse, width: number): Box {
  const id = `response-${response.id}`
  const text = `${rankOf(drawing.ruleSet, response.id) + 1}. ${response.title.toUpperCase()}`
  if (drawing.answered && !reached) {
    const words = lines(text, width, { size: 11, ink: faint })
    return { id, width, frame: 'faint', bands: [{ words }] }
  }
  const { fill, ink } = shadeIn(drawing.ruleSet, response)
  const words = lines(reached ? `${text}: RECOMMENDED` : text, width, { size: 11, bold: true, ink })
  return { id, width, frame: reached ? 'thick' : 'plain', bands: [{ words, fill }] }
}

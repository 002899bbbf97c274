import type { Drawing, DrawnResponse } from '../../analysis/tree-picture.ts'
import { rankOf } from '../../rules/lookup.ts'
import { peopleDecide } from '../sentences.ts'
import { lines, type Box } from './box.ts'
import { faint, heading, shadeIn } from './shade.ts'

/** What the picture is of, what it comes to, and how to read it. */
export function titleBox({ ruleSet, answered, responses }: Drawing, width: number): Box {
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
export function headingBox(stage: string, title: string, part: number, width: number): Box {
  const text = part > 1 ? `${title} (continued)` : title
  const words = lines(text, width, { size: 10, bold: true })
  return { id: `stage-${stage}-${part}`, width, frame: 'none', bands: [{ words, fill: heading }] }
}

/** With its place from the lowest. With answers only the recommended one stands out. */
export function responseBox(drawing: Drawing, { response, reached }: DrawnResponse, width: number): Box {
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

import type { Drawing, DrawnArrow, DrawnCriterion, DrawnQuestion } from '../../analysis/tree-picture.ts'
import type { Response } from '../../rules/model.ts'
import { peopleDecide, shortly } from '../sentences.ts'
import { faint, shadeIn } from './box.ts'
import { answeredWith, answerNames, callOf, onlyIfWords } from './words.ts'

/** The drawing in the language of Mermaid, which GitHub and other pages turn into a picture. */
export function renderMermaid(drawing: Drawing): string {
  const { ruleSet, stages, responses, answered } = drawing
  const { id, title, version } = ruleSet.rules
  const reached = responses.find((each) => each.reached)?.response.title.toUpperCase()
  const outcome = answered ? `: ${reached}. ${peopleDecide}` : ''
  const questions = stages.flatMap((stage) => stage.questions)
  const edges = questions.flatMap((drawn) => edgesOf(drawn, answered))
  return [
    '---',
    `title: ${JSON.stringify(`${title} (${id} ${version})${outcome}`)}`,
    '---',
    'flowchart LR',
    ...stages.flatMap((stage) => [
      `subgraph ${name('stage', stage.id)}[${label(stage.title)}]`,
      ...stage.questions.flatMap((drawn) => [
        questionNode(drawn, answered),
        ...drawn.criteria.map((each) => criterionNode(drawing, each)),
      ]),
      'end',
    ]),
    `subgraph responses[${label('The highest that any criterion calls for is recommended')}]`,
    ...responses.map((each, place) => {
      const order = `${place + 1} of ${responses.length}, lowest first`
      return responseNode(drawing, each.response, each.reached ? 'RECOMMENDED' : order, each.reached)
    }),
    'end',
    ...edges.map(({ from, to, text }) => `${from} -->${text === '' ? '' : `|${label(text)}|`} ${to}`),
    ...(answered ? ['linkStyle default stroke:#aaaaaa'] : []),
    ...(['raised', 'not-ruled-out'] as const).flatMap((gives) => linkStyle(edges, gives)),
    '',
  ].join('\n')
}

interface Edge {
  readonly from: string
  readonly to: string
  readonly text: string
  readonly gives: DrawnArrow['gives']
}

/** From a question that plays no part, one plain arrow to each criterion is enough. */
function edgesOf({ question, rows, gives }: DrawnQuestion, answered: boolean): readonly Edge[] {
  const from = name('question', question.id)
  const edges = rows.flatMap(({ answers, arrows }) =>
    arrows.map((arrow) => ({
      from,
      to: name('criterion', arrow.criterion),
      text: answered && gives === null ? '' : answerNames(answers),
      gives: arrow.gives,
    })),
  )
  return edges.filter(
    ({ to, text }, place) => !edges.slice(0, place).some((each) => each.to === to && each.text === text),
  )
}

/** Mermaid knows arrows by their place among all of them. */
function linkStyle(edges: readonly Edge[], gives: 'raised' | 'not-ruled-out'): readonly string[] {
  const places = edges.flatMap((edge, place) => (edge.gives === gives ? [place] : []))
  return places.length === 0 ? [] : [`linkStyle ${places.join(',')} ${strong(gives)}`]
}

function questionNode(drawn: DrawnQuestion, answered: boolean): string {
  const { question, number, onlyIf, gives } = drawn
  const id = name('question', question.id)
  const heading = `Q${number} ${question.id}`
  if (answered && gives === null) return node(id, faintStyle, `${heading}: ${answeredWith(drawn)}`)
  const words = [
    heading,
    shortly(question.ask),
    ...(onlyIf === null ? [] : [onlyIfWords(onlyIf)]),
    ...(answered ? [`Answer: ${answeredWith(drawn)}`] : []),
  ]
  return node(id, `fill:white,color:black,${strong(gives)}`, ...words)
}

function criterionNode({ ruleSet }: Drawing, drawn: DrawnCriterion): string {
  const { criterion, needs, state } = drawn
  const id = name('criterion', criterion.id)
  const { response, large, small } = callOf(ruleSet, drawn)
  if (response === null) return node(id, faintStyle, `${small}: ${criterion.title}`)
  const { fill, ink } = shadeIn(ruleSet, response)
  const words = [
    `${criterion.urgent ? 'Urgent. ' : ''}${criterion.title}`,
    ...(needs === null ? [] : [`If ${needs}`]),
    large,
    small,
  ]
  return node(id, `fill:${fill},color:${ink},${strong(state === 'clear' ? null : state)}`, ...words)
}

function responseNode(
  { ruleSet, answered }: Drawing,
  response: Response,
  note: string,
  reached: boolean,
): string {
  const { fill, ink } = shadeIn(ruleSet, response)
  const style =
    answered && !reached ? faintStyle : `fill:${fill},color:${ink},${strong(reached ? 'raised' : null)}`
  return node(name('response', response.id), style, response.title.toUpperCase(), note)
}

const faintStyle = `fill:white,color:${faint},stroke:#aaaaaa`

function strong(gives: DrawnArrow['gives']): string {
  switch (gives) {
    case 'raised':
      return 'stroke:black,stroke-width:4px'
    case 'not-ruled-out':
      return 'stroke:black,stroke-width:3px,stroke-dasharray:6 4'
    case null:
      return 'stroke:black'
  }
}

const node = (id: string, style: string, ...words: readonly string[]): string =>
  `${id}[${label(...words)}]\nstyle ${id} ${style}`

/** Hyphens can be read as part of an arrow. */
const name = (kind: string, id: string): string => `${kind}_${id.replaceAll('-', '_')}`

const label = (...words: readonly string[]): string => `"${words.map(escaped).join('<br/>')}"`

const escaped = (text: string): string => text.replaceAll(/[#"<>&`]/g, (sign) => `#${sign.charCodeAt(0)};`)

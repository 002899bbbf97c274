import type { DrawnQuestion, DrawnRow } from '../../analysis/tree-picture.ts'
import { shortly } from '../sentences.ts'
import { type Band, type Box, faint, type Frame, lines, marked, type Sizes } from './box.ts'
import { answeredWith, answerNames, onlyIfWords } from './words.ts'

/** The ask of a question is cut off after so many lines. */
const mostLines = 4

export const questionId = (id: string): string => `question-${id}`

/** It led nowhere, so that a line is enough. */
export const isFaint = ({ gives }: DrawnQuestion, answered: boolean): boolean => answered && gives === null

/** Strong where an answer is among the reasons for a criterion; what led nowhere stands back. */
export function questionBox(drawn: DrawnQuestion, sizes: Sizes, answered: boolean): Box {
  const { question, number, onlyIf, stepsOnly } = drawn
  const { question: width, name, small } = sizes
  const id = questionId(question.id)
  if (isFaint(drawn, answered)) {
    const words = lines(`${number}. ${question.id}: ${answeredWith(drawn)}`, width, {
      size: small,
      ink: faint,
    })
    return { id, width, frame: 'faint', bands: [{ words, port: '0' }] }
  }
  const note = (text: string) => lines(text, width, { size: small, bold: true })
  const head = [
    ...lines(`${number}. ${question.id}`, width, { size: name, bold: true }),
    ...lines(shortly(question.ask), width, { size: small }, mostLines),
    ...(onlyIf === null ? [] : note(onlyIfWords(onlyIf))),
    ...(stepsOnly ? note('For the steps only') : []),
  ]
  const rows = drawn.rows.map((row, place) => rowBand(row, place, sizes, answered))
  return { id, width, frame: frameOf(drawn), bands: [{ words: head }, ...rows] }
}

function frameOf({ gives }: DrawnQuestion): Frame {
  switch (gives) {
    case 'raised':
      return 'thick'
    case 'not-ruled-out':
      return 'thick-dashed'
    case null:
      return 'plain'
  }
}

function rowBand({ answers }: DrawnRow, place: number, sizes: Sizes, answered: boolean): Band {
  const { question: width, answer: size } = sizes
  const given = answers.filter((answer) => answer.given)
  const others = answers.filter((answer) => !answer.given)
  const port = String(place)
  const rest =
    others.length === 0 ? [] : lines(answerNames(others), width, { size, ...(answered && { ink: faint }) })
  if (given.length === 0) return { port, words: rest }
  const strong = lines(`» ${answerNames(given)}`, width, { size, bold: true })
  return { port, words: [...strong, ...rest], fill: marked }
}

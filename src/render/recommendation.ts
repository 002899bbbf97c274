import type { Outcome } from '../record/outcome.ts'
import { sectionLines } from './draw.ts'
import { pageText, pageWidth, paragraphs, type Block, type Page } from './page.ts'
import type { RecommendationPart } from './recommendation-parts.ts'
import { endingOf, recommendationView } from './recommendation-view.ts'
import { practiceOnly } from './sentences.ts'
import { part, section, text, type Part } from './view.ts'

/** The whole recommendation. What to do now comes first and fits on one screen of 80 by 24. */
export function renderRecommendation(outcome: Outcome, page: Page): string {
  const write = paragraphs(pageWidth(page.width))
  const ending = write(endingOf(outcome)).map(page.style.strong)
  return drawn(outcome, recommendationView(outcome), page, [ending, ...practice(outcome, page)])
}

/** One part of it. */
export function renderPart(outcome: Outcome, name: RecommendationPart, page: Page): string {
  const parts = recommendationView(outcome).filter((each) => each.name === name)
  return drawn(outcome, parts.length === 0 ? nothing : parts, page, [])
}

const nothing = part('none', '', section(null, [text('Nothing stands there for these answers.')]))

/** Its first screen alone: the response, and what to do now. */
export const renderFirstScreen = (outcome: Outcome, page: Page): string => renderPart(outcome, 'first', page)

function drawn(outcome: Outcome, parts: readonly Part[], page: Page, below: readonly Block[]): string {
  const write = paragraphs(pageWidth(page.width))
  return pageText([
    ...practice(outcome, page),
    ...parts.flatMap(({ sections }) => sections.map((each) => sectionLines(each, write, page.style))),
    ...below,
  ])
}

const practice = (outcome: Outcome, { width, style }: Page): readonly Block[] =>
  outcome.practice ? [paragraphs(pageWidth(width))(practiceOnly).map(style.strong)] : []

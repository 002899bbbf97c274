import type { Citation, RuleSet } from '../../rules/model.ts'
import type { Paragraph } from '../page.ts'

/** What every part of the document needs to be written. */
export interface Writing {
  readonly ruleSet: RuleSet
  readonly write: Paragraph
  /** Which document, which part of it, and how far it was read. */
  readonly cite: (citation: Citation) => string
}

/** The parts of a recommendation, in the order in which they are shown when all of it is. */
export const recommendationParts = [
  'first',
  'do-not',
  'say',
  'today',
  'contacts',
  'why',
  'change',
  'notes',
  'about',
] as const

export type RecommendationPart = (typeof recommendationParts)[number]

import type { IncidentRecord } from '../record/incident-record.ts'
import { ok, type Result } from '../problems/result.ts'
import type { RuleSet } from '../rules/model.ts'
import { policeParts, socialCareParts } from './agency-pages.ts'
import { CaseWords } from './case-words.ts'
import { childrenIn, type Child, type Instead } from './children.ts'
import { governorParts, headParts, leadParts } from './setting-pages.ts'
import { aboutChildren, type Part, type Reader, type SharePage } from './share-page.ts'
import { withId } from '../rules/lookup.ts'

/**
 * The pages for that reader: for social care one for each child, else one. Each holds exactly what its reader needs.
 * Fails with the number of the line about the children that begins with no reference.
 */
export function sharePages(
  record: IncidentRecord,
  ruleSet: RuleSet,
  reader: Reader,
): Result<readonly SharePage[], number> {
  const about = withId(record.fields, aboutChildren)?.words ?? null
  const children = childrenIn(about)
  if (!children.ok && reader !== 'governors') return children
  const known = children.ok ? children.value : []
  const page = (
    write: (words: CaseWords) => readonly Part[],
    instead: Instead = [],
    child: Child | null = null,
  ): SharePage => ({
    reader,
    child: child?.reference ?? null,
    practice: record.practice,
    replaces: instead.length > 0,
    parts: write(new CaseWords(record, ruleSet, instead)),
  })
  const called = (by: (number: number) => string): Instead =>
    known.map(({ reference }, place) => ({ reference, words: by(place + 1) }))
  switch (reader) {
    case 'lead':
      return ok([page(leadParts)])
    case 'police':
      return ok([page(policeParts)])
    case 'head':
      return ok([
        page(
          headParts,
          called((number) => `a child (${number})`),
        ),
      ])
    case 'governors':
      return ok([page(governorParts)])
    case 'social-care': {
      if (known.length === 0) return ok([page((words) => socialCareParts(words, null, 0))])
      // A child has the same number on all pages: that of their own.
      const others = called((number) => `another child (${number})`)
      return ok(
        known.map((child) =>
          page(
            (words) => socialCareParts(words, child, known.length - 1),
            others.filter(({ reference }) => reference !== child.reference),
            child,
          ),
        ),
      )
    }
  }
}

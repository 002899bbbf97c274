import validate from '#validators/review'
import { stringify } from 'yaml'
import schema from '../../rules/review.schema.json' with { type: 'json' }
import type { Problem, TextPlace } from '../problems/problem.ts'
import { failed, ok, type Result } from '../problems/result.ts'
import type { RuleSet } from '../rules/model.ts'
import { child, fields, spanOf, textOf, type Part, type Pointer } from '../text/part.ts'
import { inFileOrder, newPass } from '../text/schema.ts'
import { yamlReader } from '../text/yaml-file.ts'
import { reviewOf, type Claim, type Claims, type Said } from './claims.ts'
import { sections } from './parts.ts'
import type { Review, Verdict } from './review.ts'

/** A review, and where each part of it stands in the text of its file. */
export interface PlacedReview {
  readonly review: Review
  readonly placeOf: (pointer: Pointer, of?: 'key' | 'value') => TextPlace
}

const read = yamlReader(schema, validate)

/** Reads the YAML text of a review of that rule set. `today`: ISO date. All problems at once, in file order. */
export function readReview(
  text: string,
  file: string,
  ruleSet: RuleSet,
  today: string,
): Result<PlacedReview, readonly Problem[]> {
  const { problems, root, placeAt } = read(text, file)
  if (root === null || problems.length > 0) return failed(problems)
  const mistakes = newPass(placeAt)
  const review = reviewOf(claimsIn(root), ruleSet, today, mistakes.note)
  if (mistakes.found.length > 0) return failed(inFileOrder(mistakes.found))
  return ok({ review, placeOf: (pointer, of = 'value') => placeAt(spanOf(root, pointer, of)) })
}

/** The id of the rule set that a review names, as far as its text can be read. */
export function rulesReviewedIn(text: string): string | null {
  const { root } = read(text, '')
  return textOf(child(child(root, 'review'), 'rules'))
}

/** Its shape has been held against the schema. */
function claimsIn(root: Part): Claims {
  const head = child(root, 'review')
  const perhaps = (name: string): Said | null => said(child(head, name))
  const text = (name: string): Said => perhaps(name)!
  return {
    rules: text('rules'),
    version: text('version'),
    digest: text('digest').value,
    role: text('role'),
    organisation: perhaps('organisation'),
    name: perhaps('name'),
    on: text('on'),
    reviewBy: text('review_by'),
    documents: fields(child(root, 'documents')).map(({ name, key, part }) => ({
      id: { value: name, at: key },
      edition: said(part)!,
    })),
    found: sections.flatMap((section) =>
      fields(child(child(root, 'verdicts'), section)).map(({ name, key, part }): Claim => ({
        section,
        id: { value: name, at: key },
        says: said(child(part, 'says')) as Said<Verdict>,
        part: said(child(part, 'part'))!,
        remark: said(child(part, 'remark')),
      })),
    ),
  }
}

const said = (part: Part | null): Said | null =>
  part === null ? null : { value: String(part.data), at: part }

/** The text of the file of a review. */
export function reviewText({ found, documents, ...review }: Review): string {
  const { rules, version, digest, role, organisation, name, on, reviewBy } = review
  const verdicts = Object.fromEntries(
    sections.flatMap((section) => {
      const here = found.filter((each) => each.section === section)
      const entries = here.map(({ id, says, part, remark }) => [
        id,
        { says, part, ...(remark === null ? {} : { remark }) },
      ])
      return here.length === 0 ? [] : [[section, Object.fromEntries(entries)]]
    }),
  )
  const data = {
    format: 1,
    review: {
      rules,
      version,
      digest,
      role,
      ...(organisation === null ? {} : { organisation }),
      ...(name === null ? {} : { name }),
      on,
      review_by: reviewBy,
    },
    documents,
    verdicts,
  }
  return `${head}${stringify(data, { lineWidth: 110 })}`
}

const head = '# A review of a rule set, as “rules review” writes it. It changes nothing in the rule set.\n'

import validate from '#validators/course'
import schema from '../../rules/course.schema.json' with { type: 'json' }
import type { Problem } from '../problems/problem.ts'
import { failed, ok, type Result } from '../problems/result.ts'
import { nearest } from '../text/nearest.ts'
import { spanOf } from '../text/part.ts'
import { newPass } from '../text/schema.ts'
import { yamlReader } from '../text/yaml-file.ts'

/** An order of scenarios with times, which a workshop leads. */
export interface Course {
  readonly id: string
  readonly title: string
  /** The id of the rule set under which it is played. */
  readonly rules: string
  /** The minutes for what comes before the first story, and after the last. */
  readonly begin: number
  readonly end: number
  readonly scenarios: readonly CourseScenario[]
}

interface CourseScenario {
  readonly id: string
  /** How many of its parts are played, from the first; all where it is left out. */
  readonly parts?: number
  /** The minutes of a break after it. */
  readonly break?: number
}

const read = yamlReader(schema, validate)

/** Reads the YAML text of a course. `known`: the ids of all scenarios there are. All problems at once, in file order. */
export function readCourse(
  text: string,
  file: string,
  known: readonly string[],
): Result<Course, readonly Problem[]> {
  const { problems, root, placeAt } = read(text, file)
  if (root === null || problems.length > 0) return failed(problems)
  const { course, scenarios } = root.data as Pick<Course, 'scenarios'> & { readonly course: Course }
  const unknown = newPass(placeAt)
  for (const [index, { id }] of scenarios.entries()) {
    const span = spanOf(root, ['scenarios', index, 'id'], 'value')
    if (!known.includes(id))
      unknown.note('unknown-scenario', { id, nearest: nearest(id, known), known }, span)
  }
  return unknown.found.length > 0 ? failed(unknown.found) : ok({ ...course, scenarios })
}

import courses from '#shipped/courses'
import shipped from '#shipped/scenarios'
import type { Course } from '../../training/course.ts'
import { exitCode } from '../../problems/exit-codes.ts'
import { failed, ok, type Result } from '../../problems/result.ts'
import { nearest } from '../../text/nearest.ts'
import type { Io } from '../../world/io.ts'
import { readText } from '../../world/read-text.ts'
import type { Trouble } from '../rule-set.ts'
import { openScenario, openShelf, type ShelfOptions } from '../scenarios.ts'
import { usageTrouble, type Chosen, type Programme } from './plan.ts'

/** What is played in the course with that id, or the one in that file, and under which rule set. */
export async function openCourse(
  io: Io,
  idOrFile: string,
  options: ShelfOptions,
): Promise<Result<Programme & Pick<Course, 'rules'>, Trouble>> {
  const course = await courseFrom(io, idOrFile, options)
  if (!course.ok) return course
  const { scenarios, begin, end, rules } = course.value
  const chosen: Chosen[] = []
  for (const { id, parts = null, break: rest = null } of scenarios) {
    const found = await openScenario(io, id, options)
    if (!found.ok) return found
    chosen.push({ ...found.value, parts, rest })
  }
  return ok({ chosen, begin, end, rules })
}

async function courseFrom(io: Io, idOrFile: string, options: ShelfOptions): Promise<Result<Course, Trouble>> {
  const known = Object.keys(courses)
  // The build wrote it from what `readCourse` gave.
  if (known.includes(idOrFile)) return ok((await courses[idOrFile]!()).data as Course)
  if (!/[/\\.]/.test(idOrFile)) {
    const args = { id: idOrFile, nearest: nearest(idOrFile, known), known }
    return failed(usageTrouble({ code: 'unknown-course', args, place: null }))
  }
  const text = await readText(io.files, idOrFile)
  if (!text.ok) return failed({ problems: text.problems, texts: {}, exit: exitCode.file })
  const { readCourse } = await import('../../training/course.ts')
  const own = options.scenarios === undefined ? [] : (await openShelf(io, options)).found
  const ids = [...Object.keys(shipped), ...own.map(({ scenario }) => scenario.id)]
  const read = readCourse(text.value, idOrFile, ids)
  if (read.ok) return read
  return failed({
    problems: read.problems,
    texts: { [idOrFile]: text.value },
    exit: exitCode.answers,
  })
}

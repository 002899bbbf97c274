import { conditionsOf } from '../rules/lookup.ts'
import type { Line } from '../rules/model.ts'
import { follows } from './outlines.ts'

/** Whether a line holds, or may hold, only where the other does too: beside it in a list it adds nothing. */
export const covers = (other: Line, line: Line): boolean =>
  conditionsOf(other).every((needed) => conditionsOf(line).some((each) => follows(each, needed)))

import type { Condition, Line } from './model.ts'

/** Everything that must hold for a line to hold, in file order: its own condition first. */
export const conditionsOf = (line: Line): readonly Condition[] => [line, ...line.and]

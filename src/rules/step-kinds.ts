import type { StepKind } from './model.ts'

/** Whether a step of each kind forbids what it says. */
export const forbidding: Readonly<Record<StepKind, boolean>> = { do: false, dont: true }

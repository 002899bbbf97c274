import { conditionsOf } from '../rules/conditions.ts'
import type { Condition, Line } from '../rules/model.ts'

/** Lines in one line: `adult: yes and adult-role: position-of-trust; or identity: online-only`. */
export function outline(lines: readonly Line[]): string {
  return lines.map(inline).join('; or ')
}

const inline = (line: Line): string => conditionsOf(line).map(inWords).join(' and ')

const inWords = ({ question, answers }: Condition): string => `${question}: ${answers.join(', ')}`

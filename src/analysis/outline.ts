import type { Line } from '../rules/model.ts'

/** Lines in one line: `adult: yes and adult-role: position-of-trust; or identity: online-only`. */
export function outline(lines: readonly Line[]): string {
  return lines.map(inline).join('; or ')
}

function inline({ question, answers, and }: Line): string {
  const own = `${question}: ${answers.join(', ')}`
  if (and.length === 0) return own
  return and.length === 1 ? `${own} and ${inline(and[0]!)}` : `${own} and (${outline(and)})`
}

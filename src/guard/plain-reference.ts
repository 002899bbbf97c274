import { SIGNATURE } from './spelled.ts'

/** A few letters, a few figures, and perhaps more of them: “2026-041”, “case 17”, “S-2026/000123”. */
const reference = /^(?:[A-Z]{0,8}|[a-z]{0,8})[- /]?\d{1,5}(?:[-/]\d{1,7})?$/

/** Whether it is one of the references that the guard lets through as they are; it need not be asked about them. */
export const isPlainReference = (text: string): boolean =>
  reference.test(text) && !SIGNATURE.test(text.replaceAll(/[- /]/g, ''))

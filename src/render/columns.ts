import stringWidth from 'fast-string-width'

/** Letters, figures and signs of Latin writing: one column each. Among them quotation marks, dashes, figure spaces. */
const narrow = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2007\u2010-\u2027\u2030-\u205e]*$/

/** The columns that a terminal gives a text: two to wide East Asian characters and emoji, none to combining marks. */
export const columnsOf = (text: string): number => (narrow.test(text) ? text.length : stringWidth(text))

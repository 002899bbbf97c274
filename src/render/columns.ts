import stringWidth from 'fast-string-width'

/** Letters, figures and signs of Latin writing, quotation marks and dashes among them: one column each. */
const narrow = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e]*$/

/** The columns that a terminal gives a text: two to wide East Asian characters and emoji, none to combining marks. */
export const columnsOf = (text: string): number => (narrow.test(text) ? text.length : stringWidth(text))

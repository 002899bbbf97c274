/** SHA-256 of the text as UTF-8, in lower-case hex. Node's crypto is loaded only for it: that takes two milliseconds. */
export const sha256 = (text: string): string =>
  process.getBuiltinModule('node:crypto').createHash('sha256').update(text, 'utf8').digest('hex')

import fc from 'fast-check'

/** One thing done to a text by accident or by malice. */
export interface Mutation {
  readonly kind: 'delete' | 'insert' | 'repeat' | 'swap-lines' | 'indent' | 'cut'
  /** Where, as a part of the whole from 0 to 1; and how much, in characters. */
  readonly at: number
  readonly length: number
  readonly inserted: string
}

const SCRAPS: readonly string[] = Array.from(
  '"\'{}[],:#|>%@`\\\t\n\u0000\u009b\u202e\u2028\ufeff\uffff😀é',
).concat(
  '- |\r\n|\n\n|&a |*a|!!js |---\n|...\n|? |<<: *a|null|true|1e400|-0|0x1|\u001b[2J|\ud800|__proto__|[]|{}'.split(
    '|',
  ),
  [
    '"constructor": ',
    '"__proto__": ',
    'toString',
    'unknown',
    '9'.repeat(400),
    '[['.repeat(60),
    '{"a":'.repeat(60),
  ],
)

export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('delete', 'insert', 'insert', 'repeat', 'swap-lines', 'indent', 'cut'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 60 }),
    inserted: fc.oneof(fc.constantFrom(...SCRAPS), fc.string({ maxLength: 6, unit: 'binary' })),
  }),
  { minLength: 1, maxLength: 4 },
)

function once(text: string, { kind, at, length, inserted }: Mutation): string {
  const index = Math.floor(at * text.length)
  const lines = text.split('\n')
  const line = Math.floor(at * lines.length)
  switch (kind) {
    case 'delete':
      return text.slice(0, index) + text.slice(index + length)
    case 'insert':
      return text.slice(0, index) + inserted + text.slice(index)
    case 'repeat':
      return text.slice(0, index + length) + text.slice(index)
    case 'swap-lines':
      return [
        ...lines.slice(0, line),
        ...lines.slice(line, line + 2).toReversed(),
        ...lines.slice(line + 2),
      ].join('\n')
    case 'indent':
      return lines
        .map((each, nth) => (nth === line ? ' '.repeat(length % 7) + each.trimStart() : each))
        .join('\n')
    case 'cut':
      return at < 0.1 ? '' : text.slice(0, index)
  }
}

export const mutated = (text: string, all: readonly Mutation[]): string => all.reduce(once, text)

/** An exact number with its thousands apart. */
export const amount = (many: bigint): string => many.toLocaleString('en-GB')

/** Numbers of answer sets are larger than the numbers of JSON readers: they are written as text. */
export const exactly = (_: string, value: unknown): unknown =>
  typeof value === 'bigint' ? String(value) : value

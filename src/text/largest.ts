/** The largest of some numbers that are not below nought. As arguments of Math.max, very many would end the program. */
export const largest = (numbers: Iterable<number>): number => {
  let found = 0
  for (const number of numbers) found = Math.max(found, number)
  return found
}

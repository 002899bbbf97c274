/** What is measured: a name, and something that is done once for each case. */
export interface Contender {
  readonly name: string
  readonly run: (caseNumber: number) => unknown
}

/**
 * Microseconds a case: the median of rounds, after half as many to warm up in. In each round everybody has a turn, so
 * that a busy computer is fair.
 */
export async function medians(
  contenders: readonly Contender[],
  cases: number,
  rounds = 40,
): Promise<ReadonlyMap<string, number>> {
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]))
  for (let round = -rounds / 2; round < rounds; round += 1) {
    for (const { name, run } of contenders) {
      const began = performance.now()
      for (let number = 0; number < cases; number += 1) {
        const result = run(number)
        if (result instanceof Promise) await result
      }
      if (round >= 0) times.get(name)!.push(((performance.now() - began) * 1000) / cases)
    }
  }
  return new Map([...times].map(([name, each]) => [name, median(each)]))
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1]!

export function table(rows: readonly (readonly string[])[]): void {
  const [head, ...body] = rows
  for (const row of [head!, head!.map(() => '---'), ...body]) process.stdout.write(`| ${row.join(' | ')} |\n`)
}

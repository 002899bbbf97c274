/**
 * How often chance is tried: so many times where all tests are run, FUZZ_RUNS times as often in `npm run test:fuzz`.
 */
export const runs = (usual: number): number => usual * Number(process.env['FUZZ_RUNS'] ?? 1)

/** Says how much was tried, for whoever reads the output of a long run. */
export function report(what: string): void {
  process.stdout.write(`${what}\n`)
}

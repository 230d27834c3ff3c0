const wished = Number(process.env['FUZZ_RUNS']);

/** Whether this is `npm run fuzz`, which tries new values at every run. */
export const isLongRun = wished > 0;

/** How often a property is tried: a few times in `npm test`, and in a long run as often as FUZZ_RUNS says, if that is more. */
export function runs(usually: number): number {
  return isLongRun ? Math.max(usually, wished) : usually;
}

import { expect } from '@jest/globals';

const wished = Number(process.env['FUZZ_RUNS']);

/** Whether this is `npm run fuzz`, which tries new values at every run. */
export const isLongRun = wished > 0;

/** How often a property is tried: a few times in `npm test`, and in a long run as often as FUZZ_RUNS says, if that is more. */
export function runs(usually: number): number {
  return isLongRun ? Math.max(usually, wished) : usually;
}

/** Fails for a sentence that only a programmer could make sense of. */
export function expectForPeople(message: string): void {
  expect(message).not.toMatch(
    /TypeError|RangeError|SyntaxError|is not (?:a function|iterable|defined)|Cannot (?:read|set|convert|destructure)|\[object |call stack|^\s+at .*:\d+:\d+|\bundefined\b|\bNaN\b/m,
  );
  expect(message.length).toBeLessThan(20_000);
}

import { expect } from '@jest/globals';

/**
 * How often a property is tried: a few times in `npm test`, as often as FUZZ_RUNS says in a long run (`npm run fuzz`).
 */
export function runs(usually: number): number {
  const wished = Number(process.env['FUZZ_RUNS']);
  return wished > 0 ? wished : usually;
}

/** Fails for a sentence that only a programmer could make sense of. */
export function expectForPeople(message: string): void {
  expect(message).not.toMatch(
    /TypeError|RangeError|SyntaxError|is not (?:a function|iterable|defined)|Cannot (?:read|set|convert|destructure)|\[object |call stack|^\s+at .*:\d+:\d+|\bundefined\b|\bNaN\b/m,
  );
  expect(message.length).toBeLessThan(20_000);
}

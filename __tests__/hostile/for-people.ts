import { expect } from '@jest/globals';

/** Fails for a sentence that only a programmer could make sense of. */
export function expectForPeople(message: string): void {
  expect(message).not.toMatch(
    /TypeError|RangeError|SyntaxError|is not (?:a function|iterable|defined)|Cannot (?:read|set|convert|destructure)|\[object |call stack|^\s+at .*:\d+:\d+|\bundefined\b|\bNaN\b/m,
  );
  expect(message.length).toBeLessThan(20_000);
}

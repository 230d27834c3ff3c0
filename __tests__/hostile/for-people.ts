import { expect } from '@jest/globals';

const PROGRAMMERS_WORDS =
  /TypeError|RangeError|SyntaxError|is not (?:a function|iterable|defined)|Cannot (?:read|set|convert|destructure)|\[object |call stack|^\s+at .*:\d+:\d+|\bundefined\b|\bNaN\b/m;

/** Whether a text that may be quoted in a sentence leaves {@link expectForPeople} something to judge that sentence by. */
export function isForPeople(text: string): boolean {
  return !PROGRAMMERS_WORDS.test(text);
}

/** Fails for a sentence that only a programmer could make sense of. */
export function expectForPeople(message: string): void {
  expect(message).not.toMatch(PROGRAMMERS_WORDS);
  expect(message.length).toBeLessThan(20_000);
}

import { expect, test } from '@jest/globals';
import { formatDuration } from '../../src/action/duration.js';

test.each([
  [-5, '0.0s'],
  [0, '0.0s'],
  [449, '0.4s'],
  [9_949, '9.9s'],
  [9_950, '10s'],
  [59_499, '59s'],
  [59_500, '1m 00s'],
  [80_000, '1m 20s'],
  [3_599_400, '59m 59s'],
  [3_600_000, '1h 00m'],
  [7_500_000, '2h 05m'],
])('%d ms is %s', (milliseconds, text) => {
  expect(formatDuration(milliseconds)).toBe(text);
});

import { expect, test } from '@jest/globals';
import { nextPause } from '../../src/alicloud/pace.js';
import type { Progress } from '../../src/alicloud/watch.js';

const SETTINGS = { shortestPauseMs: 250, longestPauseMs: 60_000 };

function pause(
  elapsedMs: number,
  usuallyMs: readonly number[],
  told: Partial<Omit<Progress, 'elapsedMs'>> = {},
  settings = SETTINGS,
): number {
  const progress = { status: 'Creating', elapsedMs, ...told };
  return Math.round(nextPause({ elapsedMs, usuallyMs, progress }, settings));
}

test.each<[string, number, number]>([
  ['looks when it is usually over', pause(250, [1_500]), 1_250],
  ['looks at each time that is worth it', pause(250, [5_000, 8_000]), 4_750],
  ['passes over one that is too near', pause(4_900, [5_000, 8_000]), 3_100],
  ['goes on in small steps when it is overdue', pause(10_000, [8_000]), 600],
  ['pauses longer and longer where nothing is known', pause(4_000, []), 2_000],
  ['goes by the estimate when the end is near', pause(20_000, [], { remainingMs: 4_000 }), 4_000],
  ['looks before the end of a long estimate', pause(30_000, [60_000], { remainingMs: 20_000 }), 18_000],
  ['takes the percentage before the estimate', pause(9_970, [], { percent: 66, remainingMs: 99_000 }), 5_068],
  ['does not believe the first percents', pause(250, [30_000], { percent: 2 }), 29_750],
  ['does not believe estimates for long', pause(1_000, [], { remainingMs: 500_000 }), 10_000],
  ['believes them longer in a wait that is long', pause(100_000, [], { remainingMs: 500_000 }), 25_000],
  ['never pauses shorter than set', pause(20_000, [], { percent: 99 }), 250],
  ['never pauses longer than set', pause(0, [90_000], {}, { ...SETTINGS, longestPauseMs: 100 }), 100],
])('%s', (_, found, expected) => {
  expect(found).toBe(expected);
});

test('a wait of its usual length with percentages takes three looks, none of them late', () => {
  const total = 15_000;
  const looks: number[] = [250];
  for (let at = 250; at < total; looks.push(at)) {
    const percent = Math.floor((at / total) * 100);
    at += pause(at, [10_000, 15_000], { percent });
  }
  expect(looks).toHaveLength(3);
  expect(looks.at(-1)).toBeLessThan(total * 1.01);
});

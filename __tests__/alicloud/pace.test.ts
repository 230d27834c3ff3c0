import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { nextPause, type WaitSoFar } from '../../src/alicloud/pace.js';
import type { Progress } from '../../src/alicloud/watch.js';

const SETTINGS = { shortestPauseMs: 250, longestPauseMs: 60_000 };

function pause(elapsedMs: number, soFar: Omit<WaitSoFar, 'elapsedMs'>, settings = SETTINGS): number {
  return Math.round(nextPause({ elapsedMs, ...soFar }, settings));
}

function told(elapsedMs: number, percent?: number, remainingMs?: number): Progress {
  return { status: 'Creating', elapsedMs, percent, remainingMs };
}

const snapshot = { usuallyMs: 30_000, tellsProgress: true };

describe('where the cloud tells nothing', () => {
  test.each<[string, number, number]>([
    ['does not look before it can be over', pause(0, { usuallyMs: 8_000 }), 5_061],
    ['looks close to the usual end', pause(5_061, { usuallyMs: 8_000 }), 979],
    ['looks at the usual end', pause(7_020, { usuallyMs: 8_000 }), 980],
    ['goes on in steps that grow slowly when it is overdue', pause(16_000, { usuallyMs: 8_000 }), 1_386],
    ['bounds the looks of what takes very long', pause(200_000, { usuallyMs: 8_000 }), 10_000],
    ['pauses longer and longer where nothing is known', pause(4_000, {}), 2_000],
    ['looks late at what nobody waits for', pause(0, { usuallyMs: 3_000, isBeside: true }), 3_750],
    ['and then rarely', pause(12_000, { usuallyMs: 3_000, isBeside: true }), 1_697],
    ['never pauses longer than set', pause(0, { usuallyMs: 90_000 }), 54_000],
    ['whatever is usual', pause(0, { usuallyMs: 3_600_000 }), 60_000],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected);
  });
});

describe('where the cloud tells its progress', () => {
  test.each<[string, number, number]>([
    ['looks early, when that says something', pause(0, snapshot), 6_000],
    ['does not believe the first percents', pause(6_000, { ...snapshot, samples: [told(6_000, 2)] }), 6_000],
    [
      'does not go to the end by one estimate',
      pause(6_000, { ...snapshot, samples: [told(6_000, 40)] }),
      7_111,
    ],
    ['nor far by it', pause(6_000, { ...snapshot, samples: [told(6_000, 6)] }), 9_000],
    [
      'goes to the end when a second one agrees',
      pause(15_000, { ...snapshot, samples: [told(6_000, 20), told(15_000, 50)] }),
      14_821,
    ],
    [
      'goes half the way when a second one does not',
      pause(15_000, { ...snapshot, samples: [told(6_000, 20), told(15_000, 75)] }),
      2_460,
    ],
    [
      'looks at the usual end, however far off the end is said to be',
      pause(15_000, { ...snapshot, samples: [told(15_000, 25)] }),
      15_000,
    ],
    [
      'does not believe that it ends soon when it stands still',
      pause(30_310, { ...snapshot, samples: [told(30_000, 99), told(30_310, 99)] }),
      1_907,
    ],
    [
      'takes the percentage before the estimate',
      pause(9_000, { ...snapshot, samples: [told(9_000, 60, 99_000)] }),
      4_740,
    ],
    [
      'takes the estimate where there is no percentage',
      pause(9_000, { samples: [told(9_000, 0, 4_000)] }),
      3_200,
    ],
    ['never pauses shorter than set', pause(20_000, { samples: [told(10_000, 50), told(20_000, 99)] }), 250],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected);
  });
});

/** Every look at something that is over after `totalMs`, the last one included. */
function looks(
  totalMs: number,
  wait: Omit<WaitSoFar, 'elapsedMs' | 'samples'>,
  progressAt: (elapsedMs: number) => Partial<Progress> = () => ({}),
): readonly number[] {
  const at: number[] = [];
  let samples: Progress[] = [];
  for (let elapsedMs = 0; elapsedMs < totalMs;) {
    elapsedMs += nextPause({ elapsedMs, ...wait, samples }, SETTINGS);
    at.push(elapsedMs);
    samples = [...samples, { status: 'Creating', elapsedMs, ...progressAt(elapsedMs) }].slice(-3);
  }
  return at;
}

function lateness(totalMs: number, at: readonly number[]): number {
  return (at.at(-1) ?? Infinity) - totalMs;
}

const USUALLY_MS = fc.double({ min: 500, max: 120_000, noNaN: true });
/** Between a third and three times of what is usual. */
const FACTOR = fc.double({ min: -1, max: 1, noNaN: true }).map((exponent) => 3 ** exponent);

describe('whatever the true duration', () => {
  test('a wait without progress is noticed soon, by few looks', () => {
    fc.assert(
      fc.property(USUALLY_MS, FACTOR, (usuallyMs, factor) => {
        const totalMs = usuallyMs * factor;
        const at = looks(totalMs, { usuallyMs });
        const longer = Math.max(totalMs, usuallyMs);
        const step = Math.max(Math.sqrt(120 * longer), longer * 0.05);
        const most = Math.max(300, step, usuallyMs * 0.6 + step - totalMs) + 50;
        expect(lateness(totalMs, at)).toBeLessThanOrEqual(most);
        expect(at.length).toBeLessThanOrEqual(3 + 5 * Math.sqrt(totalMs / 1_000));
      }),
      // What usually takes a minute is stepped towards in twentieths of that, however early it is over.
      { examples: [[55_239.256_600_945_56, 0.602_479_447_379_908]] },
    );
  });

  test('one that is usual is noticed at once', () => {
    fc.assert(
      fc.property(USUALLY_MS, (usuallyMs) => {
        expect(lateness(usuallyMs, looks(usuallyMs, { usuallyMs }))).toBeLessThanOrEqual(260);
      }),
    );
  });

  test('a wait with an even progress is noticed within 2 % by few looks', () => {
    fc.assert(
      fc.property(fc.double({ min: 4_000, max: 120_000, noNaN: true }), FACTOR, (usuallyMs, factor) => {
        const totalMs = usuallyMs * factor;
        const progressAt = (elapsedMs: number) => ({ percent: Math.floor((elapsedMs / totalMs) * 100) });
        const at = looks(totalMs, { usuallyMs, tellsProgress: true }, progressAt);
        expect(lateness(totalMs, at)).toBeLessThanOrEqual(Math.max(300, totalMs * 0.02));
        expect(at.length).toBeLessThanOrEqual(8);
      }),
      // A look just before the end, and before it at the usual end: at the same 99 %, which is not to stand still yet.
      { examples: [[29_079.869_804_409_565, 1.008_597_012_355_333_6]] },
    );
  });

  test('a progress that is anything but even is noticed within a bounded part, by a bounded number of looks', () => {
    /** Slow first and fast then above 1, the other way round below. */
    const bend = fc.double({ min: 0.4, max: 2.5, noNaN: true });
    /** The part of the time in which the percentage stands at its last. */
    const standing = fc.double({ min: 0, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(USUALLY_MS, FACTOR, bend, standing, (usuallyMs, factor, exponent, still) => {
        const totalMs = usuallyMs * factor;
        const progressAt = (elapsedMs: number) => {
          const part = Math.min(1, elapsedMs / (totalMs * (1 - still)));
          return { percent: Math.min(99, Math.floor(part ** exponent * 100)) };
        };
        const at = looks(totalMs, { usuallyMs, tellsProgress: true }, progressAt);
        expect(lateness(totalMs, at)).toBeLessThanOrEqual(Math.max(300, totalMs * 0.6));
        expect(at.length).toBeLessThanOrEqual(12 + 5 * Math.sqrt(totalMs / 1_000));
      }),
      { examples: [[32_711.413_322_149_714, 1, 0.4, 0.209_667_398_081_797_43]] },
    );
  });

  test('estimates that are wrong by a factor delay no further than that what has passed justifies', () => {
    fc.assert(
      fc.property(
        USUALLY_MS,
        FACTOR,
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        (usuallyMs, factor, wrong) => {
          const totalMs = usuallyMs * factor;
          const progressAt = (elapsedMs: number) => ({ remainingMs: (totalMs - elapsedMs) * wrong });
          const at = looks(totalMs, { usuallyMs, tellsProgress: true }, progressAt);
          expect(lateness(totalMs, at)).toBeLessThanOrEqual(Math.max(300, totalMs * 1.5));
        },
      ),
    );
  });
});

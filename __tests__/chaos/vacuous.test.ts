import { expect, test } from '@jest/globals';
import type { Job } from '../../chaos/job.js';
import type { Ran } from '../../chaos/ran.js';
import { Vacuous } from '../../chaos/vacuous.js';

const RAN: Ran = {
  ending: 'success',
  wrongs: [],
  keptAndTold: [],
  error: undefined,
  struck: true,
  logs: [],
};

function afterTwenty(isStruck: (index: number) => boolean): Vacuous {
  const vacuous = new Vacuous();
  for (let index = 0; index < 20; index += 1) vacuous.add(jobOf(index), { ...RAN, struck: isStruck(index) });
  return vacuous;
}

function jobOf(index: number): Job {
  const fault = { action: 'DescribeImages', nth: index + 1, kind: 'error 500' } as const;
  return { campaign: 'faults', scenario: 'full', faults: [fault] };
}

test.each([
  [2, false],
  [3, true],
])('of twenty runs %d that were never struck are too many: %s', (count, isTooMuch) => {
  expect(afterTwenty((index) => index >= count).all).toMatchObject([{ isTooMuch }]);
});

test('a run that is struck at its second attempt, or in part, shows something', () => {
  const vacuous = afterTwenty((index) => index >= 4);
  vacuous.add(jobOf(0), RAN);
  vacuous.add(jobOf(1), { ...RAN, struck: false, partlyStruck: true });
  expect(vacuous.all).toEqual([
    { isTooMuch: false, sentence: 'faults: 2 of 20 runs were never struck (10 % may be).' },
  ]);
});

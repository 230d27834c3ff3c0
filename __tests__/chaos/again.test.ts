import { expect, test } from '@jest/globals';
import { Again } from '../../chaos/again.js';
import { Coverage } from '../../chaos/coverage.js';
import type { Job } from '../../chaos/job.js';
import type { WrongKind } from '../../chaos/judge/index.js';
import type { Ran } from '../../chaos/ran.js';

const JOB: Job = {
  campaign: 'faults',
  scenario: 'full',
  faults: [{ action: 'RunInstances', nth: 1, kind: 'error 500' }],
};

function ranWith({
  lagMs = 0,
  wrong,
  struck = true,
}: {
  lagMs?: number;
  wrong?: WrongKind;
  struck?: boolean;
}): Ran {
  const wrongs = wrong === undefined ? [] : [{ kind: wrong, what: 'something' }];
  return { ending: 'clear error', wrongs, keptAndTold: [], error: undefined, struck, logs: [], lagMs };
}

function setUp(): { again: Again; coverage: Coverage } {
  const calls = new Map([['full', ['RunInstances']]]);
  const ground = { calls, bundleCalls: new Map<string, string[]>(), phases: new Map<'ssh', never[]>() };
  const coverage = new Coverage(ground, ['faults']);
  return { again: new Again(coverage), coverage };
}

test('a run on a machine that stood still does not count, whatever came of it, but the third time', () => {
  const { again } = setUp();
  const still = ranWith({ lagMs: 2_000, wrong: 'leak' });
  expect([1, 2, 3].map(() => again.isVoid(JOB, still))).toEqual([true, true, false]);
  expect(again.voided).toBe(2);
  expect(setUp().again.isVoid(JOB, ranWith({ lagMs: 2_000 }))).toBe(true);
  expect(setUp().again.isVoid(JOB, ranWith({ lagMs: 200, wrong: 'leak' }))).toBe(false);
});

test.each(['hang', 'crash'] as const)('a %s counts on any machine', (wrong) => {
  expect(setUp().again.isVoid(JOB, ranWith({ lagMs: 2_000, wrong }))).toBe(false);
});

test('a run that was not struck is done again, three times at the most', () => {
  const { again, coverage } = setUp();
  const isDoneAgain = () => {
    again.isVoid(JOB, ranWith({}));
    return again.isWorthIt(JOB);
  };
  expect([1, 2, 3].map(isDoneAgain)).toEqual([true, true, false]);
  const other = setUp();
  other.coverage.add(JOB, ranWith({}));
  other.again.isVoid(JOB, ranWith({}));
  expect(other.again.isWorthIt(JOB)).toBe(false);
  expect(coverage.lacks(JOB)).toBe(true);
});

import { expect, test } from '@jest/globals';
import { jobsOf, type Ground } from '../../chaos/campaigns.js';
import { Coverage, coverageLine } from '../../chaos/coverage.js';
import { CAMPAIGNS, describeJob, type Job } from '../../chaos/job.js';
import type { Ran } from '../../chaos/ran.js';

const ACTIONS = [
  'DescribeRegions',
  'RunInstances',
  'DescribeInstances',
  'DescribeInstances',
  'DeleteInstance',
];
const TRACES = new Map(
  ['full', 'spot', 'two runs at once', 'ssh', 'cloud assistant', 'winrm'].map((name) => [name, ACTIONS]),
);
const PHASES = [
  { name: 'login', connection: 1, afterBytes: 100, isLogin: true },
  { name: 'upload', connection: 1, afterBytes: 9_000, isLogin: false },
];
const GROUND: Ground = {
  calls: TRACES,
  bundleCalls: TRACES,
  phases: new Map([
    ['ssh', PHASES],
    ['winrm', PHASES],
  ]),
};

const JOBS = CAMPAIGNS.flatMap((campaign) =>
  jobsOf(campaign, GROUND, { only: undefined, random: 5, seed: 1, isReplay: false }),
);

const STRUCK: Ran = {
  ending: 'success',
  wrongs: [],
  keptAndTold: [],
  error: undefined,
  struck: true,
  logs: [],
};

/** What is covered when all of the plan has been run, and these runs were not struck, or not done at all. */
function coveredBut({ unstruck = '-', undone = '-' }: { unstruck?: string; undone?: string }): Coverage {
  const coverage = new Coverage(GROUND, CAMPAIGNS);
  const isCalled = (job: Job, name: string) => describeJob(job).startsWith(name);
  for (const job of JOBS)
    if (!isCalled(job, undone)) coverage.add(job, { ...STRUCK, struck: !isCalled(job, unstruck) });
  return coverage;
}

test('the plan goes through every call with every kind of fault and death, and through every phase of guests', () => {
  expect(coveredBut({}).all.map(coverageLine)).toEqual([
    '5 calls of the full build × 8 kinds of fault: 40 of 40',
    '5 calls of the full build × 6 further kinds: 30 of 30',
    '1 calls of the full build that create, what they make listed late: 1 of 1',
    '1 calls of the full build that create or tag, the tags late: 1 of 1',
    '1 calls of the full build that take something away, not found once: 1 of 1',
    '5 calls of the full build × before and after it × 6 ways to die: 60 of 60',
    '1 calls of the full build that create or tag × before and after it × what they make listed late, or the tags late × 3 ways to die: 12 of 12',
    '5 calls of one of two runs × 3 ways to die beside the other: 15 of 15',
    '3 ways into a guest × 3 phases in it × 3 ways to die: 27 of 27',
    '2 phases of ssh (login; upload) × refused, reset, hang × once and for good: 12 of 12',
    '2 phases of winrm (login; upload) × refused, reset, hang × once and for good: 12 of 12',
  ]);
});

test.each([
  'full: DeleteInstance#1 malformed body',
  'full: RunInstances#1 listed late',
  'full: DeleteInstance#1 not found once',
  'full: main killed, its tags late, then post, at RunInstances#1 arrived',
  'full: SIGTERM, then post, at RunInstances#1 answered',
  'full: main killed, post killed, then the sweep, at DescribeRegions#1 arrived',
  'two runs at once: SIGINT to one of two runs, then its post beside the other, at RunInstances#1 answered',
  'winrm: SIGINT, then post, when the log says "Provisioning with"',
  'ssh: refused in "upload", for good',
])('what nobody went through is a hole: %s', (undone) => {
  expect(coveredBut({ undone }).all.flatMap(({ holes }) => holes)).toContainEqual(undone);
});

test('a call that was never struck is a hole, a poll that did not come so often is none', () => {
  const call = 'full: RunInstances#1 error 500';
  expect(coveredBut({ unstruck: call }).all[0]).toMatchObject({ struck: 39, holes: [call] });
  const poll = coveredBut({ unstruck: 'full: DescribeInstances#2 error 500' }).all[0];
  expect(poll).toMatchObject({ struck: 39, pollsThatNeverCame: 1, holes: [] });
  expect(poll && coverageLine(poll)).toMatch(/: 40 of 40, 1 of them at polls that did not come so often$/);
});

test('what was not struck is worth another attempt, what belongs to no matrix is not', () => {
  const coverage = coveredBut({ unstruck: 'full: RunInstances#1 error 500' });
  const lacking = JOBS.filter((job) => coverage.lacks(job)).map(describeJob);
  expect(lacking).toEqual(['full: RunInstances#1 error 500']);
});

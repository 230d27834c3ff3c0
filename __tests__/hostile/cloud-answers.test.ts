import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inertLine } from '../../src/action/inert.js';
import { BuildError } from '../../src/errors/index.js';
import { startSimulator } from '../../src/simulator/index.js';
import { fullBuild, furnish } from './full-build.js';
import { expectForPeople } from './for-people.js';
import { runs } from '../long-run.js';
import { startLyingProxy, type Lie } from './lying-proxy.js';
import { change, changed } from './nonsense.js';
import { runBuild } from './whole-build.js';

/** Every action whose answer a build reads. */
const ACTIONS = [
  'DescribeRegions',
  'DescribeImages',
  'DescribeInstances',
  'DescribeEipAddresses',
  'DescribeAvailableResource',
  'DescribeInstanceTypes',
  'DescribeVpcs',
  'DescribeVSwitches',
  'DescribeDisks',
  'DescribeSnapshots',
  'CreateVpc',
  'CreateVSwitch',
  'CreateSecurityGroup',
  'RunInstances',
  'CreateSnapshot',
  'CreateImage',
  'CopyImage',
];

const lies = fc.record({
  action: fc.constantFrom(...ACTIONS),
  nth: fc.integer({ min: 1, max: 3 }),
  times: fc.constantFrom(1, 2, 1000),
  change,
});

test(
  'whatever the cloud answers, the build ends in time, and in words for people',
  async () => {
    await fc.assert(
      fc.asyncProperty(lies, async (lie) => {
        const { ended, cause, messages } = await buildWith((action, nth, body) =>
          action === lie.action && nth >= lie.nth && nth < lie.nth + lie.times
            ? changed(body, lie.change)
            : body,
        );
        expect(ended).toBe(true);
        for (const message of messages) expectForPeople(message);
        if (cause !== undefined) expect(cause).toBeInstanceOf(BuildError);
      }),
      { numRuns: runs(10), endOnFailure: true },
    );
  },
  runs(10) * 20_000,
);

test.each([
  ['deeply nested', Buffer.from(`{"Images": ${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`)],
  ['nested in objects', Buffer.from(`{"Images": ${'{"Image":'.repeat(200_000)}1${'}'.repeat(200_000)}}`)],
  ['endless', Buffer.alloc(40 * 1024 * 1024, ' ')],
  ['binary', Buffer.from(Array.from({ length: 65_536 }, (_, index) => (index * 7919) % 256))],
])('an answer that is %s is an error for people', async (_, body) => {
  const { cause, messages, ended } = await buildWith(
    (action, __, real) => (action === 'DescribeImages' ? body : real),
    // Forty megabytes take a busy machine seconds, and are asked for again.
    30_000,
  );
  expect(ended).toBe(true);
  expect(cause).toBeInstanceOf(BuildError);
  for (const message of messages) expectForPeople(message);
});

test.each([
  'CreateVpc',
  'CreateVSwitch',
  'CreateSecurityGroup',
  'RunInstances',
  'CreateSnapshot',
  'CreateImage',
])('what %s made is found though its answer tells no ID', async (action) => {
  const { status, isEmpty } = await buildWith((called, __, body) =>
    called === action ? Buffer.from('{"RequestId": "x"}') : body,
  );
  expect({ status, isEmpty }).toEqual({ status: 'success', isEmpty: true });
});

/** Longer than a build takes; one that waits for what never comes is cancelled then. */
const PATIENCE_MS = 6_000;

/** A whole build, and its post step, through a proxy that lies. */
async function buildWith(lie: Lie, patienceMs = PATIENCE_MS) {
  await using cloud = await startSimulator({ guests: 'none' });
  const furnished = await furnish(cloud);
  await using proxy = await startLyingProxy(cloud.port, lie);
  const options = { ...fullBuild(cloud, furnished), custom_endpoint_ecs: `127.0.0.1:${proxy.port}` };
  const ran = await Promise.race([
    runBuild(options, { signal: AbortSignal.timeout(patienceMs), beforePost: () => undefined }),
    new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 60_000).unref()),
  ]);
  const messages =
    ran?.events.flatMap((event) => ('message' in event ? [inertLine(event.message)] : [])) ?? [];
  const regions = Object.values(
    cloud.state().accounts.find(({ id }) => id === cloud.accountId)?.regions ?? {},
  );
  const isEmpty = regions.every(
    ({ instances, vpcs, securityGroups }) => instances.length + vpcs.length + securityGroups.length === 0,
  );
  const { cause, status } = ran?.result ?? {};
  // The signal's own reason ends what waits for the impossible.
  const isPatienceOver = (cause as { name?: string } | undefined)?.name === 'TimeoutError';
  return { ended: ran !== undefined, status, cause: isPatienceOver ? undefined : cause, messages, isEmpty };
}

import { expect, jest, test } from '@jest/globals';
import { TARGETS } from '../../../benchmarks/speed/targets.js';
import { nextPause, type WaitSoFar } from '../../../src/alicloud/pace.js';
import { DEFAULT_WAIT, type Progress } from '../../../src/alicloud/index.js';
import { USUALLY } from '../../../src/builders/alicloud-ecs/usual-times.js';
import { startSimulator } from '../../../src/simulator/index.js';
import { LATENCY_PROFILES } from '../../../src/simulator/latency/profile.js';
import { BASE, build, images, type Options } from './kit.js';

jest.setTimeout(60_000);

/** What only asks whether something is over: how often depends on how long that takes. */
const LOOKS = ['DescribeVpcs', 'DescribeVSwitches', 'DescribeInstances', 'DescribeSnapshots'];

test('a build of one image makes no more calls than the target allows, on the cloud that benchmarks run on', async () => {
  await using cloud = await startSimulator();
  const options: Options = {
    communicator: 'ssh',
    ssh_username: 'root',
    ssh_password: undefined,
    tags: { team: 'images' },
    custom_endpoint_sts: `127.0.0.1:${cloud.port}`,
  };
  const provisioners = [{ type: 'shell', inline: ['echo ready'] }];
  expect(await build(cloud, options, { template: { provisioners } })).toMatchObject({ status: 'success' });
  const made = cloud.calls().map(({ action }) => action);
  const untilImage = made.slice(0, made.indexOf('CreateImage') + 1);
  // Once it is begun, DescribeImages looks at the image.
  const afterwards = made.slice(untilImage.length).filter((action) => action !== 'DescribeImages');
  const others = [...untilImage, ...afterwards].filter((action) => !LOOKS.includes(action));
  expect(others).toContain('GetCallerIdentity');
  expect(made.indexOf('DeleteInstance')).toBeGreaterThan(made.indexOf('CreateImage'));
  expect(others.length + looksAtRealisticCloud()).toBeLessThanOrEqual(TARGETS.calls);
});

const ROUND_TRIP_MS = LATENCY_PROFILES.realistic.roundTrip * 1_000;

type Wait = Omit<WaitSoFar, 'elapsedMs' | 'samples'>;

function looksAtRealisticCloud(): number {
  const { vpc, vSwitch, stop, snapshot, imageFromSnapshot, release } = LATENCY_PROFILES.realistic;
  const waits: readonly (readonly [number, Wait])[] = [
    [vpc, { usuallyMs: USUALLY.vpc }],
    [vSwitch, { usuallyMs: USUALLY.vSwitch }],
    [stop, { usuallyMs: USUALLY.stop }],
    [snapshot, { usuallyMs: USUALLY.snapshot, tellsProgress: true }],
    [imageFromSnapshot, { usuallyMs: USUALLY.imageFromSnapshots, tellsProgress: true }],
    [release, { usuallyMs: release * 1_000, isBeside: true }],
  ];
  // The launch is looked at once, for the address: then the guest answers.
  return waits.reduce((sum, [seconds, wait]) => sum + looks(seconds * 1_000, wait), 1);
}

function looks(totalMs: number, wait: Wait): number {
  let count = 0;
  let samples: readonly Progress[] = [];
  for (let elapsedMs = 0; elapsedMs < totalMs; count += 1) {
    // The wait begins half a round trip after the cloud has, and a look arrives half of one after it has left.
    elapsedMs += nextPause({ elapsedMs, ...wait, samples }, DEFAULT_WAIT) + ROUND_TRIP_MS;
    const percent = wait.tellsProgress === true ? Math.floor((elapsedMs / totalMs) * 100) : undefined;
    samples = [...samples, { status: 'Creating', elapsedMs, percent, remainingMs: undefined }].slice(-2);
  }
  return count;
}

test('builds side by side look at the cloud together: fifty are not throttled at 200 calls of an action a minute', async () => {
  await using cloud = await startSimulator({
    guests: 'none',
    profile: {
      vpc: 0.5,
      vSwitch: 0.5,
      launch: 0.5,
      stop: 0.5,
      snapshot: 1,
      imageFromSnapshot: 0.5,
      release: 0.5,
    },
    quotas: { vpcs: 100, images: 200, instances: 200, securityGroups: 200 },
    limits: [{ action: '*', requests: 200, seconds: 60 }],
  });
  const builders = Array.from({ length: TARGETS.builds }, (_, place) => ({
    ...BASE,
    type: 'alicloud-ecs',
    name: `build-${place}`,
    image_name: `web-${place}`,
    access_key: cloud.accessKey,
    secret_key: cloud.secretKey,
    custom_endpoint_ecs: `127.0.0.1:${cloud.port}`,
  }));
  await build(cloud, {}, { template: { builders } });
  expect(images(cloud)).toHaveLength(TARGETS.builds);
  const throttled = cloud.calls().filter(({ code }) => code?.startsWith('Throttling'));
  expect(throttled).toEqual([]);
});

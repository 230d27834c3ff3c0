import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { lowerBound, roundsFor, type Work } from '../../benchmarks/lower-bound.js';
import { LATENCY_PROFILES, type LatencyProfile } from '../../src/simulator/latency/profile.js';
import { fastestBuild } from './critical-path.js';
import { runs } from '../long-run.js';

const BASIC: Work = { hasNetwork: false, copies: 0, isEncrypted: false, provisioning: 0 };
const profile: LatencyProfile = LATENCY_PROFILES.realistic;

const bound = (work: Partial<Work>, changes: Partial<LatencyProfile> = {}) =>
  lowerBound({ ...profile, ...changes }, { ...BASIC, ...work }).seconds;

test.each<[string, Partial<Work>, number]>([
  ['VPC, vSwitch, launch, SSH, stop, snapshot, image: seven steps, six calls', {}, 74.3],
  ['a network that is there', { hasNetwork: true }, 71.45],
  ['what runs in the guest', { provisioning: 10 }, 84.3],
  ['one round of copies', { copies: 3 }, 134.3],
  ['as many copies as one source serves', { copies: 5 }, 134.3],
  ['two rounds', { copies: 6 }, 194.35],
  ['two rounds serve thirty regions', { copies: 30 }, 194.35],
  ['an encrypted copy, and the plain image to delete after it', { isEncrypted: true }, 134.4],
  ['an encrypted copy beside the others needs a place', { isEncrypted: true, copies: 5 }, 194.35],
])('the realistic profile: %s', (_, work, seconds) => {
  expect(bound(work)).toBeCloseTo(seconds, 6);
});

test('takes the faster way to the image', () => {
  // Beside copies the instance is released in any case, and one call for the image is less than two.
  expect(bound({ copies: 1 })).toBeCloseTo(74.3 - 0.05 + 60.05, 6);
  // From the instance it takes 1 s, and then the clean-up: a round trip and 3 s, and one each for vSwitch and VPC.
  expect(bound({}, { imageFromInstance: 1 })).toBeCloseTo(74.3 - 45.1 + 0.05 + 1 + 0.05 + 3 + 0.1, 6);
  expect(bound({}, { imageFromInstance: 44.99 })).toBeCloseTo(74.3, 6);
});

test('counts a clean-up that outlasts the image', () => {
  expect(bound({}, { release: 20 })).toBeCloseTo(74.3 + 20 + 0.15 - 15.05, 6);
  expect(bound({ copies: 1 }, { release: 20 })).toBeCloseTo(134.3, 6);
});

test('counts how long a security group is in use after its instance', () => {
  expect(bound({}, { groupInUse: 20 })).toBeCloseTo(74.3 + 20 + 3.15 - 15.05, 6);
  expect(bound({ copies: 1 }, { groupInUse: 20 })).toBeCloseTo(134.3, 6);
});

test('counts a security group that takes longer than the vSwitch', () => {
  expect(bound({}, { securityGroup: 2 })).toBeCloseTo(74.3 + 0.5, 6);
});

const DURATION = fc.double({ min: 0, max: 100, noNaN: true });
const DURATIONS = fc.record({
  roundTrip: fc.double({ min: 0, max: 1, noNaN: true }),
  vpc: DURATION,
  vSwitch: DURATION,
  securityGroup: DURATION,
  launch: DURATION,
  ssh: DURATION,
  stop: DURATION,
  snapshot: DURATION,
  imageFromInstance: DURATION,
  imageFromSnapshot: DURATION,
  imageCopy: DURATION,
  release: DURATION,
  groupInUse: DURATION,
});
const WORK = fc.record({
  hasNetwork: fc.boolean(),
  copies: fc.nat({ max: 29 }),
  isEncrypted: fc.boolean(),
  provisioning: DURATION,
});

test('is when the last call is over of a client that makes each as soon as the cloud lets it', () => {
  fc.assert(
    fc.property(DURATIONS, WORK, (durations, work) => {
      const all = { ...profile, ...durations };
      expect(lowerBound(all, work).seconds).toBeCloseTo(fastestBuild(all, work), 6);
    }),
    { numRuns: runs(1_000) },
  );
});

test('is the sum of its steps', () => {
  const { seconds, steps } = lowerBound(profile, { ...BASIC, copies: 30, isEncrypted: true });
  expect(steps.reduce((sum, step) => sum + step.seconds, 0)).toBeCloseTo(seconds, 9);
});

test.each([
  [0, 0],
  [1, 1],
  [5, 1],
  [6, 2],
  [35, 2],
  [36, 3],
  [215, 3],
])('%d copies take %d rounds', (copies, rounds) => {
  expect(roundsFor(copies)).toBe(rounds);
});

import { expect, test } from '@jest/globals';
import { OTHER_CLOUDS } from '../../benchmarks/clouds/clouds.js';
import { lateness, lateOnThePath } from '../../benchmarks/clouds/lateness.js';
import { LATENCY_PROFILES } from '../../src/simulator/latency/profile.js';

const call = (action: string, second: number) => ({ action, time: new Date(second * 1_000).toISOString() });

test('a wait is late by what it took beyond the cloud and the way of the call', () => {
  const calls = [call('CreateVpc', 10), call('DescribeVpcs', 11), call('CreateVSwitch', 12)];
  const { realistic } = LATENCY_PROFILES;
  const late = lateness(calls, { ...realistic, vpc: 1.5, roundTrip: 0.1 });
  expect(Object.keys(late)).toEqual(['VPC']);
  expect(late['VPC']).toBeCloseTo(0.4);
});

test('the way of a call is no longer in a slower cloud', () => {
  const slow = OTHER_CLOUDS.find(({ name }) => name === 'all × 3')?.profile;
  expect(slow).toMatchObject({ launch: 36, stop: 24, roundTrip: 0.05 });
});

test('a late release does not count: the image takes longer', () => {
  expect(lateOnThePath({ VPC: 0.5, stop: 1, release: 3 })).toBe(1.5);
});

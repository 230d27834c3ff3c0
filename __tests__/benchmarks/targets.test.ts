import { expect, test } from '@jest/globals';
import { inWords, verdictsOnBuilders, verdictsOnBuilds } from '../../benchmarks/speed/targets.js';

const built = {
  title: 'one image',
  client: 'action',
  seconds: 103,
  bound: 100,
  calls: 40,
  hasCallTarget: true,
};

const words = (build: Partial<typeof built>) =>
  inWords(verdictsOnBuilds([{ ...built, ...build }])).split('\n');

test('a build that is as fast as it is to be, with as many calls, meets its targets', () => {
  expect(words({})).toEqual([
    'met     one image: wall time as a multiple of the lower bound: 1.03, to be at most 1.03',
    'met     one image: API calls: 40, to be at most 40',
  ]);
});

test('what is missed is said, and by how much', () => {
  expect(words({ seconds: 104.5, calls: 43 })).toEqual([
    'MISSED  one image: wall time as a multiple of the lower bound: 1.045, to be at most 1.03: 0.015 too much',
    'MISSED  one image: API calls: 43, to be at most 40: 3 too much',
  ]);
});

test('other builds have no target for calls, and other clients none at all', () => {
  expect(words({ calls: 43, hasCallTarget: false })).toHaveLength(1);
  expect(verdictsOnBuilds([{ ...built, client: 'packer' }])).toEqual([]);
});

test.each([
  ['fifty builds', [{ x: 50, throttled: 0 }], 4.9, [true, true]],
  ['throttled ones', [{ x: 50, throttled: 1 }], 5, [false, true]],
  ['too much memory', [{ x: 50, throttled: 0 }], 5.1, [true, false]],
  ['fewer builds, on a machine that tells no memory', [{ x: 20, throttled: 0 }], undefined, []],
] as const)('builders side by side: %s', (_, points, megabytes, met) => {
  expect(verdictsOnBuilders(points, megabytes).map(({ isMet }) => isMet)).toEqual(met);
});

import { expect, test } from '@jest/globals';
import { furnish, type Furnished } from '../../chaos/scenario.js';
import { judge, judgeError, judgeMoment, type Claims } from '../../chaos/verdict.js';
import { BuildError } from '../../src/errors/index.js';
import { startSimulator, type Simulator } from '../../src/simulator/index.js';

/** Judges a cloud that is in the state that `spoil` leaves it in. */
async function wrongsAfter(
  spoil: (cloud: Simulator, furnished: Furnished) => void,
  { success = false, imageIds = {} }: Partial<Pick<Claims, 'success' | 'imageIds'>> = {},
): Promise<string[]> {
  await using cloud = await startSimulator({ guests: 'none' });
  const furnished = await furnish(cloud);
  spoil(cloud, furnished);
  const claims = { success, imageIds, isRight: () => true };
  return judge(cloud, furnished, claims).map(({ kind, what }) => `${kind}: ${what}`);
}

test('the judge finds nothing where nothing was done', async () => {
  expect(await wrongsAfter(() => undefined)).toEqual([]);
});

test('the judge sees what leaks', async () => {
  expect(await wrongsAfter((cloud) => cloud.furnish.vpc('cn-hangzhou'))).toEqual([
    expect.stringMatching(/^leak: vpcs vpc-/),
  ]);
  expect(await wrongsAfter((cloud) => cloud.furnish.image('cn-beijing', { name: 'web-new_1' }))).toEqual([
    expect.stringMatching(/^leak: image m-.*web-new_1/),
  ]);
});

test('the judge sees what is reported and is not there', async () => {
  const imageIds = { 'cn-hangzhou': 'm-none' };
  expect(await wrongsAfter(() => undefined, { success: true, imageIds })).toEqual([
    'false report: m-none in cn-hangzhou is undefined',
    'false report: a success without the right image in cn-hangzhou',
    'false report: a success without the right image in cn-beijing',
  ]);
});

test('the judge sees that no good image is left', async () => {
  await using cloud = await startSimulator({ guests: 'none' });
  expect(judgeMoment(cloud).map(({ kind }) => kind)).toEqual(['lost image', 'lost image']);
});

test('the judge knows a sentence from an accident', () => {
  const failed = { name: 'web', status: 'failed', seconds: 1, artifact: {} as never } as const;
  const clear = new BuildError('Could not start it.');
  expect(judgeError({ ...failed, cause: clear, error: clear.message })).toEqual([]);
  const accident = new TypeError("Cannot read properties of undefined (reading 'id')");
  expect(judgeError({ ...failed, cause: accident, error: accident.message })).toHaveLength(1);
});

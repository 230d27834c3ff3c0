import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startSimulator, type Simulator } from '../../src/simulator/index.js';
import { held } from './held.js';
import { Job, type RunningStep } from './runner.js';

let cloud: Simulator;
let job: Job;
let onCall: (action: string) => void;
beforeEach(async () => {
  onCall = () => undefined;
  [cloud, job] = await Promise.all([
    startSimulator({
      guests: 'none',
      profile: { imageCopy: 120 },
      onCall: (moment, { action }) => moment === 'answered' && onCall(action),
    }),
    Job.start(),
  ]);
});
afterEach(async () => {
  await Promise.all([cloud.close(), job[Symbol.asyncDispose]()]);
});

const inputs = (more: Readonly<Record<string, string>>) => ({
  access_key: cloud.accessKey,
  secret_key: cloud.secretKey,
  custom_endpoint_ecs: `127.0.0.1:${cloud.port}`,
  region: 'cn-hangzhou',
  image_name: 'web',
  source_image: 'aliyun_3_x64_20G_alibase_20240819.vhd',
  instance_type: 'ecs.g6.large',
  communicator: 'none',
  image_copy_regions: '[cn-beijing, eu-central-1]',
  ...more,
});

/** Kills main when copies have been asked for so many times, and lets the post step do its work. */
async function killAtCopy(more: Readonly<Record<string, string>>, copies: number): Promise<void> {
  let step: RunningStep | undefined;
  let seen = 0;
  onCall = (action) => {
    if (action === 'CopyImage' && (seen += 1) === copies) step?.kill('SIGKILL');
  };
  const main = await job.main({ inputs: inputs(more), onStart: (running) => (step = running) });
  expect(main.signal).toBe('SIGKILL');
  const post = await job.post({ inputs: inputs(more) });
  expect(post).toMatchObject({ exitCode: 0 });
}

describe('a build that is killed while it copies', () => {
  test.each([1, 2])(
    'after copy %d leaves its image, and its post step cancels the copies',
    async (copies) => {
      await killAtCopy({}, copies);
      expect(held(cloud)).toEqual(['cn-hangzhou images web', 'cn-hangzhou snapshots']);
    },
    60_000,
  );

  test('leaves nothing of an image that was to be encrypted', async () => {
    await killAtCopy({ image_encrypted: 'true' }, 3);
    expect(held(cloud)).toEqual([]);
  }, 60_000);

  test('leaves the image under its name, and the one that it was to replace beside it', async () => {
    cloud.furnish.image('cn-hangzhou', { name: 'web' });
    await killAtCopy({ image_force_delete: 'true' }, 2);
    expect(held(cloud)).toEqual([
      'cn-hangzhou images web',
      expect.stringMatching(/^cn-hangzhou images web-old_/) as unknown,
      'cn-hangzhou snapshots',
      'cn-hangzhou snapshots',
    ]);
  }, 60_000);
});

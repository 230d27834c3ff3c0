import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startSimulator, type Simulator } from '../../src/simulator/index.js';
import { held } from './held.js';
import { Job, type RunningStep, type StepOptions } from './runner.js';

let cloud: Simulator;
let job: Job;
let onCall: (action: string) => void;
/** Whether a good image had the name, or a temporary one of it, whenever the cloud answered. */
let gaps: string[];
beforeEach(async () => {
  onCall = () => undefined;
  gaps = [];
  [cloud, job] = await Promise.all([
    startSimulator({
      onCall: (moment, { action }) => {
        if (moment !== 'answered') return;
        onCall(action);
        const names = images()
          .filter(({ status }) => status === 'Available')
          .map(({ name }) => name);
        if (!names.some((name) => name === 'web' || name.startsWith('web-'))) gaps.push(action);
      },
    }),
    Job.start(),
  ]);
});
afterEach(async () => {
  await Promise.all([cloud.close(), job[Symbol.asyncDispose]()]);
});

function images(): { id: string; name: string; status: string }[] {
  const found = cloud.state().accounts.flatMap(({ regions }) => regions['cn-hangzhou']?.images ?? []);
  return found as unknown as { id: string; name: string; status: string }[];
}

const inputs = (changes: Readonly<Record<string, string>> = {}) => ({
  access_key: cloud.accessKey,
  secret_key: cloud.secretKey,
  custom_endpoint_ecs: `127.0.0.1:${cloud.port}`,
  region: 'cn-hangzhou',
  image_name: 'web',
  image_force_delete: 'true',
  source_image: 'aliyun_3_x64_20G_alibase_20240819.vhd',
  instance_type: 'ecs.g6.large',
  ssh_username: 'root',
  ...changes,
});

const build = (changes: Readonly<Record<string, string>>, options: Partial<StepOptions> = {}) =>
  job.main({ inputs: inputs(changes), ...options });

describe('image_force_delete', () => {
  test('puts the new image in the place of the old one, whose snapshots stay', async () => {
    const old = cloud.furnish.image('cn-hangzhou', { name: 'web' });
    const result = await build({});
    expect(result.exitCode).toBe(0);
    expect(held(cloud)).toEqual(['cn-hangzhou images web', 'cn-hangzhou snapshots', 'cn-hangzhou snapshots']);
    expect(images()[0]?.id).not.toBe(old);
    expect(result.outputs).toMatchObject({ image_name: 'web', image_id: images()[0]?.id });
    expect(gaps).toEqual([]);
  }, 60_000);

  test('with image_force_delete_snapshots takes the snapshots of the old image too', async () => {
    cloud.furnish.image('cn-hangzhou', { name: 'web' });
    expect((await build({ image_force_delete_snapshots: 'true' })).exitCode).toBe(0);
    expect(held(cloud)).toEqual(['cn-hangzhou images web', 'cn-hangzhou snapshots']);
  }, 60_000);

  test('leaves the old image alone when the build fails', async () => {
    const old = cloud.furnish.image('cn-hangzhou', { name: 'web' });
    const before = held(cloud);
    const result = await build({ provisioners: '[{type: shell, inline: ["false"]}]' });
    expect(result.exitCode).toBe(1);
    expect(held(cloud)).toEqual(before);
    expect(images()[0]?.id).toBe(old);
  }, 60_000);

  test('without an image of that name builds under the name at once', async () => {
    expect((await build({})).exitCode).toBe(0);
    expect(cloud.calls().map(({ action }) => action)).not.toContain('ModifyImageAttribute');
  }, 60_000);

  test.each([1, 2])(
    'is finished by the post step when the build is killed after rename %d',
    async (renames) => {
      cloud.furnish.image('cn-hangzhou', { name: 'web' });
      let step: RunningStep | undefined;
      let seen = 0;
      onCall = (action) => {
        if (action === 'ModifyImageAttribute' && (seen += 1) === renames) step?.kill('SIGKILL');
      };
      await build({}, { onStart: (running) => (step = running) });
      expect((await job.post({ inputs: inputs() })).exitCode).toBe(0);
      expect(held(cloud)).toEqual([
        'cn-hangzhou images web',
        'cn-hangzhou snapshots',
        'cn-hangzhou snapshots',
      ]);
      expect(gaps).toEqual([]);
    },
    60_000,
  );
});

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startSimulator, type Simulator } from '../../src/simulator/index.js';
import { held, heldIn } from './held.js';
import { Job, type RunningStep, type StepResult } from './runner.js';
import { leaks } from './secrets.js';

let cloud: Simulator;
let job: Job;
let onCall: (action: string) => void;
beforeEach(async () => {
  onCall = () => undefined;
  [cloud, job] = await Promise.all([
    startSimulator({
      guests: 'none',
      onCall: (moment, { action }) => moment === 'answered' && onCall(action),
    }),
    Job.start(),
  ]);
});
afterEach(async () => {
  await Promise.all([cloud.close(), job[Symbol.asyncDispose]()]);
});

const access = () => ({
  access_key: cloud.accessKey,
  secret_key: cloud.secretKey,
  custom_endpoint_ecs: `127.0.0.1:${cloud.port}`,
  region: 'cn-hangzhou',
});

const build = () => ({
  ...access(),
  image_name: 'web',
  source_image: 'aliyun_3_x64_20G_alibase_20240819.vhd',
  instance_type: 'ecs.g6.large',
  communicator: 'none',
});

/** As if the builds had been begun long ago. */
const LATE = { older_than: '1ms' };

/** Runs main, which dies with its runner after an action was answered for the `times`th time: no post step comes. */
async function dieAfter(action: string, inputs: Record<string, string>, times = 1): Promise<void> {
  let step: RunningStep | undefined;
  let left = times;
  onCall = (called) => {
    if (called === action && --left === 0) step?.kill('SIGKILL');
  };
  const { signal } = await job.main({ inputs, onStart: (running) => (step = running) });
  expect(signal).toBe('SIGKILL');
}

/** What the sweep says of each resource: kind and status. */
function told({ outputs }: StepResult): string[] {
  const resources = JSON.parse(outputs['resources'] ?? '[]') as { kind: string; status: string }[];
  return resources.map(({ kind, status }) => `${kind} ${status}`).sort();
}

describe('a sweep', () => {
  test('releases what a build left whose runner died, in order, when its time is over', async () => {
    await dieAfter('RunInstances', build());
    const before = held(cloud);
    expect(before.length).toBeGreaterThan(3);

    const early = await job.sweep({ inputs: access() });
    expect(early.exitCode).toBe(0);
    expect(new Set(told(early).map((one) => one.split(' ')[1]))).toEqual(new Set(['alive']));
    expect(held(cloud)).toEqual(before);

    const dry = await job.sweep({ inputs: { ...access(), ...LATE, dry_run: 'true' } });
    expect(dry.exitCode).toBe(1);
    expect(told(dry)).toEqual(['instance found', 'security_group found', 'vpc found', 'vswitch found']);
    expect(dry.log).toContain('octo/images run 4711.1');
    expect(dry.summary).toContain('would release');
    expect(held(cloud)).toEqual(before);

    const late = await job.sweep({ inputs: { ...access(), ...LATE } });
    expect(late.exitCode).toBe(0);
    expect(held(cloud)).toEqual([]);
    expect(late.outputs['released']).toBe('4');
    expect(await leaks(job, [early, dry, late], [cloud.secretKey])).toEqual([]);
    expect(cloud.problems()).toEqual([]);
  });

  test('finishes a replacement that was cut off between its two renames', async () => {
    const old = cloud.furnish.image('cn-hangzhou', { name: 'web' });
    await dieAfter('ModifyImageAttribute', { ...build(), image_force_delete: 'true' });
    expect(heldIn(cloud, 'cn-hangzhou').images.map(({ name }) => name)).not.toContain('web');
    const swept = await job.sweep({ inputs: { ...access(), ...LATE } });
    expect(swept.exitCode).toBe(0);
    const [image, ...others] = heldIn(cloud, 'cn-hangzhou').images;
    expect(others).toEqual([]);
    expect(image).toMatchObject({ name: 'web', tags: {} });
    expect(image?.id).not.toBe(old);
  });

  test('keeps images that are good, and what is unfinished goes', async () => {
    await cloud.close();
    cloud = await startSimulator({
      guests: 'none',
      profile: { imageCopy: 30 },
      onCall: (moment, { action }) => moment === 'answered' && onCall(action),
    });
    await dieAfter('CopyImage', { ...build(), image_copy_regions: '[cn-beijing]' });
    const regions = '[cn-hangzhou, cn-beijing]';
    const swept = await job.sweep({ inputs: { ...access(), ...LATE, regions } });
    expect(swept.exitCode).toBe(0);
    expect(told(swept)).toContain('image released');
    expect(held(cloud)).toEqual(['cn-hangzhou images web', 'cn-hangzhou snapshots']);
    expect(heldIn(cloud, 'cn-hangzhou').images).toMatchObject([{ tags: {} }]);
  });

  test('never touches what does not prove that it is ours', async () => {
    const mark = '0b6ad0e5-0000-4000-8000-000000000000';
    const marked = (entry: string) => ({
      tags: {
        'alicloud-image-builder:resource': `${mark}/${entry}@cn-hangzhou`,
        'alicloud-image-builder:run': 'octo/images run 1.1',
        'alicloud-image-builder:expires': `${new Date(Date.now() - 60_000).toISOString().slice(0, 19)}Z`,
      },
    });
    cloud.furnish.image('cn-hangzhou', { name: 'no-tags' });
    cloud.furnish.image('cn-hangzhou', { name: 'half', tags: { 'alicloud-image-builder:run': 'x' } });
    cloud.furnish.image('cn-hangzhou', { name: 'other-kind', ...marked('vpc-1') });
    cloud.furnish.image('cn-hangzhou', { name: 'twin-a', ...marked('image-2') });
    cloud.furnish.image('cn-hangzhou', { name: 'twin-b', ...marked('image-2') });
    const before = held(cloud);
    const swept = await job.sweep({ inputs: access() });
    expect(swept.exitCode).toBe(0);
    expect(swept.log).toMatch(/that of another kind: it is not touched/);
    expect(swept.log).toMatch(/another resource has its tag: it is not touched/);
    expect(held(cloud)).toEqual(before);
    const changed = cloud.calls().filter(({ action }) => !/^(Describe|List|Get)/.test(action));
    expect(changed).toEqual([]);
  });

  test('fails when something stays, and says what and why', async () => {
    await dieAfter('CreateSecurityGroup', build());
    cloud.setFaults([
      {
        match: { action: 'DeleteSecurityGroup' },
        effect: { kind: 'error', code: 'InvalidOperation.Nope', status: 403, message: 'Not today.' },
      },
    ]);
    const swept = await job.sweep({ inputs: { ...access(), ...LATE } });
    expect(swept.exitCode).toBe(1);
    expect(swept.log).toMatch(/^::warning.*security group.*Not today/m);
    expect(told(swept)).toEqual(expect.arrayContaining(['security_group left', 'vpc left']));
  });

  test('leaves runs of other repositories alone where it is told to', async () => {
    await dieAfter('CreateVpc', build());
    const before = held(cloud);
    const swept = await job.sweep({ inputs: { ...access(), ...LATE, repository: 'octo/image' } });
    expect(swept.exitCode).toBe(0);
    expect(held(cloud)).toEqual(before);
  });

  test('tells everything that is wrong with its inputs, before any call', async () => {
    const swept = await job.sweep({ inputs: { ...access(), dry_run: 'perhaps', regoins: '[x]' } });
    expect(swept.exitCode).toBe(1);
    expect(swept.log).toContain('dry_run');
    expect(swept.log).toContain('regions');
    expect(swept.summary).toMatch(/Nothing was looked at, and nothing was released\.[^]*dry&#95;run/);
    expect(swept.outputs).toEqual({ resources: '[]', unseen: '[]', found: '', released: '', left: '' });
    expect(cloud.calls()).toEqual([]);
  });
});

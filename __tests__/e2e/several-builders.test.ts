import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startSimulator, type Simulator } from '../../src/simulator/index.js';
import { held } from './held.js';
import { Job } from './runner.js';

let cloud: Simulator;
let job: Job;
beforeEach(async () => {
  [cloud, job] = await Promise.all([startSimulator(), Job.start()]);
});
afterEach(async () => {
  await Promise.all([cloud.close(), job[Symbol.asyncDispose]()]);
});

const builder = (name: string, changes: object = {}) => ({
  type: 'alicloud-ecs',
  name,
  region: 'cn-hangzhou',
  image_name: name,
  source_image: 'aliyun_3_x64_20G_alibase_20240819.vhd',
  instance_type: 'ecs.g6.large',
  ssh_username: 'root',
  ...changes,
});

async function build(template: object) {
  await job.write('template.json', JSON.stringify(template));
  return job.main({
    inputs: {
      template: 'template.json',
      access_key: cloud.accessKey,
      secret_key: cloud.secretKey,
      custom_endpoint_ecs: `127.0.0.1:${cloud.port}`,
    },
  });
}

test('several builders of a template run side by side, each with its own line in the log and in the outputs', async () => {
  const result = await build({
    builders: [builder('web'), builder('db', { region: 'cn-beijing' })],
    provisioners: [{ type: 'shell', inline: ['echo "I am $PACKER_BUILD_NAME of $PACKER_BUILDER_TYPE"'] }],
  });
  expect(result.exitCode).toBe(0);
  expect(result.log).toContain('web: shell | I am web of alicloud-ecs');
  expect(result.log).toContain('db: shell | I am db of alicloud-ecs');
  expect(JSON.parse(result.outputs['builds'] ?? '')).toMatchObject([
    { name: 'web', status: 'success', region: 'cn-hangzhou' },
    { name: 'db', status: 'success', region: 'cn-beijing' },
  ]);
  expect(result.outputs).toMatchObject({ image_name: 'web', region: 'cn-hangzhou' });
  expect(held(cloud)).toEqual([
    'cn-beijing images db',
    'cn-beijing snapshots',
    'cn-hangzhou images web',
    'cn-hangzhou snapshots',
  ]);
}, 60_000);

test('one that fails does not lose the other, and the outputs speak of the one that succeeded', async () => {
  const result = await build({
    builders: [builder('web', { source_image: 'nobody_has_this.vhd' }), builder('db')],
    provisioners: [{ type: 'shell', inline: ['true'] }],
  });
  expect(result.exitCode).toBe(1);
  expect(JSON.parse(result.outputs['builds'] ?? '')).toMatchObject([
    {
      name: 'web',
      status: 'failed',
      image_id: null,
      error: expect.stringContaining('nobody_has_this.vhd') as unknown,
    },
    { name: 'db', status: 'success' },
  ]);
  expect(result.outputs).toMatchObject({ image_name: 'db' });
  expect(held(cloud)).toEqual(['cn-hangzhou images db', 'cn-hangzhou snapshots']);
}, 60_000);

test('two of one name of image: one has it, the other says so', async () => {
  const result = await build({
    builders: [builder('a', { image_name: 'same' }), builder('b', { image_name: 'same' })],
  });
  expect(result.exitCode).toBe(1);
  const builds = JSON.parse(result.outputs['builds'] ?? '') as { status: string; error: string | null }[];
  expect(builds.map(({ status }) => status).sort()).toEqual(['failed', 'success']);
  expect(builds.find(({ status }) => status === 'failed')?.error).toMatch(
    /same.*InvalidImageName\.Duplicated/,
  );
  expect(held(cloud)).toEqual(['cn-hangzhou images same', 'cn-hangzhou snapshots']);
}, 60_000);

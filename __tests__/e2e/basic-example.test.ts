import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startSimulator, type Simulator } from '../../src/simulator/index.js';
import { actions, held, heldIn } from './held.js';
import { Job, ROOT, type StepResult } from './runner.js';
import { leaks } from './secrets.js';

/** The "Basic Example" at the end of the builder's document of 2019, as it is printed there. */
const TEMPLATE = join(ROOT, '__tests__/fixtures/seeds/builder-basic.json');

/** The example's provisioner calls yum, which the machine of the tests does not have. */
const YUM = { content: '#!/bin/sh\necho "yum was asked to $*"\n', mode: 0o755 };
const SLEEP = { content: '#!/bin/sh\necho "slept $1"\n', mode: 0o755 };

describe('the basic example, built with inputs alone beside it', () => {
  let cloud: Simulator;
  let job: Job;
  let main: StepResult;
  let post: StepResult;

  beforeAll(async () => {
    cloud = await startSimulator({
      fixtures: { '/usr/bin/yum': YUM, '/usr/bin/sleep': SLEEP, '/bin/sleep': SLEEP },
    });
    job = await Job.start();
    await job.write('template.json', await readFile(TEMPLATE, 'utf8'));
    const inputs = {
      template: 'template.json',
      variables: JSON.stringify({ access_key: cloud.accessKey, secret_key: cloud.secretKey }),
      custom_endpoint_ecs: `127.0.0.1:${cloud.port}`,
    };
    main = await job.main({ inputs });
    post = await job.post({ inputs });
  }, 60_000);

  afterAll(async () => {
    await Promise.all([cloud.close(), job[Symbol.asyncDispose]()]);
  });

  test('succeeds, and so does its post step, which has nothing to do', () => {
    expect(main).toMatchObject({ exitCode: 0 });
    expect(post).toMatchObject({
      exitCode: 0,
      log: expect.stringMatching(/^(::add-mask::.*\n)*$/) as unknown,
    });
  });

  test('runs the commands in the guest and shows what they print, as it comes', () => {
    expect(main.log).toContain('slept 30');
    expect(main.log).toContain('yum was asked to install redis.x86_64 -y');
  });

  test('has the outputs', () => {
    const { images, snapshots } = heldIn(cloud, 'cn-beijing');
    const [imageId, snapshotId] = [images[0]?.id ?? '', snapshots[0]?.id ?? ''];
    expect(main.outputs).toMatchObject({
      image_id: imageId,
      image_name: 'packer_test2',
      image_ids: JSON.stringify({ 'cn-beijing': imageId }),
      snapshot_ids: JSON.stringify([snapshotId]),
      source_image: 'centos_7_04_64_20G_alibase_201701015.vhd',
      region: 'cn-beijing',
    });
    expect(JSON.parse(main.outputs['builds'] ?? '')).toMatchObject([
      {
        name: 'alicloud-ecs',
        builder_type: 'alicloud-ecs',
        status: 'success',
        artifact_id: `cn-beijing:${imageId}`,
        image_id: imageId,
        seconds: expect.any(Number) as unknown,
        error: null,
      },
    ]);
  });

  test('leaves the image and its snapshot in the cloud, and nothing else', () => {
    expect(held(cloud)).toEqual(['cn-beijing images packer_test2', 'cn-beijing snapshots']);
    expect(heldIn(cloud, 'cn-beijing').images[0]?.tags).toEqual({});
    expect(cloud.problems()).toEqual([]);
  });

  test('starts one instance with all it needs, and opens one port', () => {
    const [launch] = cloud.calls().filter(({ action }) => action === 'RunInstances');
    expect(launch?.parameters).toMatchObject({
      RegionId: 'cn-beijing',
      ImageId: 'centos_7_04_64_20G_alibase_201701015.vhd',
      InstanceType: 'ecs.n1.tiny',
      IoOptimized: 'optimized',
      InternetMaxBandwidthOut: '5',
      InternetChargeType: 'PayByTraffic',
    });
    const [rule] = cloud.calls().filter(({ action }) => action === 'AuthorizeSecurityGroup');
    expect(rule?.parameters).toMatchObject({
      'Permissions.1.IpProtocol': 'TCP',
      'Permissions.1.PortRange': '22/22',
      'Permissions.1.SourceCidrIp': '0.0.0.0/0',
    });
    const called = actions(cloud);
    for (const dance of ['StartInstance', 'AttachKeyPair', 'AllocatePublicIpAddress', 'AllocateEipAddress']) {
      expect(called).not.toContain(dance);
    }
    expect(called.length).toBeLessThanOrEqual(40);
  });

  test('reports in the job summary what was built, with a timeline', () => {
    expect(main.summary).toContain('packer_test2');
    expect(main.summary).toContain('```mermaid\ngantt');
  });

  test('shows no secret in any byte of log, output, summary or file', async () => {
    expect(await leaks(job, [main, post], [cloud.secretKey])).toEqual([]);
    expect(main.log + main.summary).not.toContain('PRIVATE KEY');
  });
});

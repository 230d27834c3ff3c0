import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startSimulator, type Simulator } from '../../src/simulator/index.js';
import { actions, held } from './held.js';
import { Job, type StepResult } from './runner.js';
import { leaks } from './secrets.js';

let cloud: Simulator;
let job: Job;
beforeEach(async () => {
  [cloud, job] = await Promise.all([startSimulator(), Job.start()]);
});
afterEach(async () => {
  await Promise.all([cloud.close(), job[Symbol.asyncDispose]()]);
});

function build(changes: Readonly<Record<string, string>> = {}): Promise<StepResult> {
  return job.main({
    inputs: {
      access_key: cloud.accessKey,
      secret_key: cloud.secretKey,
      custom_endpoint_ecs: `127.0.0.1:${cloud.port}`,
      region: 'cn-hangzhou',
      image_name: 'web',
      source_image: 'aliyun_3_x64_20G_alibase_20240819.vhd',
      instance_type: 'ecs.g6.large',
      ssh_username: 'root',
      provisioners: '[{type: shell, inline: [echo provisioned]}]',
      ...changes,
    },
  });
}

/** The messages that GitHub shows on the job's page. */
function annotations({ log }: StepResult): string[] {
  return [...log.matchAll(/^::error([^:]*)::(.*)$/gm)].map(([, , message = '']) => message);
}

describe('a failure is one clear sentence, exit code 1, and nothing is left', () => {
  test('the secret key does not belong to the access key', async () => {
    const result = await build({ secret_key: 'not-the-secret-of-this-key-at-all' });
    expect(result.exitCode).toBe(1);
    expect(annotations(result)).toEqual([
      expect.stringMatching(
        /secret_key.*\[code SignatureDoesNotMatch, request ID [0-9A-F-]{36}\]|\[code SignatureDoesNotMatch, request ID [0-9A-F-]{36}\].*secret_key/,
      ),
    ]);
    expect(await leaks(job, [result], ['not-the-secret-of-this-key-at-all'])).toEqual([]);
    expect(held(cloud)).toEqual([]);
  });

  test('the access key does not exist', async () => {
    const result = await build({ access_key: 'LTAInobodyhasthiskey' });
    expect(result.exitCode).toBe(1);
    expect(annotations(result)).toEqual([
      expect.stringContaining('code InvalidAccessKeyId.NotFound, request ID'),
    ]);
  });

  test('there is no such region', async () => {
    const result = await build({ region: 'cn-hangzou' });
    expect(result.exitCode).toBe(1);
    expect(annotations(result)).toEqual([
      expect.stringMatching(/region.*cn-hangzou.*Did you mean "cn-hangzhou"/),
    ]);
    expect(held(cloud)).toEqual([]);
  });

  test('there is no such source image', async () => {
    const result = await build({ source_image: 'centos_5_nobody_has_this.vhd' });
    expect(result.exitCode).toBe(1);
    expect(annotations(result)).toEqual([
      expect.stringContaining('there is no available image "centos_5_nobody_has_this.vhd" in cn-hangzhou'),
    ]);
    expect(held(cloud)).toEqual([]);
  });

  test('the image name is taken, and the image that has it stays as it was', async () => {
    const taken = cloud.furnish.image('cn-hangzhou', { name: 'web' });
    const before = held(cloud);
    const result = await build();
    expect(result.exitCode).toBe(1);
    expect(annotations(result)).toEqual([
      expect.stringMatching(
        new RegExp(`image_name"?: cn-hangzhou has an image "web" already \\(${taken}\\)`),
      ),
    ]);
    expect(held(cloud)).toEqual(before);
    expect(actions(cloud)).not.toContain('RunInstances');
  });

  test('nobody answers at the endpoint', async () => {
    const result = await build({ custom_endpoint_ecs: '127.0.0.1:9' });
    expect(result.exitCode).toBe(1);
    expect(annotations(result)).toEqual([
      expect.stringMatching(/127\.0\.0\.1:9.*custom_endpoint_ecs|custom_endpoint_ecs.*127\.0\.0\.1:9/),
    ]);
  }, 60_000);

  test('a script of the provisioner fails', async () => {
    const result = await build({
      provisioners: '[{type: shell, inline: ["echo before", "exit 3", "echo after"]}]',
    });
    expect(result.exitCode).toBe(1);
    expect(annotations(result)).toEqual([expect.stringMatching(/shell.*3/)]);
    expect(result.log).toContain('before');
    expect(result.log).not.toContain('after');
    expect(result.outputs['image_id']).toBe('');
    expect(JSON.parse(result.outputs['builds'] ?? '')).toMatchObject([{ status: 'failed', image_id: null }]);
    expect(held(cloud)).toEqual([]);
  }, 30_000);

  test('the cloud fails to make the image', async () => {
    cloud.setFaults([
      {
        match: { action: 'CreateImage' },
        effect: {
          kind: 'error',
          code: 'QuotaExceed.Image',
          status: 403,
          message: 'The maximum number of images is exceeded.',
        },
      },
    ]);
    const result = await build();
    expect(result.exitCode).toBe(1);
    expect(annotations(result)).toEqual([
      expect.stringMatching(/create the image web.*code QuotaExceed\.Image, request ID/),
    ]);
    expect(held(cloud)).toEqual([]);
  }, 30_000);
});

describe('wrong input is told all at once, before any call', () => {
  test('in a template, with the line and column of each problem', async () => {
    await job.write(
      'template.json',
      `{
  "builders": [{
    "type": "alicloud-ecs",
    "regon": "cn-hangzhou",
    "region": "cn-hangzhou",
    "image_name": "http://web",
    "source_image": "aliyun_3_x64_20G_alibase_20240819.vhd",
    "io_optimized": "maybe",
    "internet_max_bandwidth_out": 101,
    "ssh_username": "root"
  }],
  "provisioners": [{ "type": "shell" }]
}`,
    );
    const result = await job.main({
      inputs: {
        template: 'template.json',
        access_key: cloud.accessKey,
        secret_key: cloud.secretKey,
        custom_endpoint_ecs: `127.0.0.1:${cloud.port}`,
      },
    });
    expect(result.exitCode).toBe(1);
    const marked = [
      ...result.log.matchAll(/^::error (?:.*)file=template\.json,line=(\d+),col=(\d+)::(.*)$/gm),
    ].map(([, line, column, message]) => `${line}:${column} ${message}`);
    expect(marked).toEqual([
      expect.stringMatching(/^2:\d+ instance_type: is required/),
      expect.stringMatching(/^4:5 regon.*Did you mean "region"/),
      expect.stringMatching(/^6:19 image_name: must not begin with "http:\/\/".*found "http:\/\/web"/),
      expect.stringMatching(/^6:19 image_name: must begin with a letter/),
      expect.stringMatching(/^8:21 io_optimized.*"maybe"/),
      expect.stringMatching(/^9:35 internet_max_bandwidth_out.*101/),
      expect.stringMatching(/^12:20 .*inline/),
    ]);
    expect(cloud.calls()).toEqual([]);
  });

  test('in inputs, by the name of each', async () => {
    const result = await build({
      tags: 'a: [1',
      image_name: '1web',
      instance_type: '',
      vswitch_id: '',
      image_copy_region: 'cn-beijing',
    });
    expect(result.exitCode).toBe(1);
    const told = annotations(result).join('\n');
    expect(told).toMatch(/input "tags"/);
    expect(told).toMatch(/image_name/);
    expect(told).toMatch(/instance_type/);
    expect(told).toMatch(
      /image_copy_region.*is not an input of this action\. Did you mean "image_copy_regions"/,
    );
    expect(cloud.calls()).toEqual([]);
  });
});

import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startSimulator, type Simulator } from '../../src/simulator/index.js';
import { Job } from './runner.js';

let cloud: Simulator;
let job: Job;
beforeEach(async () => {
  [cloud, job] = await Promise.all([startSimulator(), Job.start()]);
});
afterEach(async () => {
  await Promise.all([cloud.close(), job[Symbol.asyncDispose]()]);
});

const access = () => ({
  access_key: cloud.accessKey,
  secret_key: cloud.secretKey,
  custom_endpoint_ecs: `127.0.0.1:${cloud.port}`,
});

test('inputs alone build an image, and leave it and its snapshot', async () => {
  const result = await job.main({
    inputs: {
      ...access(),
      region: 'cn-hangzhou',
      image_name: 'web',
      source_image: 'aliyun_3_x64_20G_alibase_20240819.vhd',
      instance_type: 'ecs.g6.large',
      ssh_username: 'root',
      tags: 'app: web',
      provisioners: '[{type: shell, inline: ["echo hello from $(hostname) $PACKER_BUILD_NAME", "id"]}]',
    },
  });
  console.log(result.log);
  console.log(result.outputs, result.summary);
  console.log(
    JSON.stringify(cloud.state(), null, 1),
    cloud
      .calls()
      .map((c) => c.action)
      .join(' '),
  );
  expect(result.exitCode).toBe(0);
});

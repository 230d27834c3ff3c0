import { expect, test } from '@jest/globals';
import { openCloud, readAccess, SharedAccess, type Access } from '../../src/alicloud/index.js';
import { Problems } from '../../src/errors/index.js';
import { Secret } from '../../src/secrets/index.js';
import { startSimulator, type Simulator } from '../../src/simulator/index.js';

function accessOf(cloud: Simulator, roleArn: string): Access {
  const { accessKey, secretKey } = cloud.ram.user(`user-${roleArn.length}`);
  const problems = new Problems();
  const access = readAccess(
    {
      options: {
        region: 'cn-hangzhou',
        access_key: new Secret(accessKey),
        secret_key: new Secret(secretKey),
        ram_role_arn: roleArn,
        ram_session_name: 'build',
        custom_endpoint_ecs: `127.0.0.1:${cloud.port}`,
        custom_endpoint_sts: `127.0.0.1:${cloud.port}`,
      },
      placeOf: (option) => ({ file: `input "${option}"` }),
      place: { file: 'inputs' },
      env: {},
    },
    problems,
  );
  expect(problems.all).toEqual([]);
  if (access === undefined) throw new Error('There is no access.');
  return access;
}

test('builds that are told the same assume their role once, others on their own', async () => {
  await using cloud = await startSimulator({ guests: 'none' });
  const one = accessOf(cloud, cloud.ram.role('builder'));
  const other = accessOf(cloud, cloud.ram.role('another-builder'));
  const shared = new SharedAccess();
  const clouds = [one, one, one, other].map((access) => openCloud(access, { userAgent: 'test', shared }));
  const keys = await Promise.all(clouds.map(({ credentials }) => credentials.get()));
  expect(cloud.calls().filter(({ action }) => action === 'AssumeRole')).toHaveLength(2);
  expect(new Set(keys.slice(0, 3)).size).toBe(1);
  expect(keys[3]).not.toBe(keys[0]);
});

import { describe, expect, test } from '@jest/globals';
import type { FaultRule } from '../../../src/simulator/index.js';
import { build, calls, images, inCloud, ownRegion, type Options } from './kit.js';

/** The cloud carries the call out, and says that it does not. */
function refusedYetMade(action: string, code = 'InvalidParameter.Odd'): FaultRule {
  return {
    match: { action },
    effect: { kind: 'error', code, status: 400, message: 'It cannot be done.', when: 'after' },
  };
}

const LOGIN = { communicator: 'ssh', ssh_username: 'root', ssh_password: undefined };

const CREATIONS: readonly (readonly [action: string, words: string, options: Options])[] = [
  ['ImportKeyPair', 'key pair', LOGIN],
  ['CreateVpc', 'VPC', {}],
  ['CreateVSwitch', 'vSwitch', {}],
  ['CreateSecurityGroup', 'security group', {}],
  ['RunInstances', 'instance', {}],
  ['CreateSnapshot', 'snapshot', {}],
  ['CreateImage', 'image', {}],
];

describe('what the cloud makes although it refuses to', () => {
  test.each(CREATIONS)('%s: is released at once, and told', (action, words, options) =>
    inCloud(async (cloud) => {
      cloud.setFaults([refusedYetMade(action)]);
      const { status, error, told, events } = await build(cloud, options);
      expect(status).toBe('failed');
      expect(error).toContain('It cannot be done.');
      expect(told.join('\n')).toMatch(
        new RegExp(`The cloud has made the ${words} \\S+ in cn-hangzhou, although it said that it does not`),
      );
      expect(events.filter(({ type }) => type === 'resource_left')).toEqual([]);
      expect(ownRegion(cloud)).toBeUndefined();
    })(),
  );

  test(
    'CopyImage: the copy goes, the original stays',
    inCloud(async (cloud) => {
      cloud.setFaults([{ ...refusedYetMade('CopyImage'), calls: { times: 'all' } }]);
      const { status, error } = await build(cloud, {
        image_copy_regions: ['cn-beijing'],
        image_copy_names: ['web'],
      });
      expect(status).toBe('failed');
      expect(error).toContain('It cannot be done.');
      expect(images(cloud)).toMatchObject([{ name: 'web', status: 'Available' }]);
      expect(images(cloud, 'cn-beijing')).toEqual([]);
    }),
  );

  test(
    'an instance is gone before another is started in its place',
    inCloud(async (cloud) => {
      cloud.setFaults([refusedYetMade('RunInstances', 'OperationDenied.NoStock')]);
      expect(await build(cloud, { skip_create_image: true })).toMatchObject({ status: 'success' });
      const order = cloud.calls().flatMap(({ action }) => (/^(Run|Delete)Inst/.test(action) ? action : []));
      expect(order).toEqual(['RunInstances', 'DeleteInstance', 'RunInstances', 'DeleteInstance']);
      expect(ownRegion(cloud)).toBeUndefined();
    }),
  );

  test(
    'what is not listed at once is found when all is released',
    inCloud(async (cloud) => {
      const notYet = JSON.stringify({ RequestId: '1', TotalCount: 0, Vpcs: { Vpc: [] } });
      cloud.setFaults([
        refusedYetMade('CreateVpc'),
        { match: { action: 'DescribeVpcs' }, effect: { kind: 'body', body: notYet } },
      ]);
      expect(await build(cloud, {})).toMatchObject({ status: 'failed' });
      expect(calls(cloud, 'DescribeVpcs')).toHaveLength(2);
      expect(ownRegion(cloud)).toBeUndefined();
    }),
  );

  test(
    'nobody looks where the service itself cannot have heard of the call',
    inCloud(async (cloud) => {
      const effect = { kind: 'error', code: 'Forbidden.RAM', status: 403, message: 'Not you.' } as const;
      cloud.setFaults([{ match: { action: 'CreateVpc' }, effect }]);
      expect(await build(cloud, {})).toMatchObject({ status: 'failed' });
      expect(calls(cloud, 'DescribeVpcs')).toEqual([]);
    }),
  );
});

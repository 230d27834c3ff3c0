import { describe, expect, jest, test } from '@jest/globals';
import { openCloud, readAccess } from '../../../src/alicloud/index.js';
import { Problems } from '../../../src/errors/index.js';
import { startSimulator, type Simulator } from '../../../src/simulator/index.js';
import { build, calls, check, images, inCloud, ownRegion, temporaryFolder, type Options } from './kit.js';

/** Tests run side by side here: each may take as long as all. */
jest.setTimeout(60_000);

const anError = (action: string, code: string, times: number | 'all' = 1) => ({
  match: { action },
  calls: { times },
  effect: { kind: 'error' as const, code, status: 403, message: `${code}.` },
});

/** Cancels as soon as a phase says how far it is. @returns the result, and how long it took from then on */
async function cancelledIn(cloud: Simulator, phase: string, options: Readonly<Record<string, unknown>>) {
  const cancellation = new AbortController();
  const result = await build(cloud, options, {
    signal: cancellation.signal,
    onEvent: (event) => {
      if (event.type === 'progress' && event.phase === phase) cancellation.abort(new Error('cancelled'));
    },
  });
  return result;
}

/** Logs in with a password, to this machine. */
const SSH: Options = { communicator: 'ssh', ssh_username: 'root', ssh_host: '127.0.0.1' };

/**
 * What Packer's plugin gets wrong, by the numbers of the list of its defects; each works here. Number 17 is in
 * `communicators/connect.test.ts`, 20 in `provisioners/shell-local.test.ts`; 18 is the import's.
 */
describe('defects of the peer', () => {
  test.concurrent(
    '1: an instance with nothing but a password has no address',
    inCloud(async (cloud) => {
      await build(cloud, { ssh_password: 'Abcd-1234', skip_create_image: true });
      expect(calls(cloud, 'RunInstances')).toMatchObject([{ InternetMaxBandwidthOut: '5' }]);
    }),
  );

  test.concurrent.each([
    ['CreateImage', 'CreateFailed', {}],
    ['CreateSnapshot', 'failed', { image_ignore_data_disks: true }],
  ] as const)('2: %s that ends in %s is waited for until the time limit', (action, state, options) =>
    inCloud(async (cloud) => {
      cloud.setFaults([{ match: { action }, effect: { kind: 'outcome', state } }]);
      expect((await build(cloud, options)).error).toContain(`its status is "${state}"`);
      expect(ownRegion(cloud)).toBeUndefined();
    })(),
  );

  test.concurrent(
    '3: waits cannot be cancelled',
    inCloud(
      async (cloud) => {
        const { artifact } = await cancelledIn(cloud, 'launch', {});
        expect(artifact.image_ids).toEqual({});
        expect(calls(cloud, 'CreateImage')).toEqual([]);
        expect(ownRegion(cloud)).toBeUndefined();
      },
      { profile: { launch: 20 } },
    ),
  );

  test.concurrent.each(['CreateVpc', 'CreateVSwitch', 'CreateSecurityGroup', 'RunInstances', 'CreateImage'])(
    '4: what %s made is forgotten when its answer is lost',
    (action) =>
      inCloud(async (cloud) => {
        cloud.setFaults([{ match: { action }, effect: { kind: 'reset', when: 'after' } }]);
        const { error, status } = await build(cloud, {});
        expect(error).toBeUndefined();
        expect(status).toBe('success');
        const { images: made, snapshots, ...rest } = ownRegion(cloud) ?? {};
        expect([made, snapshots]).toMatchObject([{ length: 1 }, { length: 1 }]);
        expect(Object.values(rest).flat()).toEqual([]);
      })(),
  );

  test.concurrent(
    '5, 6: data disks survive, and a system disk of 0 GiB is asked for',
    inCloud(async (cloud) => {
      await build(cloud, { image_disk_mappings: [{ disk_size: 20 }] });
      expect(ownRegion(cloud)?.disks).toEqual([]);
      const [launch] = calls(cloud, 'RunInstances');
      expect(launch).toMatchObject({ 'DataDisk.1.DeleteWithInstance': 'true' });
      expect(Object.keys(launch ?? {})).not.toContain('SystemDisk.Size');
    }),
  );

  // Not side by side with others: jest loads no library late then, as SSH is.
  test.each<readonly [Options, string]>([
    [{}, '0.0.0.0/0'],
    [{ ssh_private_ip: true }, '172.16.0.0/16'],
    [{ temporary_security_group_source_cidrs: '203.0.113.7/32' }, '203.0.113.7/32'],
  ])(
    '7: the security group is open on all ports, to the world whatever is asked for (%j)',
    async (options, from) => {
      await using cloud = await startSimulator({ guests: 'none' });
      const { told } = await build(cloud, { ...SSH, ssh_port: 2222, ssh_timeout: '100ms', ...options });
      const [opened, ...others] = calls(cloud, 'AuthorizeSecurityGroup');
      expect(others).toEqual([]);
      expect(opened).toMatchObject({
        'Permissions.1.IpProtocol': 'TCP',
        'Permissions.1.PortRange': '2222/2222',
        'Permissions.1.SourceCidrIp': from,
      });
      expect(Object.keys(opened ?? {}).filter((name) => name.startsWith('Permissions.2'))).toEqual([]);
      expect(told.join().includes('temporary_security_group_source_cidrs')).toBe(from === '0.0.0.0/0');
    },
  );

  test.concurrent(
    '8: copies are not waited for, tagged or described',
    inCloud(
      async (cloud) => {
        await build(cloud, {
          image_copy_regions: ['cn-beijing'],
          tags: { a: 'b' },
          image_description: 'words',
        });
        expect(images(cloud, 'cn-beijing')).toMatchObject([
          { status: 'Available', tags: { a: 'b' }, description: 'words' },
        ]);
      },
      { profile: { imageCopy: 1 } },
    ),
  );

  test.concurrent(
    '9: names of copies without keys break encryption, and move to other regions',
    inCloud(async (cloud) => {
      await build(cloud, {
        image_encrypted: true,
        image_copy_regions: ['cn-beijing', 'cn-shanghai'],
        image_copy_names: ['in-beijing'],
      });
      const names = ['cn-hangzhou', 'cn-beijing', 'cn-shanghai'].map(
        (region) => images(cloud, region)[0]?.name,
      );
      expect(names).toEqual(['web', 'in-beijing', 'web']);
    }),
  );

  test.concurrent(
    '10: the old image is deleted before there is a new one, or where none is wanted',
    inCloud(async (cloud) => {
      const old = cloud.furnish.image('cn-hangzhou', { name: 'web' });
      await build(cloud, { image_force_delete: true, skip_create_image: true });
      cloud.setFaults([anError('CreateImage', 'QuotaExceed.Image')]);
      await build(cloud, { image_force_delete: true });
      expect(images(cloud)).toMatchObject([{ id: old, name: 'web' }]);
    }),
  );

  test.concurrent(
    '11: a vSwitch without its VPC is not found; a VPC without a vSwitch gets a block that is not in it',
    inCloud(async (cloud) => {
      const vpcId = cloud.furnish.vpc('cn-hangzhou', { cidrBlock: '10.1.0.0/16' });
      const wanted = { vpcId, zoneId: 'cn-hangzhou-h', cidrBlock: '10.1.0.0/24' };
      const vswitch_id = cloud.furnish.vSwitch('cn-hangzhou', wanted);
      expect((await build(cloud, { vswitch_id, skip_create_image: true })).status).toBe('success');
      expect((await build(cloud, { vpc_id: vpcId, skip_create_image: true })).status).toBe('success');
      expect(calls(cloud, 'CreateVpc')).toEqual([]);
      expect(calls(cloud, 'CreateVSwitch')).toMatchObject([{ CidrBlock: '10.1.1.0/24' }]);
    }),
  );

  test('12: a key pair without its private key is passed over', () => {
    const options = { communicator: 'ssh', ssh_username: 'root', ssh_password: undefined };
    expect(check({ ...options, ssh_keypair_name: 'pair' }).problems.join('\n')).toContain(
      'ssh_keypair_name: needs ssh_private_key_file or ssh_agent_auth',
    );
  });

  test.concurrent(
    '13: eip_id alone is never associated',
    inCloud(async (cloud) => {
      const eip = await cloud.furnish.eip('cn-hangzhou', {});
      await build(cloud, { eip_id: eip, skip_create_image: true });
      expect(calls(cloud, 'AssociateEipAddress')).toMatchObject([{ AllocationId: eip }]);
    }),
  );

  test('14: ram_role_arn without a session name is replaced by the name of another role', () => {
    const { problems } = check({ ram_role_arn: 'acs:ram::1:role/ours', ram_role_name: 'theirs' });
    expect(problems).toEqual([expect.stringContaining('ram_role_arn')]);
  });

  test.concurrent(
    '14: ram_role_arn beside a profile is replaced by nothing',
    inCloud(async (cloud) => {
      using folder = temporaryFolder();
      const { accessKey: access_key_id, secretKey: access_key_secret } = cloud.ram.user('packer');
      const profile = { name: 'ours', mode: 'AK', access_key_id, access_key_secret };
      const ram_role_arn = cloud.ram.role('packer-test');
      const { error } = await build(cloud, {
        access_key: undefined,
        secret_key: undefined,
        profile: 'ours',
        shared_credentials_file: folder.write('config.json', JSON.stringify({ profiles: [profile] })),
        custom_endpoint_sts: `127.0.0.1:${cloud.port}`,
        ram_role_arn,
        ram_session_name: 'session',
        skip_create_image: true,
      });
      expect(error).toBeUndefined();
      expect(calls(cloud, 'AssumeRole')).toMatchObject([{ RoleArn: ram_role_arn }]);
    }),
  );

  test.each<readonly [Options]>([
    [{ protocol: 'http' }],
    [{ custom_endpoint_ecs: 'http://ecs.cn-hangzhou.aliyuncs.com' }],
  ])('15: passwords, user data and private keys are sent in clear (%j)', (options) => {
    expect(check(options).problems.join('\n')).toMatch(/must be "https"|http only for this machine/);
  });

  test.concurrent(
    '15: the private key of the instance comes over the network',
    inCloud(async (cloud) => {
      await build(cloud, { skip_create_image: true });
      expect(calls(cloud, 'CreateKeyPair')).toEqual([]);
    }),
  );

  test.each([
    ['ALICLOUD_ACCESS_KEY', 'ALICLOUD_SECRET_KEY', 'ALICLOUD_SECURITY_TOKEN'],
    ['ALICLOUD_ACCESS_KEY', 'ALICLOUD_SECRET_KEY', 'SecurityToken'],
    ['ALICLOUD_ACCESS_KEY', 'ALICLOUD_SECRET_KEY', 'SECURITY_TOKEN'],
    ['ALIBABA_CLOUD_ACCESS_KEY_ID', 'ALIBABA_CLOUD_ACCESS_KEY_SECRET', 'ALIBABA_CLOUD_SECURITY_TOKEN'],
  ])('16: the keys of %s come without the token of %s, %s', async (key, secret, token) => {
    const place = { file: 'template.json' };
    const env = { [key]: 'an-id', [secret]: 'a-secret', [token]: 'a-token' };
    const request = { options: { region: 'cn-hangzhou' }, placeOf: () => place, place, env };
    const access = readAccess(request, new Problems());
    const cloud = access && openCloud(access, { userAgent: 'tests' });
    expect((await cloud?.credentials.get())?.securityToken?.reveal()).toBe('a-token');
  });

  test('19: 43 Chinese characters are too many for a name', () => {
    expect(check({ image_name: '镜'.repeat(43) }).problems).toEqual([]);
  });

  test('21: "" is a region', () => {
    expect(check({ image_copy_regions: [''] }).problems.join('\n')).toContain('must be the ID of a region');
  });

  test.concurrent(
    '22: throttled calls are not tried again',
    inCloud(async (cloud) => {
      cloud.setFaults([anError('RunInstances', 'Throttling.User'), anError('CreateImage', 'Throttling')]);
      expect((await build(cloud, {})).status).toBe('success');
    }),
  );

  test.concurrent(
    '23: the zone is the last one that lists the type, in stock or not',
    inCloud(async (cloud) => {
      cloud.furnish.stock('ecs.g6.large', 'WithoutStock', 'cn-hangzhou-k');
      await build(cloud, { skip_create_image: true });
      expect(calls(cloud, 'RunInstances')).toHaveLength(1);
    }),
  );

  test.concurrent(
    '24: a clean-up that fails loses the finished image',
    inCloud(async (cloud) => {
      cloud.setFaults([anError('DeleteInstance', 'InvalidOperation.DeletionProtection', 'all')]);
      const { status, artifact } = await build(cloud, {});
      expect(status).toBe('success');
      expect(artifact.image_ids).toEqual({ 'cn-hangzhou': images(cloud)[0]?.id });
    }),
  );

  test.concurrent(
    '25: a copy that was done before a cancel survives untold',
    inCloud(
      async (cloud) => {
        cloud.setFaults([
          {
            match: { action: 'CopyImage', parameters: { DestinationRegionId: 'cn-shanghai' } },
            effect: { kind: 'delay', seconds: 2, when: 'before' },
          },
        ]);
        const cancellation = new AbortController();
        const { artifact } = await build(
          cloud,
          { image_copy_regions: ['cn-beijing', 'cn-shanghai'] },
          {
            signal: cancellation.signal,
            onEvent: (event) => {
              if (
                event.type === 'progress' &&
                event.message.endsWith('is Available') &&
                event.phase === 'distribute'
              )
                cancellation.abort(new Error('cancelled'));
            },
          },
        );
        expect(artifact.image_ids).toEqual({
          'cn-hangzhou': images(cloud)[0]?.id,
          'cn-beijing': images(cloud, 'cn-beijing')[0]?.id,
        });
        expect(ownRegion(cloud, 'cn-shanghai')).toBeUndefined();
        // One copy begins late, and is under way when the other is done.
      },
      { profile: { imageCopy: 3 } },
    ),
  );
});

import { describe, expect, jest, test } from '@jest/globals';
import { build, calls, check, inCloud, ownRegion, type Options } from './kit.js';

/** Tests run side by side here: each may take as long as all. */
jest.setTimeout(60_000);

/** What `__tests__/alicloud` has of credentials is not repeated here: only what a template's options come to. */
describe('the options of access', () => {
  test.each<readonly [Options]>([
    [{ security_token: 'token' }],
    [{ protocol: 'HTTPS' }],
    [{ custom_endpoint_ecs: 'ecs.example.com', custom_endpoint_sts: 'https://sts.example.com:8443' }],
    [{ custom_endpoint_vpc: 'http://localhost:1234', custom_endpoint_metadata: 'http://10.0.0.1' }],
    [{ ram_role_arn: 'acs:ram::1:role/a', ram_session_name: 'session@1.2_-', ram_session_expiration: '900' }],
    [{ ram_role_name: 'role', access_key: undefined, secret_key: undefined }],
    [{ skip_region_validation: 'true', region: 'cn-somewhere' }],
  ])('%j are accepted', (options) => {
    expect(check(options).problems).toEqual([]);
  });

  test.each<readonly [Options, string]>([
    [{ access_key: undefined }, 'secret_key'],
    [{ secret_key: undefined }, 'access_key'],
    [{ access_key: undefined, secret_key: undefined }, 'ALICLOUD_ACCESS_KEY'],
    [{ region: undefined }, 'region: is required, here or in the environment variable ALICLOUD_REGION'],
    [{ profile: 'nobody', shared_credentials_file: 'nowhere.json' }, 'nowhere.json'],
    [{ ram_role_arn: 'acs:ram::1:role/a' }, 'ram_session_name'],
    [{ ram_session_name: 'a b' }, 'ram_session_name: must be 2 to 64 letters, digits or any of . @ _ -'],
    [{ ram_session_expiration: 60 }, 'ram_session_expiration: must be between 900 and 43200; found 60'],
    [{ protocol: 'http' }, 'protocol: must be "https": calls are never sent unencrypted'],
    [
      { custom_endpoint_ecs: 'http://ecs.example.com' },
      'custom_endpoint_ecs: must be host, host:port or a URL',
    ],
    [{ custom_endpoint_vpc: 'ftp://a' }, 'custom_endpoint_vpc: must be host, host:port or a URL'],
    [{ skip_region_validation: 'x' }, 'skip_region_validation: must be true or false'],
    [{ acces_key: 'x' }, 'acces_key: is not an option here. Did you mean "access_key"?'],
  ])('%j are refused', (options, message) => {
    expect(check(options).problems.join('\n')).toContain(message);
  });

  test.concurrent(
    'region: one that does not exist is told with the nearest name, unless that is skipped',
    inCloud(async (cloud) => {
      const { error } = await build(cloud, { region: 'cn-hangzou', skip_create_image: true });
      expect(error).toMatch(/^region: "cn-hangzou" is not a region .*"cn-hangzhou"/);
      await build(cloud, { region: 'cn-hangzou', skip_create_image: true, skip_region_validation: true });
      expect(calls(cloud, 'DescribeRegions')).toHaveLength(1);
      expect(calls(cloud, 'RunInstances')).toEqual([]);
    }),
  );

  test.concurrent(
    'ecs_ram_role_name: a role that does not exist is the cloud’s to tell, and leaves nothing',
    inCloud(async (cloud) => {
      const { error } = await build(cloud, { ecs_ram_role_name: 'nobody' });
      expect(error).toContain('InvalidRamRole.NotFound');
      expect(ownRegion(cloud)).toBeUndefined();
    }),
  );

  test.concurrent(
    'zone_id: a zone that does not exist is told, and leaves nothing',
    inCloud(async (cloud) => {
      const { error } = await build(cloud, { zone_id: 'cn-hangzhou-zz' });
      expect(error).toContain('cn-hangzhou-zz');
      expect(error).toContain('InvalidZoneId');
      expect(ownRegion(cloud)).toBeUndefined();
    }),
  );

  test.concurrent(
    'resource_group_id: everything that can be in a group is',
    inCloud(async (cloud) => {
      const options = { resource_group_id: 'rg-1', image_copy_regions: ['cn-beijing'] };
      expect((await build(cloud, options)).error).toBeUndefined();
      for (const action of [
        'CreateVpc',
        'CreateSecurityGroup',
        'RunInstances',
        'CreateSnapshot',
        'CreateImage',
        'CopyImage',
      ])
        expect([action, calls(cloud, action)[0]?.['ResourceGroupId']]).toEqual([action, 'rg-1']);
    }),
  );
});

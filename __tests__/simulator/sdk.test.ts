import { afterAll, beforeAll, expect, test } from '@jest/globals';
import * as ecsPackage from '@alicloud/ecs20140526';
import * as vpcPackage from '@alicloud/vpc20160428';
import { $OpenApiUtil } from '@alicloud/openapi-core';
import { startSimulator, type Simulator } from '../../src/simulator/index.js';

/** The official SDK's own client classes: V3 signatures and parameters flattened by code that we did not write. */
type Ecs = InstanceType<typeof ecsPackage.default>;
type Vpc = InstanceType<typeof vpcPackage.default>;

let simulator: Simulator;
let ecs: Ecs;
let vpc: Vpc;

beforeAll(async () => {
  simulator = await startSimulator({ guests: 'none' });
  const config = new $OpenApiUtil.Config({
    accessKeyId: simulator.accessKey,
    accessKeySecret: simulator.secretKey,
    endpoint: `127.0.0.1:${simulator.port}`,
    protocol: 'http',
    regionId: 'cn-hangzhou',
  });
  ecs = new (classOf(ecsPackage))(config);
  vpc = new (classOf(vpcPackage))(config);
});

afterAll(() => simulator.close());

test('the SDK creates a network and an instance, and finds both', async () => {
  const { CreateVpcRequest, CreateVSwitchRequest, DescribeVpcsRequest } = vpcPackage;
  const regionId = 'cn-hangzhou';
  const created = await vpc.createVpc(
    new CreateVpcRequest({ regionId, cidrBlock: '10.0.0.0/8', vpcName: 'of the SDK' }),
  );
  const vpcId = created.body?.vpcId ?? '';
  const status = async () =>
    (await vpc.describeVpcs(new DescribeVpcsRequest({ regionId, vpcId }))).body?.vpcs?.vpc?.[0]?.status;
  while ((await status()) !== 'Available');
  const zone = { zoneId: 'cn-hangzhou-b', cidrBlock: '10.0.0.0/24' };
  const vSwitch = await vpc.createVSwitch(new CreateVSwitchRequest({ regionId, vpcId, ...zone }));
  const group = await ecs.createSecurityGroup(new ecsPackage.CreateSecurityGroupRequest({ regionId, vpcId }));
  const securityGroupId = group.body?.securityGroupId ?? '';
  await ecs.authorizeSecurityGroup(
    new ecsPackage.AuthorizeSecurityGroupRequest({
      regionId,
      securityGroupId,
      permissions: [
        new ecsPackage.AuthorizeSecurityGroupRequestPermissions({
          ipProtocol: 'TCP',
          portRange: '22/22',
          sourceCidrIp: '0.0.0.0/0',
          priority: '1',
        }),
      ],
    }),
  );
  const launch = new ecsPackage.RunInstancesRequest({
    regionId,
    imageId: 'ubuntu_22_04_x64_20G_alibase_20240807.vhd',
    instanceType: 'ecs.g7.large',
    vSwitchId: vSwitch.body?.vSwitchId ?? '',
    securityGroupId,
    internetMaxBandwidthOut: 5,
    systemDisk: new ecsPackage.RunInstancesRequestSystemDisk({ category: 'cloud_essd', size: '40' }),
    tag: [new ecsPackage.RunInstancesRequestTag({ key: 'by', value: 'the SDK' })],
    httpTokens: 'required',
  });
  let ids: string[] | undefined;
  // The vSwitch is available only some milliseconds after it was made: a client waits, or tries again.
  while (!ids) {
    const answer = await ecs.runInstances(launch).catch((error: unknown) => {
      expect(error).toMatchObject({ code: 'IncorrectVSwitchStatus' });
      return undefined;
    });
    ids = answer?.body?.instanceIdSets?.instanceIdSet;
  }
  const request = new ecsPackage.DescribeInstancesRequest({ regionId, instanceIds: JSON.stringify(ids) });
  const found = await ecs.describeInstances(request);
  expect(found.body?.instances?.instance?.[0]).toMatchObject({
    instanceId: ids[0],
    publicIpAddress: { ipAddress: [expect.any(String)] },
    tags: { tag: [{ tagKey: 'by', tagValue: 'the SDK' }] },
  });
  // This request has no region: the instance's own is meant.
  const stop = new ecsPackage.StopInstanceRequest({ instanceId: ids[0] ?? '', forceStop: true });
  await expect(ecs.stopInstance(stop)).rejects.toMatchObject({
    code: 'IncorrectInstanceStatus',
    statusCode: 403,
  });
  expect(
    simulator.calls().filter(({ problems, signature }) => problems.length > 0 || signature !== 'V3'),
  ).toEqual([]);
});

test('the SDK makes out code, message and request ID of a refusal', async () => {
  const request = new ecsPackage.DescribeImagesRequest({ regionId: 'cn-atlantis' });
  const error = await ecs.describeImages(request).catch((error: unknown) => error);
  const requestId = simulator.calls().at(-1)?.requestId;
  expect(error).toMatchObject({
    code: 'InvalidRegionId.NotFound',
    data: { RequestId: requestId },
  });
  expect(String(error)).toContain(
    `code: 404, The specified RegionId does not exist. request id: ${requestId}`,
  );
});

/** Under jest the default import of these packages is their exports, elsewhere it is the class. */
function classOf<T>(sdk: { readonly default: T }): T {
  const exported = sdk.default as T & { readonly default?: T };
  return exported.default ?? exported;
}

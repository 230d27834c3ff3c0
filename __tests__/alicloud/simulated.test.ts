import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import type { CallRecord } from '../../src/alicloud/caller.js';
import { Cloud } from '../../src/alicloud/cloud.js';
import { StaticProvider } from '../../src/alicloud/credentials/static.js';
import { Endpoints } from '../../src/alicloud/endpoints.js';
import * as Ecs from '../../src/alicloud/operations/ecs.js';
import { GetCallerIdentity } from '../../src/alicloud/operations/sts.js';
import * as Vpc from '../../src/alicloud/operations/vpc.js';
import { Transport } from '../../src/alicloud/transport.js';
import {
  imageWatch,
  instanceWatch,
  snapshotWatch,
  vpcWatch,
  vswitchWatch,
} from '../../src/alicloud/watches.js';
import { Secret } from '../../src/secrets/index.js';
import { startSimulator, type Simulator } from '../../src/simulator/index.js';
import { FAST_RETRY } from './fake-cloud.js';
import { failure } from './failure.js';

const region = 'cn-beijing';
const here = { region };
const IMAGE = 'centos_7_03_64_20G_alibase_20170818.vhd';

let simulator: Simulator;
let transport: Transport;
let cloud: Cloud;
const records: CallRecord[] = [];

beforeAll(async () => {
  simulator = await startSimulator({ guests: 'none' });
  transport = new Transport();
  cloud = new Cloud({
    credentials: new StaticProvider('the simulator', {
      accessKeyId: simulator.accessKey,
      accessKeySecret: new Secret(simulator.secretKey),
    }),
    endpoints: new Endpoints({ custom_endpoint_ecs: simulator.url, custom_endpoint_sts: simulator.url }),
    transport,
    retry: { ...FAST_RETRY, totalMs: 20_000, longestPauseMs: 100 },
    wait: { shortestPauseMs: 20, longestPauseMs: 200 },
    userAgent: 'tests',
    onCall: (record) => records.push(record),
  });
});
afterAll(async () => {
  await transport.close();
  await simulator.close();
});

const until = (wanted: string) => ({
  region,
  timeoutMs: 20_000,
  until: ({ status }: { status?: string | undefined }) => status === wanted,
});

test('every call of an image build is understood by a simulated cloud that checks signatures and parameters', async () => {
  const zones = await cloud.call(Ecs.DescribeZones, { regionId: region }, here);
  const zoneId = zones.zones?.zone?.[0]?.zoneId;
  const tag = [{ key: 'made-by', value: 'a test' }];
  const publicKeyBody = sshPublicKey();
  await cloud.call(Ecs.ImportKeyPair, { regionId: region, keyPairName: 'key', publicKeyBody, tag }, here);

  const { vpcId } = await cloud.call(
    Vpc.CreateVpc,
    { regionId: region, cidrBlock: '172.16.0.0/16', tag },
    here,
  );
  await cloud.waitFor({ watch: vpcWatch, id: vpcId ?? '', ...until('Available') });
  const { vSwitchId } = await cloud.call(
    Vpc.CreateVSwitch,
    { regionId: region, vpcId, zoneId, cidrBlock: '172.16.0.0/24', tag },
    here,
  );
  await cloud.waitFor({ watch: vswitchWatch, id: vSwitchId ?? '', ...until('Available') });
  const { securityGroupId } = await cloud.call(
    Ecs.CreateSecurityGroup,
    { regionId: region, vpcId, tag },
    here,
  );
  await cloud.call(
    Ecs.AuthorizeSecurityGroup,
    {
      regionId: region,
      securityGroupId,
      permissions: [{ ipProtocol: 'TCP', portRange: '22/22', sourceCidrIp: '10.0.0.0/8' }],
    },
    here,
  );

  const launched = await cloud.call(
    Ecs.RunInstances,
    {
      regionId: region,
      imageId: IMAGE,
      instanceType: 'ecs.t5-lc1m1.small',
      vSwitchId,
      securityGroupId,
      keyPairName: 'key',
      internetMaxBandwidthOut: 5,
      autoReleaseTime: `${new Date(Date.now() + 3_600_000).toISOString().slice(0, 16)}:00Z`,
      systemDisk: { category: 'cloud_efficiency' },
      tag,
    },
    here,
  );
  const instanceId = launched.instanceIdSets?.instanceIdSet?.[0] ?? '';
  const running = await cloud.waitFor({ watch: instanceWatch, id: instanceId, ...until('Running') });
  expect(running.publicIpAddress?.ipAddress).toHaveLength(1);

  await cloud.call(Ecs.StopInstance, { instanceId }, here);
  await cloud.waitFor({ watch: instanceWatch, id: instanceId, ...until('Stopped') });
  const { imageId } = await cloud.call(
    Ecs.CreateImage,
    { regionId: region, instanceId, imageName: 'made', tag },
    here,
  );
  const image = await cloud.waitFor({ watch: imageWatch, id: imageId ?? '', ...until('Available') });
  const snapshotId = image.diskDeviceMappings?.diskDeviceMapping?.[0]?.snapshotId ?? '';
  await cloud.waitFor({ watch: snapshotWatch, id: snapshotId, ...until('accomplished') });
  await cloud.call(
    Ecs.TagResources,
    { regionId: region, resourceType: 'snapshot', resourceId: [snapshotId], tag },
    here,
  );

  const destinationRegionId = 'cn-hangzhou';
  const copied = await cloud.call(
    Ecs.CopyImage,
    { regionId: region, imageId, destinationRegionId, destinationImageName: 'copied', tag },
    here,
  );
  await cloud.waitFor({
    watch: imageWatch,
    id: copied.imageId ?? '',
    ...until('Available'),
    region: destinationRegionId,
  });

  await cloud.call(Ecs.DeleteInstance, { instanceId, force: true }, here);
  await cloud.waitUntilGone({ watch: instanceWatch, region, id: instanceId, timeoutMs: 20_000 });
  await cloud.call(Ecs.DeleteSecurityGroup, { regionId: region, securityGroupId }, here);
  await cloud.call(Vpc.DeleteVSwitch, { regionId: region, vSwitchId }, here);
  await cloud.waitUntilGone({ watch: vswitchWatch, region, id: vSwitchId ?? '', timeoutMs: 20_000 });
  await cloud.call(Vpc.DeleteVpc, { regionId: region, vpcId }, here);
  await cloud.call(Ecs.DeleteKeyPairs, { regionId: region, keyPairNames: JSON.stringify(['key']) }, here);
  await cloud.call(Ecs.DeleteImage, { regionId: region, imageId }, here);
  await cloud.call(Ecs.DeleteSnapshot, { snapshotId }, here);

  expect(records.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  expect(simulator.problems()).toEqual([]);
  const identity = await cloud.call(GetCallerIdentity, {}, here);
  expect(identity.accountId).toBe(simulator.accountId);
});

const errors: [string, (cloud: Cloud) => Promise<unknown>, object][] = [
  [
    'a region that does not exist',
    (at) => at.call(Ecs.DescribeImages, { regionId: 'xx-nowhere-1' }, here),
    { family: 'region' },
  ],
  [
    'a resource that does not exist',
    (at) => at.call(Ecs.DeleteInstance, { instanceId: 'i-none' }, here),
    { family: 'not-found', isNotFound: true, isRefusal: true },
  ],
];

test.each(errors)('tells %s', async (_, call, expected) => {
  expect(await failure(call(cloud))).toMatchObject(expected);
});

test('tells a secret key that does not belong to the access key', async () => {
  const wrong = { accessKeyId: simulator.accessKey, accessKeySecret: new Secret('not-the-secret-key') };
  const stranger = new Cloud({
    credentials: new StaticProvider('the tests', wrong),
    endpoints: cloud.endpoints,
    transport,
    userAgent: 'tests',
  });
  const error = await failure(stranger.call(Ecs.DescribeRegions, {}, here));
  expect(error).toMatchObject({ code: 'SignatureDoesNotMatch', family: 'credentials' });
  expect(error.message).not.toContain('ACS3-HMAC-SHA256');
});

/** An RSA key as OpenSSH writes it: the type, the exponent and the modulus, each with its length. */
function sshPublicKey(): string {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const { e = '', n = '' } = publicKey.export({ format: 'jwk' });
  const number = (text: string): Buffer => Buffer.concat([Buffer.of(0), Buffer.from(text, 'base64url')]);
  const parts = [Buffer.from('ssh-rsa'), Buffer.from(e, 'base64url'), number(n)];
  const withLengths = parts.flatMap((part) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(part.length);
    return [length, part];
  });
  return `ssh-rsa ${Buffer.concat(withLengths).toString('base64')}`;
}

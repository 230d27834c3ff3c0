import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startSimulator, type Simulator, type SimulatorOptions } from '../../src/simulator/index.js';
import { CloudClient, text } from './support/cloud-client.js';
import { textAt, type Parameters } from './support/client.js';

let simulator: Simulator;
let cloud: CloudClient;

async function restart(options: SimulatorOptions = {}): Promise<void> {
  await simulator?.close();
  simulator = await startSimulator({ guests: 'none', ...options });
  cloud = new CloudClient(simulator);
}

beforeEach(() => restart());

afterEach(async () => {
  expect(simulator.problems()).toEqual([]);
  await simulator.close();
});

const region = () => simulator.state().accounts[0]?.regions['cn-beijing'];

async function stoppedInstance(parameters: Parameters = {}): Promise<string> {
  const id = await cloud.launch(await cloud.network(), parameters);
  await cloud.instanceIn(id, 'Running');
  await cloud.ecs('StopInstance', { InstanceId: id });
  await cloud.instanceIn(id, 'Stopped');
  return id;
}

async function createImage(parameters: Parameters): Promise<string> {
  return text(await cloud.ecs('CreateImage', parameters), 'ImageId');
}

test.each([
  'centos_7_04_64_20G_alibase_201701015.vhd',
  'centos_7_03_64_20G_alibase_20170818.vhd',
  'aliyun_3_9_x64_20G_alibase_20231219.vhd',
  'aliyun_3_x64_20G_alibase_20240819.vhd',
  'win2008r2_64_ent_sp1_zh-cn_40G_alibase_20181220.vhd',
])('every region offers %s', async (id) => {
  for (const regionId of ['cn-beijing', 'eu-central-1']) {
    const found = await new CloudClient(simulator, regionId).ecs('DescribeImages', { ImageId: id });
    expect(found).toMatchObject({
      TotalCount: 1,
      Images: { Image: [{ ImageId: id, ImageOwnerAlias: 'system' }] },
    });
  }
});

test('a family stands for its newest image', async () => {
  const found = await cloud.ecs('DescribeImageFromFamily', { ImageFamily: 'acs:centos_7_9_x64' });
  expect(found).toMatchObject({ Image: { ImageId: 'centos_7_9_x64_20G_alibase_20240628.vhd' } });
  expect((await cloud.ecs('DescribeImageFromFamily', { ImageFamily: 'nobody' }))['Image']).toBeUndefined();
});

test('an image of an instance grows with its snapshots, which outlive it', async () => {
  await restart({ profile: { imageFromInstance: 1.5, snapshot: 1 } });
  const id = await stoppedInstance({ 'DataDisk.1.Size': 30 });
  const imageId = await createImage({
    InstanceId: id,
    ImageName: 'golden',
    ImageFamily: 'gold',
    ImageVersion: '1.0',
    Description: 'of the test',
    'Tag.1.Key': 'a',
    'Tag.1.Value': 'b',
  });
  expect(await cloud.image(imageId)).toMatchObject({ Status: 'Creating', Usable: false });
  expect(await cloud.ecs('DescribeImages', { ImageId: imageId })).toMatchObject({ TotalCount: 0 });
  expect(await cloud.refusal('ecs', 'DeleteImage', { ImageId: imageId })).toBe('ImageIsCreating');
  expect(await cloud.refusal('ecs', 'CreateImage', { InstanceId: id })).toBe(
    'IncorrectDiskStatus.CreatingSnapshot',
  );
  const second = await cloud.refusal('ecs', 'CreateImage', { InstanceId: id, ImageName: 'golden' });
  expect(second).toBe('InvalidImageName.Duplicated');
  const image = await cloud.imageIn(imageId, 'Available');
  expect(image).toMatchObject({
    ImageName: 'golden',
    ImageFamily: 'gold',
    ImageVersion: '1.0',
    Description: 'of the test',
    Progress: '100%',
    Usable: true,
    BootMode: 'UEFI-Preferred',
    Features: { ImdsSupport: 'v2' },
    Platform: 'Aliyun',
    DiskDeviceMappings: {
      DiskDeviceMapping: [
        { Device: '/dev/xvda', Type: 'system', Size: '40' },
        { Device: '/dev/xvdb', Type: 'data', Size: '30' },
      ],
    },
    Tags: { Tag: [{ TagKey: 'a', TagValue: 'b' }] },
  });
  const snapshotId = textAt(image, 'DiskDeviceMappings', 'DiskDeviceMapping', 0, 'SnapshotId');
  const snapshots = await cloud.ecs('DescribeSnapshots', { SnapshotIds: JSON.stringify([snapshotId]) });
  expect(snapshots['Snapshots']?.['Snapshot']).toMatchObject([
    { Status: 'accomplished', Progress: '100%', SourceDiskType: 'system', Usage: 'image', Tags: { Tag: [] } },
  ]);
  expect(await cloud.refusal('ecs', 'DeleteSnapshot', { SnapshotId: snapshotId })).toBe(
    'SnapshotCreatedImage',
  );
  await cloud.ecs('DeleteImage', { ImageId: imageId });
  expect(region()).toMatchObject({ images: [], snapshots: [{ tags: {} }, { tags: {} }] });
  expect(await cloud.refusal('ecs', 'DeleteSnapshot', { SnapshotId: snapshotId })).toBeUndefined();
  expect(await cloud.refusal('ecs', 'DeleteImage', { ImageId: imageId })).toBeUndefined();
});

test.each([
  ['cloud_essd', 'true'],
  ['cloud_efficiency', 'false'],
])('an image that stands on %s is usable before it is available: %s', async (category, usable) => {
  await restart({ profile: { imageFromInstance: 5, imageUsable: 0.05 } });
  const id = await stoppedInstance({ 'SystemDisk.Category': category });
  const imageId = await createImage({ InstanceId: id, ImageName: 'golden' });
  await setTimeout(200);
  expect(await cloud.image(imageId)).toMatchObject({ Status: 'Creating', Usable: usable === 'true' });
  const { vSwitchId: VSwitchId, securityGroupId: SecurityGroupId } = await cloud.network();
  const launch = { VSwitchId, SecurityGroupId, InstanceType: 'ecs.g6.large', ImageId: imageId };
  const refusal = await cloud.refusal('ecs', 'RunInstances', launch);
  expect(refusal).toBe(usable === 'true' ? undefined : 'OperationDenied.ImageNotValid');
});

test('an image in the making is shared with nobody, but naming nobody is no error', async () => {
  await restart({ profile: { imageFromInstance: 5 } });
  const { accountId } = simulator.furnish.account();
  const ImageId = await createImage({ InstanceId: await stoppedInstance(), ImageName: 'golden' });
  const share = (who: Parameters) => cloud.refusal('ecs', 'ModifyImageSharePermission', { ImageId, ...who });
  const refusals = [await share({ 'AddAccount.1': accountId }), await share({})];
  expect(refusals).toEqual(['IncorrectImageStatus', undefined]);
});

test('an older server does not tell whether an image is usable', async () => {
  await restart({ behaviour: { tellsUsable: false } });
  const InstanceId = await stoppedInstance({ 'SystemDisk.Category': 'cloud_essd' });
  const imageId = await createImage({ InstanceId, ImageName: 'golden' });
  expect(await cloud.imageIn(imageId, 'Available')).not.toHaveProperty('Usable');
});

test('images of the marketplace are listed for who asks for them, and leave their mark on what is made of them', async () => {
  const product = { id: 'm-product', name: 'P1', productCode: 'cmjj0001', version: '7' };
  simulator.furnish.marketplaceImage('cn-beijing', product);
  expect(await cloud.ecs('DescribeImages', { ImageId: 'm-product' })).toMatchObject({ TotalCount: 0 });
  const asked = { ImageId: 'm-product', ImageOwnerAlias: 'marketplace' };
  expect(await cloud.ecs('DescribeImages', asked)).toMatchObject({
    Images: { Image: [{ ImageId: 'm-product', ProductCode: 'cmjj0001', ImageOwnerAlias: 'marketplace' }] },
  });
  const wanted = { InstanceId: await stoppedInstance({ ImageId: 'm-product' }), ImageName: 'golden' };
  const refusal = await cloud.refusal('ecs', 'CreateImage', { ...wanted, ImageVersion: '8' });
  expect(refusal).toBe('InvalidImageVersion.Malformed');
  const imageId = await createImage({ ...wanted, ImageVersion: '7' });
  expect(await cloud.image(imageId)).toMatchObject({ ImageOwnerAlias: 'self', ProductCode: 'cmjj0001' });
});

test.each<[string, Parameters]>([
  ['StartInstance', {}],
  ['DeleteInstance', { Force: true }],
])('%s spoils an image that is being made of the instance', async (action, parameters) => {
  await restart({ profile: { imageFromInstance: 5, snapshot: 5 } });
  const id = await stoppedInstance();
  const imageId = await createImage({ InstanceId: id, ImageName: 'golden' });
  await cloud.ecs(action, { InstanceId: id, ...parameters });
  await cloud.imageIn(imageId, 'CreateFailed');
  expect(region()?.snapshots).toMatchObject([{ status: 'failed' }]);
});

test('a cloud may refuse to change an instance while an image is made of it', async () => {
  await restart({ behaviour: { changeDuringImageCreation: 'refuse' }, profile: { imageFromInstance: 1 } });
  const id = await stoppedInstance();
  const imageId = await createImage({ InstanceId: id, ImageName: 'golden' });
  const deletion = { InstanceId: id, Force: true };
  expect(await cloud.refusal('ecs', 'DeleteInstance', deletion)).toBe('IncorrectInstanceStatus');
  await cloud.imageIn(imageId, 'Available');
  expect(await cloud.refusal('ecs', 'DeleteInstance', deletion)).toBeUndefined();
});

test('from a snapshot that is done, an image is made while the instance goes; what is not said is not inherited', async () => {
  await restart({ profile: { snapshot: 1.5 } });
  const id = await stoppedInstance();
  const disks = await cloud.ecs('DescribeDisks', { InstanceId: id, DiskType: 'system' });
  const disk = { DiskId: textAt(disks, 'Disks', 'Disk', 0, 'DiskId') };
  const SnapshotId = text(await cloud.ecs('CreateSnapshot', disk), 'SnapshotId');
  expect(await cloud.refusal('ecs', 'CreateSnapshot', disk)).toBe('IncorrectDiskStatus.CreatingSnapshot');
  expect(await cloud.refusal('ecs', 'CreateImage', { SnapshotId })).toBe('SnapshotNotReady');
  await cloud.until(async () => region()?.snapshots[0]?.['status'] === 'accomplished');
  const bare = await createImage({ SnapshotId, ImageName: 'bare' });
  const said = await createImage({
    'DiskDeviceMapping.1.SnapshotId': SnapshotId,
    ImageName: 'said',
    BootMode: 'BIOS',
    'Features.ImdsSupport': 'v2',
  });
  await cloud.ecs('DeleteInstance', { InstanceId: id, Force: true });
  const plain = await cloud.imageIn(bare, 'Available');
  expect(plain).toMatchObject({ BootMode: 'UEFI-Preferred', Features: { ImdsSupport: 'v1' } });
  expect(await cloud.imageIn(said, 'Available')).toMatchObject({
    BootMode: 'BIOS',
    Features: { ImdsSupport: 'v2' },
  });
});

test.each<[Parameters, string]>([
  [{ ImageName: 'http://x' }, 'InvalidImageName.Malformed'],
  [{ ImageName: 'x' }, 'InvalidImageName.Malformed'],
  [{ ImageName: 'acs:mine' }, 'InvalidImageName.Malformed'],
  [{ Description: 'x' }, 'InvalidDescription.Malformed'],
  [{ ImageFamily: 'acs:mine' }, 'InvalidImageFamily.Malformed'],
  [{ InstanceId: '' }, 'MissingParameter'],
  [{ InstanceId: 'i-nowhere' }, 'InvalidInstanceId.NotFound'],
  [{ InstanceId: '', SnapshotId: 's-nowhere' }, 'InvalidSnapshotId.NotFound'],
  [{ DryRun: true }, 'DryRunOperation'],
])('CreateImage with %j is refused', async (change, code) => {
  const InstanceId = await stoppedInstance();
  expect(await cloud.refusal('ecs', 'CreateImage', { InstanceId, ImageName: 'golden', ...change })).toBe(
    code,
  );
  expect(region()).toMatchObject({ images: [], snapshots: [] });
});

test('an instance with local disks cannot be imaged', async () => {
  const id = await cloud.launch(await cloud.network(), { InstanceType: 'ecs.d1ne.2xlarge' });
  await cloud.instanceIn(id, 'Running');
  expect(await cloud.refusal('ecs', 'CreateImage', { InstanceId: id })).toBe(
    'InvalidDiskCategory.CreateImage',
  );
});

test('an image in use is deleted only by force', async () => {
  const imageId = simulator.furnish.image('cn-beijing', { id: 'm-old', name: 'old', snapshotId: 's-old' });
  await cloud.launch(await cloud.network(), { ImageId: imageId });
  expect(await cloud.refusal('ecs', 'DeleteImage', { ImageId: imageId })).toBe('ImageUsingByInstance');
  expect(await cloud.refusal('ecs', 'DeleteImage', { ImageId: imageId, Force: true })).toBeUndefined();
});

test('an image is renamed, deprecated and described anew', async () => {
  const ImageId = simulator.furnish.image('cn-beijing', { name: 'one' });
  simulator.furnish.image('cn-beijing', { name: 'two' });
  const modify = (change: Parameters) => cloud.refusal('ecs', 'ModifyImageAttribute', { ImageId, ...change });
  expect(await modify({ ImageName: 'two' })).toBe('InvalidImageName.Duplicated');
  expect(
    await modify({ ImageName: 'three', ImageFamily: 'numbers', Description: 'renamed' }),
  ).toBeUndefined();
  expect(await modify({ Status: 'Deprecated' })).toBeUndefined();
  expect(await cloud.image(ImageId)).toMatchObject({
    ImageName: 'three',
    ImageFamily: 'numbers',
    Description: 'renamed',
    Status: 'Deprecated',
  });
  expect(await cloud.refusal('ecs', 'ModifyImageAttribute', { ImageId: 'm-nowhere' })).toBe(
    'InvalidImageId.NotFound',
  );
});

test('five copies leave a region at once, the others wait; one can be cancelled', async () => {
  await restart({ profile: { imageCopy: 1 } });
  const ImageId = simulator.furnish.image('cn-beijing', {
    name: 'golden',
    dataDisks: [30],
    tags: { a: 'b' },
  });
  const regions = [
    'cn-hangzhou',
    'cn-shanghai',
    'cn-shenzhen',
    'eu-central-1',
    'us-west-1',
    'us-east-1',
    'cn-qingdao',
  ];
  const copies = await Promise.all(
    regions.map(async (DestinationRegionId) => {
      const name = { DestinationImageName: `golden-${DestinationRegionId}` };
      const copy = await cloud.ecs('CopyImage', { ImageId, DestinationRegionId, ...name });
      return { client: new CloudClient(simulator, DestinationRegionId), id: text(copy, 'ImageId') };
    }),
  );
  const statuses = () =>
    Promise.all(copies.map(async ({ client, id }) => textAt(await client.image(id), 'Status')));
  expect((await statuses()).sort()).toEqual([
    ...Array.from({ length: 5 }, () => 'Creating'),
    'Waiting',
    'Waiting',
  ]);
  const last = copies[6];
  expect(await last?.client.refusal('ecs', 'DeleteImage', { ImageId: last.id })).toBe(
    'OperationDenied.ImageCopying',
  );
  await last?.client.ecs('CancelCopyImage', { ImageId: last.id });
  expect(simulator.state().accounts[0]?.regions).not.toHaveProperty('cn-qingdao');
  await cloud.until(async () => (await statuses()).filter((status) => status === 'Available').length === 6);
  const copied = await copies[0]?.client.image(copies[0].id);
  expect(copied).toMatchObject({ IsCopied: true, Size: 20, Tags: { Tag: [] }, ImageFamily: '' });
  expect(simulator.state().accounts[0]?.regions['cn-hangzhou']?.snapshots).toHaveLength(2);
});

test.each<[Parameters, string]>([
  [{ DestinationRegionId: 'cn-atlantis' }, 'DestinationRegion.NotFound'],
  [{ ImageId: 'm-nowhere' }, 'InvalidImageId.NotFound'],
  [{ KMSKeyId: 'key' }, 'InvalidEncrypted.NotMatchKmsKeyId'],
  [{ DestinationImageName: 'taken' }, 'InvalidImageName.Duplicated'],
])('CopyImage with %j is refused', async (change, code) => {
  simulator.furnish.image('cn-beijing', { id: 'm-1', name: 'golden' });
  simulator.furnish.image('cn-hangzhou', { name: 'taken' });
  const copy = {
    ImageId: 'm-1',
    DestinationRegionId: 'cn-hangzhou',
    DestinationImageName: 'copy',
    ...change,
  };
  expect(await cloud.refusal('ecs', 'CopyImage', copy)).toBe(code);
});

test('an image is shared with other accounts, which then see it and cannot take it abroad', async () => {
  const other = simulator.furnish.account();
  const stranger = new CloudClient({ ...simulator, ...other });
  const ImageId = simulator.furnish.image('cn-beijing', { name: 'golden' });
  const share = (change: Parameters) =>
    cloud.refusal('ecs', 'ModifyImageSharePermission', { ImageId, ...change });
  expect(await stranger.image(ImageId)).toBeUndefined();
  expect(await share({ 'AddAccount.1': '123' })).toBe('InvalidAccount.NotFound');
  expect(await share({ 'AddAccount.1': simulator.accountId })).toBe('InvalidAccount.Forbbiden');
  expect(await share({ 'AddAccount.1': other.accountId })).toBeUndefined();
  expect(await stranger.image(ImageId)).toMatchObject({ ImageOwnerAlias: 'others' });
  expect(await cloud.ecs('DescribeImageSharePermission', { ImageId })).toMatchObject({
    Accounts: { Account: [{ AliyunId: other.accountId }] },
  });
  const abroad = { ImageId, DestinationRegionId: 'cn-hangzhou', DestinationImageName: 'mine' };
  expect(await stranger.refusal('ecs', 'CopyImage', abroad)).toBe('OperationDenied.SameRegionOnly');
  expect(await cloud.refusal('ecs', 'DeleteImage', { ImageId })).toBe('ImageUseShared');
  expect(await share({ 'RemoveAccount.1': other.accountId })).toBeUndefined();
  expect(await cloud.refusal('ecs', 'DeleteImage', { ImageId })).toBeUndefined();
});

test('a fault rule decides how an image or a snapshot ends', async () => {
  const id = await stoppedInstance();
  simulator.setFaults([
    { match: { action: 'CreateImage' }, effect: { kind: 'outcome', state: 'CreateFailed' } },
  ]);
  await cloud.imageIn(await createImage({ InstanceId: id, ImageName: 'golden' }), 'CreateFailed');
  simulator.setFaults([
    { match: { action: 'CreateSnapshot' }, effect: { kind: 'outcome', state: 'failed' } },
  ]);
  await cloud.until(async () => region()?.snapshots[0]?.['status'] !== 'progressing');
  await cloud.ecs('CreateSnapshot', { DiskId: String(region()?.disks[0]?.id) });
  await cloud.until(async () => region()?.snapshots[1]?.['status'] === 'failed');
});

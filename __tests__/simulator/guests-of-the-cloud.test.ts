import { connect } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startSimulator, type Simulator } from '../../src/simulator/index.js';
import { CloudClient, text } from './support/cloud-client.js';
import { runRemotely } from './support/remote-shell.js';

/** Instances with real guests: what is done to one by SSH is in its image, and the network lets in whom it should. */
let simulator: Simulator;
let cloud: CloudClient;
let privateKey: string;

beforeEach(async () => {
  simulator = await startSimulator({ fixtures: { '/etc/fixture': { content: 'laid over', mode: 0o644 } } });
  cloud = new CloudClient(simulator);
  privateKey = text(await cloud.ecs('CreateKeyPair', { KeyPairName: 'key' }), 'PrivateKeyBody');
});

afterEach(async () => {
  expect(simulator.problems()).toEqual([]);
  await simulator.close();
});

/** The address of an instance, with the port that guests have on this machine. */
function publicAddress(id: string): { readonly address: string; readonly port: number } {
  const instances = simulator.state().accounts[0]?.regions['cn-beijing']?.instances ?? [];
  const eips = simulator.state().accounts[0]?.regions['cn-beijing']?.eips ?? [];
  const address =
    instances.find((instance) => instance.id === id)?.['publicAddress'] ??
    eips.find((eip) => eip['instanceId'] === id)?.['address'];
  return address as { readonly address: string; readonly port: number };
}

const run = (id: string, command: string) => runRemotely({ ...publicAddress(id), privateKey, command });

test('what a build writes is in the image, and nothing of it is on the machine', async () => {
  const network = await cloud.network();
  const first = await cloud.launch(network, { KeyPairName: 'key', InternetMaxBandwidthOut: 5 });
  await cloud.instanceIn(first, 'Running');
  expect(await run(first, 'cat /etc/fixture; echo built > /srv/built; id -u')).toBe('laid over0\n');
  await cloud.ecs('StopInstance', { InstanceId: first });
  await cloud.instanceIn(first, 'Stopped');
  const image = text(await cloud.ecs('CreateImage', { InstanceId: first, ImageName: 'built' }), 'ImageId');
  await cloud.imageIn(image, 'Available');
  await cloud.ecs('DeleteInstance', { InstanceId: first });

  const second = await cloud.launch(network, {
    ImageId: image,
    KeyPairName: 'key',
    InternetMaxBandwidthOut: 5,
  });
  await cloud.instanceIn(second, 'Running');
  expect(await run(second, 'cat /srv/built')).toBe('built\n');
  const third = await cloud.launch(network, { KeyPairName: 'key', InternetMaxBandwidthOut: 5 });
  await cloud.instanceIn(third, 'Running');
  expect(await run(third, 'ls /srv')).toBe('');
}, 60_000);

test('a key attached to a stopped instance opens it once it has started', async () => {
  const id = await cloud.launch(await cloud.network(), { InternetMaxBandwidthOut: 5 });
  await cloud.instanceIn(id, 'Running');
  await cloud.ecs('StopInstance', { InstanceId: id });
  await cloud.instanceIn(id, 'Stopped');
  await cloud.ecs('AttachKeyPair', { KeyPairName: 'key', InstanceIds: JSON.stringify([id]) });
  await cloud.ecs('StartInstance', { InstanceId: id });
  await cloud.instanceIn(id, 'Running');
  expect(await run(id, 'echo in')).toBe('in\n');
}, 60_000);

test('an elastic IP leads to a running instance, and leads nowhere once it is given back', async () => {
  const id = await cloud.launch(await cloud.network(), { KeyPairName: 'key' });
  await cloud.instanceIn(id, 'Running');
  const eip = text(await cloud.vpc('AllocateEipAddress'), 'AllocationId');
  await cloud.until(
    async () =>
      (await cloud.refusal('vpc', 'AssociateEipAddress', { AllocationId: eip, InstanceId: id })) ===
      undefined,
  );
  expect(await run(id, 'echo in')).toBe('in\n');
  const { address, port } = publicAddress(id);
  await cloud.vpc('UnassociateEipAddress', { AllocationId: eip });
  await cloud.until(async () => !(await connects(address, port)));
}, 60_000);

test('without a rule that lets SSH in, nobody answers', async () => {
  const network = await cloud.network();
  const id = await cloud.launch(network, { KeyPairName: 'key', InternetMaxBandwidthOut: 5 });
  await cloud.instanceIn(id, 'Running');
  expect(await run(id, 'echo in')).toBe('in\n');
  await cloud.ecs('RevokeSecurityGroup', {
    SecurityGroupId: network.securityGroupId,
    IpProtocol: 'TCP',
    PortRange: '22/22',
    SourceCidrIp: '0.0.0.0/0',
  });
  const { address, port } = publicAddress(id);
  expect(await banner(address, port, 500)).toBe('');
}, 60_000);

test('an instance whose guest powers itself off is stopped', async () => {
  const id = await cloud.launch(await cloud.network(), { KeyPairName: 'key', InternetMaxBandwidthOut: 5 });
  await cloud.instanceIn(id, 'Running');
  await run(id, 'nohup poweroff > /dev/null 2>&1 &');
  await cloud.instanceIn(id, 'Stopped');
}, 60_000);

test('the console tells of the boot', async () => {
  const id = await cloud.launch(await cloud.network(), { KeyPairName: 'key', InternetMaxBandwidthOut: 5 });
  await cloud.instanceIn(id, 'Running');
  await run(id, 'true');
  const console = async () => {
    const output = await cloud.ecs('GetInstanceConsoleOutput', { InstanceId: id });
    return Buffer.from(text(output, 'ConsoleOutput'), 'base64').toString();
  };
  // Keys are made before SSH answers, and all of them are shown at the end of the boot.
  expect(await console()).toContain('The key fingerprint is:\nSHA256:');
  await cloud.until(async () => (await console()).includes('END SSH HOST KEY KEYS'));
  await cloud.until(async () => /Cloud-init v\. \S+ finished at/.test(await console()));
}, 60_000);

test('a Windows instance has its states and its image, and nobody answers for it', async () => {
  const ImageId = 'win2022_21H2_x64_dtc_en-us_40G_alibase_20240815.vhd';
  const id = await cloud.launch(await cloud.network(), { ImageId, InternetMaxBandwidthOut: 5 });
  await cloud.instanceIn(id, 'Running');
  const { address, port } = publicAddress(id);
  expect(await connects(address, port)).toBe(false);
  const image = text(await cloud.ecs('CreateImage', { InstanceId: id, ImageName: 'windows' }), 'ImageId');
  expect(await cloud.imageIn(image, 'Available')).toMatchObject({ OSType: 'windows' });
}, 60_000);

function connects(address: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, address);
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}

/** What a server says first, within some milliseconds. */
function banner(address: string, port: number, milliseconds: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, address);
    const end = (words: string) => {
      socket.destroy();
      resolve(words);
    };
    socket.on('data', (chunk) => end(chunk.toString()));
    socket.on('error', reject);
    setTimeout(() => end(''), milliseconds);
  });
}

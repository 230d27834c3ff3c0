import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { generateKeyPair } from '../../../src/communicators/index.js';
import { startSimulator } from '../../../src/simulator/index.js';
import { build, calls, check, ownRegion, temporaryFolder, type Options } from './kit.js';

/** Nobody answers there, so that the build ends as soon as its instance runs. */
const LOGIN: Options = {
  communicator: 'ssh',
  ssh_username: 'root',
  ssh_password: undefined,
  ssh_host: '127.0.0.1',
  ssh_port: 1,
  ssh_timeout: '100ms',
};

// One after the other: the first loads a library, which jest does not do while tests run side by side.
test.each<readonly [Options, string, RegExp]>([
  [{}, 'packer_', /^ssh-rsa /],
  [
    { temporary_key_pair_name: 'our.key', temporary_key_pair_type: 'ecdsa', resource_group_id: 'rg-1' },
    'our.key',
    /^ecdsa-sha2-nistp256 /,
  ],
  [{ temporary_key_pair_type: 'ecdsa', temporary_key_pair_bits: '384' }, 'packer_', /^ecdsa-sha2-nistp384 /],
])('%j: a temporary key pair is imported, given to the instance, and goes', async (options, name, key) => {
  await using cloud = await startSimulator({ guests: 'none' });
  await build(cloud, { ...LOGIN, ...options });
  const [imported] = calls(cloud, 'ImportKeyPair');
  expect(imported?.['KeyPairName']).toMatch(new RegExp(`^${name}`));
  expect(imported?.['PublicKeyBody']).toMatch(key);
  expect(imported?.['ResourceGroupId']).toBe(options['resource_group_id']);
  expect(calls(cloud, 'RunInstances')).toMatchObject([{ KeyPairName: imported?.['KeyPairName'] }]);
  expect(calls(cloud, 'AttachKeyPair')).toEqual([]);
  expect(ownRegion(cloud)).toBeUndefined();
});

test('ssh_keypair_name with its key is given to the instance from the first boot on, and stays', async () => {
  using folder = temporaryFolder();
  await using cloud = await startSimulator({ guests: 'none' });
  const key = await generateKeyPair('ecdsa');
  cloud.furnish.keyPair('cn-hangzhou', 'pair', key.publicKey);
  const ssh_private_key_file = folder.write('key.pem', key.privateKey.reveal());
  await build(cloud, { ...LOGIN, ssh_keypair_name: 'pair', ssh_private_key_file });
  expect(calls(cloud, 'RunInstances')).toMatchObject([{ KeyPairName: 'pair' }]);
  expect([...calls(cloud, 'ImportKeyPair'), ...calls(cloud, 'DeleteKeyPairs')]).toEqual([]);
  expect(ownRegion(cloud)?.keyPairs).toMatchObject([{ id: 'pair' }]);
});

test('ssh_password beside a key pair is given to the instance, too, and spares it a temporary one', async () => {
  await using cloud = await startSimulator({ guests: 'none' });
  cloud.furnish.keyPair('cn-hangzhou', 'pair', (await generateKeyPair('ecdsa')).publicKey);
  await build(cloud, { ...LOGIN, ssh_keypair_name: 'pair', ssh_password: 'Geheim-123' });
  expect(calls(cloud, 'RunInstances')).toMatchObject([{ KeyPairName: 'pair', Password: '(10 characters)' }]);
  expect(calls(cloud, 'ImportKeyPair')).toEqual([]);
});

describe('ssh_certificate_file', () => {
  const keygen = (...options: string[]) => execFileSync('ssh-keygen', ['-q', ...options]);

  /** A key, the certificate that another one makes of it, and that of a third key. */
  function keysIn(folder: string) {
    for (const name of ['authority', 'own', 'other'])
      keygen('-t', 'ed25519', '-N', '', '-f', join(folder, name));
    for (const name of ['own', 'other'])
      keygen('-s', join(folder, 'authority'), '-I', 'test', '-n', 'root', join(folder, `${name}.pub`));
    return {
      ssh_private_key_file: join(folder, 'own'),
      ssh_certificate_file: join(folder, 'own-cert.pub'),
      foreign: join(folder, 'other-cert.pub'),
    };
  }

  test('with its key needs no key pair', async () => {
    using folder = temporaryFolder();
    await using cloud = await startSimulator({ guests: 'none' });
    const { foreign: _foreign, ...files } = keysIn(folder.path);
    await build(cloud, { ...LOGIN, ...files });
    const [launched] = calls(cloud, 'RunInstances');
    expect(launched).toBeDefined();
    expect(launched?.['KeyPairName']).toBeUndefined();
    expect(calls(cloud, 'ImportKeyPair')).toEqual([]);
  });

  test('of another key ends the build before the cloud is called', async () => {
    using folder = temporaryFolder();
    await using cloud = await startSimulator({ guests: 'none' });
    const { ssh_private_key_file, foreign } = keysIn(folder.path);
    const built = await build(cloud, { ...LOGIN, ssh_private_key_file, ssh_certificate_file: foreign });
    expect(built).toMatchObject({
      status: 'failed',
      error: expect.stringMatching(/^ssh_certificate_file: .* is for the key ssh-ed25519 SHA256:/) as unknown,
    });
    expect(cloud.calls().filter(({ action }) => action !== 'GetCallerIdentity')).toEqual([]);
  });
});

test.each<readonly [Options, string]>([
  [{ ssh_keypair_name: 'pair' }, 'ssh_keypair_name: needs ssh_private_key_file or ssh_agent_auth'],
  [{ ssh_username: undefined }, 'ssh_username: is required with the ssh communicator'],
  [{ ssh_private_key_file: 'nowhere.pem' }, 'ssh_private_key_file: "'],
  [{ ssh_agent_auth: true }, 'ssh_agent_auth: needs an SSH agent'],
  [{ ssh_certificate_file: 'cert.pub' }, 'ssh_certificate_file: is given without ssh_private_key_file'],
  [{ temporary_key_pair_type: 'dsa' }, 'temporary_key_pair_type: must be one of "rsa", "ecdsa"; found "dsa"'],
  [{ temporary_key_pair_type: 'ed25519' }, 'temporary_key_pair_type: must be one of "rsa", "ecdsa"'],
  [{ temporary_key_pair_bits: 1024 }, 'temporary_key_pair_bits: must be from 2048 to 8192 for an rsa key'],
  [
    { temporary_key_pair_type: 'ecdsa', temporary_key_pair_bits: 512 },
    'temporary_key_pair_bits: must be 256, 384, 521 for an ecdsa key; found 512',
  ],
  [{ temporary_key_pair_name: '1st' }, 'temporary_key_pair_name: must begin with a letter'],
  [{ temporary_key_pair_name: 'k'.repeat(129) }, 'temporary_key_pair_name: must have 2 to 128 characters'],
])('%j is refused', (options, message) => {
  expect(check({ ...LOGIN, ...options }).problems.join('\n')).toContain(message);
});

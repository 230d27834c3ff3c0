import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from '@jest/globals';
import { generateKeyPair } from '../../src/communicators/index.js';
import { ROOT, SSH, testWith } from '../peers.js';
import { removeHostKeyCommand, type HostKeyFolders } from '../../src/communicators/host-key-traces.js';

/** Nobody else may do it, and the command says so by its exit code. */
const rootTest = testWith(ROOT);

let root = '';
let folders: HostKeyFolders;
let ours = { privateKey: '', publicKey: '' };

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'guest-'));
  folders = {
    ssh: join(root, 'ssh'),
    cloudState: join(root, 'lib-cloud'),
    cloudConfig: join(root, 'cloud'),
  };
  const { privateKey, publicKey } = await generateKeyPair('ecdsa');
  ours = { privateKey: privateKey.reveal(), publicKey };
  const userData = `#cloud-config\n${ours.privateKey}\n${publicKey}\n`;
  const files = {
    'ssh/ssh_host_ecdsa_key': ours.privateKey,
    'ssh/ssh_host_ecdsa_key.pub': `${publicKey} root@guest\n`,
    'ssh/ssh_host_rsa_key': 'made by the guest',
    'ssh/ssh_host_rsa_key.pub': 'ssh-rsa AAAAmade-by-the-guest',
    'lib-cloud/instances/i-1/user-data.txt': userData,
    'lib-cloud/instances/i-1/user-data.txt.i': Buffer.from(userData).toString('base64'),
    'lib-cloud/instances/i-1/obj.pkl': userData,
    'lib-cloud/instances/i-1/boot-finished': 'yes',
    'lib-cloud/instances/i-0/user-data.txt': 'of another instance',
    'cloud/cloud.cfg': '',
  };
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(root, name, '..'), { recursive: true });
    await writeFile(join(root, name), content);
  }
});
afterEach(() => rm(root, { recursive: true }));

function run(publicKey: string): void {
  execFileSync('/bin/sh', ['-c', removeHostKeyCommand(publicKey, folders)]);
}

rootTest('the key goes with all that cloud-init keeps of it; everything else stays', async () => {
  run(ours.publicKey);
  const left = (await readdir(root, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
  expect(left.map(({ name }) => name).toSorted()).toEqual([
    'boot-finished',
    'cloud.cfg',
    'ssh_host_rsa_key',
    'ssh_host_rsa_key.pub',
    'user-data.txt',
  ]);
  run(ours.publicKey);
});

rootTest('a key of the guest’s own stays', async () => {
  const { publicKey } = await generateKeyPair('ecdsa');
  run(publicKey);
  expect(existsSync(join(folders.ssh, 'ssh_host_ecdsa_key'))).toBe(true);
  expect(existsSync(join(folders.cloudState, 'instances/i-1/user-data.txt'))).toBe(true);
});

testWith(ROOT, SSH)('a guest whose cloud-init is turned off gets another key', async () => {
  await writeFile(join(folders.cloudConfig, 'cloud-init.disabled'), '');
  run(ours.publicKey);
  const key = await readFile(join(folders.ssh, 'ssh_host_ecdsa_key.pub'), 'utf8');
  expect(key).toMatch(/^ecdsa-sha2-nistp256 /);
  expect(key).not.toContain(ours.publicKey);
});

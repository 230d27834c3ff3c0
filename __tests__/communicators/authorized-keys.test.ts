import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from '@jest/globals';
import { generateKeyPair, removeAuthorizedKeyCommand } from '../../src/communicators/index.js';
import { posixTest } from '../platforms.js';

// The command looks at root's own file too: these tests keep to keys that no machine has.

let home = '';
let file = '';
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'home-'));
  await mkdir(join(home, '.ssh'));
  file = join(home, '.ssh', 'authorized_keys');
});
afterEach(() => rm(home, { recursive: true }));

function runAtHome(command: string): void {
  execFileSync('/bin/sh', ['-c', command], { env: { HOME: home, PATH: '/usr/bin:/bin' } });
}

posixTest(
  'exactly the given key goes, whatever stands around it; the file keeps its permissions',
  async () => {
    const { publicKey } = await generateKeyPair('ecdsa');
    const { publicKey: users } = await generateKeyPair('ecdsa');
    await writeFile(
      file,
      `# mine\n${users} me@home\n${publicKey} packer\nno-pty,command="echo 'no'" ${publicKey}\n${users}`,
    );
    await chmod(file, 0o640);
    runAtHome(removeAuthorizedKeyCommand(publicKey));
    expect(await readFile(file, 'utf8')).toBe(`# mine\n${users} me@home\n${users}\n`);
    expect((await stat(file)).mode & 0o777).toBe(0o640);
  },
);

posixTest('the only key leaves an empty file', async () => {
  const { publicKey } = await generateKeyPair('ecdsa');
  await writeFile(file, `${publicKey}\n`);
  runAtHome(removeAuthorizedKeyCommand(publicKey));
  expect(await readFile(file, 'utf8')).toBe('');
});

posixTest('files without the key, or no file at all, stay as they are', async () => {
  const { publicKey } = await generateKeyPair('ecdsa');
  await writeFile(file, 'no newline at the end');
  runAtHome(removeAuthorizedKeyCommand(publicKey));
  expect(await readFile(file, 'utf8')).toBe('no newline at the end');
  await rm(file);
  runAtHome(removeAuthorizedKeyCommand(publicKey));
  await expect(stat(file)).rejects.toThrow('ENOENT');
});

import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest } from '@jest/globals';
import {
  connectSsh,
  generateKeyPair,
  publicKeyOf,
  readPrivateKeyFile,
  sshLogin,
  type CommunicatorOptions,
} from '../../src/communicators/index.js';
import { Secret } from '../../src/secrets/index.js';
import { optionsWith, requestFor } from './requests.js';
import { hasSshd, startSshd, type Sshd } from './sshd.js';
import { sshdTest } from './sshd-test.js';

jest.setTimeout(30_000);

const never = new AbortController().signal;

let guest: Sshd;
/** Knows another key than the guest. */
let bastion: Sshd;
beforeAll(async () => {
  if (hasSshd) [guest, bastion] = await Promise.all([startSshd(), startSshd()]);
});
afterAll(async () => {
  await Promise.all([guest, bastion].map((one) => one?.close()));
});

/** Logs in to the guest as the options say, their files read, and asks who it is. */
async function logInWith(given: Partial<CommunicatorOptions>): Promise<void> {
  const { auth = {}, ...way } = await sshLogin(optionsWith(given), { env: {}, resolvePath: (path) => path });
  await using session = await connectSsh(requestFor(guest, given, { auth, ...way }), never);
  const { exitCode } = await session.run('test -n "$SSH_CONNECTION"', {
    signal: never,
    onOutput: () => undefined,
  });
  expect(exitCode).toBe(0);
}

async function keyFile(name: string, content: string): Promise<string> {
  const path = join(guest.folder, name);
  await writeFile(path, content, { mode: 0o600 });
  return path;
}

describe('ssh_private_key_file', () => {
  sshdTest('of a key made by the build', async () => {
    const path = await keyFile('own', guest.key.privateKey.reveal());
    await logInWith({ ssh_private_key_file: path });
  });

  sshdTest('that is encrypted, with ssh_private_key_passphrase', async () => {
    const path = join(guest.folder, 'encrypted');
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', 'open sesame', '-f', path]);
    await appendFile(guest.authorizedKeys, await readFile(`${path}.pub`));
    const ssh_private_key_passphrase = new Secret('open sesame');
    await logInWith({ ssh_private_key_file: path, ssh_private_key_passphrase });
  });

  sshdTest('of Ed25519 in PKCS #8', async () => {
    const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
    const path = await keyFile('pkcs8', pem.toString());
    await appendFile(guest.authorizedKeys, `${await publicKeyOf(await readPrivateKeyFile(path))}\n`);
    await logInWith({ ssh_private_key_file: path });
  });
});

sshdTest.each([
  ['rsa', undefined],
  ['rsa', 2048],
  ['ecdsa', undefined],
  ['ecdsa', 384],
  ['ecdsa', 521],
] as const)(
  'temporary_key_pair_type %s, temporary_key_pair_bits %s: the key that is made logs in',
  async (type, bits) => {
    const { privateKey, publicKey } = await generateKeyPair(type, bits);
    await appendFile(guest.authorizedKeys, `${publicKey}\n`);
    await using session = await connectSsh(requestFor(guest, {}, { auth: { privateKey } }), never);
    expect(await session.run('exit 4', { signal: never, onOutput: () => undefined })).toMatchObject({
      exitCode: 4,
    });
  },
);

describe('ssh_bastion_host', () => {
  sshdTest('with a key of its own, a port and a user', async () => {
    await logInWith({
      ssh_private_key_file: await keyFile('own', guest.key.privateKey.reveal()),
      ssh_bastion_host: bastion.host,
      ssh_bastion_port: bastion.port,
      ssh_bastion_username: bastion.username,
      ssh_bastion_private_key_file: await keyFile('bastion', bastion.key.privateKey.reveal()),
    });
  });

  sshdTest('inherits the user and the key of the guest', async () => {
    await appendFile(bastion.authorizedKeys, `${guest.key.publicKey}\n`);
    await logInWith({
      ssh_username: guest.username,
      ssh_private_key_file: await keyFile('own', guest.key.privateKey.reveal()),
      ssh_bastion_host: bastion.host,
      ssh_bastion_port: bastion.port,
    });
  });
});

sshdTest('ssh_key_exchange_algorithms: one in common is found, none is told at once', async () => {
  await using strict = Object.assign(await startSshd(['KexAlgorithms ecdh-sha2-nistp384']), {
    [Symbol.asyncDispose]: () => strict.close(),
  });
  const found = await connectSsh(
    requestFor(strict, { ssh_key_exchange_algorithms: ['curve25519-sha256', 'ecdh-sha2-nistp384'] }),
    never,
  );
  await found[Symbol.asyncDispose]();
  const refused = connectSsh(
    requestFor(strict, { ssh_key_exchange_algorithms: ['curve25519-sha256'] }),
    never,
  );
  await expect(refused).rejects.toMatchObject({
    message: expect.stringContaining('no way of talking SSH in common'),
    hint: expect.stringContaining('ssh_key_exchange_algorithms'),
  });
});

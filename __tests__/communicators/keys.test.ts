import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { privateKeyFileProblem } from '../../src/communicators/keys.js';
import { generateKeyPair, publicKeyOf, readPrivateKeyFile } from '../../src/communicators/index.js';
import { Secret } from '../../src/secrets/index.js';
import { sshdTest } from './sshd-test.js';

jest.setTimeout(30_000);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keys-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function fileWith(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content, { mode: 0o600 });
  return path;
}

/** Makes a key as users do. */
function sshKeygen(name: string, ...options: string[]): string {
  const path = join(folder, name);
  execFileSync('ssh-keygen', ['-q', '-f', path, ...options]);
  return path;
}

describe('made keys', () => {
  sshdTest.each([
    ['rsa', undefined, '3072'],
    ['rsa', 2048, '2048'],
    ['ecdsa', undefined, '256'],
    ['ecdsa', 521, '521'],
  ] as const)('%s of %s bits is what OpenSSH takes it for', async (type, bits, size) => {
    const { privateKey, publicKey } = await generateKeyPair(type, bits);
    const path = await fileWith(`${type}-${bits}`, privateKey.reveal());
    expect(execFileSync('ssh-keygen', ['-y', '-f', path]).toString().trim()).toBe(publicKey);
    expect(execFileSync('ssh-keygen', ['-l', '-f', path]).toString()).toMatch(new RegExp(`^${size} `));
    expect(await publicKeyOf(privateKey)).toBe(publicKey);
  });
});

describe('key files', () => {
  sshdTest.each([
    ['OpenSSH ed25519', ['-t', 'ed25519', '-N', '']],
    ['OpenSSH rsa', ['-t', 'rsa', '-N', '']],
    ['PEM rsa', ['-t', 'rsa', '-m', 'PEM', '-N', '']],
    ['PEM ecdsa', ['-t', 'ecdsa', '-m', 'PEM', '-N', '']],
    ['PKCS8 rsa', ['-t', 'rsa', '-m', 'PKCS8', '-N', '']],
    ['PKCS8 ecdsa', ['-t', 'ecdsa', '-m', 'PKCS8', '-N', '']],
  ])('%s', async (name, options) => {
    const path = sshKeygen(name, ...options);
    expect(privateKeyFileProblem(path, false)).toBeUndefined();
    const key = await readPrivateKeyFile(path);
    const shown = execFileSync('ssh-keygen', ['-y', '-f', path]).toString().trim();
    expect(shown.startsWith(await publicKeyOf(key))).toBe(true);
  });

  sshdTest.each([
    ['OpenSSH', ['-t', 'ed25519']],
    ['PEM', ['-t', 'rsa', '-m', 'PEM']],
    ['PKCS8', ['-t', 'rsa', '-m', 'PKCS8']],
  ])('an encrypted %s key needs its passphrase', async (name, options) => {
    const path = sshKeygen(`encrypted ${name}`, ...options, '-N', 'open sesame');
    expect(privateKeyFileProblem(path, false)).toMatch(/is encrypted/);
    expect(privateKeyFileProblem(path, true)).toBeUndefined();
    await expect(readPrivateKeyFile(path)).rejects.toMatchObject({
      hint: expect.stringContaining('ssh_private_key_passphrase'),
    });
    await expect(readPrivateKeyFile(path, new Secret('open barley'))).rejects.toThrow(
      'is not a private key that can be used',
    );
    const passphrase = new Secret('open sesame');
    const key = await readPrivateKeyFile(path, passphrase);
    const shown = execFileSync('ssh-keygen', ['-y', '-P', 'open sesame', '-f', path]).toString().trim();
    expect(shown.startsWith(await publicKeyOf(key, passphrase))).toBe(true);
  });

  sshdTest.each([
    ['plain', undefined],
    ['encrypted', 'open sesame'],
  ])('PKCS8 ed25519, %s, as openssl makes it', async (name, passphrase) => {
    // Several, since what is wrong in one byte shows in a few keys alone.
    for (let count = 0; count < 20; count++) {
      const { privateKey } = generateKeyPairSync('ed25519');
      const cipher = passphrase === undefined ? {} : { cipher: 'aes-256-cbc', passphrase };
      const pem = privateKey.export({ type: 'pkcs8', format: 'pem', ...cipher }).toString();
      const secret = passphrase === undefined ? undefined : new Secret(passphrase);
      const key = await readPrivateKeyFile(await fileWith(`${name}-${count}`, pem), secret);
      const path = await fileWith(`${name}-${count}-read`, key.reveal());
      const shown = execFileSync('ssh-keygen', ['-y', '-f', path]).toString().trim();
      expect(shown).toBe(await publicKeyOf(key, secret));
    }
  });

  test('what is no key is said to be none', async () => {
    const publicKey = generateKeyPairSync('ed25519')
      .publicKey.export({ type: 'spki', format: 'pem' })
      .toString();
    const path = await fileWith('public', publicKey);
    expect(privateKeyFileProblem(path, false)).toBe('is not a private key');
    await expect(readPrivateKeyFile(path)).rejects.toThrow('is not a private key that can be used');
    expect(privateKeyFileProblem(join(folder, 'absent'), false)).toBe('does not exist');
    await expect(readPrivateKeyFile(join(folder, 'absent'))).rejects.toThrow(/absent does not exist\.$/);
  });
});

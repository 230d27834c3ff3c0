import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest } from '@jest/globals';
import ssh2 from 'ssh2';
import { certificateFileProblem, readCertificateFile } from '../../src/communicators/certificate.js';
import { showCertificate } from '../../src/communicators/certificate-login.js';
import { parsePrivateKey } from '../../src/communicators/keys.js';
import { connectSsh, sshLogin, type CommunicatorOptions } from '../../src/communicators/index.js';
import { Secret } from '../../src/secrets/index.js';
import { optionsWith, requestFor } from './requests.js';
import { hasSshd, startSshd, type Sshd } from './sshd.js';
import { sshdTest } from './sshd-test.js';

jest.setTimeout(30_000);

const never = new AbortController().signal;

/** Knows no key of the tests, and trusts their authority. */
let guest: Sshd;
let folder = '';
beforeAll(async () => {
  if (!hasSshd) return;
  folder = mkdtempSync(join(tmpdir(), 'certificates-'));
  sshKeygen('-t', 'ed25519', '-f', join(folder, 'authority'));
  guest = await startSshd([`TrustedUserCAKeys ${join(folder, 'authority.pub')}`]);
});
afterAll(async () => {
  await guest?.close();
  if (folder !== '') rmSync(folder, { recursive: true });
});

function sshKeygen(...options: string[]): void {
  execFileSync('ssh-keygen', ['-q', ...(options.includes('-N') ? [] : ['-N', '']), ...options]);
}

interface Files {
  readonly key: string;
  readonly certificate: string;
}

/** A key, and the authority's certificate for it. `signing` are options of `ssh-keygen -s`. */
function certified(
  name: string,
  making: readonly string[] = ['-t', 'ed25519'],
  signing: readonly string[] = ['-n', guest.username],
): Files {
  const key = join(folder, name);
  sshKeygen(...making, '-f', key);
  execFileSync('ssh-keygen', ['-q', '-s', join(folder, 'authority'), '-I', 'test', ...signing, `${key}.pub`]);
  return { key, certificate: `${key}-cert.pub` };
}

function optionsOf({ key, certificate }: Files): Partial<CommunicatorOptions> {
  return { ssh_private_key_file: key, ssh_certificate_file: certificate };
}

const surroundings = { env: {}, resolvePath: (path: string) => path };

async function logInWith(given: Partial<CommunicatorOptions>, target = guest): Promise<void> {
  const { auth = {}, ...way } = await sshLogin(optionsWith(given), surroundings);
  await using session = await connectSsh(requestFor(target, given, { auth, ...way }), never);
  const { exitCode } = await session.run('exit 3', { signal: never, onOutput: () => undefined });
  expect(exitCode).toBe(3);
}

describe('ssh_certificate_file', () => {
  sshdTest.each([
    ['ed25519', ['-t', 'ed25519']],
    ['ecdsa 256', ['-t', 'ecdsa', '-b', '256']],
    ['ecdsa 521', ['-t', 'ecdsa', '-b', '521']],
    ['rsa', ['-t', 'rsa', '-b', '2048']],
    ['rsa PEM', ['-t', 'rsa', '-b', '2048', '-m', 'PEM']],
  ])('of a key of %s logs in, where the key alone does not', async (name, making) => {
    const options = optionsOf(certified(name.replace(' ', '-'), making));
    await logInWith(options);
    const { ssh_private_key_file } = options;
    await expect(logInWith({ ssh_handshake_attempts: 1, ssh_private_key_file })).rejects.toThrow(
      'with a private key after 1 attempt',
    );
  });

  sshdTest('of an encrypted key, for ever and for no user by name', async () => {
    const files = certified('encrypted', ['-t', 'ed25519', '-N', 'open sesame'], ['-V', 'always:forever']);
    expect(readCertificateFile(files.certificate)).toMatchObject({ principals: [], validBefore: undefined });
    // sshd takes it for nobody.
    await expect(
      logInWith({
        ...optionsOf(files),
        ssh_private_key_passphrase: new Secret('open sesame'),
        ssh_handshake_attempts: 1,
      }),
    ).rejects.toMatchObject({ hint: expect.stringContaining('for any user;') });
  });

  sshdTest('for another user: refused, and the error says for whom it is', async () => {
    const options = optionsOf(certified('principals', undefined, ['-n', 'alice,bob', '-V', '+1h']));
    await expect(logInWith({ ...options, ssh_handshake_attempts: 1 })).rejects.toMatchObject({
      message: expect.stringContaining('with a certificate or a private key after 1 attempt'),
      hint: expect.stringMatching(/^The certificate is for "alice", "bob" until 20.*TrustedUserCAKeys/),
    });
  });

  sshdTest('that the guest does not take: the key alone is tried', async () => {
    const { key, certificate } = certified('fallback', undefined, ['-n', 'alice']);
    writeFileSync(guest.authorizedKeys, readFileSync(`${key}.pub`), { flag: 'a' });
    await logInWith({ ssh_private_key_file: key, ssh_certificate_file: certificate });
  });

  sshdTest('of another key is refused before anything is asked', async () => {
    const [one, other] = [certified('one'), certified('other')];
    const crossed = optionsWith({
      ssh_private_key_file: one.key,
      ssh_certificate_file: other.certificate,
    });
    const place = { file: 'template.json', line: 7 };
    const placeOf = (option: string) => (option === 'ssh_certificate_file' ? place : undefined);
    await expect(sshLogin(crossed, { ...surroundings, placeOf })).rejects.toMatchObject({
      message: expect.stringMatching(
        /^ssh_certificate_file: .*other-cert.pub is for the key ssh-ed25519 SHA256:.* and not for that of ssh_private_key_file, /,
      ),
      place,
    });
  });

  sshdTest.each([
    ['has expired', /has expired on 2020-01-02T/, ['-V', '20200101000000Z:20200102000000Z']],
    ['is of a host', /certificate of a host/, ['-h']],
  ])('that %s is refused before anything is asked', async (name, problem, signing) => {
    const files = certified(name.replaceAll(' ', '-'), undefined, ['-n', 'x', ...signing]);
    expect(certificateFileProblem(files.certificate)).toMatch(problem);
    await expect(sshLogin(optionsWith(optionsOf(files)), surroundings)).rejects.toThrow(problem);
  });

  sshdTest('that is cut off is refused at every length', () => {
    const [type = '', body = ''] = readFileSync(certified('whole').certificate, 'utf8').split(' ');
    const path = join(folder, 'cut');
    const problemOf = (content: string) => {
      writeFileSync(path, content);
      return certificateFileProblem(path);
    };
    expect(problemOf(`${type} ${body}`)).toBeUndefined();
    for (let length = 0; length < 120; length += 7) {
      expect(problemOf(`${type} ${body.slice(0, length)}`)).toContain('is not a whole certificate');
    }
    expect(problemOf(`ssh-ed25519 ${body}`)).toContain('is not a certificate');
    expect(problemOf(`sk-${type} ${body}`)).toContain('sk-ssh-ed25519');
    expect(certificateFileProblem(join(folder, 'absent'))).toContain('absent" does not exist.');
  });
});

describe('ssh_bastion_certificate_file', () => {
  const through = (): Partial<CommunicatorOptions> => ({
    ssh_bastion_host: guest.host,
    ssh_bastion_port: guest.port,
    ssh_bastion_username: guest.username,
  });

  sshdTest('logs in to the bastion, and the one of the guest to the guest', async () => {
    const bastions = certified('bastions');
    await logInWith({
      ...optionsOf(certified('guests')),
      ...through(),
      ssh_bastion_private_key_file: bastions.key,
      ssh_bastion_certificate_file: bastions.certificate,
    });
  });

  sshdTest('is by default that of the guest, with its key', async () => {
    await logInWith({ ...optionsOf(certified('both')), ...through() });
  });

  sshdTest('can be another one of the same key', async () => {
    const { key, certificate } = certified('twice');
    const alone = join(folder, 'for-the-bastion');
    writeFileSync(alone, readFileSync(certificate));
    const { auth, bastion } = await sshLogin(
      optionsWith({ ssh_private_key_file: key, ...through(), ssh_bastion_certificate_file: alone }),
      surroundings,
    );
    expect(auth?.certificate).toBeUndefined();
    expect(bastion?.auth.certificate?.line).toBe(readCertificateFile(certificate).line);
  });
});

sshdTest('an SSH library that is another inside is told at once, in a sentence', async () => {
  const { key, certificate } = certified('inside');
  const parsed = await parsePrivateKey(new Secret(readFileSync(key, 'utf8')));
  expect(() => showCertificate(new ssh2.Client(), parsed, readCertificateFile(certificate))).toThrow(
    'this version of the SSH library is not known',
  );
});

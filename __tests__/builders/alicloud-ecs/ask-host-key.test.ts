import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { isBootOver, judge, printedHostKeys } from '../../../src/builders/alicloud-ecs/ask-host-key.js';

const ED25519 = `ssh-ed25519 ${Buffer.alloc(51, 1).toString('base64')}`;
const OTHER_ED25519 = `ssh-ed25519 ${Buffer.alloc(51, 2).toString('base64')}`;
const ECDSA = `ecdsa-sha2-nistp256 ${Buffer.alloc(104, 3).toString('base64')}`;
const RSA = `ssh-rsa ${Buffer.alloc(279, 4).toString('base64')}`;

/** As cloud-init 23 prints it on a serial console, the kernel's lines around it. */
const CONSOLE = [
  '[   11.532] cloud-init[1010]: Cloud-init v. 23.2.2 running',
  'ci-info: no authorized SSH keys fingerprints found for user root.',
  '<14>Nov 22 06:25:55 ec2: -----BEGIN SSH HOST KEY FINGERPRINTS-----',
  `<14>Nov 22 06:25:55 ec2: 3072 SHA256:${sha256(RSA)} root@iZbp1 (RSA)`,
  '<14>Nov 22 06:25:55 ec2: -----END SSH HOST KEY FINGERPRINTS-----',
  '-----BEGIN SSH HOST KEY KEYS-----',
  `${ED25519} root@iZbp1`,
  `${ECDSA} root@iZbp1`,
  '-----END SSH HOST KEY KEYS-----',
  'iZbp1 login: ',
].join('\r\n');

/** As cloud-init passes on what ssh-keygen prints, before SSH answers. */
const MADE = [
  "Cloud-init v. 23.2.2 running 'init' at Sun, 22 Nov 2026 06:25:50 +0000. Up 8.12 seconds.",
  ...[RSA, ED25519].flatMap((key, index) =>
    [
      `Generating public/private ${['rsa', 'ed25519'][index]} key pair.`,
      `Your identification has been saved in /etc/ssh/ssh_host_${['rsa', 'ed25519'][index]}_key`,
      `Your public key has been saved in /etc/ssh/ssh_host_${['rsa', 'ed25519'][index]}_key.pub`,
      'The key fingerprint is:',
      `SHA256:${sha256(key)} root@iZbp1`,
      "The key's randomart image is:",
    ].map((line) => `[    9.1] cloud-init[880]: ${line}`),
  ),
  '',
].join('\r\n');
const FINISHED =
  'Cloud-init v. 23.2.2 finished at Sun, 22 Nov 2026 06:25:56 +0000. Datasource DataSourceAliYun.';

test('a boot is over when cloud-init says so, and not before the last one has', () => {
  expect([MADE, MADE + CONSOLE].map(isBootOver)).toEqual([false, false]);
  expect(isBootOver(`${MADE}${CONSOLE}${FINISHED}`)).toBe(true);
  expect(isBootOver(`${MADE}${CONSOLE}${FINISHED}\n${MADE}`)).toBe(false);
});

test.each([
  ['a key just made', MADE, ED25519, true],
  ['another key than the one just made', MADE, OTHER_ED25519, false],
  ['a kind that was not made yet', MADE, ECDSA, undefined],
  ['keys made, and another one shown at the end', MADE + CONSOLE, ECDSA, true],
  [
    'a key made for somebody else',
    MADE.replaceAll('/etc/ssh/ssh_host_', '/root/ssh_host_'),
    ED25519,
    undefined,
  ],
  ['a key that was printed', CONSOLE, ED25519, true],
  ['another key of a kind that was printed', CONSOLE, OTHER_ED25519, false],
  ['a key whose fingerprint was printed', CONSOLE, RSA, true],
  [
    'an RSA key with another fingerprint',
    CONSOLE,
    `ssh-rsa ${Buffer.alloc(279, 5).toString('base64')}`,
    false,
  ],
  ['a kind that was not printed', CONSOLE, `ssh-dss ${Buffer.alloc(99, 6).toString('base64')}`, undefined],
  ['a console without keys', 'iZbp1 login:', ED25519, undefined],
  [
    'a block that is still being printed',
    CONSOLE.slice(0, CONSOLE.indexOf('-----END SSH HOST KEY KEYS')),
    ED25519,
    undefined,
  ],
  ['keys of an earlier boot', CONSOLE + CONSOLE.replace(ED25519, OTHER_ED25519), ED25519, false],
])('%s', (_what, console, key, answer) => {
  expect(judge(printedHostKeys(console), key)).toBe(answer);
});

function sha256(key: string): string {
  const [, body = ''] = key.split(' ');
  return createHash('sha256').update(Buffer.from(body, 'base64')).digest('base64').replace(/=+$/, '');
}

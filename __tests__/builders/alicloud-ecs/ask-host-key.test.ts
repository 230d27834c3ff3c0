import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { judge, printedHostKeys } from '../../../src/builders/alicloud-ecs/ask-host-key.js';

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

test.each([
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

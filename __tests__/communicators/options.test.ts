import { describe, expect, test } from '@jest/globals';
import { createRequire } from 'node:module';
import { CIPHERS, HOST_KEYS, KEY_EXCHANGES } from '../../src/communicators/algorithms.js';
import {
  checkSshOptions,
  communicatorOptions,
  handshakeAttempts,
  sshTimeout,
} from '../../src/communicators/index.js';
import { Problems } from '../../src/errors/index.js';
import { parseOptions, type Located } from '../../src/options/index.js';
import { optionsWith } from './requests.js';

function problemsOf(written: Record<string, string | number | boolean>): string[] {
  const place = { file: 'template.json', line: 1 };
  const entries = Object.entries(written).map(
    ([name, value]): [string, { keyPlace: typeof place; value: Located }] => [
      name,
      { keyPlace: place, value: { kind: 'scalar', value, place } },
    ],
  );
  const problems = new Problems();
  const parsed = parseOptions(
    communicatorOptions,
    { kind: 'map', entries: new Map(entries), place },
    { problems, env: {}, notice: () => undefined },
  );
  checkSshOptions(parsed, { problems, place, env: {}, resolvePath: (path) => path });
  return problems.all.map((problem) => `${problem.option}: ${problem.message}`);
}

describe('rules', () => {
  test.each<[string, Record<string, string | number | boolean>, string[]]>([
    ['a plain login', { ssh_username: 'root', ssh_password: 'x' }, []],
    [
      'no user',
      {},
      [
        'ssh_username: is required with the ssh communicator; for most Linux images of the cloud it is "root".',
      ],
    ],
    ['no user needed', { communicator: 'none' }, []],
    ['another communicator', { communicator: 'telnet' }, ['communicator: must be one of']],
    ['a port out of range', { ssh_username: 'root', ssh_port: 70000 }, ['ssh_port: must be a port']],
    [
      'a missing key file',
      { ssh_username: 'root', ssh_private_key_file: 'no-such-file' },
      ['ssh_private_key_file: "no-such-file" does not exist.'],
    ],
    [
      'a passphrase for nothing',
      { ssh_username: 'root', ssh_private_key_passphrase: 'x' },
      ['ssh_private_key_passphrase: is given without'],
    ],
    [
      'a key pair without its key',
      { ssh_username: 'root', ssh_keypair_name: 'mine' },
      ['ssh_keypair_name: needs ssh_private_key_file'],
    ],
    [
      'a weak key',
      { ssh_username: 'root', temporary_key_pair_bits: 1024 },
      ['temporary_key_pair_bits: must be from 2048 to 8192'],
    ],
    [
      'a size that is none',
      { ssh_username: 'root', temporary_key_pair_type: 'ecdsa', temporary_key_pair_bits: 3072 },
      ['temporary_key_pair_bits: must be 256, 384, 521'],
    ],
    [
      'a certificate that is none, without its key',
      { ssh_username: 'root', ssh_certificate_file: 'package.json', ssh_bastion_certificate_file: 'absent' },
      [
        'ssh_certificate_file: "package.json" is not a certificate',
        'ssh_certificate_file: is given without ssh_private_key_file',
        'ssh_bastion_certificate_file: "absent" does not exist.',
        'ssh_bastion_certificate_file: is given without ssh_bastion_private_key_file',
      ],
    ],
    [
      'files whose paths are none',
      { ssh_username: 'root', ssh_private_key_file: 'a\0b', ssh_bastion_private_key_file: 'k'.repeat(5000) },
      [
        'ssh_private_key_file: "a\\u0000b" holds the character NUL',
        `ssh_bastion_private_key_file: "${'k'.repeat(300)}…" is a longer name than any file may have.`,
      ],
    ],
    ['an unknown cipher', { ssh_username: 'root', ssh_ciphers: 'rot13' }, ['ssh_ciphers: must be one of']],
  ])('%s', (_name, written, expected) => {
    const problems = problemsOf(written);
    expect(problems).toHaveLength(expected.length);
    expected.forEach((start, index) => expect(problems[index]).toContain(start));
  });

  test('the handshake attempts default to 10, unless a time limit is set', () => {
    expect(handshakeAttempts(optionsWith())).toBe(10);
    expect(handshakeAttempts(optionsWith({ ssh_timeout: 1000 }))).toBe(Infinity);
    expect(handshakeAttempts(optionsWith({ ssh_timeout: 1000, ssh_handshake_attempts: 3 }))).toBe(3);
  });

  test('ssh_timeout has an old name and a default', () => {
    expect(sshTimeout(optionsWith())).toBe(300_000);
    expect(sshTimeout(optionsWith({ ssh_wait_timeout: 7 }))).toBe(7);
    expect(sshTimeout(optionsWith({ ssh_wait_timeout: 7, ssh_timeout: 8 }))).toBe(8);
  });
});

test('the SSH library knows every algorithm of the tables', () => {
  const { SUPPORTED_CIPHER, SUPPORTED_KEX, SUPPORTED_SERVER_HOST_KEY } = createRequire(import.meta.url)(
    'ssh2/lib/protocol/constants.js',
  ) as Record<string, string[]>;
  expect(SUPPORTED_CIPHER).toEqual(expect.arrayContaining([...CIPHERS]));
  expect(SUPPORTED_KEX).toEqual(expect.arrayContaining([...KEY_EXCHANGES]));
  expect(SUPPORTED_SERVER_HOST_KEY).toEqual(expect.arrayContaining([...HOST_KEYS]));
});

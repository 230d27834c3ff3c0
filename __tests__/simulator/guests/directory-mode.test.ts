import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import type { Client } from 'ssh2';
import { createGuestHost, type GuestHost } from '../../../src/simulator/guests/index.js';
import { connect, execute, newKeyPair, newSpec, openSftp } from './guest-client.js';

const keys = newKeyPair();
let host: GuestHost;
let one: Client;
let two: Client;

beforeAll(async () => {
  host = await createGuestHost({ mode: 'directory' });
  [one, two] = await Promise.all([boot(), boot()]);
});

afterAll(async () => {
  one.end();
  two.end();
  await host.close();
});

async function boot(): Promise<Client> {
  const spec = await newSpec(host, { authorizedKeys: [keys.public] });
  await host.boot(spec);
  return connect(spec.at, { privateKey: keys.private });
}

async function upload(client: Client, path: string, content: string): Promise<void> {
  const sftp = await openSftp(client);
  await new Promise<void>((resolve, reject) => {
    sftp.writeFile(path, content, (error) => (error ? reject(error) : resolve()));
  });
}

test('it says what it is, and why', () => {
  expect(host.mode).toBe('directory');
  expect(host.notice).toMatch(
    /^Guests are plain private folders here \(as asked for\): .* directly on this machine/,
  );
});

test('uploads to the same path do not meet, nor reach the machine', async () => {
  await upload(one, '/tmp/guest-test-same', 'one');
  await upload(two, '/tmp/guest-test-same', 'two');
  expect((await execute(one, 'cat /tmp/guest-test-same')).stdout).toBe('one');
  expect((await execute(two, "cat '/tmp/guest-test-same'")).stdout).toBe('two');
  expect(existsSync('/tmp/guest-test-same')).toBe(false);
});

test('a file can be put where the machine has the folder', async () => {
  await upload(one, '/usr/bin/guest-test-tool', '#!/bin/sh\necho tool\n');
  expect((await execute(one, 'chmod +x /usr/bin/guest-test-tool && guest-test-tool')).stdout).toBe('tool\n');
  expect(existsSync('/usr/bin/guest-test-tool')).toBe(false);
});

test('temporary files of programs go to the private folder', async () => {
  const { stdout } = await execute(one, 'mktemp');
  expect(stdout).toContain('alicloud-simulator-');
});

test("sudo does not reach the machine's root", async () => {
  const answer = await execute(
    one,
    `sudo -n -E -u root MARK=x sh -c 'echo "$MARK" && command -v sudo shutdown'`,
  );
  expect(answer.code).toBe(0);
  const [mark, ...programs] = answer.stdout.trim().split('\n');
  expect(mark).toBe('x');
  for (const program of programs) expect(program).toContain('alicloud-simulator-');
});

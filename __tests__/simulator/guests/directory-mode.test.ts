import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Client } from 'ssh2';
import { createGuestHost, type GuestHost } from '../../../src/simulator/guests/index.js';
import { connect, execute, newKeyPair, newSpec } from './guest-client.js';

const keys = newKeyPair();
let host: GuestHost;
let client: Client;

beforeAll(async () => {
  host = await createGuestHost({ mode: 'directory' });
  const spec = await newSpec(host, {
    disk: await host.systemLayer({ '/usr/bin/yum': { content: '#!/bin/sh\necho "yum $*"\n', mode: 0o755 } }),
    authorizedKeys: [keys.public],
  });
  await host.boot(spec);
  client = await connect(spec.at, { privateKey: keys.private });
});

afterAll(async () => {
  client.end();
  await host.close();
});

test('a command runs, with its streams apart and its exit status', async () => {
  expect(await execute(client, 'echo out; echo err >&2; exit 3')).toEqual({
    code: 3,
    signal: undefined,
    stdout: 'out\n',
    stderr: 'err\n',
  });
});

test('a fixture of the system layer is a command', async () => {
  expect(await execute(client, 'yum install -y redis')).toMatchObject({ code: 0, stdout: 'yum install -y redis\n' });
});

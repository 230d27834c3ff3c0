import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Client } from 'ssh2';
import { createGuestHost, type GuestHost } from '../../../src/simulator/guests/index.js';
import { connect, execute, newKeyPair, newSpec } from './guest-client.js';

const keys = newKeyPair();
let host: GuestHost;
let client: Client;

beforeAll(async () => {
  host = await createGuestHost();
  const spec = await newSpec(host, {
    disk: await host.systemLayer({ '/usr/bin/yum': { content: '#!/bin/sh\necho "yum $*"\n', mode: 0o755 } }),
    authorizedKeys: [keys.public],
  });
  await host.boot(spec);
  client = await connect(spec.at, { privateKey: keys.private });
});

afterAll(async () => {
  client?.end();
  await host.close();
});

test('x', async () => {
  console.log(host.notice);
  console.log(
    await execute(
      client,
      'id; mount; ls -la / /root /home /tmp; ps aux; cat /etc/resolv.conf /etc/hosts; hostname; ls -l /proc/self/fd; env; echo x > /dev/stderr; ls -la /etc/ssh',
    ),
  );
});

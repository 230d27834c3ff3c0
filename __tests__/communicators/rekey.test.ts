import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest } from '@jest/globals';
import { connectSsh } from '../../src/communicators/index.js';
import { requestFor } from './requests.js';
import { hasSshd, startSshd, type Sshd } from './sshd.js';
import { sshdTest } from './sshd-test.js';

jest.setTimeout(60_000);

const never = new AbortController().signal;
const SIZE = 8_000_000;

// Hardened images exchange keys anew by volume or by the hour; by the megabyte, it happens in every transfer here.
let sshd: Sshd;
beforeAll(async () => {
  if (hasSshd) sshd = await startSshd(['RekeyLimit 1M']);
});
afterAll(() => sshd?.close());

sshdTest.each(['scp', 'sftp'] as const)(
  'transfers by %s outlast exchanges of keys in their middle',
  async (ssh_file_transfer_method) => {
    await using guest = await connectSsh(requestFor(sshd, { ssh_file_transfer_method }), never);
    const [up, down] = [join(sshd.folder, 'up'), join(sshd.folder, 'down')];
    await guest.upload(Buffer.alloc(SIZE, 7), up, { signal: never });
    expect(statSync(up).size).toBe(SIZE);
    await guest.download(up, down, { signal: never });
    expect(statSync(down).size).toBe(SIZE);
  },
);

sshdTest('output outlasts exchanges of keys in its middle', async () => {
  await using guest = await connectSsh(requestFor(sshd), never);
  let length = 0;
  const line = 'x'.repeat(999);
  const { exitCode } = await guest.run(`yes ${line} | head -n ${SIZE / 1000}`, {
    signal: never,
    onOutput: (_stream, text) => {
      length += text.length + 1;
    },
  });
  expect([exitCode, length]).toEqual([0, SIZE]);
});

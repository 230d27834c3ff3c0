import { join } from 'node:path';
import { afterEach, expect, jest, test } from '@jest/globals';
import { connectSsh, ConnectionLost } from '../../src/communicators/index.js';
import { cut, startFakeServer, type Faults } from './fake-server.js';
import { requestFor } from './requests.js';
import { startSshd } from './sshd.js';
import { sshdTest } from './sshd-test.js';

jest.setTimeout(30_000);

const never = new AbortController().signal;
const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function guestWith(faults: Faults, options: Parameters<typeof requestFor>[1] = {}) {
  const fake = await startFakeServer(faults);
  const guest = await connectSsh(requestFor(fake, options), never);
  closers.push(async () => {
    await guest[Symbol.asyncDispose]();
    await fake.close();
  });
  return { fake, guest };
}

test('a command cut off by a lost connection ends as disconnected, and the next one connects anew', async () => {
  let crashes = 1;
  const { guest } = await guestWith({
    onExec: (_command, channel, connection) => {
      channel.write('last words\n');
      if (crashes-- > 0) return void setTimeout(() => cut(connection), 20);
      channel.exit(0);
      channel.end();
    },
  });
  const lines: string[] = [];
  const options = { signal: never, onOutput: (_stream: string, line: string) => lines.push(line) };
  expect(await guest.run('crash', options)).toEqual({ exitCode: undefined, disconnected: true });
  expect(lines).toEqual(['last words']);
  expect(await guest.run('fine', options)).toEqual({ exitCode: 0, disconnected: false });
});

test('a connection lost in the middle of an upload is a ConnectionLost', async () => {
  const { guest } = await guestWith({
    onExec: (_command, channel, connection) => {
      channel.write(Buffer.from([0, 0]));
      let received = 0;
      channel.on('data', (chunk: Buffer) => {
        received += chunk.length;
        if (received > 1_000_000) cut(connection);
      });
    },
  });
  const uploading = guest.upload(Buffer.alloc(20_000_000), '/tmp/x', { signal: never });
  await expect(uploading).rejects.toBeInstanceOf(ConnectionLost);
});

test('a guest whose scp dies in the middle of an upload is told of, not waited for', async () => {
  const { guest } = await guestWith({
    onExec: (_command, channel) => {
      channel.write(Buffer.from([0, 0]));
      channel.once('data', () => {
        channel.stderr.write('scp: out of memory\n');
        channel.exit(137);
        channel.end();
      });
    },
  });
  const uploading = guest.upload(Buffer.alloc(20_000_000), '/tmp/x', { signal: never });
  await expect(uploading).rejects.toThrow('Uploading to /tmp/x failed');
});

test('without scp and without SFTP, files go through cat', async () => {
  const received: Buffer[] = [];
  const { guest, fake } = await guestWith({
    onExec: (command, channel) => {
      if (command.startsWith('scp')) {
        channel.stderr.write('sh: scp: not found\n');
        channel.exit(127);
        return channel.end();
      }
      channel.on('data', (chunk: Buffer) => received.push(chunk));
      channel.on('end', () => {
        channel.exit(0);
        channel.end();
      });
    },
  });
  await guest.upload(Buffer.from('content'), '/tmp/it is', { signal: never, mode: 0o755 });
  await guest.upload(Buffer.from(', more'), '/tmp/b', { signal: never });
  expect(Buffer.concat(received).toString()).toBe('content, more');
  expect(fake.commands).toEqual([
    'scp -p -d -t /tmp',
    "cat > '/tmp/it is' && chmod 755 '/tmp/it is'",
    'cat > /tmp/b && chmod 644 /tmp/b',
  ]);
});

test('ssh_read_write_timeout: a guest that falls silent counts as lost', async () => {
  const { guest } = await guestWith(
    { onExec: () => undefined },
    { ssh_read_write_timeout: 300, ssh_keep_alive_interval: -1 },
  );
  const result = await guest.run('sleep', { signal: never, onOutput: () => undefined });
  expect(result).toEqual({ exitCode: undefined, disconnected: true });
});

sshdTest(
  'a server that dies in the middle of a download is a ConnectionLost, and leaves no half file',
  async () => {
    const sshd = await startSshd();
    closers.push(() => sshd.close());
    const guest = await connectSsh(requestFor(sshd), never);
    closers.push(async () => guest[Symbol.asyncDispose]());
    const local = join(sshd.folder, 'never');
    const downloading = guest.download('/dev/zero', local, { signal: never });
    await expect(downloading).rejects.toThrow(/not a regular file/);
  },
);

sshdTest('a guest that hangs up gets its key-alive answers counted: idle connections stay open', async () => {
  const sshd = await startSshd();
  closers.push(() => sshd.close());
  const guest = await connectSsh(
    requestFor(sshd, { ssh_keep_alive_interval: 50, ssh_read_write_timeout: 1000 }),
    never,
  );
  closers.push(async () => guest[Symbol.asyncDispose]());
  const result = await guest.run('sleep 2', { signal: never, onOutput: () => undefined });
  expect(result).toEqual({ exitCode: 0, disconnected: false });
});

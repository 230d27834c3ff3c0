import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { SFTPWrapper } from 'ssh2';
import { connectSsh, ConnectionLost, type SshCommunicator } from '../../src/communicators/index.js';
import type { BuildError } from '../../src/errors/index.js';
import { cut, startFakeServer } from './fake-server.js';
import { requestFor } from './requests.js';
import { hasSshd, startSshd, type Sshd } from './sshd.js';
import { sshdTest } from './sshd-test.js';

jest.setTimeout(60_000);

const never = new AbortController().signal;

describe.each(['scp', 'sftp'] as const)('on OpenSSH, by %s', (ssh_file_transfer_method) => {
  let sshd: Sshd;
  let guest: SshCommunicator;
  const at = (...names: string[]) => join(sshd.folder, ...names);
  beforeAll(async () => {
    if (!hasSshd) return;
    sshd = await startSshd();
    guest = await connectSsh(requestFor(sshd, { ssh_file_transfer_method }), never);
    mkdirSync(at('folder'));
    writeFileSync(at('file'), 'x');
    spawnSync('mkfifo', [at('pipe')]);
  });
  afterAll(async () => {
    await guest?.[Symbol.asyncDispose]();
    await sshd?.close();
  });

  const up = (path: string) => guest.upload(Buffer.alloc(300_000), path, { signal: never });
  const down = (path: string) => guest.download(path, at('down'), { signal: never });

  sshdTest.each<[string, () => Promise<void>, RegExp, RegExp]>([
    ['up over a folder', () => up(at('folder')), /folder.* [Ii]s a (?:folder|directory)\.$/, /with a slash/],
    ['up into no folder', () => up(at('no', 'x')), /no.*(?:does not exist|No such file)/, /mkdir -p/],
    [
      'up below a file',
      () => up(at('file', 'x')),
      /file.* (?:is not a folder|[Nn]ot a directory)/,
      /Check the path/,
    ],
    ['up to a full disk', () => up('/dev/full'), /[Nn]o space left|may be full/, /./],
    [
      'down of what is not there',
      () => down(at('no')),
      /no.*(?:does not exist|No such file)/,
      /^Check the path of the guest: (?!.*mkdir)/,
    ],
    ['down of a pipe', () => down(at('pipe')), /not a regular file/, /./],
    ['down of a folder', () => down(at('folder')), /folder is a folder of the guest/, /End the source/],
    [
      'down of a folder that is a file',
      () => guest.downloadFolder(at('file'), at('down'), { signal: never }),
      /not a folder|Not a directory/,
      /Check the path/,
    ],
  ])('%s: the sentence names the file, the reason and what to do', async (_what, work, message, hint) => {
    const failure = (await work().then(
      () => undefined,
      (error: unknown) => error,
    )) as BuildError | undefined;
    expect(failure?.message).toMatch(message);
    expect(failure?.message).not.toMatch(/: Failure\.$/);
    if (hint.source !== '.') expect(failure?.hint).toMatch(hint);
  });
});

test('a mere Failure of an unknown server is put into words', async () => {
  const fake = await startFakeServer({
    onSftp: (peer: SFTPWrapper) => {
      peer.on('OPEN', (id) => peer.status(id, 4, 'Failure'));
      peer.on('STAT', (id) => peer.status(id, 2, 'No such file'));
    },
  });
  const guest = await connectSsh(requestFor(fake, { ssh_file_transfer_method: 'sftp' }), never);
  await expect(guest.upload(Buffer.from('x'), '/srv/x', { signal: never })).rejects.toThrow(
    'Uploading to /srv/x failed: the guest gives no reason but "Failure" for /srv/x; its disk may be full or read-only, or a quota of the user exceeded.',
  );
  await guest[Symbol.asyncDispose]();
  await fake.close();
});

test('an upload that a lost connection cuts off begins anew, and arrives whole', async () => {
  const arrived: Buffer[] = [];
  let cuts = 2;
  const fake = await startFakeServer({
    onExec: (_command, channel, connection) => {
      channel.write(Buffer.from([0, 0]));
      arrived.length = 0;
      let [size, isCut] = [0, false];
      channel.on('data', (chunk: Buffer) => {
        arrived.push(chunk);
        size += chunk.length;
        if (size < 500_000 || cuts === 0 || isCut) return;
        isCut = true;
        cuts -= 1;
        cut(connection);
      });
      channel.on('end', () => {
        channel.exit(0);
        channel.end();
      });
      channel.write(Buffer.from([0]));
    },
  });
  const request = requestFor(fake);
  const guest = await connectSsh(request, never);
  const content = Buffer.alloc(3_000_000, 'content');
  await guest.upload(content, '/tmp/x', { signal: never });
  const bytes = Buffer.concat(arrived);
  expect(bytes.subarray(bytes.indexOf('\n') + 1, -1).equals(content)).toBe(true);
  expect(request.told.notices.filter((notice) => notice.endsWith('The transfer begins anew.'))).toHaveLength(
    2,
  );
  cuts = 3;
  await expect(guest.upload(content, '/tmp/x', { signal: never })).rejects.toBeInstanceOf(ConnectionLost);
  await guest[Symbol.asyncDispose]();
  await fake.close();
});

sshdTest('through a bastion that dies in the middle of an upload, the upload begins anew', async () => {
  const [sshd, bastion] = await Promise.all([startSshd(), startSshd()]);
  const { host, port, username } = bastion;
  const auth = { privateKey: bastion.key.privateKey };
  const request = requestFor(
    sshd,
    { ssh_file_transfer_method: 'sftp' },
    { bastion: { host, port, username, auth } },
  );
  const guest = await connectSsh(request, never);
  const content = Buffer.alloc(40_000_000, 'content');
  const uploading = guest.upload(content, join(sshd.folder, 'up'), { signal: never });
  await bastion.stop();
  await bastion.start();
  await uploading;
  expect(readFileSync(join(sshd.folder, 'up')).equals(content)).toBe(true);
  expect(request.told.notices.join('\n')).toContain('The transfer begins anew.');
  await guest[Symbol.asyncDispose]();
  await Promise.all([sshd.close(), bastion.close()]);
});

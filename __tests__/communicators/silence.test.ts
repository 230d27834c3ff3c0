import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, jest, test } from '@jest/globals';
import type { ServerChannel } from 'ssh2';
import { connectSsh, type SshCommunicator } from '../../src/communicators/index.js';
import { Silence } from '../../src/communicators/silence.js';
import { BuildError } from '../../src/errors/index.js';
import { startFakeServer, type FakeServer, type Faults } from './fake-server.js';
import { requestFor } from './requests.js';

jest.setTimeout(30_000);

const never = new AbortController().signal;
const folder = mkdtempSync(join(tmpdir(), 'silence-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SFTP_VERSION = Buffer.from([0, 0, 0, 5, 2, 0, 0, 0, 3]);

/** Its server of files begins, and then says this for ever, whatever it is asked. */
function beginsSftp(onRequest: (channel: ServerChannel) => void): Faults {
  return {
    onSubsystem: (channel) => {
      channel.once('data', () => channel.write(SFTP_VERSION));
      channel.once('data', () => channel.once('data', () => onRequest(channel)));
      channel.on('data', () => undefined);
    },
  };
}

function byteByByte(channel: ServerChannel): void {
  channel.write(Buffer.from([0, 0, 1, 0]));
  const drops = setInterval(() => channel.write(Buffer.from([105])), 200);
  channel.once('close', () => clearInterval(drops));
}

const onlyCat: Faults = {
  onExec: (command, channel) => {
    if (command.startsWith('cat')) return;
    channel.exit(127);
    channel.end();
  },
};

const up = (guest: SshCommunicator) => guest.upload(Buffer.alloc(20_000_000), '/srv/x', { signal: never });
const down = (guest: SshCommunicator) => guest.download('/srv/x', join(folder, 'x'), { signal: never });
const downFolder = (guest: SshCommunicator) =>
  guest.downloadFolder('/srv/x', join(folder, 'f'), { signal: never });
const run = (guest: SshCommunicator) => guest.run('true', { signal: never, onOutput: () => undefined });

const HANGING: readonly [
  what: string,
  method: 'scp' | 'sftp',
  faults: Faults,
  work: (guest: SshCommunicator) => Promise<unknown>,
  failure: string,
][] = [
  [
    'does not begin SFTP',
    'sftp',
    { onSubsystem: () => undefined },
    up,
    'No files can be copied over SSH: SFTP does not begin: the guest has',
  ],
  [
    'answers no request of SFTP',
    'sftp',
    beginsSftp(() => undefined),
    down,
    'Downloading /srv/x failed: the guest has',
  ],
  [
    'answers SFTP byte by byte',
    'sftp',
    beginsSftp(byteByByte),
    downFolder,
    'Downloading /srv/x failed: the guest has',
  ],
  [
    'answers nothing by scp',
    'scp',
    { onExec: () => undefined },
    up,
    'Uploading to /srv/x failed: the guest has',
  ],
  [
    'takes nothing by scp',
    'scp',
    { onExec: (_, channel) => void channel.write(Buffer.from([0, 0])) },
    up,
    'Uploading to /srv/x failed: the guest has',
  ],
  [
    'takes nothing by cat',
    'scp',
    onlyCat,
    up,
    'The command "cat > /srv/x && chmod 644 /srv/x" hangs: the guest has',
  ],
  [
    'starts no command',
    'scp',
    { startsNothing: true },
    run,
    'The guest does not run commands over SSH: the guest has',
  ],
];

test('a guest that lives, but hangs, is given up', async () => {
  const servers = await Promise.all(HANGING.map(([, , faults]) => startFakeServer(faults)));
  const failures = await Promise.all(
    HANGING.map(async ([what, ssh_file_transfer_method, , work], index) => {
      const options = { ssh_file_transfer_method, ssh_read_write_timeout: 2000, ssh_keep_alive_interval: 50 };
      const server = servers[index] as FakeServer;
      await using guest = await connectSsh(requestFor(server, options), never);
      const failure: unknown = await work(guest).catch((error: unknown) => error);
      return [what, failure instanceof BuildError ? failure.message : failure];
    }),
  );
  await Promise.all(servers.map((server) => server.close()));
  const end = ' answered nothing for 2 s; if it needs longer, raise ssh_read_write_timeout.';
  expect(failures).toEqual(HANGING.map(([what, , , , failure]) => [what, failure + end]));
});

test('who has been silent once is not waited for again', async () => {
  const silence = new Silence(1);
  const other = silence.until(new Promise(() => undefined));
  await expect(silence.until(new Promise(() => undefined))).rejects.toThrow('answered nothing for 0.001 s');
  await expect(other).rejects.toThrow('answered nothing');
  await expect(silence.until(new Promise(() => undefined))).rejects.toThrow('answered nothing');
});

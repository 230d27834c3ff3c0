import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import type { ServerChannel, SFTPWrapper } from 'ssh2';
import { connectSsh, type Communicator } from '../../src/communicators/index.js';
import { isSafeName } from '../../src/communicators/local-files.js';
import { BuildError, describeError } from '../../src/errors/index.js';
import { expectForPeople } from '../hostile/for-people.js';
import { runs } from '../long-run.js';
import { startFakeServer, type Faults } from './fake-server.js';
import { requestFor } from './requests.js';

jest.setTimeout(Math.max(60_000, runs(0) * 60));

const never = new AbortController().signal;

let folder: string;
let before: readonly string[];
let close: () => Promise<void>;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  before = readdirSync('.');
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await close();
  // The working directory is where a name without its folder would be written.
  expect(readdirSync('.')).toEqual(before);
});

async function guestWith(faults: Faults, method: 'scp' | 'sftp'): Promise<Communicator> {
  const fake = await startFakeServer(faults);
  const guest = await connectSsh(requestFor(fake, { ssh_file_transfer_method: method }), never);
  close = async () => {
    await guest[Symbol.asyncDispose]();
    await fake.close();
  };
  return guest;
}

/** A guest whose scp says this, whatever it is answered. */
function sayingScp(said: () => string | Buffer, end = true): Faults {
  return {
    onExec: (_command, channel: ServerChannel) => {
      channel.on('data', () => undefined);
      channel.write(said());
      if (!end) return;
      channel.exit(0);
      channel.end();
    },
  };
}

/** How a download of the folder ends: the sentence of its failure, or nothing. */
async function downloadFolder(guest: Communicator, signal = never): Promise<string | undefined> {
  try {
    await guest.downloadFolder('/srv/out', join(folder, 'out'), { signal });
  } catch (error) {
    expect(error).toBeInstanceOf(BuildError);
    const { message } = error as BuildError;
    expectForPeople(message);
    return message;
  }
  return undefined;
}

const OUTSIDE = ['..', '../x', '/etc/x', '../../x', 'a/b', '.', ''];

describe('a folder that comes by scp', () => {
  test.each(OUTSIDE)('is refused if it holds a file called %j', async (name) => {
    const guest = await guestWith(
      sayingScp(() => `D0755 0 out\nC0644 1 ${name}\nx\0E\n`),
      'scp',
    );
    expect(await downloadFolder(guest)).toBeDefined();
    expect(readdirSync(folder).filter((found) => found !== 'out')).toEqual([]);
  });

  test.each([
    ['a file without a folder', 'C0644 1 planted\nx\0'],
    ['a file after the folder was left', 'D0755 0 out\nE\nC0644 1 planted\nx\0'],
    ['more ends than beginnings', 'E\nE\nD0755 0 out\nE\nE\nE\nC0644 1 planted\nx\0'],
    ['folders in folders without end', 'D0755 0 a\n'.repeat(5_000)],
    ['a size that no disk has', `D0755 0 out\nC0644 ${'9'.repeat(400)} big\nx`],
    ['a time before the record', 'T0 0 0 0\n'],
    ['a line that never ends', 'C'.repeat(100_000)],
    ['a complaint with control characters', '\x01scp: \x1b]0;owned\x07\x1b[2J::error::no\n'],
  ])('is refused if it is %s', async (_, said) => {
    const guest = await guestWith(
      sayingScp(() => said),
      'scp',
    );
    expect(await downloadFolder(guest)).toMatch(/^Downloading \/srv\/out failed: |nested more than 100/);
    expect(await downloadFolder(guest)).not.toMatch(/\p{Cc}/u);
  });

  test('ends in words for people, whatever the guest says', async () => {
    let said: string | Buffer = '';
    const guest = await guestWith(
      sayingScp(() => said),
      'scp',
    );
    const record = fc.oneof(
      fc.constantFrom(
        'D0755 0 a\n',
        'C0644 3 f\nabc\0',
        'E\n',
        '\x01no\n',
        '\x02',
        '\0',
        'T1 2 3 4\n',
        'C0644 -1 x\n',
      ),
      fc.string({ unit: 'binary' }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(record, { maxLength: 8 }), async (records) => {
        said = records.join('');
        await downloadFolder(guest);
        await guest
          .upload(Buffer.from('content'), '/tmp/x', { signal: never })
          .catch((error: unknown) => expectForPeople(describeError(error)));
      }),
      { numRuns: runs(20) },
    );
  });
});

describe('a folder that comes by SFTP', () => {
  test.each(OUTSIDE.filter((name) => !['', '.', '..'].includes(name)))(
    'is refused if it holds a file called %j',
    async (filename) => {
      const guest = await guestWith({ onSftp: (peer) => listing(peer, [filename]) }, 'sftp');
      expect(await downloadFolder(guest)).toContain('which could be written anywhere: refused.');
    },
  );

  test('is refused if it has folders in folders without end', async () => {
    const guest = await guestWith({ onSftp: (peer) => listing(peer, ['again']) }, 'sftp');
    expect(await downloadFolder(guest)).toContain('is nested more than 100 folders deep.');
  });

  test('is refused if it has files without end', async () => {
    const guest = await guestWith({ onSubsystem: filesWithoutEnd }, 'sftp');
    expect(await downloadFolder(guest)).toContain('holds too many files to be listed: more than 1000000.');
  });

  test('is over when its server tells of no more files, be it without an end', async () => {
    const guest = await guestWith({ onSftp: (peer) => listing(peer, [], Infinity) }, 'sftp');
    expect(await downloadFolder(guest)).toBeUndefined();
  });
});

test('a guest that does not stop talking when it should be done is not listened to for ever', async () => {
  const guest = await guestWith(
    {
      onExec: (_command, channel, connection) => {
        let isOver = false;
        connection.once('close', () => (isOver = true));
        channel.write(Buffer.alloc(2));
        const talk = (): void => {
          if (!isOver) channel.write(Buffer.alloc(65_536), () => setImmediate(talk));
        };
        channel.on('data', () => undefined);
        channel.once('data', talk);
      },
    },
    'scp',
  );
  await expect(guest.upload(Buffer.from('x'), '/tmp/x', { signal: never })).rejects.toThrow(
    'does not stop talking',
  );
});

test.each([
  [
    'C:x',
    'file:stream',
    '.. ',
    '...',
    'name.',
    'con',
    'NUL.txt',
    'com1',
    'LPT¹.log',
    'a|b',
    'a\nb',
    'conin$',
    '..\\x',
    'C:\\x',
  ],
])('on Windows a name is refused that means more than a file there', (...names) => {
  for (const name of names) expect([name, isSafeName(name, 'win32')]).toEqual([name, false]);
  for (const name of ['console', 'a.b', '.profile', 'com10', 'naïve file.txt', 'lpt'])
    expect([name, isSafeName(name, 'win32')]).toEqual([name, true]);
  // Units of systemd have names such as "dev-disk\x2dby".
  for (const name of ['C:x', 'con', 'name.', 'a\nb', 'dev-disk\\x2dby'])
    expect(isSafeName(name, 'linux')).toBe(true);
});

/** A server of SFTP whose answer to whatever is asked of a folder is made once: a million of them are quick. */
function filesWithoutEnd(channel: ServerChannel): void {
  const [INIT, VERSION, READDIR, STAT, HANDLE, NAME, ATTRS] = [1, 2, 12, 17, 102, 104, 105] as const;
  const PERMISSIONS = 4;
  const isFolder = Buffer.concat([uint32(PERMISSIONS), uint32(0o040755)]);
  const entry = Buffer.concat([uint32(1), Buffer.from('f'), uint32(0), isFolder]);
  const entries = Buffer.concat([uint32(10_000), ...Array.from({ length: 10_000 }, () => entry)]);
  channel.on('data', (request: Buffer) => {
    const [type, id] = [request[4], request.subarray(5, 9)];
    if (type === INIT) answer(VERSION, uint32(3));
    else if (type === STAT) answer(ATTRS, id, isFolder);
    else if (type === READDIR) answer(NAME, id, entries);
    else answer(HANDLE, id, uint32(1), Buffer.from('h'));
  });
  const answer = (type: number, ...parts: readonly Buffer[]): void => {
    const body = Buffer.concat([Buffer.from([type]), ...parts]);
    channel.write(Buffer.concat([uint32(body.length), body]));
  };
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** Every folder holds the same names, told so many times; all of them are folders. */
function listing(peer: SFTPWrapper, names: readonly string[], times = 1): void {
  const attrs = { mode: 0o040755, uid: 0, gid: 0, size: 0, atime: 0, mtime: 0 };
  const told = new Map<string, number>();
  let handles = 0;
  peer.on('OPENDIR', (id) => peer.handle(id, Buffer.from(String(handles++))));
  peer.on('READDIR', (id, handle) => {
    const count = told.get(handle.toString()) ?? 0;
    if (count === times) return peer.status(id, 1);
    told.set(handle.toString(), count + 1);
    peer.name(
      id,
      names.map((filename) => ({ filename, longname: filename, attrs })),
    );
  });
  peer.on('STAT', (id) => peer.attrs(id, attrs));
  peer.on('CLOSE', (id) => peer.status(id, 0));
}

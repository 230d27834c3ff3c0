import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Client, SFTPWrapper } from 'ssh2';
import {
  createGuestHost,
  type GuestAddress,
  type GuestHost,
  type GuestHostOptions,
} from '../../../src/simulator/guests/index.js';
import { connect, execute, hasProgram, newKeyPair, newSpec, onlyWhere, openSftp } from './guest-client.js';

const run = promisify(execFile);
const keys = newKeyPair();
const content = randomBytes(5_000_000);
const openSshTest = onlyWhere(['ssh', 'scp', 'sftp'].every(hasProgram));

const kinds: readonly (readonly [string, GuestHostOptions])[] = [
  ["the machine's own programs in the guest", {}],
  ['programs that the guest does not have', { builtInTransfers: true }],
  ['a directory', { mode: 'directory' }],
];

describe.each(kinds)('transfers by %s', (_name, options) => {
  let host: GuestHost;
  let at: GuestAddress;
  let client: Client;
  let sftp: SFTPWrapper;
  let local: string;
  let openSsh: string[];

  beforeAll(async () => {
    host = await createGuestHost(options);
    const spec = await newSpec(host, { authorizedKeys: [keys.public] });
    await host.boot(spec);
    at = spec.at;
    client = await connect(at, { privateKey: keys.private });
    sftp = await openSftp(client);
    local = await mkdtemp(join(tmpdir(), 'guest-test-'));
    await writeFile(join(local, 'key'), keys.private, { mode: 0o600 });
    await writeFile(join(local, 'big'), content);
    const quiet = [
      'StrictHostKeyChecking=no',
      `UserKnownHostsFile=${join(local, 'known')}`,
      'LogLevel=ERROR',
      'BatchMode=yes',
    ];
    openSsh = [
      '-F',
      'none',
      ...quiet.flatMap((option) => ['-o', option]),
      '-i',
      join(local, 'key'),
      '-P',
      String(at.port),
    ];
  });

  afterAll(async () => {
    client.end();
    await host.close();
    await rm(local, { recursive: true });
  });

  const call = <T>(start: (done: (error: Error | null | undefined, value?: T) => void) => void): Promise<T> =>
    new Promise((resolve, reject) => start((error, value) => (error ? reject(error) : resolve(value as T))));

  test('5 MB by SFTP arrive intact, there and back', async () => {
    await call((done) => sftp.fastPut(join(local, 'big'), '/tmp/fast', done));
    await call((done) => sftp.fastGet('/tmp/fast', join(local, 'fast'), done));
    expect((await readFile(join(local, 'fast'))).equals(content)).toBe(true);
    const sum = await execute(client, 'wc -c < /tmp/fast');
    expect(Number(sum.stdout)).toBe(content.length);
  });

  test('5 MB by an SFTP stream arrive intact, and a shorter file replaces a longer one', async () => {
    await call((done) =>
      sftp
        .createWriteStream('/tmp/stream')
        .on('close', () => done(null))
        .on('error', done)
        .end(content),
    );
    expect((await call<Buffer>((done) => sftp.readFile('/tmp/stream', done))).equals(content)).toBe(true);
    await call((done) => sftp.writeFile('/tmp/stream', 'short', done));
    expect((await call<Buffer>((done) => sftp.readFile('/tmp/stream', done))).toString()).toBe('short');
  });

  test('SFTP makes, lists, changes, renames, links and removes', async () => {
    await call((done) => sftp.mkdir('/tmp/folder', done));
    await call((done) => sftp.writeFile('/tmp/folder/file', '#!/bin/sh\necho ran "$X"\n', done));
    await call((done) => sftp.chmod('/tmp/folder/file', 0o755, done));
    await call((done) => sftp.utimes('/tmp/folder/file', 1_000_000, 1_000_000, done));
    await call((done) => sftp.symlink('file', '/tmp/folder/link', done));
    const listed = await call<{ filename: string; longname: string }[]>((done) =>
      sftp.readdir('/tmp/folder', done),
    );
    const names = listed.map(({ filename }) => filename).filter((name) => !name.startsWith('.'));
    expect(names.sort()).toEqual(['file', 'link']);
    expect(listed.find(({ filename }) => filename === 'file')?.longname).toMatch(/^-rwxr-xr-x/);
    expect(await call((done) => sftp.stat('/tmp/folder/file', done))).toMatchObject({
      mode: 0o100755,
      mtime: 1_000_000,
      size: 24,
    });
    expect(await call<string>((done) => sftp.readlink('/tmp/folder/link', done))).toBe('file');
    expect((await execute(client, "X='y' /tmp/folder/file")).stdout).toBe('ran y\n');
    await call((done) => sftp.rename('/tmp/folder/file', '/tmp/folder/renamed', done));
    await call((done) => sftp.unlink('/tmp/folder/link', done));
    await call((done) => sftp.unlink('/tmp/folder/renamed', done));
    await call((done) => sftp.rmdir('/tmp/folder', done));
    await expect(call((done) => sftp.stat('/tmp/folder', done))).rejects.toMatchObject({ code: 2 });
  });

  test('SFTP starts at home', async () => {
    const home = await call<string>((done) => sftp.realpath('.', done));
    expect(home).toBe('/root');
    await call((done) => sftp.writeFile('relative', 'x', done));
    expect((await execute(client, 'cat "$HOME/relative"')).stdout).toBe('x');
  });

  test('a shell provisioner uploads its script and runs it', async () => {
    const script = '#!/bin/sh\necho "running $VAR as $0"\n';
    const answer = await execute(client, 'scp -vt /tmp', `C0755 ${script.length} script_123.sh\n${script}\0`);
    expect(answer).toMatchObject({ code: 0 });
    const ran = await execute(client, "chmod +x /tmp/script_123.sh; VAR='x' /tmp/script_123.sh");
    expect(ran).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^running x as .*\/tmp\/script_123\.sh\n$/),
    });
    expect(await execute(client, 'rm -f /tmp/script_123.sh; test ! -e /tmp/script_123.sh')).toMatchObject({
      code: 0,
    });
  });

  test('scp tells of a folder that is not there', async () => {
    const answer = await execute(client, 'scp -t /nowhere/file', 'C0644 1 file\nx\0');
    expect(answer.code).not.toBe(0);
    expect(answer.stdout + answer.stderr).toMatch(/nowhere\/file: No such file or directory/);
  });

  const scpProtocols = [
    ['the old protocol', '-O'],
    ['SFTP', '-s'],
  ] as const;
  openSshTest.each(scpProtocols)(
    "OpenSSH's scp by %s brings 5 MB and a tree, there and back",
    async (_protocol, flag) => {
      const remote = (path: string): string => `root@${at.address}:${path}`;
      await mkdir(join(local, flag, 'tree', 'sub', 'empty'), { recursive: true });
      await writeFile(join(local, flag, 'tree', 'a'), 'a', { mode: 0o750 });
      await writeFile(join(local, flag, 'tree', 'sub', 'b'), content);
      await run('scp', [flag, ...openSsh, join(local, 'big'), remote('/tmp/by-scp')]);
      await run('scp', [flag, ...openSsh, remote('/tmp/by-scp'), join(local, flag, 'back')]);
      expect((await readFile(join(local, flag, 'back'))).equals(content)).toBe(true);
      await run('scp', [flag, '-rp', ...openSsh, join(local, flag, 'tree'), remote(`/tmp/tree${flag}`)]);
      await run('scp', [flag, '-rp', ...openSsh, remote(`/tmp/tree${flag}`), join(local, flag, 'tree-back')]);
      const back = join(local, flag, 'tree-back');
      expect((await readdir(back, { recursive: true })).sort()).toEqual([
        'a',
        'sub',
        join('sub', 'b'),
        join('sub', 'empty'),
      ]);
      expect((await readFile(join(back, 'sub', 'b'))).equals(content)).toBe(true);
      expect((await stat(join(back, 'a'))).mode & 0o777).toBe(0o750);
      const missing = run('scp', [flag, ...openSsh, remote('/tmp/missing'), join(local, 'missing')]);
      await expect(missing).rejects.toMatchObject({ stderr: expect.stringContaining('No such file') });
    },
  );

  openSshTest("OpenSSH's sftp works interactively", async () => {
    await writeFile(
      join(local, 'batch'),
      `put ${join(local, 'big')} /tmp/interactive\nls -l /tmp/interactive\nget /tmp/interactive ${join(local, 'got')}\n`,
    );
    const { stdout } = await run('sftp', ['-b', join(local, 'batch'), ...openSsh, `root@${at.address}`]);
    expect(stdout).toMatch(/^-rw\S* .* 5000000 .*interactive$/m);
    expect((await readFile(join(local, 'got'))).equals(content)).toBe(true);
  });
});

import { mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { SshCommunicator } from '../../src/communicators/index.js';
import { runProvisioners } from '../../src/provisioners/index.js';
import { hasSshd, startSshd, type Sshd } from '../communicators/sshd.js';
import { sshdTest } from '../communicators/sshd-test.js';
import { connectTo, plan, planAll, provisioning } from './kit.js';

jest.setTimeout(30_000);

let local = '';
beforeAll(async () => {
  local = await mkdtemp(join(tmpdir(), 'file-'));
  await mkdir(join(local, 'app', 'conf'), { recursive: true });
  await writeFile(join(local, 'app', 'conf', 'app.ini'), 'key=value\n');
  await writeFile(join(local, 'app', 'run.sh'), '#!/bin/sh\n', { mode: 0o755 });
  await writeFile(join(local, 'single'), 'one file\n');
});
afterAll(() => rm(local, { recursive: true }));

describe('its options', () => {
  test('a folder in which something cannot be copied is told of with all of that', async () => {
    await mkdir(join(local, 'odd'));
    for (const name of 'abcdefghij') await symlink('/no/such/file', join(local, 'odd', name));
    const { problems } = plan({ type: 'file', source: join(local, 'odd'), destination: '/tmp' });
    expect(problems).toEqual([
      expect.stringMatching(
        /^2 source: names the folder ".*odd", which cannot be copied as it is: "a" is a link to what does not exist; .*; "h" is .*; and there is more of that kind\. Take that out/,
      ),
    ]);
  });

  test.each<[string, () => Record<string, unknown>, (string | RegExp)[]]>([
    ['a file', () => ({ source: join(local, 'single'), destination: '/tmp/' }), []],
    ['a folder', () => ({ sources: [join(local, 'app/')], destination: '/tmp' }), []],
    ['content', () => ({ content: 'x', destination: '/tmp/x' }), []],
    ['something made later', () => ({ source: 'absent', destination: '/tmp/', generated: true }), []],
    ['a download', () => ({ source: '/on/the/guest', destination: 'out/', direction: 'download' }), []],
    ['nothing', () => ({ destination: '/tmp/' }), [/One of source, sources and content is required/]],
    ['no destination', () => ({ content: 'x' }), [/destination: .*required/]],
    [
      'a source that is not there',
      () => ({ source: 'absent', destination: '/tmp/' }),
      [/^2 source: names "absent", which does not exist/],
    ],
    [
      'a file with a slash',
      () => ({ source: `${join(local, 'single')}/`, destination: '/tmp/' }),
      [/which is not a folder/],
    ],
    [
      'content and source',
      () => ({ source: join(local, 'single'), content: 'x', destination: '/tmp/x' }),
      [/^3 content: is given together/],
    ],
    [
      'content without a name',
      () => ({ content: 'x', destination: '/tmp/' }),
      [/^3 destination: ends in a slash, but a file made from content needs a name/],
    ],
    [
      'a download of content',
      () => ({ content: 'x', destination: 'x', direction: 'download' }),
      [/content: cannot be downloaded/],
    ],
    [
      'a direction that is none',
      () => ({ content: 'x', destination: 'x', direction: 'sideways' }),
      [/direction: must be one of/],
    ],
  ])('%s', (_name, written, expected) => {
    const { problems } = plan({ type: 'file', ...written() });
    expect(problems).toEqual(expected.map((text) => expect.stringMatching(text)));
  });
});

describe.each(['scp', 'sftp'] as const)('on a guest, by %s', (ssh_file_transfer_method) => {
  let sshd: Sshd | undefined;
  let guest: SshCommunicator | undefined;
  beforeAll(async () => {
    if (!hasSshd) return;
    sshd = await startSshd();
    guest = await connectTo(sshd, { ssh_file_transfer_method });
  });
  afterAll(async () => {
    await guest?.[Symbol.asyncDispose]();
    await sshd?.close();
  });

  /** Runs the provisioner. @returns a path in the guest's folder for this test */
  async function run(...written: Record<string, unknown>[]): Promise<void> {
    if (guest === undefined) throw new Error('no sshd');
    await runProvisioners(
      planAll(...written.map((one) => ({ type: 'file', ...one }))),
      provisioning(guest).context,
    );
  }

  async function folder(name: string): Promise<string> {
    const path = join(sshd?.folder ?? '', name);
    await mkdir(path);
    return path;
  }

  sshdTest(
    'a file gets the destination’s name, or its own in a destination that ends in a slash',
    async () => {
      const to = await folder('files');
      const source = join(local, 'single');
      await run(
        { source, destination: join(to, 'renamed') },
        { sources: [source, join(local, 'app', 'run.sh')], destination: `${to}/` },
      );
      expect((await readdir(to)).sort()).toEqual(['renamed', 'run.sh', 'single']);
      expect(await readFile(join(to, 'renamed'), 'utf8')).toBe('one file\n');
      expect((await stat(join(to, 'run.sh'))).mode & 0o777).toBe(0o755);
    },
  );

  sshdTest('a folder is copied itself, or what it holds if its path ends in a slash', async () => {
    const to = await folder('folders');
    await run(
      { source: join(local, 'app'), destination: join(to, 'whole') },
      { source: join(local, 'app'), destination: `${join(to, 'whole too')}/` },
      { source: `${join(local, 'app')}/`, destination: join(to, 'content') },
    );
    for (const copy of ['whole/app', 'whole too/app', 'content']) {
      expect(await readFile(join(to, copy, 'conf', 'app.ini'), 'utf8')).toBe('key=value\n');
      expect((await readdir(join(to, copy))).sort()).toEqual(['conf', 'run.sh']);
    }
  });

  sshdTest('content is written as it is, for its owner alone', async () => {
    const to = await folder('content of');
    await run({ content: 'grüße\r\n', destination: join(to, 'made') });
    expect(await readFile(join(to, 'made'), 'utf8')).toBe('grüße\r\n');
    expect((await stat(join(to, 'made'))).mode & 0o777).toBe(0o600);
  });

  sshdTest('files and folders come down by the same rules', async () => {
    const from = await folder('source');
    await mkdir(join(from, 'logs', 'deep'), { recursive: true });
    await writeFile(join(from, 'logs', 'deep', 'a.log'), 'log\n');
    await writeFile(join(from, 'result'), 'good\n');
    const to = join(from, 'down');
    await run(
      { source: join(from, 'result'), destination: `${to}/`, direction: 'download' },
      { source: join(from, 'result'), destination: join(to, 'renamed'), direction: 'download' },
      { source: `${join(from, 'logs')}/`, destination: join(to, 'logs'), direction: 'download' },
    );
    expect(await readFile(join(to, 'result'), 'utf8')).toBe('good\n');
    expect(await readFile(join(to, 'renamed'), 'utf8')).toBe('good\n');
    expect(await readFile(join(to, 'logs', 'deep', 'a.log'), 'utf8')).toBe('log\n');
  });

  sshdTest('something that shell-local makes later', async () => {
    if (guest === undefined) throw new Error('no sshd');
    const to = await folder('made later');
    const made = join(local, `made-${ssh_file_transfer_method}`);
    const provisioners = planAll(
      { type: 'shell-local', inline: [`mkdir '${made}'`, `echo new > '${made}/file'`] },
      { type: 'file', source: `${made}/`, destination: to, generated: true },
      { type: 'file', source: `${made}/file`, destination: join(to, 'single'), generated: true },
    );
    await runProvisioners(provisioners, provisioning(guest).context);
    expect((await readdir(to)).sort()).toEqual(['file', 'single']);
  });

  sshdTest('something made later that was not made', async () => {
    await expect(
      run({ source: join(local, 'absent'), destination: '/tmp/', generated: true }),
    ).rejects.toThrow(/Provisioner 1 \(file\) failed: The source .*absent does not exist\./);
  });
});

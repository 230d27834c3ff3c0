import { afterAll, beforeAll, describe, expect, jest } from '@jest/globals';
import { mkdir, readFile, stat, writeFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { connectSsh, ConnectionLost, type SshCommunicator } from '../../src/communicators/index.js';
import { requestFor } from './requests.js';
import { hasSshd, startSshd, type Sshd } from './sshd.js';
import { sshdTest } from './sshd-test.js';

jest.setTimeout(30_000);

const never = new AbortController().signal;

describe('against OpenSSH', () => {
  let sshd: Sshd | undefined;
  beforeAll(async () => {
    if (!hasSshd) return;
    sshd = await startSshd();
  });
  afterAll(() => sshd?.close());

  async function connected(
    given: Parameters<typeof requestFor>[1] = {},
  ): Promise<{ guest: SshCommunicator; sshd: Sshd }> {
    if (sshd === undefined) throw new Error('no sshd');
    return { guest: await connectSsh(requestFor(sshd, given), never), sshd };
  }

  sshdTest('runs a command: its output comes by line and stream, its exit code as the result', async () => {
    const { guest } = await connected();
    await using _ = guest;
    const lines: string[] = [];
    const result = await guest.run('echo one; echo two >&2; printf three; exit 3', {
      signal: never,
      onOutput: (stream, line) => lines.push(`${stream} ${line}`),
    });
    expect(result).toEqual({ exitCode: 3, disconnected: false });
    expect(lines.toSorted()).toEqual(['stderr two', 'stdout one', 'stdout three']);
  });

  sshdTest('output comes while the command still runs', async () => {
    const { guest, sshd } = await connected();
    await using _ = guest;
    const fifo = join(sshd.folder, 'go');
    let opened: Promise<void> | undefined;
    const result = await guest.run(`mkfifo ${fifo}; echo waiting; cat ${fifo}`, {
      signal: never,
      onOutput: (_stream, line) => {
        if (line === 'waiting') opened = writeFile(fifo, 'went on\n');
      },
    });
    await opened;
    expect(result.exitCode).toBe(0);
  });

  sshdTest('a command that dies of a signal has no exit code but the signal’s name', async () => {
    const { guest } = await connected();
    await using _ = guest;
    const result = await guest.run('kill -KILL $$', { signal: never, onOutput: () => undefined });
    expect(result).toEqual({ exitCode: undefined, signalName: 'SIGKILL', disconnected: false });
  });

  sshdTest('the command has no input to wait for', async () => {
    const { guest } = await connected();
    await using _ = guest;
    expect(await guest.run('cat', { signal: never, onOutput: () => undefined })).toMatchObject({
      exitCode: 0,
    });
  });

  sshdTest('ssh_pty gives the command a terminal', async () => {
    const { guest } = await connected({ ssh_pty: true });
    await using _ = guest;
    const lines: string[] = [];
    await guest.run('test -t 1 && echo terminal', {
      signal: never,
      onOutput: (_stream, line) => lines.push(line),
    });
    expect(lines).toEqual(['terminal']);
  });

  sshdTest('an aborted command rejects with the signal’s reason, and the session is still good', async () => {
    const { guest } = await connected();
    await using _ = guest;
    const abort = new AbortController();
    const running = guest.run('echo started; sleep 60', {
      signal: abort.signal,
      onOutput: () => abort.abort(new Error('enough')),
    });
    await expect(running).rejects.toThrow('enough');
    expect(await guest.run('true', { signal: never, onOutput: () => undefined })).toMatchObject({
      exitCode: 0,
    });
  });

  describe.each(['scp', 'sftp'] as const)('ssh_file_transfer_method %s', (ssh_file_transfer_method) => {
    sshdTest('uploads and downloads a file, with its mode, under a difficult name', async () => {
      const { guest, sshd } = await connected({ ssh_file_transfer_method });
      await using _ = guest;
      const remote = join(sshd.folder, `it's a "name" $HOME ${ssh_file_transfer_method}`);
      const content = Buffer.alloc(3_000_001, 'ab\n');
      await guest.upload(content, remote, { signal: never, mode: 0o751 });
      expect((await readFile(remote)).equals(content)).toBe(true);
      expect((await stat(remote)).mode & 0o777).toBe(0o751);
      const local = join(sshd.folder, `new-${ssh_file_transfer_method}`, 'copy');
      await guest.download(remote, local, { signal: never });
      expect((await readFile(local)).equals(content)).toBe(true);
    });

    sshdTest('replaces a file, also by a shorter and by an empty one', async () => {
      const { guest, sshd } = await connected({ ssh_file_transfer_method });
      await using _ = guest;
      const remote = join(sshd.folder, `replaced-${ssh_file_transfer_method}`);
      await guest.upload(Buffer.from('long content'), remote, { signal: never, mode: 0o600 });
      await guest.upload(Buffer.from('short'), remote, { signal: never, mode: 0o755 });
      expect(await readFile(remote, 'utf8')).toBe('short');
      expect((await stat(remote)).mode & 0o777).toBe(0o755);
      await guest.upload(Buffer.alloc(0), remote, { signal: never });
      expect(await readFile(remote, 'utf8')).toBe('');
    });

    sshdTest('a missing folder is an error with the guest’s words, and no ConnectionLost', async () => {
      const { guest, sshd } = await connected({ ssh_file_transfer_method });
      await using _ = guest;
      const failing = guest.upload(Buffer.from('x'), join(sshd.folder, 'no', 'such'), { signal: never });
      await expect(failing).rejects.toThrow(
        /^Uploading to .*no\/such failed: .*(?:No such file|does not exist)/,
      );
      await expect(failing).rejects.not.toBeInstanceOf(ConnectionLost);
      const missing = guest.download(join(sshd.folder, 'absent'), join(sshd.folder, 'x'), { signal: never });
      await expect(missing).rejects.toThrow(
        /^Downloading .*absent failed: .*(?:No such file|does not exist)/,
      );
    });

    sshdTest('copies folders both ways, links followed, modes kept', async () => {
      const { guest, sshd } = await connected({ ssh_file_transfer_method });
      await using _ = guest;
      const from = join(sshd.folder, `tree-${ssh_file_transfer_method}`);
      await mkdir(join(from, 'deep', 'empty'), { recursive: true });
      await writeFile(join(from, 'deep', 'run.sh'), '#!/bin/sh\n', { mode: 0o755 });
      await writeFile(join(from, 'top'), 'top');
      await symlink('top', join(from, 'link'));
      const remote = join(sshd.folder, 'made', `remote-${ssh_file_transfer_method}`);
      await guest.uploadFolder(from, remote, { signal: never });
      expect(await readFile(join(remote, 'link'), 'utf8')).toBe('top');
      const back = join(sshd.folder, `back-${ssh_file_transfer_method}`);
      await guest.downloadFolder(remote, back, { signal: never });
      expect((await stat(join(back, 'deep', 'run.sh'))).mode & 0o777).toBe(0o755);
      expect((await stat(join(back, 'deep', 'empty'))).isDirectory()).toBe(true);
      expect(await readFile(join(back, 'top'), 'utf8')).toBe('top');
    });
  });
});

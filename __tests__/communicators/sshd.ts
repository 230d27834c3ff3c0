import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { isUsed, SSHD as PEER } from '../peer-programs.js';
import { generateKeyPair, type SshKeyPair } from '../../src/communicators/index.js';

const SSHD = '/usr/sbin/sshd';

/** Whether this machine has OpenSSH's server. */
export const hasSshd = isUsed(PEER);

/** OpenSSH's own sshd on a loopback port, with one user: whoever runs the tests. */
export interface Sshd {
  readonly host: string;
  readonly port: number;
  readonly username: string;
  readonly key: SshKeyPair;
  /** A folder for the test's files, deleted with the server. */
  readonly folder: string;
  readonly authorizedKeys: string;
  /** `ssh-ed25519 AAAA…` */
  hostKey: string;
  start(): Promise<void>;
  /** Kills the server with all its connections. */
  stop(): Promise<void>;
  newHostKey(): Promise<void>;
  close(): Promise<void>;
}

/** A port that looks free may be taken by the time sshd wants it. */
const TRIES = 5;

/** @param settings further lines of sshd_config; they come first, and the first value counts */
export async function startSshd(settings: readonly string[] = []): Promise<Sshd> {
  for (let left = TRIES; ; left--) {
    try {
      return await startOnFreePort(settings);
    } catch (error) {
      if (left <= 1 || !String(error).includes('Address already in use')) throw error;
    }
  }
}

async function startOnFreePort(settings: readonly string[]): Promise<Sshd> {
  const folder = await mkdtemp(join(tmpdir(), 'sshd-'));
  const key = await generateKeyPair('ecdsa');
  const port = await freePort();
  const authorizedKeys = join(folder, 'authorized_keys');
  await writeFile(authorizedKeys, `${key.publicKey} test\n`);
  if (process.getuid?.() === 0) await mkdir('/run/sshd', { recursive: true });
  let running: ChildProcess | undefined;
  const sshd: Sshd = {
    host: '127.0.0.1',
    port,
    username: userInfo().username,
    key,
    folder,
    authorizedKeys,
    hostKey: '',
    async start() {
      running = spawn(SSHD, ['-D', '-e', '-f', join(folder, 'sshd_config')], {
        detached: true,
        stdio: 'pipe',
      });
      await untilListening(running);
    },
    async stop() {
      if (running?.pid === undefined) return;
      const ended = new Promise((resolve) => running?.once('exit', resolve));
      for (const pid of withDescendants(running.pid)) kill(pid);
      running = undefined;
      await ended;
    },
    async newHostKey() {
      const file = join(folder, 'host_key');
      await rm(file, { force: true });
      spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', file]);
      const shown = spawnSync('ssh-keygen', ['-y', '-f', file]).stdout.toString();
      sshd.hostKey = shown.trim().split(' ').slice(0, 2).join(' ');
    },
    async close() {
      await sshd.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
  await sshd.newHostKey();
  await writeFile(
    join(folder, 'sshd_config'),
    [
      ...settings,
      'ListenAddress 127.0.0.1',
      `Port ${port}`,
      `HostKey ${join(folder, 'host_key')}`,
      `PidFile ${join(folder, 'pid')}`,
      `AuthorizedKeysFile ${authorizedKeys}`,
      'PermitRootLogin yes',
      'StrictModes no',
      'UsePAM no',
      'PasswordAuthentication no',
      'Subsystem sftp internal-sftp',
      '',
    ].join('\n'),
  );
  await sshd.start();
  return sshd;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function untilListening(sshd: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    sshd.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Server listening')) resolve();
    });
    sshd.once('exit', () => reject(new Error(`sshd ended: ${said}`)));
  });
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // A session that has ended by itself.
  }
}

/** A process and all that came of it, each session's own process included. */
function withDescendants(root: number): number[] {
  const table = spawnSync('ps', ['-eo', 'pid=,ppid=']).stdout.toString().trim().split('\n');
  const parents = table.map((line) => line.trim().split(/\s+/).map(Number) as [number, number]);
  const found = [root];
  for (const pid of found)
    found.push(...parents.filter(([, parent]) => parent === pid).map(([child]) => child));
  return found;
}

/**
 * How fast files and output go through the SSH communicator, beside OpenSSH's own scp and ssh against the same
 * sshd on loopback:
 *
 *   node scripts/run-ts.mjs benchmarks/ssh-throughput.ts [megabytes] [rounds]
 *
 * Each round runs ours and OpenSSH's one after the other; the best of the rounds counts, for a busy machine only
 * ever makes one slower. Needs sshd, scp and ssh.
 */
import { spawnSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { requestFor } from '../__tests__/communicators/requests.js';
import { startSshd, type Sshd } from '../__tests__/communicators/sshd.js';
import { connectSsh, fileContent, type SshCommunicator } from '../src/communicators/index.js';

const signal = new AbortController().signal;
const megabytes = Number(process.argv[3] ?? 512);
const rounds = Number(process.argv[4] ?? 5);
const size = megabytes * 1e6;
const LINE = 'a line of output as a build prints it, of eighty characters or so, give or take\n';

const sshd = await startSshd();
try {
  await measure(sshd);
} finally {
  await sshd.close();
}

async function measure(sshd: Sshd): Promise<void> {
  const at = (name: string) => join(sshd.folder, name);
  await writeBytes(at('bytes'), () => randomBytes(1e6));
  await writeBytes(at('text'), () => Buffer.from(LINE.repeat(Math.ceil(1e6 / LINE.length)).slice(0, 1e6)));
  const key = await open(at('id'), 'w', 0o600);
  await key.writeFile(sshd.key.privateKey.reveal());
  await key.close();

  const options = [
    '-i',
    at('id'),
    '-o',
    'StrictHostKeyChecking=no',
    '-o',
    'UserKnownHostsFile=/dev/null',
    '-q',
  ];
  const remote = (path: string) => `${sshd.username}@${sshd.host}:${path}`;
  const scp = (from: string, to: string) => run('scp', [...options, '-O', '-P', String(sshd.port), from, to]);
  const ssh = (command: string) =>
    run('ssh', [...options, '-p', String(sshd.port), `${sshd.username}@${sshd.host}`, command]);

  await using byScp = await connectSsh(requestFor(sshd), signal);
  await using bySftp = await connectSsh(requestFor(sshd, { ssh_file_transfer_method: 'sftp' }), signal);
  const up = (guest: SshCommunicator) => guest.upload(fileContent(at('bytes'), size), at('up'), { signal });
  const down = (guest: SshCommunicator) => guest.download(at('bytes'), at('down'), { signal });

  await compare(
    'upload by scp',
    () => up(byScp),
    () => scp(at('bytes'), remote(at('up'))),
  );
  await compare(
    'upload by SFTP',
    () => up(bySftp),
    () => scp(at('bytes'), remote(at('up'))),
  );
  await compare(
    'download by scp',
    () => down(byScp),
    () => scp(remote(at('bytes')), at('down')),
  );
  await compare(
    'download by SFTP',
    () => down(bySftp),
    () => scp(remote(at('bytes')), at('down')),
  );
  await compare(
    'output by line',
    () => byScp.run(`cat ${at('text')}`, { signal, onOutput: () => undefined }),
    () => ssh(`cat ${at('text')}`),
  );
  say(`peak memory: ${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB`);
}

async function compare(what: string, ours: () => Promise<unknown>, theirs: () => void): Promise<void> {
  let [best, peer] = [0, 0];
  for (let round = 0; round < rounds; round++) {
    best = Math.max(best, await speedOf(ours));
    peer = Math.max(peer, await speedOf(theirs));
  }
  say(`${what}: ${best.toFixed(0)} MB/s, OpenSSH ${peer.toFixed(0)} MB/s, ratio ${(best / peer).toFixed(2)}`);
}

async function speedOf(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return megabytes / ((performance.now() - started) / 1000);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function run(program: string, args: string[]): void {
  const { status, stderr } = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr.toString()}`);
}

async function writeBytes(path: string, megabyte: () => Buffer): Promise<void> {
  const content = function* () {
    for (let count = 0; count < megabytes; count++) yield megabyte();
  };
  await pipeline(Readable.from(content()), createWriteStream(path));
}

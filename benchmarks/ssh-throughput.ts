/**
 * How fast files and output go through the SSH communicator, beside OpenSSH's own scp and ssh against the same sshd on
 * loopback, and whether memory stays flat:
 *
 *   npm run bench:ssh -- [--megabytes N] [--rounds N] [--out FOLDER]
 *
 * Each round runs ours and OpenSSH's one after the other, logins included, in turns; the median of the rounds' ratios
 * counts, for what slows the machine down slows both. Needs sshd, scp and ssh (Debian: openssh-server, openssh-client).
 * Prints a table, and writes ssh-throughput.json into benchmarks/results, or --out. Ends with 1 where an upload or the
 * output is below 0.9, or memory is not flat.
 */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { requestFor } from '../__tests__/communicators/requests.js';
import { startSshd, type Sshd } from '../__tests__/communicators/sshd.js';
import { connectSsh, fileContent, type SshCommunicator } from '../src/communicators/index.js';
import { load, machine } from './speed/machine.js';
import { runPaired, type Pair, type PairedResult } from './speed/paired.js';

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    megabytes: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '5' },
    out: { type: 'string', default: 'benchmarks/results' },
  },
});
const megabytes = Number(values.megabytes);
const rounds = Number(values.rounds);
/** What is asked for of uploads and of output. */
const LEAST_RATIO = 0.9;
/** What the first transfers take, before the large ones are measured. */
const WARM_UP_MEGABYTES = 128;
/** Buffers and compiled code that come late; a transfer held in memory would be far more. */
const MOST_GROWTH_MB = 64;
const LINE = 'a line of output as a build prints it, of eighty characters or so, give or take\n';

const signal = new AbortController().signal;
const sshd = await startSshd();
try {
  process.exitCode = await measure(sshd);
} finally {
  await sshd.close();
}

async function measure(sshd: Sshd): Promise<number> {
  await writeFiles(sshd, WARM_UP_MEGABYTES);
  for (const pair of pairsOn(sshd, WARM_UP_MEGABYTES)) await runPaired(pair, WARM_UP_MEGABYTES, 1);
  const memoryBefore = peakMemory();
  await writeFiles(sshd, megabytes);
  const results: PairedResult[] = [];
  for (const pair of pairsOn(sshd, megabytes)) results.push(await runPaired(pair, megabytes, rounds));
  const memory = { [`after${WARM_UP_MEGABYTES}MB`]: memoryBefore, [`after${megabytes}MB`]: peakMemory() };
  const grown = peakMemory() - memoryBefore;
  say(table(results));
  say(
    `\nPeak memory: ${memoryBefore} MB after ${WARM_UP_MEGABYTES} MB each, ${memoryBefore + grown} MB after all.`,
  );
  report(results, memory);
  const isSlow = results.some(({ what, ratio }) => !what.startsWith('download') && ratio < LEAST_RATIO);
  return isSlow || grown > MOST_GROWTH_MB ? 1 : 0;
}

function pairsOn(sshd: Sshd, size: number): Pair[] {
  const at = (name: string) => join(sshd.folder, name);
  const target = `${sshd.username}@${sshd.host}`;
  const remote = (name: string) => `${target}:${at(name)}`;
  const login = [
    '-q',
    '-i',
    at('id'),
    '-o',
    'StrictHostKeyChecking=no',
    '-o',
    'UserKnownHostsFile=/dev/null',
  ];
  const scp = (...words: string[]) => run('scp', [...login, '-P', String(sshd.port), ...words]);
  const up = (method: 'scp' | 'sftp') =>
    onGuest(sshd, method, (guest) =>
      guest.upload(fileContent(at('bytes'), size * 1e6), at('up'), { signal }),
    );
  const down = (method: 'scp' | 'sftp') =>
    onGuest(sshd, method, (guest) => guest.download(at('bytes'), at('down'), { signal }));
  return [
    {
      what: 'upload by scp',
      ours: () => up('scp'),
      peer: 'scp -O',
      theirs: () => scp('-O', at('bytes'), remote('up')),
    },
    {
      what: 'upload by SFTP',
      ours: () => up('sftp'),
      peer: 'scp',
      theirs: () => scp(at('bytes'), remote('up')),
    },
    {
      what: 'output, line by line',
      ours: () =>
        onGuest(sshd, 'scp', (guest) =>
          guest.run(`cat ${at('text')}`, { signal, onOutput: () => undefined }),
        ),
      peer: 'ssh',
      theirs: () => run('ssh', [...login, '-p', String(sshd.port), target, `cat ${at('text')}`]),
    },
    {
      what: 'download by scp',
      ours: () => down('scp'),
      peer: 'scp -O',
      theirs: () => scp('-O', remote('bytes'), at('down')),
    },
    {
      what: 'download by SFTP',
      ours: () => down('sftp'),
      peer: 'scp',
      theirs: () => scp(remote('bytes'), at('down')),
    },
  ];
}

async function onGuest(
  sshd: Sshd,
  method: 'scp' | 'sftp',
  work: (guest: SshCommunicator) => Promise<unknown>,
): Promise<void> {
  await using guest = await connectSsh(requestFor(sshd, { ssh_file_transfer_method: method }), signal);
  await work(guest);
}

function run(program: string, words: readonly string[]): Promise<void> {
  const child = spawn(program, words, { stdio: ['ignore', 'ignore', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${program} ended with ${code}`)),
    );
  });
}

async function writeFiles(sshd: Sshd, size: number): Promise<void> {
  const at = (name: string) => join(sshd.folder, name);
  const text = Buffer.from(LINE.repeat(Math.ceil(1e6 / LINE.length)).slice(0, 1e6));
  await writeBytes(at('bytes'), size, () => randomBytes(1e6));
  await writeBytes(at('text'), size, () => text);
  writeFileSync(at('id'), sshd.key.privateKey.reveal(), { mode: 0o600 });
}

async function writeBytes(path: string, size: number, megabyte: () => Buffer): Promise<void> {
  const content = function* () {
    for (let count = 0; count < size; count++) yield megabyte();
  };
  await pipeline(Readable.from(content()), createWriteStream(path));
}

/** Of this process, in MB. */
function peakMemory(): number {
  return Math.round(process.resourceUsage().maxRSS / 1000);
}

function table(results: readonly PairedResult[]): string {
  const header = ['', 'ours, MB/s', 'OpenSSH, MB/s', 'its program', 'median ratio', 'from', 'to'];
  const rows = results.map(({ what, ours, theirs, peer, ratio, ratios }) => [
    what,
    ours.toFixed(0),
    theirs.toFixed(0),
    `\`${peer}\``,
    ratio.toFixed(2),
    Math.min(...ratios).toFixed(2),
    Math.max(...ratios).toFixed(2),
  ]);
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function report(results: readonly PairedResult[], peakMemoryMB: Readonly<Record<string, number>>): void {
  const openssh = spawnSync('ssh', ['-V']).stderr.toString().split(',')[0];
  const facts = {
    date: new Date().toISOString().slice(0, 10),
    command: 'npm run bench:ssh',
    machine: machine(),
    load: load(),
    node: process.version,
    openssh,
    megabytes,
    rounds,
  };
  mkdirSync(values.out, { recursive: true });
  writeFileSync(
    join(values.out, 'ssh-throughput.json'),
    `${JSON.stringify({ ...facts, peakMemoryMB, results }, null, 2)}\n`,
  );
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

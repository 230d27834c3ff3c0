/**
 * How long the action takes from its start to its first signed call, and its post step after a build that left nothing
 * to do, over an action that only loads @actions/core:
 *
 *   npm run bench:start -- [--rounds N] [--out FOLDER]
 *
 * Each round starts all of them in turn. The median of the rounds counts; beside it stand the least, which a busy
 * machine changes less, and the processor's time. The first call goes to a server without TLS, as in a job that tries the
 * simulator, and to one with it, as in a job that builds for real. Measures dist/ (DIST names another folder) with the Node that runs
 * this (NODE24 names another). Ends with 1 where a target is missed. Writes cold-start.json into --out,
 * benchmarks/results by default where there are at least 20 rounds.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import ncc from '@vercel/ncc';
import { circumstances, introduction } from './speed/circumstances.js';
import { DIST, NODE } from './speed/clients.js';
import { ledgerOfFinishedBuild } from './speed/finished-build.js';
import { median as middleOf } from './speed/paired.js';
import { atMost, inWords, TARGETS } from './speed/targets.js';

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { rounds: { type: 'string', default: '20' }, out: { type: 'string' } },
});
const rounds = Number(values.rounds);
const out = values.out ?? (rounds >= 20 ? 'benchmarks/results' : undefined);

/** Milliseconds. */
interface Cost {
  readonly wall: number;
  readonly cpu: number;
}

type Program =
  | 'core until ready'
  | 'main until its first call'
  | 'main until its first call over TLS'
  | 'core until its end'
  | 'post until its end'
  | 'sweep until its first call';

const CPU_AT_EXIT = `process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  require('node:fs').writeSync(2, 'CPU ' + (user + system));
});
`;

const folder = mkdtempSync(join(tmpdir(), 'cold-start-'));
try {
  await compare(await prepare());
} finally {
  rmSync(folder, { recursive: true, force: true });
}

interface Prepared {
  readonly core: string;
  /** Who vouches for the server with TLS. */
  readonly cert: string;
  /** Of a build that is over and has released all that it had. */
  readonly ledger: string;
  readonly port: number;
  readonly tlsPort: number;
  /** Resolves when the next signed call arrives. */
  readonly nextCall: () => Promise<void>;
  readonly close: () => void;
}

async function prepare(): Promise<Prepared> {
  const source = join(process.cwd(), 'benchmarks', 'speed', 'core-only.ts');
  const { code } = await ncc(source, {
    cache: false,
    quiet: true,
    target: 'es2023',
    transpileOnly: true,
  });
  const core = join(folder, 'core.cjs');
  writeFileSync(core, code);
  let arrived: () => void = () => undefined;
  const listener = (request: IncomingMessage) => {
    if (request.headers.authorization !== undefined) arrived();
  };
  const fixtures = join(process.cwd(), '__tests__', 'alicloud', 'fixtures');
  const [cert, key] = [join(fixtures, 'tls-cert.pem'), join(fixtures, 'tls-key.pem')];
  const servers = [
    createServer(listener),
    createTlsServer({ cert: readFileSync(cert), key: readFileSync(key) }, listener),
  ] as const;
  return {
    core,
    cert,
    ledger: await ledgerOfFinishedBuild(folder),
    port: await listening(servers[0]),
    tlsPort: await listening(servers[1]),
    nextCall: () => new Promise((resolve) => (arrived = resolve)),
    close: () => {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

async function compare({ core, cert, ledger, port, tlsPort, nextCall, close }: Prepared): Promise<void> {
  const access = {
    INPUT_ACCESS_KEY: 'LTAI-of-the-benchmark',
    INPUT_SECRET_KEY: 'the-secret-of-the-benchmark',
    INPUT_CUSTOM_ENDPOINT_ECS: `127.0.0.1:${port}`,
    INPUT_REGION: 'cn-beijing',
  };
  const inputs = {
    ...access,
    INPUT_IMAGE_NAME: 'benchmark',
    INPUT_SOURCE_IMAGE: 'aliyun_3_x64_20G_alibase_20240819.vhd',
    INPUT_INSTANCE_TYPE: 'ecs.g6.large',
    INPUT_SSH_USERNAME: 'root',
    INPUT_PROVISIONERS: '[{type: shell, inline: ["echo ready"]}]',
  };
  const overTls = {
    ...inputs,
    INPUT_CUSTOM_ENDPOINT_ECS: `https://localhost:${tlsPort}`,
    NODE_EXTRA_CA_CERTS: cert,
  };
  const programs: Readonly<Record<Program, () => Promise<Cost>>> = {
    'core until ready': () => untilEvent([core, 'stay'], {}, 'line'),
    'main until its first call': () => untilEvent([join(DIST, 'main', 'index.js')], inputs, nextCall()),
    'main until its first call over TLS': () =>
      untilEvent([join(DIST, 'main', 'index.js')], overTls, nextCall()),
    'sweep until its first call': () => untilEvent([join(DIST, 'sweep', 'index.js')], access, nextCall()),
    'core until its end': () => untilEnd([core], {}),
    'post until its end': () => {
      const STATE_ledger_folder = join(folder, 'ledger-of-the-post-step');
      cpSync(ledger, STATE_ledger_folder, { recursive: true });
      return untilEnd([join(DIST, 'post', 'index.js')], { ...inputs, STATE_ledger_folder });
    },
  };
  const costs = new Map<Program, Cost[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(programs) as [Program, () => Promise<Cost>][]) {
      costs.set(name, [...(costs.get(name) ?? []), await run()]);
    }
  }
  close();
  const each = (of: (all: readonly Cost[]) => Cost) =>
    Object.fromEntries([...costs].map(([name, all]) => [name, of(all)])) as Record<Program, Cost>;
  report(each(median), each(least));
}

function report(medians: Record<Program, Cost>, minima: Record<Program, Cost>): void {
  const differences = differencesOf(medians);
  const least = { ...minima, ...differencesOf(minima) };
  const facts = circumstances('bench:start');
  say(introduction(facts));
  say(`Median of ${rounds} (and the least), in milliseconds:`);
  for (const [name, cost] of Object.entries({ ...medians, ...differences })) {
    const { wall, cpu } = least[name as keyof typeof least];
    say(
      `  ${name.padEnd(36)} ${round(cost.wall)} (${round(wall)}), of the processor ${round(cost.cpu)} (${round(cpu)})`,
    );
  }
  const over = (what: string, of: keyof typeof differences, wanted: number) =>
    atMost(`ms over @actions/core, ${what}`, differences[of].wall, wanted);
  const verdicts = [
    over('from the start to the first call', 'main over core', TARGETS.start),
    over('from the start to the first call over TLS', 'main over core, with TLS', TARGETS.start),
    over('of a post step with nothing to do', 'post over core', TARGETS.post),
  ];
  say(`\n${inWords(verdicts)}`);
  process.exitCode = verdicts.every(({ isMet }) => isMet) ? 0 : 1;
  if (out === undefined) return;
  mkdirSync(out, { recursive: true });
  const results = { ...facts, options: { rounds }, verdicts, medians, minima, differences };
  writeFileSync(join(out, 'cold-start.json'), `${JSON.stringify(results, null, 2)}\n`);
  say(`Written: ${join(out, 'cold-start.json')}`);
}

function differencesOf(costs: Record<Program, Cost>) {
  const over = (program: Program, base: Program): Cost => ({
    wall: costs[program].wall - costs[base].wall,
    cpu: costs[program].cpu - costs[base].cpu,
  });
  return {
    'main over core': over('main until its first call', 'core until ready'),
    'main over core, with TLS': over('main until its first call over TLS', 'core until ready'),
    'sweep over core': over('sweep until its first call', 'core until ready'),
    'post over core': over('post until its end', 'core until its end'),
  };
}

function round(milliseconds: number): string {
  return milliseconds.toFixed(0).padStart(4);
}

/** Runs a program until it has printed something, or until `event`. */
async function untilEvent(
  args: readonly string[],
  inputs: Readonly<Record<string, string>>,
  event: Promise<void> | 'line',
): Promise<Cost> {
  const started = performance.now();
  const child = spawn(NODE, args, {
    cwd: folder,
    env: environment(inputs),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const tooSoon = ended.then(() => {
    throw new Error(`${args.join(' ')} ended before that.`);
  });
  const happened = event === 'line' ? new Promise((resolve) => child.stdout.once('data', resolve)) : event;
  await Promise.race([happened, tooSoon]);
  tooSoon.catch(() => undefined);
  const cost = { wall: performance.now() - started, cpu: cpuOf(child.pid ?? 0) };
  child.kill('SIGKILL');
  await ended;
  return cost;
}

async function untilEnd(args: readonly string[], inputs: Readonly<Record<string, string>>): Promise<Cost> {
  const hook = join(folder, 'cpu.cjs');
  writeFileSync(hook, CPU_AT_EXIT);
  const started = performance.now();
  const child = spawn(NODE, ['--require', hook, ...args], {
    cwd: folder,
    env: environment(inputs),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let told = '';
  child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
  await new Promise((resolve) => child.once('close', resolve));
  return { wall: performance.now() - started, cpu: Number(/CPU (\d+)/.exec(told)?.[1] ?? 0) / 1000 };
}

/** What a process has used of the processor, as Linux counts it; 0 elsewhere. */
function cpuOf(pid: number): number {
  if (process.platform !== 'linux') return 0;
  const threads = readdirSync(`/proc/${pid}/task`);
  const nanoseconds = threads.map((thread) => Number(schedstat(pid, thread).split(' ')[0]));
  return nanoseconds.reduce((sum, one) => sum + one, 0) / 1e6;
}

function schedstat(pid: number, thread: string): string {
  try {
    return readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8');
  } catch {
    return '0'; // The thread has ended meanwhile.
  }
}

function environment(inputs: Readonly<Record<string, string>>) {
  return { PATH: process.env['PATH'], HOME: folder, GITHUB_ACTIONS: 'true', RUNNER_TEMP: folder, ...inputs };
}

function median(costs: readonly Cost[]): Cost {
  return { wall: middleOf(costs.map(({ wall }) => wall)), cpu: middleOf(costs.map(({ cpu }) => cpu)) };
}

function least(costs: readonly Cost[]): Cost {
  return {
    wall: Math.min(...costs.map(({ wall }) => wall)),
    cpu: Math.min(...costs.map(({ cpu }) => cpu)),
  };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

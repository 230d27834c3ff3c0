/**
 * How long the action takes from its start to its first signed call, and its post step that has nothing to do, over an
 * action that only loads @actions/core:
 *
 *   npm run bench:start -- [--rounds N] [--out FOLDER]
 *
 * Each round starts all of them in turn. The median of the rounds counts; beside the time that passed stands the
 * processor's, which a busy machine hardly changes. Measures dist/ (DIST names another folder) with the Node that runs
 * this (NODE24 names another). Writes cold-start.json where --out is given.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import ncc from '@vercel/ncc';
import { DIST, NODE } from './speed/clients.js';
import { load, machine } from './speed/machine.js';

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { rounds: { type: 'string', default: '20' }, out: { type: 'string' } },
});

/** Milliseconds. */
interface Cost {
  readonly wall: number;
  readonly cpu: number;
}

type Program = 'core until ready' | 'main until its first call' | 'core until its end' | 'post until its end';

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
  readonly port: number;
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
  const server = createServer((request) => {
    if (request.headers.authorization !== undefined) arrived();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    core,
    port: (server.address() as AddressInfo).port,
    nextCall: () => new Promise((resolve) => (arrived = resolve)),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function compare({ core, port, nextCall, close }: Prepared): Promise<void> {
  const inputs = {
    INPUT_ACCESS_KEY: 'LTAI-of-the-benchmark',
    INPUT_SECRET_KEY: 'the-secret-of-the-benchmark',
    INPUT_CUSTOM_ENDPOINT_ECS: `127.0.0.1:${port}`,
    INPUT_REGION: 'cn-beijing',
    INPUT_IMAGE_NAME: 'benchmark',
    INPUT_SOURCE_IMAGE: 'aliyun_3_x64_20G_alibase_20240819.vhd',
    INPUT_INSTANCE_TYPE: 'ecs.g6.large',
    INPUT_SSH_USERNAME: 'root',
    INPUT_PROVISIONERS: '[{type: shell, inline: ["echo ready"]}]',
  };
  const programs: Readonly<Record<Program, () => Promise<Cost>>> = {
    'core until ready': () => untilEvent([core, 'stay'], {}, 'line'),
    'main until its first call': () => untilEvent([join(DIST, 'main', 'index.js')], inputs, nextCall()),
    'core until its end': () => untilEnd([core], {}),
    'post until its end': () => untilEnd([join(DIST, 'post', 'index.js')], inputs),
  };
  const costs = new Map<Program, Cost[]>();
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const [name, run] of Object.entries(programs) as [Program, () => Promise<Cost>][]) {
      costs.set(name, [...(costs.get(name) ?? []), await run()]);
    }
  }
  close();
  report(Object.fromEntries([...costs].map(([name, all]) => [name, median(all)])) as Record<Program, Cost>);
}

function report(medians: Record<Program, Cost>): void {
  const over = (program: Program, base: Program): Cost => ({
    wall: medians[program].wall - medians[base].wall,
    cpu: medians[program].cpu - medians[base].cpu,
  });
  const differences = {
    'main over core': over('main until its first call', 'core until ready'),
    'post over core': over('post until its end', 'core until its end'),
  };
  say(`${machine()}, load ${load()}, median of ${values.rounds}:`);
  for (const [name, { wall, cpu }] of Object.entries({ ...medians, ...differences })) {
    say(
      `  ${name.padEnd(26)} ${wall.toFixed(0).padStart(5)} ms, of the processor ${cpu.toFixed(0).padStart(5)} ms`,
    );
  }
  if (values.out === undefined) return;
  mkdirSync(values.out, { recursive: true });
  const facts = {
    date: new Date().toISOString().slice(0, 10),
    machine: machine(),
    load: load(),
    rounds: Number(values.rounds),
  };
  writeFileSync(
    join(values.out, 'cold-start.json'),
    `${JSON.stringify({ ...facts, medians, differences }, null, 2)}\n`,
  );
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
  await (event === 'line' ? new Promise((resolve) => child.stdout.once('data', resolve)) : event);
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
  const nanoseconds = threads.map((thread) =>
    Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
  );
  return nanoseconds.reduce((sum, one) => sum + one, 0) / 1e6;
}

function environment(inputs: Readonly<Record<string, string>>) {
  return { PATH: process.env['PATH'], HOME: folder, GITHUB_ACTIONS: 'true', RUNNER_TEMP: folder, ...inputs };
}

function median(costs: readonly Cost[]): Cost {
  const middle = (of: (cost: Cost) => number) => costs.map(of).sort((a, b) => a - b)[costs.length >> 1] ?? 0;
  return { wall: middle(({ wall }) => wall), cpu: middle(({ cpu }) => cpu) };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

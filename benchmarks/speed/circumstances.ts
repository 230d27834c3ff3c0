import { execFileSync } from 'node:child_process';
import { LATENCY_PROFILES } from '../../src/simulator/latency/profile.js';
import { NODE, ROOT } from './clients.js';
import { versionOf } from './child.js';
import { load, machine } from './machine.js';

/** What was measured, when and on what: every file of results begins with it. */
export interface Circumstances {
  readonly date: string;
  readonly command: string;
  /** Of the sources; says so where they had changes that were not committed. */
  readonly commit: string;
  /** The committed ones, or those that DIST named. */
  readonly bundles: string;
  /** What has run the action, and who said so. */
  readonly node: string;
  readonly machine: string;
  readonly load: number;
}

/** The major version of the Node that runners have. */
const NODE_OF_RUNNERS = 24;

/** @param script as package.json has it, such as `bench` */
export function circumstances(script: string): Circumstances {
  const options = process.argv.slice(3);
  const command = [`npm run ${script}`, ...(options.length > 0 ? ['--', ...options] : [])].join(' ');
  return {
    date: new Date().toISOString().slice(0, 10),
    command,
    commit: commit(),
    bundles: process.env['DIST'] === undefined ? 'the bundles' : 'the bundles that DIST named',
    node: `${nodeVersion()}, ${process.env['NODE24'] === undefined ? 'the one that ran this' : 'by NODE24'}`,
    machine: machine(),
    load: load(),
  };
}

/** The durations of the cloud that is measured in, in seconds. */
export const PROFILE = { name: 'realistic', durations: LATENCY_PROFILES.realistic } as const;

/** What is to be known before the figures are read; the last line only where another Node than the runner's measures. */
export function introduction({
  machine: name,
  load: busy,
  node,
  bundles,
  commit: id,
}: Circumstances): string {
  const lines = [`${name}, load ${busy}; Node ${node}; ${bundles}, commit ${id}`];
  if (Number(/\d+/.exec(node)?.[0]) < NODE_OF_RUNNERS)
    lines.push(`Runners have Node ${NODE_OF_RUNNERS}: run this with it, or let NODE24 be the path of one.`);
  return lines.join('\n');
}

/** The same as a sentence of a document. @param peer what it was measured beside, with a comma before it */
export function inOneSentence(
  { date, command, machine: name, load: busy, node, bundles, commit: id }: Circumstances,
  peer = '',
): string {
  return `Measured on ${date} by \`${command}\` with Node ${node}${peer}, on ${name}, load ${busy}; ${bundles} of commit ${id}.`;
}

function nodeVersion(): string {
  return versionOf(NODE, ['--version']) ?? '?';
}

function commit(): string {
  try {
    const changed = git(
      'status',
      '--porcelain',
      '--untracked-files=no',
      '--',
      'src',
      'dist',
      'benchmarks/**.ts',
    );
    return `${git('rev-parse', '--short=12', 'HEAD')}${changed === '' ? '' : ' and changes'}`;
  } catch {
    return 'unknown'; // Not in a checkout, or without git.
  }
}

function git(...args: string[]): string {
  return execFileSync('git', args, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

/**
 * How near to the lower bound builds stay on clouds whose durations are other than the builder expects:
 *
 *   npm run bench:clouds -- [--cloud NAME,…] [--together N] [--out FOLDER]
 *
 * As in bench.ts, each build has a cloud of its own and some run at the same time. They are counted as a live account
 * sees them: with tags, and with GetCallerIdentity. How late each wait was noticed is read off the cloud's own record: on a busy
 * machine that says more than the time of the whole. Writes other-clouds.json into --out, benchmarks/results by default
 * where all clouds were measured.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { OTHER_CLOUDS } from './clouds/clouds.js';
import { buildIn, type CloudBuild } from './clouds/build-in.js';
import { lateOnThePath } from './clouds/lateness.js';
import { lanes } from './speed/lanes.js';
import { load, machine } from './speed/machine.js';

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    cloud: { type: 'string' },
    together: { type: 'string', default: '4' },
    out: { type: 'string' },
  },
});

const names = values.cloud?.split(',');
const clouds = OTHER_CLOUDS.filter(({ name }) => names === undefined || names.includes(name));
if (names !== undefined && clouds.length < names.length)
  throw new Error(`There are only the clouds ${OTHER_CLOUDS.map(({ name }) => name).join(', ')}.`);
const out = values.out ?? (names === undefined ? 'benchmarks/results' : undefined);

say(`${clouds.length} builds on ${machine()}, load ${load()}:`);
const builds = await lanes(clouds, Number(values.together), async (cloud) => {
  const build = await buildIn(cloud);
  say(
    `  ${cloud.name}: ${build.seconds.toFixed(1)} s, ${(build.seconds / build.bound).toFixed(3)} × the bound`,
  );
  if (build.problem !== undefined) say(`    ${build.problem}`);
  return build;
});
say(`\n${table(builds)}\n`);
if (out !== undefined) write(out);
process.exitCode = builds.some(({ problem }) => problem !== undefined) ? 1 : 0;

function table(all: readonly CloudBuild[]): string {
  const rows = all.map(({ name, seconds, bound, calls, late }) => [
    name,
    seconds.toFixed(1),
    bound.toFixed(1),
    (seconds / bound).toFixed(3),
    String(calls),
    `${((lateOnThePath(late) / bound) * 100).toFixed(1)} %`,
    Object.entries(late)
      .map(([wait, lateSeconds]) => `${wait} ${lateSeconds.toFixed(2)}`)
      .join(', '),
  ]);
  const header = [
    'cloud',
    'seconds',
    'lower bound',
    '× bound',
    'API calls',
    'late',
    'seconds late in each wait',
  ];
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function write(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const facts = {
    date: new Date().toISOString().slice(0, 10),
    command: 'npm run bench:clouds',
    machine: machine(),
    load: load(),
  };
  const path = join(folder, 'other-clouds.json');
  writeFileSync(path, `${JSON.stringify({ ...facts, builds }, null, 2)}\n`);
  say(`Written: ${path}`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

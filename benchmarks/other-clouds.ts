/**
 * How near to the lower bound builds stay on clouds whose durations are other than the builder expects:
 *
 *   npm run bench:clouds -- [--cloud NAME,…] [--together N] [--out FOLDER]
 *
 * As in bench.ts, each build has a cloud of its own and some run at the same time. They are counted as a live account
 * sees them: with tags, and with GetCallerIdentity. How late each wait was noticed is read off the cloud's own record: on a busy
 * machine that says more than the time of the whole. Writes other-clouds.json into --out; where all clouds were measured, that is
 * benchmarks/results by default, and the table in docs/speed.md is brought up to date with it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { OTHER_CLOUDS } from './clouds/clouds.js';
import { buildIn, type CloudBuild } from './clouds/build-in.js';
import { lateOnThePath } from './clouds/lateness.js';
import { circumstances, inOneSentence, introduction } from './speed/circumstances.js';
import { writePart, type Part } from '../scripts/documents/part.js';
import { lanes } from './speed/lanes.js';
import { markdownTable } from '../scripts/documents/markdown-table.js';

const RESULTS = 'benchmarks/results';
const PART: Part = { document: 'docs/speed.md', script: 'bench:clouds' };

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    cloud: { type: 'string' },
    together: { type: 'string', default: '6' },
    out: { type: 'string' },
  },
});

const names = values.cloud?.split(',');
const clouds = OTHER_CLOUDS.filter(({ name }) => names === undefined || names.includes(name));
if (names !== undefined && clouds.length < names.length)
  throw new Error(`There are only the clouds ${OTHER_CLOUDS.map(({ name }) => name).join(', ')}.`);
const out = values.out ?? (names === undefined ? RESULTS : undefined);

const facts = circumstances('bench:clouds');
say(introduction(facts));
say(`${clouds.length} builds:`);
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
  return markdownTable([
    ['cloud', 'bound, s', 'seconds', '× bound', 'API calls', 'waits late'],
    ...all.map(({ name, seconds, bound, calls, late }) => [
      name,
      bound.toFixed(1),
      seconds.toFixed(1),
      (seconds / bound).toFixed(3),
      String(calls),
      `${((lateOnThePath(late) / bound) * 100).toFixed(1)} %`,
    ]),
  ]);
}

function write(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'other-clouds.json');
  writeFileSync(path, `${JSON.stringify({ ...facts, builds }, null, 2)}\n`);
  say(`Written: ${path}`);
  if (names !== undefined || folder !== RESULTS) return;
  writePart(PART, `${inOneSentence(facts)}\n\n${table(builds)}`);
  say(`The table in ${PART.document} is brought up to date.`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

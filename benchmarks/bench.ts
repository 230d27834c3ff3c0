/**
 * How long builds take beside the lower bound, and beside Packer where it is installed, on a simulated cloud with
 * durations like those of the real one (the profile `realistic`; docs/speed.md):
 *
 *   npm run bench -- [--scenario NAME,…] [--client action,packer] [--scale N] [--together N] [--out FOLDER]
 *
 * Every build has a cloud of its own. Builds mostly wait, so that some run at the same time (6 unless --together says
 * otherwise), each begun a while after the one before. Measures dist/ (DIST names another folder) with the Node that
 * runs this (NODE24 names another). Prints a table and what of the targets is met; ends with 1 where one is missed, or
 * a build went wrong. Writes speed.json and speed.svg into --out; where all scenarios of all clients were measured at
 * scale 1, that is benchmarks/results by default, and the figures in the README are brought up to date with it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { circumstances, introduction, PROFILE } from './speed/circumstances.js';
import { clientsHere } from './speed/clients.js';
import { writePart } from '../scripts/documents/part.js';
import { lanes } from './speed/lanes.js';
import { measure } from './speed/measure.js';
import { picture } from './speed/picture.js';
import { README, readmeText } from './speed/readme.js';
import { SCENARIOS } from './speed/scenarios.js';
import { table } from './speed/table.js';
import { inWords, verdictsOnBuilds } from './speed/targets.js';

const RESULTS = 'benchmarks/results';

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    scenario: { type: 'string' },
    client: { type: 'string' },
    scale: { type: 'string', default: '1' },
    together: { type: 'string', default: '6' },
    out: { type: 'string' },
  },
});

const clients = chosen('client', clientsHere(), values.client);
const scenarios = chosen('scenario', SCENARIOS, values.scenario);
const scale = Number(values.scale);
const isWhole = values.scenario === undefined && values.client === undefined && scale === 1;
const out = values.out ?? (isWhole ? RESULTS : undefined);

const builds = scenarios.flatMap((scenario) =>
  clients
    .filter(({ name }) => name === 'action' || scenario.isForBoth !== false)
    .map((client) => ({ scenario, client })),
);
const facts = circumstances('bench');
say(introduction(facts));
say(`${builds.length} builds, scale ${scale}:`);
for (const { name, version } of clients) say(`  ${name}: ${version}`);
const measurements = await lanes(builds, Number(values.together), async ({ scenario, client }) => {
  const measurement = await measure(scenario, client, scale);
  const { seconds, calls, problem } = measurement;
  say(`  ${scenario.name}, ${client.name}: ${seconds.toFixed(1)} s, ${calls} calls`);
  if (problem !== undefined) say(`    ${problem}`);
  return measurement;
});
const verdicts = scale === 1 ? verdictsOnBuilds(measurements) : [];
say(`\n${table(measurements)}\n`);
say(`${scale === 1 ? inWords(verdicts) : 'The targets are for scale 1.'}\n`);
if (out !== undefined) write(out);
const isAllWell = verdicts.every(({ isMet }) => isMet);
process.exitCode = isAllWell && measurements.every(({ problem }) => problem === undefined) ? 0 : 1;

function chosen<Item extends { readonly name: string }>(
  what: string,
  all: readonly Item[],
  names: string | undefined,
): readonly Item[] {
  if (names === undefined) return all;
  return names.split(',').map((name) => {
    const item = all.find((candidate) => candidate.name === name);
    if (item !== undefined) return item;
    throw new Error(`There is no ${what} "${name}" here, but ${all.map((one) => one.name).join(', ')}.`);
  });
}

function write(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const results = {
    ...facts,
    clients: Object.fromEntries(clients.map(({ name, version }) => [name, version])),
    profile: PROFILE,
    options: { scale, together: Number(values.together) },
    verdicts,
    measurements,
  };
  writeFileSync(join(folder, 'speed.json'), `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(join(folder, 'speed.svg'), picture(measurements));
  say(`Written: ${join(folder, 'speed.json')}, ${join(folder, 'speed.svg')}`);
  if (!isWhole || folder !== RESULTS) return;
  writePart(README, readmeText(results));
  say('The figures in README.md are brought up to date.');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

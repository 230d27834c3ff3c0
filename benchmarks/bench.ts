/**
 * How long builds take beside the lower bound, and beside Packer where it is installed, on a simulated cloud that is
 * as slow as the real one (the profile `realistic`):
 *
 *   npm run bench -- [--scenario NAME,…] [--client action,packer] [--scale N] [--together N] [--out FOLDER]
 *
 * Every build has a cloud of its own. Builds mostly wait, so that some run at the same time (4 unless --together says
 * otherwise), each begun a while after the one before. Measures dist/ (DIST names another folder) with the Node that
 * runs this (NODE24 names another). Prints a table; writes speed.json and speed.svg into --out, benchmarks/results by
 * default, where all scenarios of all clients were measured at scale 1.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { clientsHere } from './speed/clients.js';
import { lanes } from './speed/lanes.js';
import { load, machine } from './speed/machine.js';
import { measure } from './speed/measure.js';
import { picture } from './speed/picture.js';
import { SCENARIOS } from './speed/scenarios.js';
import { table } from './speed/table.js';

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    scenario: { type: 'string' },
    client: { type: 'string' },
    scale: { type: 'string', default: '1' },
    together: { type: 'string', default: '4' },
    out: { type: 'string' },
  },
});

const clients = chosen('client', clientsHere(), values.client);
const scenarios = chosen('scenario', SCENARIOS, values.scenario);
const scale = Number(values.scale);
const isWhole = values.scenario === undefined && values.client === undefined && scale === 1;
const out = values.out ?? (isWhole ? 'benchmarks/results' : undefined);

const builds = scenarios.flatMap((scenario) => clients.map((client) => ({ scenario, client })));
say(`${builds.length} builds on ${machine()}, load ${load()}, scale ${scale}:`);
for (const { name, version } of clients) say(`  ${name}: ${version}`);
const measurements = await lanes(builds, Number(values.together), async ({ scenario, client }) => {
  const measurement = await measure(scenario, client, scale);
  const { seconds, bound, problem } = measurement;
  say(
    `  ${scenario.name}, ${client.name}: ${seconds.toFixed(1)} s, ${(seconds / bound).toFixed(3)} × the bound`,
  );
  if (problem !== undefined) say(`    ${problem}`);
  return measurement;
});
say(`\n${table(measurements)}\n`);
if (out !== undefined) write(out);
process.exitCode = measurements.some(({ problem }) => problem !== undefined) ? 1 : 0;

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
  const facts = {
    date: new Date().toISOString().slice(0, 10),
    command: 'npm run bench',
    machine: machine(),
    load: load(),
    clients: Object.fromEntries(clients.map(({ name, version }) => [name, version])),
    profile: 'realistic',
    scale,
  };
  writeFileSync(join(folder, 'speed.json'), `${JSON.stringify({ ...facts, measurements }, null, 2)}\n`);
  writeFileSync(join(folder, 'speed.svg'), picture(measurements));
  say(`Written: ${join(folder, 'speed.json')}, ${join(folder, 'speed.svg')}`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

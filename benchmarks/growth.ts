/**
 * How time, calls and memory grow: with the regions that an image is copied to (1 to 30), with the builders of a template
 * (1 to 50, under the request limit of the published one: 200 calls of an action a minute), with the size of an uploaded
 * file (1 MB to 1 GB), and with what the guest prints.
 *
 *   npm run bench:growth -- [--chart NAME,…] [--out FOLDER]
 *
 * Regions and builders on the simulated cloud at full length (the profile `realistic`), uploads and output on one whose
 * durations are next to nothing. Measures dist/ (DIST names another folder) with the Node that runs this (NODE24 names
 * another). Writes growth.json and growth-NAME.svg into benchmarks/results, or --out.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { lineChart } from './speed/line-chart.js';
import { clientsHere } from './speed/clients.js';
import { CHARTS, type Point } from './speed/growth-charts.js';
import { lanes } from './speed/lanes.js';
import { load, machine } from './speed/machine.js';

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { chart: { type: 'string' }, out: { type: 'string', default: 'benchmarks/results' } },
});
const [action] = clientsHere();
if (action === undefined) throw new Error('There is nothing to measure.');

const charts = CHARTS.filter(({ name }) => values.chart?.split(',').includes(name) ?? true);
const results: Record<string, readonly Point[]> = {};
mkdirSync(values.out, { recursive: true });
for (const chart of charts) {
  say(`${chart.title}:`);
  const points = await lanes(chart.points, chart.together, async (x) => {
    const point = await chart.measure(x, action);
    const memory = point.peakMemory === undefined ? '?' : point.peakMemory.toFixed(0);
    say(
      `  ${x}: ${point.seconds.toFixed(1)} s, ${point.calls} calls, ${point.throttled} throttled, ${memory} MB`,
    );
    return point;
  });
  results[chart.name] = points;
  writeFileSync(join(values.out, `growth-${chart.name}.svg`), lineChart(chart, points));
}
const facts = { date: new Date().toISOString().slice(0, 10), machine: machine(), load: load() };
writeFileSync(join(values.out, 'growth.json'), `${JSON.stringify({ ...facts, ...results }, null, 2)}\n`);

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

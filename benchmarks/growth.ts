/**
 * How time, calls and memory grow: with the regions that an image is copied to (1 to 30), with the builders of a template
 * (1 to 50), with the size of an uploaded file (1 MB to 1 GB), and with what the guest prints.
 *
 *   npm run bench:growth -- [--chart regions,builders,upload,output] [--limit N] [--out FOLDER]
 *
 * Regions and builders on the simulated cloud at full length (the profile `realistic`), which takes no more than so many
 * calls of one action a minute and region (--limit, 200 by default); uploads and output on one whose durations are next
 * to nothing. Measures dist/ (DIST names another folder) with the Node that runs this (NODE24 names another). Writes
 * growth.json and growth-NAME.svg into benchmarks/results, or --out; charts that are not measured keep their figures.
 * Ends with 1 where a target is missed: 50 builds of which no call is throttled, and 5 MB of memory for each more.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { circumstances, introduction, PROFILE } from './speed/circumstances.js';
import { clientsHere } from './speed/clients.js';
import { CALLS_A_MINUTE, CHARTS, type Chart, type Point } from './speed/growth-charts.js';
import { lanes } from './speed/lanes.js';
import { lineChart } from './speed/line-chart.js';
import { inWords, verdictsOnBuilders, type Verdict } from './speed/targets.js';

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    chart: { type: 'string' },
    limit: { type: 'string', default: String(CALLS_A_MINUTE) },
    out: { type: 'string', default: 'benchmarks/results' },
  },
});
const [action] = clientsHere();

const callsAMinute = Number(values.limit);
if (!(callsAMinute > 0))
  throw new Error(`--limit must be a number of calls a minute; found "${values.limit}".`);
const charts = CHARTS.filter(({ name }) => values.chart?.split(',').includes(name) ?? true);
if (charts.length === 0)
  throw new Error(`There are the charts ${CHARTS.map(({ name }) => name).join(', ')}.`);

mkdirSync(values.out, { recursive: true });
say(introduction(circumstances('bench:growth')));
say(`At most ${callsAMinute} calls of an action a minute and region.`);
const verdicts: Verdict[] = [];
for (const chart of charts) verdicts.push(...(await draw(chart)));
if (verdicts.length > 0) say(`\n${inWords(verdicts)}`);
process.exitCode = verdicts.every(({ isMet }) => isMet) ? 0 : 1;

/** @returns what of the targets that are for it is met */
async function draw(chart: Chart): Promise<readonly Verdict[]> {
  say(`${chart.title}:`);
  const points = await lanes(chart.points, chart.together, async (x) => {
    const point = await chart.measure(x, action, callsAMinute);
    const memory = point.peakMemory === undefined ? '?' : point.peakMemory.toFixed(0);
    const beside =
      point.bound === undefined ? '' : ` (${(point.seconds / point.bound).toFixed(3)} × the bound)`;
    say(
      `  ${x}: ${point.seconds.toFixed(1)} s${beside}, ${point.calls} calls, ${point.throttled} throttled, ${memory} MB`,
    );
    return point;
  });
  const memory = memoryPerStep(points);
  if (memory !== undefined) say(`  ${memory.toFixed(2)} MB for one more`);
  const found = chart.name === 'builders' ? verdictsOnBuilders(points, memory) : [];
  keep(chart, points, found);
  writeFileSync(join(values.out, `growth-${chart.name}.svg`), lineChart(chart, points));
  return found;
}

/** The memory that each further one takes, in MB: from the first point to the last. */
function memoryPerStep(points: readonly Point[]): number | undefined {
  const [first, last] = [points[0], points.at(-1)];
  if (first?.peakMemory === undefined || last?.peakMemory === undefined || first === last) return undefined;
  return (last.peakMemory - first.peakMemory) / (last.x - first.x);
}

/** Every chart tells what it was measured on: not all are measured in one go. */
function keep(
  { name, together, isAtFullLength = false }: Chart,
  points: readonly Point[],
  found: readonly Verdict[],
): void {
  const file = join(values.out, 'growth.json');
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as object) : {};
  const facts = {
    ...circumstances('bench:growth'),
    profile: isAtFullLength ? PROFILE : 'instant',
    options: { callsAMinute, together },
    memoryPerStep: memoryPerStep(points),
    verdicts: found,
  };
  writeFileSync(file, `${JSON.stringify({ ...known, [name]: { ...facts, points } }, null, 2)}\n`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

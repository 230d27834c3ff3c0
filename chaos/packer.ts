/**
 * The peer under the same faults: Packer 1.6.6 builds on the simulated cloud while each kind of fault that the campaigns
 * are about strikes its calls, or is killed; and beside it the full build of this action, under the same kinds of fault on
 * its calls, or killed and followed by its post step. Each with its own calls: the first, a middle and the last one of
 * each action. Packer has no post step and no sweep: what it leaves stays.
 *
 *   node scripts/run-ts.mjs chaos/packer.ts                        the whole, both tables
 *   node scripts/run-ts.mjs chaos/packer.ts --only RunInstances    at this action alone
 *   node scripts/run-ts.mjs chaos/packer.ts --calls all            at every call
 *   node scripts/run-ts.mjs chaos/packer.ts --sample 20            so many runs of each row, spread over all
 *   node scripts/run-ts.mjs chaos/packer.ts --side-by-side 40      so many runs of Packer at a time
 *   node scripts/run-ts.mjs chaos/packer.ts --results FILE         writes there; default: chaos/results/packer.json
 *
 * DIST names the bundles that are killed; default: dist/.
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { runUnder } from './fault-run.js';
import { describeFault, REQUIRED_KINDS } from './faults.js';
import type { Job } from './job.js';
import { traceOfBundles } from './kills/index.js';
import { lanesOf, runLanes } from './lanes.js';
import { figuresOf, figuresTable, type Figures, type PeerRun } from './peer/figures.js';
import { packerUnder, type Blow } from './peer/packer-run.js';
import { callsOf, type Call } from './plan.js';

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    only: { type: 'string' },
    calls: { type: 'string', default: 'three' },
    sample: { type: 'string' },
    results: { type: 'string', default: 'chaos/results/packer.json' },
    'side-by-side': { type: 'string', default: '40' },
  },
});

const FULL = 'full';
const began = Date.now();
const rows: Record<string, Figures> = {
  ...(await ourRows()),
  ...(await packerRows()),
};
const minutes = Number(((Date.now() - began) / 60_000).toFixed(1));
print(`\n${figuresTable(rows)}\n\n${minutes} minutes.`);
writeFileSync(
  values.results,
  `${JSON.stringify({ on: new Date().toISOString().slice(0, 10), minutes, kinds: REQUIRED_KINDS, rows }, null, 2)}\n`,
);

async function packerRows(): Promise<Record<string, Figures>> {
  const { ending, actions, wrongs } = await packerUnder(undefined);
  print(`Packer without a fault: ${ending}, ${actions.length} calls`);
  for (const { kind, what } of wrongs) print(`    ${kind}: ${what}`);
  const blows: Blow[] = struckCalls(actions).flatMap((call) =>
    REQUIRED_KINDS.map((kind) => ({ fault: { ...call, kind } })),
  );
  const kills: Blow[] = firstCalls(actions).map(({ action }) => ({ killedAt: action }));
  print(`Packer: ${blows.length} faults, ${kills.length} kills`);
  const ran = new Map<Blow, PeerRun>();
  const left = [...sampled(blows), ...sampled(kills)].values();
  await Promise.all(
    Array.from({ length: Number(values['side-by-side']) }, async () => {
      for (const blow of left) {
        const run = await packerUnder(blow);
        ran.set(blow, run);
        tell(`Packer: ${'fault' in blow ? describeFault(blow.fault) : `killed at ${blow.killedAt}`}`, run);
      }
    }),
  );
  const runsOf = (some: readonly Blow[]) => some.flatMap((blow) => ran.get(blow) ?? []);
  return {
    'Packer 1.6.6, single faults': figuresOf(runsOf(blows)),
    'Packer 1.6.6, killed': figuresOf(runsOf(kills)),
  };
}

async function ourRows(): Promise<Record<string, Figures>> {
  const faults = struckCalls((await runUnder(FULL, [])).actions).flatMap((call) =>
    REQUIRED_KINDS.map((kind): Job => ({ campaign: 'faults', scenario: FULL, faults: [{ ...call, kind }] })),
  );
  const kills = firstCalls(await traceOfBundles(FULL)).map((call): Job => ({
    campaign: 'kills',
    scenario: FULL,
    point: { kind: 'main killed, then post', at: { ...call, moment: 'arrived' }, laterDiesAt: 1 },
  }));
  const ran = new Map<Job, PeerRun>();
  const jobs = [...sampled(faults), ...sampled(kills)];
  await runLanes(lanesOf(jobs, { cores: availableParallelism(), factor: 1 }), (job, run) => {
    ran.set(job, run);
    if (run.wrongs.length > 0) tell(`this action: ${JSON.stringify(job)}`, run);
    return false;
  });
  const runsOf = (some: readonly Job[]) => some.flatMap((job) => ran.get(job) ?? []);
  return {
    'this action, single faults': figuresOf(runsOf(faults)),
    'this action, killed, then its post step': figuresOf(runsOf(kills)),
  };
}

function struckCalls(actions: readonly string[]): readonly Call[] {
  return values.calls === 'all'
    ? wanted(callsOf(actions))
    : placesOf(actions, ({ length }) => [0, length >> 1, length - 1]);
}

function firstCalls(actions: readonly string[]): readonly Call[] {
  return placesOf(actions, () => [0]);
}

/** Of the calls of each action, those at certain places. */
function placesOf(
  actions: readonly string[],
  places: (calls: readonly Call[]) => readonly number[],
): readonly Call[] {
  const calls = wanted(callsOf(actions));
  return [...new Set(calls.map(({ action }) => action))].flatMap((action) => {
    const alike = calls.filter((call) => call.action === action);
    return [...new Set(places(alike))].flatMap((place) => alike[place] ?? []);
  });
}

function wanted(calls: readonly Call[]): readonly Call[] {
  return calls.filter(({ action }) => values.only === undefined || action === values.only);
}

/** As many as are asked for, evenly from the whole. */
function sampled<Item>(items: readonly Item[]): readonly Item[] {
  const count = Math.min(items.length, Number(values.sample ?? items.length));
  return Array.from(
    { length: count },
    (_, index) => items[Math.floor((index * items.length) / count)],
  ).filter((item) => item !== undefined);
}

function tell(what: string, { ending, struck, wrongs }: PeerRun): void {
  print(`${what}: ${ending}${struck ? '' : ' (not struck)'}`);
  for (const wrong of wrongs) print(`    ${wrong.kind}: ${wrong.what}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

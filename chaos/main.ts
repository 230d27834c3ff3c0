/**
 * The fault campaign: the full build under every fault on every one of its calls, then under random schedules of
 * several faults.
 *
 *   npm run chaos                          every single fault, and 1,000 random schedules
 *   npm run chaos -- --random 200          so many random schedules
 *   npm run chaos -- --seed 7 --random 1   replays the schedule of a seed
 *   npm run chaos -- --only CreateImage    single faults on this action alone, no random ones
 *
 * Ends with the counts, and with exit code 1 unless every claim holds.
 */
import { parseArgs } from 'node:util';
import { campaign, type Tally } from './campaign.js';
import { everySingleFault, randomFaults } from './plan.js';
import { describeRun, runUnder, type ChaosRun } from './run.js';

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    random: { type: 'string' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    'side-by-side': { type: 'string', default: '4' },
    verbose: { type: 'boolean', default: false },
  },
});

const trace = await runUnder([]);
if (trace.ending !== 'success' || trace.wrongs.length > 0)
  throw new Error(`Without a fault the build fails: ${trace.error ?? JSON.stringify(trace.wrongs)}`);

const isReplay = values.seed !== '1';
const single = isReplay
  ? []
  : everySingleFault(trace.actions).filter(
      ({ action }) => values.only === undefined || action === values.only,
    );
const randomCount = Number(values.random ?? (values.only === undefined ? 1_000 : 0));
const seeds = Array.from({ length: randomCount }, (_, index) => Number(values.seed) + index);
const schedules = [
  ...single.map((fault) => [fault]),
  ...seeds.map((seed) => randomFaults(trace.actions, seed)),
];

print(
  `${trace.actions.length} calls in the full build; ${single.length} single faults, ${seeds.length} schedules of several.`,
);
let done = 0;
const tally = await campaign(schedules, {
  sideBySide: Number(values['side-by-side']),
  onRun(run) {
    done += 1;
    if (run.wrongs.length > 0 || values.verbose) printRun(run);
    if (done % 100 === 0) print(`… ${done} of ${schedules.length}`);
  },
});
printTally(tally);
process.exitCode = tally.bad.length === 0 ? 0 : 1;

function printRun(run: ChaosRun): void {
  print(`${describeRun(run)}: ${run.ending}${run.error === undefined ? '' : ` (${run.error})`}`);
  for (const { kind, what } of run.wrongs) print(`    WRONG ${kind}: ${what}`);
}

function printTally({ runs, successes, clearErrors, wrongs, notStruck }: Tally): void {
  const counts = Object.entries(wrongs).map(([kind, count]) => `${kind}s: ${count}`);
  print(
    `runs: ${runs}, successes: ${successes}, clear errors: ${clearErrors}, ${counts.join(', ')} (faults that an earlier one forestalled: ${notStruck} runs)`,
  );
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

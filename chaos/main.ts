/**
 * The campaigns: the full build under every fault on every one of its calls and under random schedules of several
 * faults (`faults`), killed at every one of its calls (`kills`, which runs dist/ as the runner does), and with trouble
 * on the way to its guest in every phase of SSH and WinRM (`guests`).
 *
 *   npm run chaos                                   all three
 *   npm run chaos -- faults --random 200            every single fault, and so many random schedules (1,500)
 *   npm run chaos -- faults --seed 7 --random 1     replays the schedule of a seed
 *   npm run chaos -- faults --only CreateImage      single faults on this action alone
 *   npm run chaos -- kills --only RunInstances      kills at this action alone
 *
 * Ends with the counts, and with exit code 1 unless every claim holds.
 */
import { parseArgs } from 'node:util';
import { campaign, countWrongs, type Judged } from './campaign.js';
import { provisionUnder, type GuestRun } from './guest-run.js';
import { runAndKill, type KillRun } from './kill.js';
import { everyGuestFault, everyKill, everySingleFault, randomFaults } from './plan.js';
import { describeRun, runUnder, type ChaosRun } from './run.js';

const { values, positionals } = parseArgs({
  args: process.argv.slice(3),
  allowPositionals: true,
  options: {
    random: { type: 'string' },
    seed: { type: 'string' },
    only: { type: 'string' },
    'side-by-side': { type: 'string', default: '4' },
    verbose: { type: 'boolean', default: false },
  },
});
const wanted = positionals.length === 0 ? ['faults', 'kills', 'guests'] : positionals;

const trace = await runUnder([]);
if (trace.ending !== 'success' || trace.wrongs.length > 0)
  throw new Error(`Without a fault the build fails: ${trace.error ?? JSON.stringify(trace.wrongs)}`);
print(`The full build makes ${trace.actions.length} calls.`);

let bad = 0;
if (wanted.includes('faults')) bad += await faultCampaign();
if (wanted.includes('kills')) bad += await killCampaign();
if (wanted.includes('guests')) bad += await guestCampaign();
process.exitCode = bad === 0 ? 0 : 1;

async function faultCampaign(): Promise<number> {
  const isReplay = values.seed !== undefined;
  const single = isReplay ? [] : everySingleFault(trace.actions).filter(isWanted);
  const count = Number(values.random ?? (values.only === undefined ? 1_500 : 0));
  const seeds = Array.from({ length: count }, (_, index) => Number(values.seed ?? 1) + index);
  const schedules = [
    ...single.map((fault) => [fault]),
    ...seeds.map((seed) => randomFaults(trace.actions, seed)),
  ];
  print(`Faults: ${single.length} single ones, ${seeds.length} schedules of several.`);
  const runs = await campaign(schedules, runUnder, progress(schedules.length, describeFaultRun));
  const successes = runs.filter(({ ending }) => ending === 'success').length;
  const forestalled = runs.filter(({ struck }) => !struck).length;
  print(
    `Faults: runs: ${runs.length}, successes: ${successes}, clear errors: ${runs.length - successes}, ${counts(runs)} (in ${forestalled} an earlier fault ended the build before a later one)`,
  );
  return countBad(runs);
}

async function killCampaign(): Promise<number> {
  const points = everyKill(trace.actions).filter(isWanted);
  print(`Kills: ${points.length} points.`);
  const runs = await campaign(points, runAndKill, progress(points.length, describeKillRun));
  const struck = runs.filter((run) => run.struck).length;
  print(`Kills: runs: ${runs.length}, killed: ${struck}, ${counts(runs)}`);
  return countBad(runs);
}

async function guestCampaign(): Promise<number> {
  for (const way of ['ssh', 'winrm'] as const) {
    const { error, wrongs } = await provisionUnder(way, undefined);
    if (error !== undefined || wrongs.length > 0)
      throw new Error(`Without a fault the build over ${way} fails: ${error ?? JSON.stringify(wrongs)}`);
  }
  const faults = everyGuestFault();
  print(`Guests: ${faults.length} faults on the way.`);
  const run = (fault: (typeof faults)[number]) => provisionUnder(fault.way, fault);
  const runs = await campaign(faults, run, progress(faults.length, describeGuestRun));
  const successes = runs.filter(({ ending }) => ending === 'success').length;
  const struck = runs.filter((one) => one.struck).length;
  print(
    `Guests: runs: ${runs.length}, struck: ${struck}, successes: ${successes}, clear errors: ${runs.length - successes}, ${counts(runs)}`,
  );
  return countBad(runs);
}

function isWanted({ action }: { readonly action: string }): boolean {
  return values.only === undefined || action === values.only;
}

function progress<Run extends Judged>(total: number, describe: (run: Run) => string) {
  let done = 0;
  return {
    sideBySide: Number(values['side-by-side']),
    onRun(run: Run): void {
      done += 1;
      if (run.wrongs.length > 0 || values.verbose) print(describe(run));
      for (const { kind, what } of run.wrongs) print(`    WRONG ${kind}: ${what}`);
      if (done % 100 === 0) print(`… ${done} of ${total}`);
    },
  };
}

function describeFaultRun(run: ChaosRun): string {
  return `${describeRun(run)}: ${run.ending}${run.error === undefined ? '' : ` (${run.error})`}`;
}

function describeKillRun({ point: { kind, action, nth, moment, postDiesAt }, struck }: KillRun): string {
  const post = kind.includes('post killed') ? ` (post at its call ${postDiesAt})` : '';
  return `${kind}, at ${action}#${nth} ${moment}${post}${struck ? '' : ': never came so far'}`;
}

function describeGuestRun({ fault, ending, error, struck }: GuestRun): string {
  if (fault === undefined) return 'no fault';
  const { way, trouble, afterBytes, forGood } = fault;
  const what = `${way}: ${trouble} after ${afterBytes} bytes${forGood ? ', every time' : ''}`;
  return `${what}: ${ending}${error === undefined ? '' : ` (${error})`}${struck ? '' : ' (never came so far)'}`;
}

function counts(runs: readonly Judged[]): string {
  return Object.entries(countWrongs(runs))
    .map(([kind, count]) => `${kind}s: ${count}`)
    .join(', ');
}

function countBad(runs: readonly Judged[]): number {
  return runs.filter(({ wrongs }) => wrongs.length > 0).length;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

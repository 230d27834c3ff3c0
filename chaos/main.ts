/**
 * The campaigns: builds under every fault on every one of their calls and under random schedules of several faults
 * (`faults`), killed at every one of their calls (`kills`, which runs dist/ as the runner does), and with trouble on the
 * way to their guest in every phase of SSH and WinRM (`guests`).
 *
 *   npm run chaos                                   all three
 *   npm run chaos -- faults --random 200            every single fault, and so many random schedules (default 1,200)
 *   npm run chaos -- faults --seed 7 --random 1     replays the schedule of a seed
 *   npm run chaos -- kills --only CopyImage         at this action alone
 *   npm run chaos -- faults --scenario fan-out      of this scenario alone
 *   npm run chaos -- --sample 50                    so many runs, spread over all that there are
 *   npm run chaos -- --replay '{…}'                 one run again, as a failing one prints it, with its log
 *   npm run chaos -- --results chaos/results/x.json writes the figures there
 *
 * Ends with one table of counts, and with exit code 1 if anything in it is wrong.
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { jobsOf, tracesOf } from './campaigns.js';
import { CAMPAIGNS, describeJob, replayCommand, runJob, type Campaign, type Job } from './job.js';
import { runAll } from './pool.js';
import type { Ran } from './ran.js';
import { SCENARIOS } from './scenarios/index.js';
import { tableOf, Tally } from './tally.js';

const { values, positionals } = parseArgs({
  args: process.argv.slice(3),
  allowPositionals: true,
  options: {
    random: { type: 'string' },
    seed: { type: 'string' },
    only: { type: 'string' },
    scenario: { type: 'string' },
    sample: { type: 'string' },
    replay: { type: 'string' },
    results: { type: 'string' },
    processes: { type: 'string', default: String(availableParallelism()) },
    'side-by-side': { type: 'string', default: '12' },
    verbose: { type: 'boolean', default: false },
  },
});

process.exitCode = (await (values.replay === undefined ? campaign() : replay(values.replay))) ? 0 : 1;

/** @returns whether nothing was wrong */
async function campaign(): Promise<boolean> {
  const began = Date.now();
  const jobs = sampled(await planned());
  print(`${jobs.length} runs, ${values['side-by-side']} side by side in ${values.processes} processes.`);
  const tally = new Tally();
  let done = 0;
  await runAll(jobs, {
    processes: Number(values.processes),
    sideBySide: Number(values['side-by-side']),
    onRan(job, ran) {
      tally.add(job, ran);
      done += 1;
      if (ran.wrongs.length > 0 || values.verbose) tell(job, ran);
      if (done % 100 === 0) print(`… ${done} of ${jobs.length}, ${minutesSince(began)} minutes`);
    },
  });
  const { result } = tally;
  print(tableOf(result));
  print(`${minutesSince(began)} minutes.`);
  if (values.results !== undefined)
    writeFileSync(
      values.results,
      `${JSON.stringify({ minutes: Number(minutesSince(began)), ...result }, null, 2)}\n`,
    );
  return result.failures.length === 0;
}

async function planned(): Promise<readonly Job[]> {
  const names = values.scenario === undefined ? [...SCENARIOS.keys()] : [values.scenario];
  const traces = await tracesOf(names);
  for (const [name, actions] of traces) print(`"${name}" makes ${actions.length} calls.`);
  const wanted = positionals.length === 0 ? CAMPAIGNS : positionals.map(campaignNamed);
  const isReplay = values.seed !== undefined;
  const random = Number(values.random ?? (values.only === undefined ? 1_200 : 0));
  const options = { only: values.only, random, seed: Number(values.seed ?? 1), isReplay };
  // Those with guests wait most: they go first, beside the others.
  return [...wanted].sort((a, b) => (a < b ? 1 : -1)).flatMap((one) => jobsOf(one, traces, options));
}

function campaignNamed(name: string): Campaign {
  const found = CAMPAIGNS.find((one) => one === name);
  if (found === undefined) throw new Error(`There is no campaign "${name}": ${CAMPAIGNS.join(', ')}.`);
  return found;
}

/** As many as are asked for, evenly from the whole. */
function sampled(jobs: readonly Job[]): readonly Job[] {
  const wanted = Number(values.sample ?? jobs.length);
  if (wanted >= jobs.length) return jobs;
  return Array.from(
    { length: wanted },
    (_, index) => jobs[Math.floor((index * jobs.length) / wanted)],
  ).filter((job) => job !== undefined);
}

async function replay(text: string): Promise<boolean> {
  const job = JSON.parse(text) as Job;
  const ran = await runJob(job);
  print(ran.logs.join('\n———\n'));
  tell(job, ran);
  for (const what of ran.keptAndTold) print(`    kept and told: ${what}`);
  return ran.wrongs.length === 0;
}

function tell(job: Job, { ending, error, wrongs, struck }: Ran): void {
  const how = `${ending}${error === undefined ? '' : ` (${error})`}${struck ? '' : ' (never came so far)'}`;
  print(`${describeJob(job)}: ${how}`);
  for (const { kind, what } of wrongs) print(`    WRONG ${kind}: ${what}`);
  if (wrongs.length > 0) print(`    ${replayCommand(job)}`);
}

function minutesSince(began: number): string {
  return ((Date.now() - began) / 60_000).toFixed(1);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

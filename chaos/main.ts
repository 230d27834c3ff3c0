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
 *   npm run chaos -- --matching 'tags late'         those alone whose description this regular expression fits
 *   npm run chaos -- --sample 50                    so many runs, spread over all that there are
 *   npm run chaos -- --replay '{…}'                 one run again, as a failing one prints it, with its log
 *   npm run chaos -- --results chaos/results/x.json writes the figures there
 *   npm run chaos -- --side-by-side 0.5             half as many runs at a time as usual, for a busy machine
 *
 * Ends with one table of counts, what was gone through without a hole, and the sum of it in one line; with exit code 1 if
 * anything in it is wrong, or missing, or if more than a tenth of a campaign's runs were never struck.
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Again } from './again.js';
import { jobsOf, survey, type Ground } from './campaigns.js';
import { Coverage, coverageLine } from './coverage.js';
import { CAMPAIGNS, describeJob, replayCommand, runJob, type Campaign, type Job } from './job.js';
import { costOf, lanesOf, runLanes } from './lanes.js';
import type { Ran } from './ran.js';
import { SCENARIOS } from './scenarios/index.js';
import { summaryOf, tableOf, Tally } from './tally.js';
import { Vacuous } from './vacuous.js';

const { values, positionals } = parseArgs({
  args: process.argv.slice(3),
  allowPositionals: true,
  options: {
    random: { type: 'string' },
    seed: { type: 'string' },
    only: { type: 'string' },
    scenario: { type: 'string' },
    matching: { type: 'string', default: '' },
    sample: { type: 'string' },
    replay: { type: 'string' },
    results: { type: 'string' },
    processes: { type: 'string', default: String(availableParallelism()) },
    'side-by-side': { type: 'string', default: '1' },
    verbose: { type: 'boolean', default: false },
  },
});

/** Only of a whole can be said whether something is missing. */
const isWhole =
  values.matching === '' &&
  [values.only, values.scenario, values.sample, values.seed].every((one) => one === undefined);

process.exitCode = (await (values.replay === undefined ? campaign() : replay(values.replay))) ? 0 : 1;

/** @returns whether nothing was wrong, and nothing left out */
async function campaign(): Promise<boolean> {
  const began = Date.now();
  const wanted = positionals.length === 0 ? CAMPAIGNS : positionals.map(campaignNamed);
  const ground = await survey(
    wanted,
    values.scenario === undefined ? [...SCENARIOS.keys()] : [values.scenario],
  );
  const jobs = sampled(planned(wanted, ground));
  const lanes = lanesOf(jobs, { cores: Number(values.processes), factor: Number(values['side-by-side']) });
  print(`${jobs.length} runs, ${lanes.map(({ sideBySide }) => sideBySide).join(' and ')} side by side.`);
  const tally = new Tally();
  const coverage = new Coverage(ground, wanted);
  const again = new Again(coverage);
  const vacuous = new Vacuous();
  const step = Math.min(100, Math.ceil(jobs.length / 10));
  let done = 0;
  await runLanes(lanes, (job, ran) => {
    if (again.isVoid(job, ran)) return true;
    tally.add(job, ran);
    coverage.add(job, ran);
    vacuous.add(job, ran);
    done += 1;
    if (ran.wrongs.length > 0 || values.verbose) tell(job, ran);
    if (done % step === 0) print(`… ${done} of ${jobs.length}, ${minutesSince(began)} minutes`);
    return again.isWorthIt(job);
  });
  const { result } = tally;
  const { all: covered } = coverage;
  const minutes = minutesSince(began);
  const { voided } = again;
  print(`\n${tableOf({ ...result.rows, all: result.all })}\n`);
  if (voided > 0)
    print(`${voided} runs do not count and were done again: the machine was too busy for them.`);
  if (isWhole) covered.forEach((one) => print(coverageLine(one)));
  vacuous.all.forEach(({ sentence }) => print(sentence));
  const summary = summaryOf(result);
  print(`\n${summary} ${minutes} minutes.`);
  if (values.results !== undefined) {
    const figures = {
      on: new Date().toISOString().slice(0, 10),
      summary,
      neverStruck: vacuous.all.map(({ sentence }) => sentence),
      minutes: Number(minutes),
      voided,
      ...(isWhole && { coverage: covered }),
      ...result,
    };
    writeFileSync(values.results, `${JSON.stringify(figures, null, 2)}\n`);
  }
  if (vacuous.all.some(({ isTooMuch }) => isTooMuch)) return false;
  return result.failures.length === 0 && !(isWhole && covered.some(({ holes }) => holes.length > 0));
}

function planned(wanted: readonly Campaign[], ground: Ground): readonly Job[] {
  for (const [name, actions] of ground.calls) print(`"${name}" makes ${actions.length} calls.`);
  for (const [name, actions] of ground.bundleCalls) print(`"${name}" makes ${actions.length} from dist/.`);
  const random = Number(values.random ?? (values.only === undefined ? 1_200 : 0));
  const isReplay = values.seed !== undefined;
  const matching = new RegExp(values.matching);
  const options = { only: values.only, random, seed: Number(values.seed ?? 1), isReplay };
  // What takes longest goes first, so that nothing is left for the end that the rest has to wait for.
  return wanted
    .flatMap((one) => jobsOf(one, ground, options))
    .filter((job) => matching.test(describeJob(job)))
    .sort((a, b) => costOf(b) - costOf(a));
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

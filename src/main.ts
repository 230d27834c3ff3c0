import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildLog,
  cancelOnSignals,
  idTokenOf,
  jobLog,
  maskSecrets,
  readRunner,
  reportError,
  saveLedgerFolder,
  setOutputs,
  Timeline,
  writeSummary,
  type Cancellation,
  type RunnerEnvironment,
} from './action/index.js';
import { runBuilds, type BuildResult } from './builders/index.js';
import { formatPlace } from './errors/index.js';
import { planJob } from './job/index.js';

/** How long a cancelled build may go on releasing before the process ends: the runner kills it 7.5 s after the signal. */
const GRACE_MS = 6_500;

void main(readRunner());

/** The action's main step: builds what the inputs and the template say. */
async function main(runner: RunnerEnvironment): Promise<void> {
  maskSecrets(runner);
  const cancellation = cancelOnSignals();
  exitAfterGrace(cancellation);
  const timeline = new Timeline();
  let results: readonly BuildResult[] = [];
  let failure: unknown;
  try {
    results = await build(runner, cancellation, timeline);
  } catch (error) {
    failure = error;
    reportError(error, runner);
  }
  await writeSummary({ results, timeline, error: failure, now: Date.now() }, runner);
  const isDone = failure === undefined && results.every((result) => result.status === 'success');
  process.exitCode = cancellation.exitCode ?? (isDone ? 0 : 1);
}

async function build(
  runner: RunnerEnvironment,
  { signal }: Cancellation,
  timeline: Timeline,
): Promise<readonly BuildResult[]> {
  const builds = planJob(runner, (message, place) => jobLog.notice(`${formatPlace(place)}: ${message}`));
  const ledgerFolder = mkdtempSync(join(runner.temp, 'alicloud-image-builder-'));
  saveLedgerFolder(ledgerFolder, runner);
  const log = buildLog({ builds: builds.map(({ name }) => name), colour: runner.colour });
  const results = await runBuilds(builds, {
    env: runner.env,
    idToken: idTokenOf(runner),
    signal,
    ledgerFolder,
    run:
      runner.run === undefined
        ? 'a run by hand'
        : `${runner.run.repository} run ${runner.run.id}.${runner.run.attempt}`,
    listener: (event) => {
      log(event);
      timeline.listen(event);
    },
    onProgress: (known) => setOutputs(known, runner),
  });
  for (const { cause } of results) if (cause !== undefined) reportError(cause, runner);
  return results;
}

/** What a cancelled build cannot release in time is left to the post step, which the runner starts after this. */
function exitAfterGrace(cancellation: Cancellation): void {
  cancellation.signal.addEventListener('abort', () => {
    const timer = setTimeout(() => {
      jobLog.warning('The time for releasing is over; the post step goes on with it.');
      process.exit(cancellation.exitCode);
    }, GRACE_MS);
    timer.unref();
  });
}

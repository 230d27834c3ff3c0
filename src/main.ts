import { randomUUID } from 'node:crypto';
import {
  buildLog,
  cancelOnSignals,
  describeRun,
  failUnlessFinished,
  idTokenOf,
  jobLog,
  makeLedgerFolder,
  maskSecrets,
  programEnvironment,
  readRunner,
  reportError,
  saveRun,
  saveSettled,
  setOutputs,
  Timeline,
  writeAtReadersPace,
  writeSummary,
  type Cancellation,
  type RunnerEnvironment,
} from './action/index.js';
import { runBuilds, type BuildResult } from './builders/index.js';
import { formatPlace } from './errors/index.js';
import { planJob } from './job/index.js';
import { areSettled } from './ledger/index.js';

/** How long a cancelled build may go on releasing before the process ends: the runner kills it 7.5 s after the signal. */
const GRACE_MS = 6_500;

void main(readRunner());

/** What the run has come to, for its report. */
interface Run {
  readonly runner: RunnerEnvironment;
  readonly cancellation: Cancellation;
  readonly timeline: Timeline;
  results: readonly BuildResult[];
  /** What ended it where no build did. */
  failure?: unknown;
  /** Whether it has ended by itself, and told so. */
  hasEnded: boolean;
}

/** The action's main step: builds what the inputs and the template say. */
async function main(runner: RunnerEnvironment): Promise<void> {
  failUnlessFinished();
  writeAtReadersPace();
  maskSecrets(runner);
  const run: Run = {
    runner,
    cancellation: cancelOnSignals(),
    timeline: new Timeline(),
    results: [],
    hasEnded: false,
  };
  endAfterGrace(run);
  try {
    await build(run);
  } catch (error) {
    run.failure = error;
    reportError(error, runner);
  }
  await end(run);
  run.hasEnded = true;
}

async function build(run: Run): Promise<void> {
  const { runner, timeline } = run;
  const builds = planJob(runner, (message, place) => jobLog.notice(`${formatPlace(place)}: ${message}`));
  const ledgerFolder = makeLedgerFolder(runner);
  const marked = builds.map(({ name }) => ({ name, mark: randomUUID() }));
  saveRun({ ledgerFolder, builds: marked }, runner);
  const log = buildLog({ builds: builds.map(({ name }) => name), colour: runner.colour });
  run.results = await runBuilds(builds, {
    env: runner.env,
    programEnv: programEnvironment(runner),
    idToken: idTokenOf(runner),
    signal: run.cancellation.signal,
    ledgerFolder,
    run: describeRun(runner),
    marks: marked.map(({ mark }) => mark),
    listener: (event) => {
      log(event);
      timeline.listen(event);
    },
    onProgress: (known) => {
      run.results = known;
      setOutputs(known, runner);
    },
  });
  const leavesOpen = run.results.some((result) => result.leavesOpen);
  if (!leavesOpen && areSettled(ledgerFolder)) saveSettled(runner);
  for (const { name, cause } of run.results) {
    if (cause === undefined) continue;
    reportError(cause, runner, { subject: builds.length > 1 ? `The build ${name}` : undefined });
  }
}

/** Reports the run, and sets what the process exits with. */
async function end({ runner, cancellation, timeline, results, failure }: Run): Promise<void> {
  await writeSummary({ results, timeline, error: failure, now: Date.now() }, runner);
  const isDone = failure === undefined && results.every((result) => result.status === 'success');
  process.exitCode = cancellation.exitCode ?? (isDone ? 0 : 1);
}

/** What a cancelled build cannot release in time is left to the post step, which the runner starts after this. */
function endAfterGrace(run: Run): void {
  const endNow = async (): Promise<void> => {
    // Something is waited for that heard of no cancellation, and that nobody wants any more.
    if (run.hasEnded) process.exit();
    reportError(run.cancellation.signal.reason, run.runner);
    jobLog.warning('The time for releasing is over; the post step goes on with it.');
    await end(run);
    process.exit();
  };
  run.cancellation.signal.addEventListener('abort', () => {
    // It must not hold up a build that has ended by itself.
    setTimeout(() => void endNow(), GRACE_MS).unref();
  });
}

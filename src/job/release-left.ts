import { buildLog, describeRun, idTokenOf, jobLog, type RunnerEnvironment } from '../action/index.js';
import { SharedAccess } from '../alicloud/index.js';
import type { PlannedBuild } from '../builders/index.js';
import { describeError } from '../errors/index.js';
import { Events } from '../events/index.js';
import { isOpen, kindInWords, Ledger, type OpenLedger } from '../ledger/index.js';
import { planJob } from './plan-job.js';

/**
 * How long the post step goes on. The runner ends a cancelled job, post steps and all, after five minutes: what is left
 * must be told before. https://docs.github.com/en/actions/reference/workflow-cancellation-reference
 */
const WITHIN_MS = 4 * 60_000;

const SWEEP_HINT =
  'The sweep (the action in sweep/ of this repository) releases it when its time is over: it is tagged alicloud-image-builder:run. The cloud releases the instance by itself at its automatic release time.';

/**
 * Releases what an earlier process left behind, by its ledgers. The way to the cloud is found as main found it,
 * from the same inputs and environment; nothing of it was saved. Never throws: what stays is a warning.
 */
export async function releaseLeft(ledgers: readonly OpenLedger[], runner: RunnerEnvironment): Promise<void> {
  const builds = tryPlan(runner);
  const credentials = new SharedAccess();
  const log = buildLog({ builds: ledgers.map(({ build }) => build), colour: runner.colour });
  await Promise.all(
    ledgers.map(async (ledger) => {
      const events = new Events(ledger.build);
      events.subscribe(log);
      await events.phase(
        'cleanup',
        'Releasing what the build left behind',
        () => releaseLedger(ledger, builds, { events, runner, credentials }),
        (isDone) => isDone,
      );
    }),
  );
}

interface Releasing {
  readonly events: Events;
  readonly runner: RunnerEnvironment;
  readonly credentials: SharedAccess;
}

/** @returns whether nothing is left */
async function releaseLedger(
  { path, build }: OpenLedger,
  builds: readonly PlannedBuild[],
  { events, runner, credentials }: Releasing,
): Promise<boolean> {
  const planned = builds.find(({ name }) => name === build);
  if (planned === undefined)
    return warn(events, path, `Nothing says how to reach the cloud of the build "${build}" any more`);
  try {
    const left = await planned.kind.release(planned.options, {
      env: runner.env,
      idToken: idTokenOf(runner),
      credentials,
      events,
      ledgerPath: path,
      placeOf: planned.placeOf,
      signal: new AbortController().signal,
      pace: { wait: { releaseWithinMs: WITHIN_MS } },
      run: describeRun(runner),
    });
    if (left.length > 0)
      events.emit({
        type: 'warning',
        message: `Something is left behind. ${SWEEP_HINT}`,
      });
    return left.length === 0;
  } catch (error) {
    return warn(events, path, describeError(error));
  }
}

function warn(events: Events, ledgerPath: string, reason: string): false {
  events.emit({
    type: 'warning',
    message: `May be left behind in the cloud: ${leftIn(ledgerPath)}. ${reason.replace(/\.$/, '')}. ${SWEEP_HINT}`,
  });
  return false;
}

/** What the ledger says is still there, in words. */
function leftIn(path: string): string {
  const ledger = Ledger.reopen(path);
  ledger.close();
  return ledger.entries
    .filter(isOpen)
    .map(
      ({ kind, id, name, region }) => `${kindInWords(kind)} ${id ?? name ?? '(of unknown ID)'} in ${region}`,
    )
    .join(', ');
}

function tryPlan(runner: RunnerEnvironment): readonly PlannedBuild[] {
  try {
    return planJob(runner, () => undefined);
  } catch (error) {
    jobLog.warning(`The inputs cannot be read any more: ${describeError(error)}`);
    return [];
  }
}

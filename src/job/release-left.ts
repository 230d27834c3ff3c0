import { dirname } from 'node:path';
import {
  buildLog,
  describeRun,
  idTokenOf,
  jobLog,
  type RunnerEnvironment,
  type SavedRun,
} from '../action/index.js';
import { SharedAccess } from '../alicloud/index.js';
import type { PlannedBuild } from '../builders/index.js';
import { describeError } from '../errors/index.js';
import { Events } from '../events/index.js';
import {
  isOpen,
  kindInWords,
  Ledger,
  type LedgerEntry,
  type LeftOver,
  type LostLedger,
  type OpenLedger,
} from '../ledger/index.js';
import { planJob } from './plan-job.js';

/**
 * How long the post step goes on. The runner ends a cancelled job, post steps and all, after five minutes: what is left
 * must be told before. https://docs.github.com/en/actions/reference/workflow-cancellation-reference
 */
const WITHIN_MS = 4 * 60_000;

/** What main has left to the post step. */
export interface Left {
  readonly ledgers: readonly OpenLedger[];
  /** Builds whose ledgers are gone, or do not tell all. */
  readonly lost: readonly LostBuild[];
}

type LostBuild = SavedRun['builds'][number] & LostLedger;

/**
 * Releases what an earlier process left behind, by its ledgers, and where one is gone by the tags. The way to the cloud is
 * found as main found it, from the same inputs and environment; nothing of it was saved. Never throws: what stays is a
 * warning.
 */
export async function releaseLeft({ ledgers, lost }: Left, runner: RunnerEnvironment): Promise<void> {
  const builds = tryPlan(runner);
  const credentials = new SharedAccess();
  const names = [...ledgers.map(({ build }) => build), ...lost.map(({ name }) => name)];
  const log = buildLog({ builds: names, colour: runner.colour });
  const begin = async (build: string, release: (releasing: Releasing) => Promise<boolean>): Promise<void> => {
    const events = new Events(build);
    events.subscribe(log);
    await events.phase(
      'cleanup',
      'Releasing what the build left behind',
      () => release({ planned: builds.find(({ name }) => name === build), events, runner, credentials }),
      (isDone) => isDone,
    );
  };
  await Promise.all([
    ...ledgers.map((ledger) => begin(ledger.build, (releasing) => releaseLedger(ledger, releasing))),
    ...lost.map((build) => begin(build.name, (releasing) => releaseLost(build, releasing))),
  ]);
}

interface Releasing {
  readonly planned: PlannedBuild | undefined;
  readonly events: Events;
  readonly runner: RunnerEnvironment;
  readonly credentials: SharedAccess;
}

/** @returns whether nothing is left */
async function releaseLedger({ path, build }: OpenLedger, releasing: Releasing): Promise<boolean> {
  const { planned, events } = releasing;
  const warn = (reason: string): false => {
    const open = openIn(path);
    return tellMayBeLeft(events, leftInWords(open), reason, open);
  };
  if (planned === undefined) return warn(noWayTo(build));
  try {
    const context = { ...contextOf(planned, releasing), ledgerPath: path };
    return tellLeft(events, await planned.kind.release(planned.options, context));
  } catch (error) {
    return warn(describeError(error));
  }
}

/** @returns whether nothing is left */
async function releaseLost(build: LostBuild, releasing: Releasing): Promise<boolean> {
  const { planned, events } = releasing;
  const { name, mark } = build;
  const tell = (what: string) => events.emit({ type: 'warning', message: `${lossInWords(build)} ${what}` });
  const isKept = build.trouble !== 'gone' && planned !== undefined && planned.onError !== 'cleanup';
  if (isKept) {
    tell(
      `What bears the build's tags may be kept on purpose (on_error: ${planned.onError}), so that nothing is released. ${wayOut(undefined)}`,
    );
    return true;
  }
  tell("What bears the build's tags is looked for, and released.");
  const warn = (reason: string) => tellMayBeLeft(events, `whatever the build "${name}" has created`, reason);
  if (planned === undefined) return warn(noWayTo(name));
  try {
    const context = { ...contextOf(planned, releasing), mark };
    return tellLeft(events, await planned.kind.releaseMarked(planned.options, context));
  } catch (error) {
    return warn(describeError(error));
  }
}

function lossInWords({ name, path, trouble, reason = '' }: LostBuild): string {
  const file = `The file in which the build "${name}" wrote what it creates`;
  switch (trouble) {
    case 'gone':
      return `${file} is gone from ${dirname(path)}: did a step of this job empty RUNNER_TEMP?`;
    case 'unreadable':
      return `${file} does not tell it any more. ${reason.replace(/\.$/, '')}.`;
    case 'cut off':
      return `${file} (${path}) is cut off: the disk was full, or the build was killed while it wrote.`;
  }
}

function contextOf({ placeOf }: PlannedBuild, { events, runner, credentials }: Releasing) {
  return {
    env: runner.env,
    idToken: idTokenOf(runner),
    credentials,
    events,
    placeOf,
    signal: new AbortController().signal,
    pace: { wait: { releaseWithinMs: WITHIN_MS } },
    run: describeRun(runner),
  };
}

function noWayTo(build: string): string {
  return `Nothing says how to reach the cloud of the build "${build}" any more`;
}

/** @returns whether nothing is left */
function tellLeft(events: Events, left: readonly LeftOver[]): boolean {
  const entries = left.map(({ entry }) => entry);
  if (left.length > 0)
    events.emit({ type: 'warning', message: `Something is left behind. ${wayOut(entries)}` });
  return left.length === 0;
}

/** @param open what it is, as far as that is known */
function tellMayBeLeft(events: Events, what: string, reason: string, open?: readonly LedgerEntry[]): false {
  events.emit({
    type: 'warning',
    message: `May be left behind in the cloud: ${what}. ${reason.replace(/\.$/, '')}. ${wayOut(open)}`,
  });
  return false;
}

const SWEEP_HINT =
  'The sweep (the action in sweep/ of this repository) releases it when its time is over: it is tagged alicloud-image-builder:run.';

const INSTANCE_HINT = 'The cloud releases the instance by itself at its automatic release time.';

function wayOut(left: readonly LedgerEntry[] | undefined): string {
  const mayBeInstance = left?.some(({ kind }) => kind === 'instance') ?? true;
  return mayBeInstance ? `${SWEEP_HINT} ${INSTANCE_HINT}` : SWEEP_HINT;
}

/** What the ledger says is still there. */
function openIn(path: string): readonly LedgerEntry[] {
  const ledger = Ledger.reopen(path);
  ledger.close();
  return ledger.entries.filter(isOpen);
}

function leftInWords(open: readonly LedgerEntry[]): string {
  return open
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

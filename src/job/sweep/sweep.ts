import { buildLog, idTokenOf, jobLog, reportError, type RunnerEnvironment } from '../../action/index.js';
import { reportSweep, type SweptBuild, type SweptStatus } from '../../action/sweep-report.js';
import { DescribeRegions, openCloud, type Cloud } from '../../alicloud/index.js';
import { BuildError } from '../../errors/index.js';
import { Events, type EventListener } from '../../events/index.js';
import {
  findBuilds,
  kindInWords,
  releaseAll,
  type FoundBuild,
  type LedgerEntry,
  type Unproven,
} from '../../ledger/index.js';
import { ALL_REGIONS, type SweepOptions } from './options.js';
import { planSweep } from './plan.js';

const USER_AGENT = 'alicloud-image-builder-sweep';

/**
 * Looks for what builds left behind in the account, and releases what is past its time.
 * @returns whether nothing of ours that is past its time remains, as far as every region could be looked at
 * @throws ProblemsError for wrong inputs; CloudError, UnreachableError if the regions cannot be listed
 */
export async function sweepAccount(runner: RunnerEnvironment, signal: AbortSignal): Promise<boolean> {
  const { options, access } = planSweep(runner);
  const cloud = openCloud(access, { userAgent: USER_AGENT, idToken: idTokenOf(runner) });
  const regions = await regionsOf(options, access.region, cloud, signal);
  jobLog.line(`Looking for what image builds left behind in ${regions.join(', ')}`);
  const { builds, unproven, failures } = await findBuilds(regions, { cloud, signal });
  for (const { error } of failures) reportError(error, runner, SUBJECT);
  tellUnproven(unproven);
  const wanted = builds.filter(({ run }) => isWanted(run, options));
  const log = buildLog({ builds: wanted.map(({ run }) => run), colour: runner.colour });
  const swept = await Promise.all(
    wanted.map((build) => sweepBuild(build, { options, cloud, signal, listener: log })),
  );
  const facts = { isDryRun: options.dry_run, unseen: failures.map(({ region }) => region) };
  await reportSweep(swept, facts, runner);
  return failures.length === 0 && !swept.some(({ resources }) => resources.some(remains));
}

/** What messages call it. */
export const SUBJECT = 'The sweep';

async function regionsOf(
  { regions }: SweepOptions,
  own: string,
  cloud: Cloud,
  signal: AbortSignal,
): Promise<readonly string[]> {
  if (regions?.includes(ALL_REGIONS) !== true) return [...new Set(regions ?? [own])];
  const listed = await cloud.call(DescribeRegions, {}, { region: own, signal, doing: 'list the regions' });
  const ids = (listed.regions?.region ?? []).flatMap(({ regionId }) => regionId ?? []);
  if (ids.length === 0) throw new BuildError('The cloud lists no regions: there is nothing to look into.');
  return ids;
}

function isWanted(run: string, { repository }: SweepOptions): boolean {
  if (repository === undefined) return true;
  // A tag's value is cut off at 128 characters; GitHub's names ignore case.
  const ours = `${repository} run `.slice(0, 128).toLowerCase();
  return run.toLowerCase().startsWith(ours);
}

function tellUnproven(unproven: readonly Unproven[]): void {
  for (const { kind, id, region, reason } of unproven)
    jobLog.notice(
      `The ${kindInWords(kind)} ${id} in ${region} bears tags of this action, but ${reason}: it is not touched.`,
    );
}

function remains({ status }: { readonly status: SweptStatus }): boolean {
  return status === 'left' || status === 'found';
}

interface Sweeping {
  readonly options: SweepOptions;
  readonly cloud: Cloud;
  readonly signal: AbortSignal;
  readonly listener: EventListener;
}

async function sweepBuild(
  build: FoundBuild,
  { options, cloud, signal, listener }: Sweeping,
): Promise<SweptBuild> {
  if (!build.isOver(Date.now(), options.older_than)) return described(build, () => 'alive');
  if (options.dry_run) return described(build, () => 'found');
  const events = new Events(build.run);
  events.subscribe(listener);
  const left = await events.phase('cleanup', `Releasing what ${build.run} left behind`, () =>
    releaseAll({ ledger: build, cloud, events, signal }),
  );
  const reasons = new Map(left.map(({ entry, reason }) => [entry.entry, reason]));
  return described(
    build,
    ({ entry, state }) => (reasons.has(entry) ? 'left' : state === 'finished' ? 'kept' : 'released'),
    reasons,
  );
}

function described(
  { run, expires, entries }: FoundBuild,
  statusOf: (entry: LedgerEntry) => SweptStatus,
  reasons: ReadonlyMap<string, string> = new Map(),
): SweptBuild {
  const resources = entries.map((entry) => ({
    kind: entry.kind,
    id: entry.id ?? '',
    region: entry.region,
    status: statusOf(entry),
    reason: reasons.get(entry.entry),
    ...(entry.name !== undefined && { name: entry.name }),
  }));
  return { run, expires, resources };
}

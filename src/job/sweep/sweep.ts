import { buildLog, idTokenOf, jobLog, reportError, type RunnerEnvironment } from '../../action/index.js';
import { reportSweep, tellUnseen, type SweptStatus } from '../../action/sweep-report.js';
import { DescribeRegions, openCloud, type Cloud } from '../../alicloud/index.js';
import { BuildError } from '../../errors/index.js';
import { findBuilds, type FoundBuild } from '../../ledger/index.js';
import { asksForAll, type SweepOptions } from './options.js';
import { planSweep } from './plan.js';
import { sweepBuild } from './sweep-build.js';

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
  const { builds, unproven, unseen } = await findBuilds(regions, { cloud, signal });
  signal.throwIfAborted();
  tellUnseen(unseen, runner);
  const wanted = builds.filter(({ run }) => isWanted(run, options));
  tellOthers(builds.length - wanted.length, options);
  const log = buildLog({ builds: wanted.map(({ run }) => run), colour: runner.colour });
  const swept = await Promise.all(
    wanted.map((build) => sweepBuild(build, { options, regions, cloud, signal, listener: log })),
  );
  tellElsewhere(wanted, regions);
  await reportSweep(swept, { isDryRun: options.dry_run, regions, unseen, unproven }, runner);
  if (signal.aborted) reportError(signal.reason, runner, { subject: SUBJECT });
  return unseen.length === 0 && !swept.some(({ resources }) => resources.some(remains));
}

/** What messages call it. */
export const SUBJECT = 'The sweep';

async function regionsOf(
  options: SweepOptions,
  own: string,
  cloud: Cloud,
  signal: AbortSignal,
): Promise<readonly string[]> {
  if (!asksForAll(options)) return [...new Set(options.regions ?? [own])];
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

function tellOthers(count: number, { repository = '' }: SweepOptions): void {
  if (count > 0)
    jobLog.line(`Passed over: ${count} ${count === 1 ? 'build' : 'builds'} of others than ${repository}.`);
}

/** What lies in regions that nobody has asked for. */
function tellElsewhere(builds: readonly FoundBuild[], regions: readonly string[]): void {
  for (const { run, entries } of builds) {
    const others = new Set(entries.map(({ region }) => region).filter((region) => !regions.includes(region)));
    if (others.size > 0)
      jobLog.notice(
        `${run} has also left something in ${[...others].join(', ')}, which regions does not name.`,
      );
  }
}

function remains({ status }: { readonly status: SweptStatus }): boolean {
  return status === 'left' || status === 'found';
}

import { jobLog } from './console.js';
import type { ResourceKind } from '../events/index.js';
import { redact } from '../secrets/index.js';
import { code, escaped } from './markdown.js';
import { writeOutputs } from './outputs.js';
import { describeResource, kindName } from './resources.js';
import type { RunnerEnvironment } from './runner.js';
import { appendSummary, limitedTable } from './summary.js';

/** What a sweep found of one build, and what it did with it. */
export interface SweptBuild {
  /** Who ran it, in its own words. Untrusted. */
  readonly run: string;
  readonly expires: Date;
  readonly resources: readonly SweptResource[];
}

export interface SweptResource {
  readonly kind: ResourceKind;
  readonly id: string;
  readonly name?: string;
  readonly region: string;
  readonly status: SweptStatus;
  /** Why it is left, or goes though no build has created it. */
  readonly reason?: string | undefined;
}

/** What bears tags of ours that prove nothing. */
export type UnprovenResource = Pick<SweptResource, 'kind' | 'id' | 'region'> & { readonly reason: string };

/**
 * `alive`: its build may still be running. `found`: it would be released (dry run). `kept`: it is the user's, such as a good
 * image, and stays; in a dry run it would. `left`: it could not be released, or may not be yet.
 */
export type SweptStatus = 'alive' | 'found' | 'released' | 'kept' | 'left';

export interface SweepFacts {
  readonly isDryRun: boolean;
  /** The regions that could not be looked at. */
  readonly unseen: readonly string[];
  readonly unproven: readonly UnprovenResource[];
}

/** Reports a sweep: in the log, in the outputs of the step, and in the job summary. */
export async function reportSweep(
  builds: readonly SweptBuild[],
  facts: SweepFacts,
  runner: Pick<RunnerEnvironment, 'env'>,
): Promise<void> {
  for (const build of builds) logBuild(build, facts);
  for (const { reason, ...resource } of facts.unproven)
    jobLog.notice(
      `The ${describeResource(resource)} bears tags of this action, but ${reason}: it is not touched.`,
    );
  jobLog.line(verdict(builds, facts));
  writeOutputs(sweepOutputs(builds, facts), runner);
  await appendSummary(redact(`${sections(builds, facts).join('\n\n')}\n`), runner);
}

/** The outputs by name: every resource as JSON, and how many there are of each status that matters. */
export function sweepOutputs(
  builds: readonly SweptBuild[],
  { unproven }: Pick<SweepFacts, 'unproven'>,
): Readonly<Record<string, string>> {
  const swept = builds.flatMap(({ run, expires, resources: own }) =>
    own.map(({ name, reason, ...resource }) => ({
      ...resource,
      name: name ?? null,
      run,
      expires: expires.toISOString(),
      reason: reason ?? null,
    })),
  );
  const others = unproven.map((one) => ({
    ...one,
    status: 'unproven',
    name: null,
    run: null,
    expires: null,
  }));
  return {
    resources: redact(JSON.stringify([...swept, ...others])),
    found: String(count(builds, 'found')),
    released: String(count(builds, 'released')),
    left: String(count(builds, 'left')),
  };
}

function logBuild({ run, expires, resources }: SweptBuild, facts: SweepFacts): void {
  const isAlive = resources.some(({ status }) => status === 'alive');
  const alone = isAlive ? ' It may still be running, and is left alone.' : '';
  jobLog.line(`${run}: by its tags over at ${shownTime(expires)}.${alone}`);
  for (const resource of resources)
    jobLog.line(`  ${inWords(resource, facts)}: ${describeResource(resource)}${because(resource)}`);
}

function inWords({ status }: SweptResource, { isDryRun }: SweepFacts): string {
  return status === 'kept' && isDryRun ? 'would keep' : WORDS[status];
}

const WORDS: Readonly<Record<SweptStatus, string>> = {
  alive: 'in use',
  found: 'would release',
  released: 'released',
  kept: "kept, since it is the user's",
  left: 'not released',
};

function because({ reason }: SweptResource): string {
  return reason === undefined ? '' : ` (${reason})`;
}

function shownTime(time: Date): string {
  return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

function verdict(builds: readonly SweptBuild[], { isDryRun, unseen, unproven }: SweepFacts): string {
  const [released, kept, left] = [
    count(builds, isDryRun ? 'found' : 'released'),
    count(builds, 'kept'),
    count(builds, 'left'),
  ];
  const nothing = isDryRun ? 'There is nothing to release.' : 'There was nothing to release.';
  const [release, keep] = isDryRun ? ['would be released', 'would be kept'] : ['released', 'kept'];
  const parts = [
    ...(released === 0 && left === 0 ? [nothing] : released === 0 ? [] : [`${released} ${release}.`]),
    ...(kept === 0 ? [] : [`${kept} ${keep}: good images, their snapshots, and disks that are to stay.`]),
    ...(left === 0 ? [] : [`${left} could not be released.`]),
    ...(unproven.length === 0 ? [] : [`${unproven.length} not touched, since their tags prove nothing.`]),
    ...(unseen.length === 0 ? [] : [`Not looked at: ${unseen.join(', ')}.`]),
    ...(isDryRun ? ['Nothing was done (dry_run).'] : []),
  ];
  return parts.join(' ');
}

function count(builds: readonly SweptBuild[], wanted: SweptStatus): number {
  return builds.reduce(
    (sum, { resources }) => sum + resources.filter(({ status }) => status === wanted).length,
    0,
  );
}

function sections(builds: readonly SweptBuild[], facts: SweepFacts): string[] {
  const rows = builds.flatMap(({ run, expires, resources }) =>
    resources.map((resource) => row(run, shownTime(expires), resource, inWords(resource, facts))),
  );
  const others = facts.unproven.map((resource) => row('', '', resource, 'not touched'));
  const head = ['Run', 'Over at', 'Kind', 'ID', 'Name', 'Region', 'What became of it'];
  const all = [...rows, ...others];
  return [
    '## Sweep of what image builds left behind',
    escaped(verdict(builds, facts)),
    ...(all.length === 0 ? [] : [limitedTable(head, all)]),
  ];
}

function row(
  run: string,
  overAt: string,
  { kind, id, name, region, reason }: Omit<SweptResource, 'status'>,
  fate: string,
): string[] {
  return [
    escaped(run),
    overAt,
    kindName(kind),
    code(id),
    escaped(name ?? ''),
    escaped(region),
    `${fate}${reason === undefined ? '' : `: ${escaped(reason)}`}`,
  ];
}

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
  /** Why it is left. */
  readonly reason?: string | undefined;
}

/**
 * `alive`: its build may still be running. `found`: it would be released. `kept`: it turned out to be a good image
 * (or its snapshot), which is the user's. `left`: it could not be released.
 */
export type SweptStatus = 'alive' | 'found' | 'released' | 'kept' | 'left';

export interface SweepFacts {
  readonly isDryRun: boolean;
  /** The regions that could not be looked at. */
  readonly unseen: readonly string[];
}

/** Reports a sweep: in the log, in the outputs of the step, and in the job summary. */
export async function reportSweep(
  builds: readonly SweptBuild[],
  facts: SweepFacts,
  runner: Pick<RunnerEnvironment, 'env'>,
): Promise<void> {
  for (const build of builds) logBuild(build);
  jobLog.line(verdict(builds, facts));
  writeOutputs(sweepOutputs(builds), runner);
  await appendSummary(redact(`${sections(builds, facts).join('\n\n')}\n`), runner);
}

/** The outputs by name: every resource as JSON, and how many there are of each status that matters. */
export function sweepOutputs(builds: readonly SweptBuild[]): Readonly<Record<string, string>> {
  const resources = builds.flatMap(({ run, expires, resources: own }) =>
    own.map(({ name, reason, ...resource }) => ({
      ...resource,
      name: name ?? null,
      run,
      expires: expires.toISOString(),
      reason: reason ?? null,
    })),
  );
  return {
    resources: redact(JSON.stringify(resources)),
    found: String(count(builds, 'found')),
    released: String(count(builds, 'released')),
    left: String(count(builds, 'left')),
  };
}

function logBuild({ run, expires, resources }: SweptBuild): void {
  const isAlive = resources.some(({ status }) => status === 'alive');
  const alone = isAlive ? ' It may still be running, and is left alone.' : '';
  jobLog.line(`${run}: by its tags over at ${shownTime(expires)}.${alone}`);
  for (const resource of resources) jobLog.line(`  ${WORDS[resource.status]} ${describeResource(resource)}`);
}

const WORDS: Readonly<Record<SweptStatus, string>> = {
  alive: 'in use',
  found: 'would release',
  released: 'released',
  kept: 'kept, since it is good:',
  left: 'could not release',
};

function shownTime(time: Date): string {
  return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

function verdict(builds: readonly SweptBuild[], { isDryRun, unseen }: SweepFacts): string {
  const [found, released, left] = [count(builds, 'found'), count(builds, 'released'), count(builds, 'left')];
  const parts = isDryRun
    ? [
        found === 0
          ? 'There is nothing to release.'
          : `${found} are past their time: they would be released, good images and their snapshots kept. Nothing was done (dry_run).`,
      ]
    : [
        released === 0 && left === 0 ? 'There was nothing to release.' : `${released} released.`,
        ...(left === 0 ? [] : [`${left} could not be released.`]),
      ];
  if (unseen.length > 0) parts.push(`Not looked at: ${unseen.join(', ')}.`);
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
    resources.map(({ kind, id, name, region, status, reason }) => [
      escaped(run),
      shownTime(expires),
      kindName(kind),
      code(id),
      escaped(name ?? ''),
      escaped(region),
      `${WORDS[status].replace(/:$/, '')}${reason === undefined ? '' : `: ${escaped(reason)}`}`,
    ]),
  );
  const head = ['Run', 'Over at', 'Kind', 'ID', 'Name', 'Region', 'What became of it'];
  return [
    '## Sweep of what image builds left behind',
    escaped(verdict(builds, facts)),
    ...(rows.length === 0 ? [] : [limitedTable(head, rows)]),
  ];
}

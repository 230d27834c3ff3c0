import { describeError } from '../errors/index.js';
import type { ResourceKind } from '../events/index.js';
import { redact } from '../secrets/index.js';
import { reportError } from './annotations.js';
import { jobLog } from './console.js';
import { code, escaped } from './markdown.js';
import { writeOutputs } from './outputs.js';
import { describeResource, kindName } from './resources.js';
import type { RunnerEnvironment } from './runner.js';
import { appendSummary, errorMarkdown, limitedTable } from './summary.js';

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
export type SweptStatus = 'alive' | 'found' | 'released' | 'kept' | 'left' | 'gone';

/** A region that could not be looked at, or not wholly. */
export interface UnseenPart {
  readonly region: string;
  /** What nothing is known of there. */
  readonly kinds: readonly ResourceKind[];
  /** Whether that is everything. */
  readonly isWhole: boolean;
  readonly error: unknown;
}

export interface SweepFacts {
  readonly isDryRun: boolean;
  /** The regions that were to be looked at. */
  readonly regions: readonly string[];
  readonly unseen: readonly UnseenPart[];
  readonly unproven: readonly UnprovenResource[];
}

/** GitHub shows ten of a step; summary and outputs have all. */
const MOST_ANNOTATIONS = 20;

/** Tells why regions could not be looked at: the first of many as errors, the others by their names. */
export function tellUnseen(
  unseen: readonly UnseenPart[],
  runner: Pick<RunnerEnvironment, 'workspace'>,
): void {
  for (const { region, error } of unseen.slice(0, MOST_ANNOTATIONS))
    reportError(error, runner, { subject: `Looking into ${region}` });
  const others = unseen.slice(MOST_ANNOTATIONS);
  if (others.length > 0)
    jobLog.line(`The same happened, for these or other reasons, in ${names(others)}; see the job summary.`);
}

/** Reports a sweep: in the log, in the outputs of the step, and in the job summary. */
export async function reportSweep(
  builds: readonly SweptBuild[],
  facts: SweepFacts,
  runner: Pick<RunnerEnvironment, 'env'>,
): Promise<void> {
  for (const build of builds) logBuild(build, facts);
  tellUnproven(facts.unproven);
  jobLog.line(verdict(builds, facts));
  writeOutputs(sweepOutputs(builds, facts), runner);
  await appendSummary(redact(`${sections(builds, facts).join('\n\n')}\n`), runner);
}

/** Reports a sweep that came to an end before it knew anything: its outputs say nothing, and the summary why. */
export async function reportNoSweep(
  error: unknown,
  runner: Pick<RunnerEnvironment, 'env' | 'workspace'>,
): Promise<void> {
  writeOutputs({ ...UNKNOWN, resources: '[]', unseen: '[]' }, runner);
  const markdown = [HEADING, 'Nothing was looked at, and nothing was released.', errorMarkdown(error)];
  await appendSummary(redact(`${markdown.join('\n\n')}\n`), runner);
}

/** The counts where nobody could look: not even that there is nothing. */
const UNKNOWN = { found: '', released: '', left: '' } as const;

const HEADING = '## Sweep of what image builds left behind';

/** The outputs by name: every resource as JSON, and how many there are of each status that matters. */
export function sweepOutputs(
  builds: readonly SweptBuild[],
  facts: Pick<SweepFacts, 'unproven' | 'unseen' | 'regions'>,
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
  const others = facts.unproven.map((one) => ({
    ...one,
    status: 'unproven',
    name: null,
    run: null,
    expires: null,
  }));
  return {
    resources: redact(JSON.stringify([...swept, ...others])),
    unseen: redact(JSON.stringify(facts.unseen.map(unseenOutput))),
    ...(sawNothing(facts)
      ? UNKNOWN
      : {
          found: String(count(builds, 'found')),
          released: String(count(builds, 'released')),
          left: String(count(builds, 'left')),
        }),
  };
}

function unseenOutput({ region, kinds, error }: UnseenPart) {
  return { region, kinds, reason: describeError(error) };
}

/** Whether there is no region that could be looked at, be it in part. */
function sawNothing({ regions, unseen }: Pick<SweepFacts, 'regions' | 'unseen'>): boolean {
  return regions.every((region) => unseen.some((one) => one.isWhole && one.region === region));
}

function tellUnproven(unproven: readonly UnprovenResource[]): void {
  for (const { reason, ...resource } of unproven.slice(0, MOST_ANNOTATIONS))
    jobLog.notice(
      `The ${describeResource(resource)} bears tags of this action, but ${reason}: it is not touched.`,
    );
  const more = unproven.length - MOST_ANNOTATIONS;
  if (more > 0)
    jobLog.line(`${more} more bear tags of this action that prove nothing; see the output "resources".`);
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
  gone: 'gone without this sweep',
};

function because({ reason }: SweptResource): string {
  return reason === undefined ? '' : ` (${reason})`;
}

function shownTime(time: Date): string {
  return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

function verdict(builds: readonly SweptBuild[], facts: SweepFacts): string {
  const { isDryRun, unseen } = facts;
  const partly = unseen.filter(({ isWhole }) => !isWhole);
  const wholly = unseen.filter(({ isWhole }) => isWhole);
  const parts = [
    ...(sawNothing(facts) ? [] : whatCame(builds, facts)),
    ...(wholly.length === 0
      ? []
      : [
          `Nothing is known of what builds left in ${names(wholly)}: ${wholly.length === 1 ? 'it' : 'they'} could not be looked at.`,
        ]),
    ...partly
      .slice(0, MOST_NAMES)
      .map(
        ({ region, kinds }) =>
          `In ${region} these could not be looked at: ${kinds.map(kindNames).join(', ')}.`,
      ),
    ...(partly.length > MOST_NAMES ? [`Nor all of ${partly.length - MOST_NAMES} regions more.`] : []),
    ...(isDryRun ? ['Nothing was done (dry_run).'] : []),
  ];
  return parts.join(' ');
}

function whatCame(
  builds: readonly SweptBuild[],
  { isDryRun, unseen, unproven }: SweepFacts,
): readonly string[] {
  const [released, gone, kept, left] = [
    count(builds, isDryRun ? 'found' : 'released'),
    count(builds, 'gone'),
    count(builds, 'kept'),
    count(builds, 'left'),
  ];
  const nothing = `there ${isDryRun ? 'is' : 'was'} nothing to release.`;
  const [release, keep] = isDryRun ? ['would be released', 'would be kept'] : ['released', 'kept'];
  const hasNone = released === 0 && gone === 0 && left === 0;
  return [
    ...(hasNone ? [unseen.length > 0 ? `As far as could be seen, ${nothing}` : upperFirst(nothing)] : []),
    ...(released === 0 ? [] : [`${released} ${release}.`]),
    ...(gone === 0
      ? []
      : [`${gone} gone without this sweep: released by somebody else, or by the cloud, meanwhile.`]),
    ...(kept === 0 ? [] : [`${kept} ${keep}: good images, their snapshots, and disks that are to stay.`]),
    ...(left === 0 ? [] : [`${left} could not be released.`]),
    ...(unproven.length === 0 ? [] : [`${unproven.length} not touched, since their tags prove nothing.`]),
  ];
}

function upperFirst(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

function kindNames(kind: ResourceKind): string {
  return `${kindName(kind).replace(/ch$/, 'che')}s`;
}

/** Nobody reads more in one line. */
const MOST_NAMES = 20;

function names(unseen: readonly UnseenPart[]): string {
  const regions = unseen.map(({ region }) => region);
  const more = regions.length - MOST_NAMES;
  return `${regions.slice(0, MOST_NAMES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
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
    HEADING,
    escaped(verdict(builds, facts)),
    ...(all.length === 0 ? [] : [limitedTable(head, all)]),
    ...unseenTable(facts.unseen),
  ];
}

function unseenTable(unseen: readonly UnseenPart[]): string[] {
  if (unseen.length === 0) return [];
  const rows = unseen.map(({ region, kinds, isWhole, error }) => [
    escaped(region),
    isWhole ? 'everything' : kinds.map(kindNames).join(', '),
    escaped(describeError(error)),
  ]);
  return ['### Not looked at', limitedTable(['Region', 'What', 'Why'], rows)];
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

import { appendFileSync } from 'node:fs';
import { EOL } from 'node:os';
import type { BuildResult } from '../builders/artifact.js';
import { describeError, ProblemsError } from '../errors/index.js';
import { redact } from '../secrets/index.js';
import { formatDuration } from './duration.js';
import { gantt } from './gantt.js';
import { code, escaped, table } from './markdown.js';
import { kindName } from './resources.js';
import { addToRunnerFile } from './runner-file.js';
import type { RunnerEnvironment } from './runner.js';
import type { Timeline, TimelineResource } from './timeline.js';

/** Nobody reads further. */
const MOST_ROWS = 200;

/** GitHub takes 1 MiB of summary a step; some of it is for a second use of the file. */
const MOST_BYTES = 900 * 1024;

export interface SummaryFacts {
  /** Of every builder, in the template's order; empty where the run failed before any build began. */
  readonly results: readonly BuildResult[];
  readonly timeline: Timeline;
  /** What ended the run where no build did: wrong input, no credentials. */
  readonly error?: unknown;
  /** The end of the run, in milliseconds since the epoch. */
  readonly now: number;
}

/** Appends the report of the run to the job summary, where there is one. */
export async function writeSummary(
  facts: SummaryFacts,
  runner: Pick<RunnerEnvironment, 'env'>,
): Promise<void> {
  await appendSummary(summaryMarkdown(facts), runner);
}

/** Appends Markdown to the job summary, where there is one. */
export async function appendSummary(markdown: string, runner: Pick<RunnerEnvironment, 'env'>): Promise<void> {
  addToRunnerFile('GITHUB_STEP_SUMMARY', runner, (path) =>
    appendFileSync(path, `${bounded(markdown)}${EOL}`),
  );
}

/** Whole lines, as many as the runner takes: of a larger summary it shows nothing at all. */
function bounded(markdown: string): string {
  if (Buffer.byteLength(markdown) <= MOST_BYTES) return markdown;
  const whole = Buffer.from(markdown).subarray(0, MOST_BYTES);
  return `${whole.subarray(0, whole.lastIndexOf('\n')).toString()}\n\n… and more, which GitHub does not take.`;
}

/** The report as Markdown: what was built, why something was not, how long it took, what became of every resource. */
export function summaryMarkdown(facts: SummaryFacts): string {
  const sections = [
    heading(facts),
    images(facts),
    errors(facts),
    leftovers(facts),
    keptOnError(facts),
    durations(facts),
    resources(facts),
  ];
  return redact(`${sections.filter((section) => section !== '').join('\n\n')}\n`);
}

function heading({ results }: SummaryFacts): string {
  const built = results.filter((result) => result.status === 'success').length;
  if (results.length === 0) return '## ✗ Nothing was built';
  if (results.length === 1) {
    const [only] = results;
    const name = code(only?.artifact.image_name ?? '');
    if (built === 1) return `## ✓ Image ${name} is built`;
    return `## ✗ Image ${name}: the build ${only?.status === 'cancelled' ? 'was cancelled' : 'failed'}`;
  }
  return built === results.length
    ? `## ✓ ${built} images are built`
    : `## ✗ ${built} of ${results.length} images are built`;
}

function images({ results }: SummaryFacts): string {
  if (results.length === 0) return '';
  const head = ['', 'Build', 'Image', 'Image IDs', 'Source image', 'Instance type', 'Snapshots', 'Took'];
  const rows = results.map(({ name, status, artifact, seconds }) => [
    status === 'success' ? '✓' : '✗',
    `${escaped(name)} (${escaped(artifact.builder_type)})`,
    code(artifact.image_name),
    cellLines(
      Object.entries(artifact.image_ids)
        .map(([region, id]) => `${escaped(region)} ${code(id)}`)
        .sort(),
    ),
    code(artifact.source_image ?? ''),
    code(artifact.instance_type ?? ''),
    cellLines(artifact.snapshot_ids.map(code)),
    formatDuration(seconds * 1000),
  ]);
  return limitedTable(head, rows);
}

function errors({ results, error }: SummaryFacts): string {
  const failures = results.flatMap((result) =>
    result.error === undefined ? [] : [`> **${escaped(result.name)}:** ${escaped(result.error)}`],
  );
  const general = error === undefined ? '' : errorMarkdown(error);
  return [failures.join('\n>\n'), general].filter((part) => part !== '').join('\n\n');
}

/** What ended a run, as Markdown: every problem of the input, or the error's sentence. */
export function errorMarkdown(error: unknown): string {
  if (!(error instanceof ProblemsError)) return `> ${escaped(describeError(error))}`;
  return error.message
    .split('\n')
    .slice(0, MOST_ROWS)
    .map((problem) => `- ${escaped(problem)}`)
    .join('\n');
}

function leftovers({ timeline }: SummaryFacts): string {
  const left = timeline.resources.filter((resource) => resource.fate === 'left');
  if (left.length === 0) return '';
  const rows = left.map((one) => [
    kindName(one.kind),
    code(one.id),
    escaped(one.region),
    escaped(one.reason ?? ''),
  ]);
  return [
    '### Left behind',
    'These could not be released and may cost money. The post step of this action tries again at the end of the ' +
      'job; what it cannot release either it names in a warning, and you can delete it by hand.',
    limitedTable(['Kind', 'ID', 'Region', 'Why'], rows),
  ].join('\n\n');
}

function keptOnError({ timeline }: SummaryFacts): string {
  const kept = timeline.resources.filter((resource) => resource.wayIn !== undefined);
  if (kept.length === 0) return '';
  const rows = kept.map((one) => [
    kindName(one.kind),
    code(one.id),
    escaped(one.region),
    escaped(one.reason ?? ''),
  ]);
  const waysIn = kept.flatMap(({ id, wayIn = [] }) =>
    wayIn.length === 0 ? [] : [`- ${code(id)}: ${escaped(wayIn.join(' '))}`],
  );
  return [
    '### Kept',
    'The build failed, and on_error says to keep these. They cost money until they are deleted.',
    ...(waysIn.length === 0 ? [] : [waysIn.join('\n')]),
    limitedTable(['Kind', 'ID', 'Region', 'Until when'], rows),
  ].join('\n\n');
}

function durations({ results, timeline, now }: SummaryFacts): string {
  const start = timeline.phases[0]?.startedAt;
  if (start === undefined) return '';
  const several = results.length > 1;
  const head = [...(several ? ['Build'] : []), 'Phase', 'Began after', 'Took'];
  const rows = timeline.phases.map((phase) => [
    ...(several ? [escaped(phase.build)] : []),
    `${phase.failed ? '✗ ' : ''}${escaped(phase.title)}`,
    formatDuration(phase.startedAt - start),
    phase.endedAt === undefined
      ? `cut off after ${formatDuration(now - phase.startedAt)}`
      : formatDuration(phase.endedAt - phase.startedAt),
  ]);
  return ['### How long it took', gantt(timeline.phases, now), limitedTable(head, rows)].join('\n\n');
}

function resources({ results, timeline }: SummaryFacts): string {
  const start = timeline.resources[0]?.createdAt;
  if (start === undefined) return '';
  const yielded = new Set(
    results.flatMap(({ artifact }) => [...Object.values(artifact.image_ids), ...artifact.snapshot_ids]),
  );
  const rows = timeline.resources.map((resource) => [
    kindName(resource.kind),
    code(resource.id),
    escaped(resource.name ?? ''),
    escaped(resource.region),
    formatDuration(resource.createdAt - start),
    fate(resource, yielded),
  ]);
  const head = ['Kind', 'ID', 'Name', 'Region', 'Created after', 'What became of it'];
  return ['### Resources', limitedTable(head, rows)].join('\n\n');
}

function fate(resource: TimelineResource, yielded: ReadonlySet<string>): string {
  const lived =
    resource.endedAt === undefined ? '' : ` after ${formatDuration(resource.endedAt - resource.createdAt)}`;
  switch (resource.fate) {
    case 'released':
      return `released${lived}`;
    case 'kept':
      return escaped(resource.reason ?? 'kept, as asked');
    case 'left':
      return '**left behind**';
    case 'made':
      return yielded.has(resource.id) ? 'the result' : 'not released yet: the post step does';
  }
}

function cellLines(lines: readonly string[]): string {
  return lines.filter((line) => line !== '').join('<br>');
}

export function limitedTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const more = rows.length - MOST_ROWS;
  const whole = table(head, rows.slice(0, MOST_ROWS));
  return more > 0 ? `${whole}\n\n… and ${more} more` : whole;
}

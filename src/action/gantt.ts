import { formatDuration } from './duration.js';
import type { TimelinePhase } from './timeline.js';

/** GitHub draws no diagram of more text than 50 000 characters; far fewer bars are readable already. */
const MOST_BARS = 150;

/**
 * The phases as a Mermaid gantt chart, a section for each build, on the viewer's clock.
 * @param now where phases that never ended are cut off, in milliseconds since the epoch
 */
export function gantt(phases: readonly Readonly<TimelinePhase>[], now: number): string {
  const shown = phases.slice(0, MOST_BARS);
  const builds = [...new Set(shown.map((phase) => phase.build))];
  const lines = builds.flatMap((build) => [
    `  section ${plainLabel(build)}`,
    ...shown.filter((phase) => phase.build === build).map((phase) => bar(phase, now)),
  ]);
  return ['```mermaid', 'gantt', '  dateFormat x', '  axisFormat %H:%M:%S', ...lines, '```'].join('\n');
}

/** The mark in front also keeps a title from being read as one of Mermaid's keywords. */
function bar(phase: Readonly<TimelinePhase>, now: number): string {
  const end = phase.endedAt ?? now;
  const failed = phase.failed || phase.endedAt === undefined;
  const label = `${failed ? '✗' : '✓'} ${plainLabel(phase.title)} ${formatDuration(end - phase.startedAt)}`;
  return `  ${label} :${failed ? 'crit, ' : ''}${phase.startedAt}, ${Math.max(1, end - phase.startedAt)}ms`;
}

/** Letters, digits and what Mermaid reads nothing into; there is no way to escape the rest everywhere. */
function plainLabel(text: string): string {
  const label = text.replace(/[^\p{L}\p{N} ._/()-]+/gu, ' ').trim();
  return label === '' ? '-' : label.slice(0, 80);
}

import type { BuildEvent, EventListener } from '../events/index.js';
import { jobLog, type Console } from './console.js';
import { formatDuration } from './duration.js';
import { lastOverwritten } from './inert.js';
import { groupedLayout, prefixedLayout, type Layout } from './log-layout.js';
import { palette, type Palette } from './palette.js';
import { describeResource } from './resources.js';

/** Long waits report their progress no more often than this, in milliseconds. */
const PROGRESS_INTERVAL = 10_000;

/** What is over by then needs no signs of life. */
const QUIET_START = 3_000;

export interface LogOptions {
  /** The names of the builds whose events will come: one has the log's groups for itself, several share the lines. */
  readonly builds: readonly string[];
  readonly colour: boolean;
  /** Default: the job's log. */
  readonly console?: Console;
}

/** Writes the events of one or several builds as a log for people. */
export function buildLog({ builds, colour, console = jobLog }: LogOptions): EventListener {
  const colours = palette(colour);
  const layout = builds.length > 1 ? prefixedLayout(console) : groupedLayout(console, colours);
  const phases = new RunningPhases();
  return (event) => {
    const phase = phases.follow(event);
    write(event, phase, { layout, console, colours });
  };
}

interface Output {
  readonly layout: Layout;
  readonly console: Console;
  readonly colours: Palette;
}

function write(
  event: BuildEvent,
  phase: RunningPhase | undefined,
  { layout, console, colours }: Output,
): void {
  switch (event.type) {
    case 'build_started':
      return layout.headline(
        event,
        `Building image ${event.imageName} in ${event.region} (${event.builderType})`,
      );
    case 'phase_started':
      return layout.phaseStarted(event, event.title);
    case 'phase_finished':
      return layout.phaseFinished(event, outcomeLine(event.outcome, event.at, phase, colours));
    case 'progress':
      if (phase?.due(event.at) ?? true) layout.line(event, colours.dim(progressLine(event, phase)));
      return;
    case 'resource_created':
      return layout.line(event, `${colours.green('+')} ${describeResource(event)}`);
    case 'resource_released':
      return layout.line(event, `${colours.dim('-')} ${describeResource(event)}`);
    case 'resource_gone':
      // What follows tells it as released; only the sweep, which counts, tells the two apart.
      return;
    case 'image_named':
      // The result tells it; here it follows in words, or was told as the image was created.
      return;
    case 'resource_kept':
      return layout.line(event, `= ${describeResource(event)} (kept)`);
    case 'resource_kept_on_error':
      return layout.line(event, `= ${describeResource(event)} (${event.reason})`);
    case 'resource_left':
      return console.warning(
        `${layout.label(event)}Left behind: ${describeResource(event)}. ${event.reason}`,
      );
    case 'output':
      for (const line of event.line.split('\n'))
        layout.line(event, `${event.source} | ${lastOverwritten(line)}`);
      return;
    case 'info':
      return layout.line(event, event.message);
    case 'notice':
      return console.notice(`${layout.label(event)}${event.message}`);
    case 'warning':
      return console.warning(`${layout.label(event)}${event.message}`);
    case 'build_finished':
      return layout.buildFinished(event, finishLine(event.outcome, event.message, colours));
  }
}

function outcomeLine(
  outcome: 'done' | 'failed',
  at: number,
  phase: RunningPhase | undefined,
  colours: Palette,
): string {
  const mark = outcome === 'done' ? colours.green('✓') : colours.red('✗');
  const took = phase === undefined ? '' : ` ${colours.dim(formatDuration(at - phase.startedAt))}`;
  return `${mark} ${phase?.title ?? ''}${took}`;
}

function progressLine(
  event: Extract<BuildEvent, { type: 'progress' }>,
  phase: RunningPhase | undefined,
): string {
  const percent = event.percent === undefined ? '' : `${Math.floor(event.percent)}% `;
  const elapsed = phase === undefined ? '' : ` (${formatDuration(event.at - phase.startedAt)})`;
  return `${percent}${event.message}${elapsed}`;
}

function finishLine(outcome: 'success' | 'failed' | 'cancelled', message: string, colours: Palette): string {
  return outcome === 'success' ? `${colours.green('✓')} ${message}` : `${colours.red('✗')} ${message}`;
}

/** The phases that have begun and not ended, of all builds. */
class RunningPhases {
  readonly #running = new Map<string, RunningPhase>();

  /** Takes the event in. @returns the phase that it is about, also if it just ended */
  follow(event: BuildEvent): RunningPhase | undefined {
    if (!('phase' in event)) return undefined;
    const key = `${event.build}\n${event.phase}`;
    if (event.type === 'phase_started') this.#running.set(key, new RunningPhase(event.title, event.at));
    const phase = this.#running.get(key);
    if (event.type === 'phase_finished') this.#running.delete(key);
    return phase;
  }
}

class RunningPhase {
  #lastProgress = -Infinity;

  constructor(
    readonly title: string,
    readonly startedAt: number,
  ) {}

  /** Whether progress may be told again at `now`; if so it counts as told. */
  due(now: number): boolean {
    if (now - this.startedAt < QUIET_START || now - this.#lastProgress < PROGRESS_INTERVAL) return false;
    this.#lastProgress = now;
    return true;
  }
}

import type { BuildEvent } from '../events/index.js';
import type { Console } from './console.js';
import type { Palette } from './palette.js';

type PhaseEvent = Extract<BuildEvent, { readonly phase: string }>;

/** Where in the log the lines of a build go. */
export interface Layout {
  headline(event: BuildEvent, text: string): void;
  phaseStarted(event: PhaseEvent, title: string): void;
  line(event: BuildEvent, text: string): void;
  phaseFinished(event: PhaseEvent, text: string): void;
  buildFinished(event: BuildEvent, text: string): void;
  /** What tells the builds apart in a message that stands by itself. */
  label(event: BuildEvent): string;
}

/**
 * One build: a log group for each stretch of work, with its outcome under it where it is seen while the group
 * is folded. Groups do not nest, so a phase that overlaps another shares its group.
 */
export function groupedLayout(console: Console, colours: Palette): Layout {
  const running = new Set<string>();
  let outcomes: string[] = [];
  const closeGroup = (): void => {
    console.endGroup();
    outcomes.forEach((text) => console.line(text));
    outcomes = [];
  };
  return {
    headline: (_event, text) => console.line(colours.bold(text)),
    phaseStarted(event, title) {
      if (running.size === 0) console.startGroup(title);
      else console.line(colours.bold(title));
      running.add(event.phase);
    },
    line: (_event, text) => console.line(text),
    phaseFinished(event, text) {
      outcomes.push(text);
      if (running.delete(event.phase) && running.size === 0) closeGroup();
    },
    buildFinished(_event, text) {
      if (running.size > 0) closeGroup();
      running.clear();
      console.line(text);
    },
    label: () => '',
  };
}

/** Several builds at once: every line bears its build's name, as Packer's log does. */
export function prefixedLayout(console: Console): Layout {
  const heading = (event: BuildEvent, text: string): void => console.line(`==> ${event.build}: ${text}`);
  return {
    headline: heading,
    phaseStarted: heading,
    line(event, text) {
      for (const line of text.split('\n')) console.line(`    ${event.build}: ${line}`);
    },
    phaseFinished: heading,
    buildFinished: heading,
    label: (event) => `${event.build}: `,
  };
}

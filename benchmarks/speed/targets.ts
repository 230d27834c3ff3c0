/** What the figures are to be (issue 7). */
export const TARGETS = {
  /** Wall time, as a multiple of the lower bound. */
  timesBound: 1.03,
  /** API calls of a build of one image, with tags and the question who one is. */
  calls: 40,
  /** Builds side by side in one process of which no call is throttled. */
  builds: 50,
  /** Of memory, for one more build in the process. */
  megabytesPerBuild: 5,
  /** From the start of the process to the first signed call, over an action that only loads `@actions/core`; in ms. */
  start: 60,
  /** The same for a post step with nothing to do, to its end. */
  post: 30,
} as const;

/** Whether a figure is what it is to be. */
export interface Verdict {
  /** What was measured. */
  readonly what: string;
  readonly found: number;
  /** The most that it may be. */
  readonly wanted: number;
  readonly isMet: boolean;
}

export function atMost(what: string, found: number, wanted: number): Verdict {
  return { what, found, wanted, isMet: found <= wanted };
}

interface MeasuredBuild {
  readonly title: string;
  readonly client: string;
  readonly seconds: number;
  readonly bound: number;
  readonly calls: number;
  readonly hasCallTarget: boolean;
}

/** Of the action's builds; the peer has no targets. */
export function verdictsOnBuilds(builds: readonly MeasuredBuild[]): readonly Verdict[] {
  return builds
    .filter(({ client }) => client === 'action')
    .flatMap(({ title, seconds, bound, calls, hasCallTarget }) => [
      atMost(`${title}: wall time as a multiple of the lower bound`, seconds / bound, TARGETS.timesBound),
      ...(hasCallTarget ? [atMost(`${title}: API calls`, calls, TARGETS.calls)] : []),
    ]);
}

interface MeasuredGrowth {
  readonly x: number;
  readonly throttled: number;
}

/** Of builders side by side. @param megabytesPerBuild undefined where the machine does not tell */
export function verdictsOnBuilders(
  points: readonly MeasuredGrowth[],
  megabytesPerBuild: number | undefined,
): readonly Verdict[] {
  const many = points.find(({ x }) => x === TARGETS.builds);
  const memory = atMost('MB of memory for one more build', megabytesPerBuild ?? 0, TARGETS.megabytesPerBuild);
  return [
    ...(many === undefined ? [] : [atMost(`${TARGETS.builds} builds: throttled calls`, many.throttled, 0)]),
    ...(megabytesPerBuild === undefined ? [] : [memory]),
  ];
}

/** A line on each. */
export function inWords(verdicts: readonly Verdict[]): string {
  return verdicts
    .map(({ what, found, wanted, isMet }) => {
      const sentence = `${what}: ${short(found)}, to be at most ${short(wanted)}`;
      return isMet ? `met     ${sentence}` : `MISSED  ${sentence}: ${short(found - wanted)} too much`;
    })
    .join('\n');
}

function short(value: number): string {
  return String(Math.round(value * 1_000) / 1_000);
}

import type { Progress } from './watch.js';

/** Times are in milliseconds. */
export interface PaceSettings {
  /** The shortest pause. Default 250. */
  readonly shortestPauseMs: number;
  /** Default one minute; most are shorter, see {@link nextPause}. */
  readonly longestPauseMs: number;
}

/** What is known of a wait when its next look is planned. Times are in milliseconds. */
export interface WaitSoFar {
  readonly elapsedMs: number;
  /** After how long this kind of wait is usually over; undefined where nothing is known of that. */
  readonly usuallyMs?: number | undefined;
  /** Whether the cloud tells of this kind how far it is. */
  readonly tellsProgress?: boolean | undefined;
  /** Whether it goes on beside something that takes longer, so that nobody waits for its end. */
  readonly isBeside?: boolean | undefined;
  /** What the looks so far were told of the progress, earliest first. */
  readonly samples?: readonly Progress[];
}

/** Before this part of its usual time nearly nothing is over. */
const EARLIEST = 0.6;
/** What nobody waits for is first looked at when it should be over for certain. */
const EARLIEST_BESIDE = 1.25;
/**
 * Between two looks lie √(this × what has passed) milliseconds: 0.4 s after 1.5 s, 1 s after 8 s, 1.7 s after 25 s. The
 * longer a wait, the less certain its end, and the less each second counts: so looks and lateness grow alike.
 */
const STEP = 120;
const STEP_BESIDE = 240;
/** Steps are no shorter than this part of what has passed, which bounds the looks of waits that take very long. */
const SHORTEST_STEP = 0.05;
/** The same where nothing is known of how long it takes. */
const UNKNOWN_STEP = 0.5;

/** The part of the usual time after which a percentage says something. */
const INFORMATIVE = 0.2;
/** A lower percentage says too little of how long the rest takes. */
const TELLING_PERCENT = 5;
/** The cloud rounds percentages down: a little less than the half that they are short of on the average. */
const ROUNDED_OFF = 0.3;
/** Two estimates that differ by no more than this part say the same. */
const AGREEMENT = 0.15;
/** Only from here is the end in sight: before, a part of what is left is enough to go by an estimate. */
const IN_SIGHT = 0.5;
const UNTIL_IN_SIGHT = 0.8;
const WHERE_IN_DOUBT = 0.5;
/** An estimate is no reason to pause for longer than this multiple of what has passed. */
const TRUSTED_GROWTH = 1.5;

/**
 * How long to pause before the next look at something, in milliseconds: as the cloud's own word of how far it is
 * suggests, where there is any; else so that looks lie close where the end is likely. Whatever the true duration and
 * the course of the progress, a look comes late by no more than a part of what has passed.
 */
export function nextPause(soFar: WaitSoFar, { shortestPauseMs, longestPauseMs }: PaceSettings): number {
  const telling = (soFar.samples ?? []).filter((sample) => estimatedEnd(sample) !== undefined);
  const last = telling.at(-1);
  const wished = last === undefined ? withoutEstimate(soFar) : byEstimate(soFar, last, telling);
  return Math.min(Math.max(wished, shortestPauseMs), longestPauseMs);
}

function withoutEstimate(soFar: WaitSoFar): number {
  const { elapsedMs, usuallyMs, tellsProgress = false } = soFar;
  const planned = untilNextLook(soFar);
  if (!tellsProgress || usuallyMs === undefined) return planned;
  const untilInformative = usuallyMs * INFORMATIVE - elapsedMs;
  return untilInformative > 0 ? untilInformative : Math.min(planned, elapsedMs);
}

/** Steps of one length up to the usual end, where it is certainly looked at, then longer and longer ones. */
function untilNextLook({ elapsedMs, usuallyMs, isBeside = false }: WaitSoFar): number {
  if (usuallyMs === undefined) return elapsedMs * UNKNOWN_STEP;
  if (isBeside) return Math.max(usuallyMs * EARLIEST_BESIDE - elapsedMs, stepAfter(elapsedMs, STEP_BESIDE));
  const step = stepAfter(usuallyMs);
  const earliest = Math.max(usuallyMs * EARLIEST, elapsedMs + step / 2);
  const stepsBeforeEnd = Math.floor((usuallyMs - earliest) / step);
  return stepsBeforeEnd < 0 ? stepAfter(elapsedMs) : usuallyMs - stepsBeforeEnd * step - elapsedMs;
}

function stepAfter(elapsedMs: number, step = STEP): number {
  return Math.max(Math.sqrt(step * elapsedMs), elapsedMs * SHORTEST_STEP);
}

/**
 * The estimate of one look is not trusted to the end, nor are two that contradict each other. That it takes longer than
 * is usual is not believed before: progress that is told late makes it seem so.
 */
function byEstimate(
  { elapsedMs, usuallyMs = 0 }: WaitSoFar,
  last: Progress,
  telling: readonly Progress[],
): number {
  if (isStuck(last, telling)) return stepAfter(elapsedMs);
  const before = telling.at(-2);
  const end = estimatedEnd(last) ?? elapsedMs;
  const left = Math.max(0, end - elapsedMs);
  const part = partToGo(last, before, { end, left });
  const untilUsual = usuallyMs - elapsedMs;
  return Math.min(left * part, elapsedMs * TRUSTED_GROWTH, untilUsual > 0 ? untilUsual : Infinity);
}

function partToGo(
  last: Progress,
  before: Progress | undefined,
  { end, left }: { readonly end: number; readonly left: number },
): number {
  if (before === undefined) return UNTIL_IN_SIGHT;
  if (Math.abs(end - (estimatedEnd(before) ?? 0)) > end * AGREEMENT) return WHERE_IN_DOUBT;
  const isPrecise = last.percent === undefined || end / last.percent < stepAfter(end);
  return left <= end * IN_SIGHT && isPrecise ? 1 : UNTIL_IN_SIGHT;
}

/**
 * It should be over by what was said before, and has not moved since: many stand at 99 % for long. A percentage holds until the
 * next one, so that its whole width counts, from when it was first told.
 */
function isStuck(last: Progress, telling: readonly Progress[]): boolean {
  const before = telling.at(-2);
  if (before === undefined || last.percent !== before.percent) return false;
  if (last.percent === undefined) return last.elapsedMs >= (estimatedEnd(before) ?? Infinity);
  const first = telling.find(({ percent }) => percent === last.percent) ?? before;
  return last.elapsedMs >= (estimatedEnd(first, 0) ?? Infinity);
}

/** When the wait is over, in milliseconds since its beginning: by the cloud's percentage, or else its own estimate. */
function estimatedEnd(
  { remainingMs, percent, elapsedMs }: Progress,
  roundedOff = ROUNDED_OFF,
): number | undefined {
  if (percent !== undefined && percent >= TELLING_PERCENT)
    return (elapsedMs * 100) / Math.min(percent + roundedOff, 100);
  return remainingMs !== undefined && remainingMs > 0 ? elapsedMs + remainingMs : undefined;
}

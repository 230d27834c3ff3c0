import type { Progress } from './watch.js';

/** Times are in milliseconds. */
export interface PaceSettings {
  /** The first pause, and the shortest. Default 250. */
  readonly shortestPauseMs: number;
  /** Default one minute; most are shorter, see {@link nextPause}. */
  readonly longestPauseMs: number;
}

/** What is known of a wait when its next look is planned. Times are in milliseconds. */
export interface WaitSoFar {
  readonly elapsedMs: number;
  /** After how long this kind of wait is usually over, earliest first: when it is worth a look. */
  readonly usuallyMs: readonly number[];
  /** How far it is, where the cloud tells. */
  readonly progress: Progress | undefined;
}

/** Overdue waits are looked at so often that a look comes late by no more than this part of the whole. */
const OVERDUE_STEP = 0.06;
/** The same where nothing is known of how long it takes. */
const UNKNOWN_STEP = 0.5;
/** The cloud's estimates are trusted to the end only when the end is near. */
const NEAR_MS = 8_000;
const TRUSTED = 0.9;
/** The cloud's estimates can be far too long: until its usual end a wait trusts them, then no further than this. */
const TRUSTED_MS = 10_000;
const TRUSTED_GROWTH = 0.25;
/** A lower percentage says too little of how long the rest takes. */
const TELLING_PERCENT = 5;
/** The cloud rounds percentages down: a little less than the half that they are short of on the average. */
const ROUNDED_OFF = 0.3;

/**
 * How long to pause before the next look at something: until the cloud says that it is done, where it tells how far
 * it is; else until it usually is, and from then on in small steps.
 */
export function nextPause(
  { elapsedMs, usuallyMs, progress }: WaitSoFar,
  { shortestPauseMs, longestPauseMs }: PaceSettings,
): number {
  const untilUsual = Math.max(0, ...usuallyMs) - elapsedMs;
  const trusted = Math.max(TRUSTED_MS, untilUsual, elapsedMs * TRUSTED_GROWTH);
  const left = progress === undefined ? undefined : remainingMs(progress);
  const wished =
    left === undefined ? untilNextMilestone(elapsedMs, usuallyMs, shortestPauseMs) : untilNearEnd(left);
  return Math.min(Math.max(wished, shortestPauseMs), trusted, longestPauseMs);
}

function untilNearEnd(left: number): number {
  return left > NEAR_MS ? left * TRUSTED : left;
}

function untilNextMilestone(
  elapsedMs: number,
  usuallyMs: readonly number[],
  shortestPauseMs: number,
): number {
  const next = usuallyMs.find((at) => at >= elapsedMs + shortestPauseMs);
  if (next !== undefined) return next - elapsedMs;
  return elapsedMs * (usuallyMs.length === 0 ? UNKNOWN_STEP : OVERDUE_STEP);
}

/** What follows from the cloud's percentage, which it rounds down, or else its own estimate. */
function remainingMs({ remainingMs: told, percent, elapsedMs }: Progress): number | undefined {
  if (percent !== undefined && percent >= TELLING_PERCENT) {
    const done = Math.min(percent + ROUNDED_OFF, 99.9);
    return (elapsedMs * (100 - done)) / done;
  }
  return told !== undefined && told > 0 ? told : undefined;
}

import { CloudError, UnreachableError } from './errors.js';
import type { Operation } from './operation.js';

/** Times are in milliseconds. */
export interface RetrySettings {
  /** How often a call is tried in all after failures of the cloud or the network. Default 8. */
  readonly attempts: number;
  /** The same for a host that has never answered: it is more likely mistyped than down. Default 4. */
  readonly attemptsToFirstContact: number;
  /** The first pause; each further one is twice as long, give or take a quarter. Default 500. */
  readonly firstPauseMs: number;
  /** Default 15 seconds. */
  readonly longestPauseMs: number;
  /** The longest pause while something passes by itself, as a dependency on what is deleted. Default 4 seconds. */
  readonly longestNotYetPauseMs: number;
  /** The first pause after throttling, which the cloud counts by the minute. Default 2 seconds. */
  readonly firstThrottledPauseMs: number;
  /** Default 40 seconds. */
  readonly longestThrottledPauseMs: number;
  /** A call is not tried again later than this after it began. Default 5 minutes. */
  readonly totalMs: number;
}

export const DEFAULT_RETRY: RetrySettings = {
  attempts: 8,
  attemptsToFirstContact: 4,
  firstPauseMs: 500,
  longestPauseMs: 15_000,
  longestNotYetPauseMs: 4_000,
  firstThrottledPauseMs: 2_000,
  longestThrottledPauseMs: 40_000,
  totalMs: 300_000,
};

/** What is known about a call's attempts so far. */
export interface Attempts {
  /** Failed ones, the last included. */
  readonly failed: number;
  /** Whether the host has ever answered. */
  readonly inContact: boolean;
  readonly elapsedMs: number;
}

/**
 * How long to pause before the call is tried again, in milliseconds.
 * @param retryAfterMs how long the cloud asked to wait, where it did
 * @returns undefined if it must not, or need not, be tried again
 */
export function pauseBeforeRetry(
  error: unknown,
  operation: Operation<object, object>,
  attempts: Attempts,
  settings: RetrySettings,
  retryAfterMs?: number,
): number | undefined {
  const kind = retryKind(error, operation);
  if (kind === undefined) return undefined;
  const most =
    error instanceof UnreachableError && !attempts.inContact
      ? settings.attemptsToFirstContact
      : settings.attempts;
  // What passes by itself is not counted: the time limit ends it.
  if (kind === 'failure' && attempts.failed >= most) return undefined;
  const [first, longest] = pauses(kind, settings);
  const asked = retryAfterMs === undefined ? 0 : Math.min(retryAfterMs, settings.longestThrottledPauseMs);
  const pause = Math.max(asked, jittered(Math.min(first * 2 ** (attempts.failed - 1), longest)));
  return attempts.elapsedMs + pause > settings.totalMs ? undefined : pause;
}

type RetryKind = 'failure' | 'throttled' | 'not-yet';

function retryKind(error: unknown, operation: Operation<object, object>): RetryKind | undefined {
  if (error instanceof UnreachableError) return retryUnreachable(error, operation);
  if (!(error instanceof CloudError)) return undefined;
  if (error.isOneOf(operation.notYet)) return 'not-yet';
  switch (error.family) {
    case 'throttling':
      return 'throttled';
    case 'busy':
      return 'failure';
    case 'token-processing':
      return 'not-yet';
    default:
      return error.isFailure && operation.repeat !== 'unsafe' ? 'failure' : undefined;
  }
}

function retryUnreachable(
  error: UnreachableError,
  operation: Operation<object, object>,
): RetryKind | undefined {
  if (error.isHopeless) return undefined;
  return error.mayHaveArrived && operation.repeat === 'unsafe' ? undefined : 'failure';
}

function pauses(kind: RetryKind, settings: RetrySettings): readonly [first: number, longest: number] {
  switch (kind) {
    case 'throttled':
      return [settings.firstThrottledPauseMs, settings.longestThrottledPauseMs];
    case 'not-yet':
      return [settings.firstPauseMs, settings.longestNotYetPauseMs];
    case 'failure':
      return [settings.firstPauseMs, settings.longestPauseMs];
  }
}

/** A quarter less to a quarter more, so that parallel builds do not come back all at once. */
function jittered(milliseconds: number): number {
  return milliseconds * (0.75 + Math.random() / 2);
}

import type { Lag } from '../model/replica.js';

/**
 * One rule of a fault schedule: which calls, and what befalls them. Rules are plain data, so that a schedule can be
 * written in a file, generated from a seed, and replayed.
 */
export interface FaultRule {
  readonly match: FaultMatch;
  /** The matching calls it strikes: the first one by default. */
  readonly calls?: { readonly from?: number; readonly times?: number | 'all' };
  /** Strikes only within so many simulated seconds after the first matching call ("throttled for a while"). */
  readonly forSeconds?: number;
  readonly effect: FaultEffect;
}

/** All that is given must fit; `*` stands for any text. */
export interface FaultMatch {
  readonly product?: 'ecs' | 'vpc' | 'sts';
  readonly action?: string;
  readonly region?: string;
  /** Wire names, such as `ResourceType` or `InstanceId.1`. */
  readonly parameters?: Readonly<Record<string, string>>;
}

/** `before`: the call has no effect; `after`: it has, and only the answer is lost. */
export type FaultMoment = 'before' | 'after';

export type FaultEffect =
  | {
      readonly kind: 'error';
      readonly code: string;
      readonly status?: number;
      readonly message?: string;
      readonly when?: FaultMoment;
    }
  /** The connection is reset without an answer. */
  | { readonly kind: 'reset'; readonly when?: FaultMoment }
  /** No answer ever comes: the client's time-out must end it. */
  | { readonly kind: 'hang'; readonly when?: FaultMoment }
  /** Simulated seconds of delay before the call takes effect, or before its answer leaves. */
  | { readonly kind: 'delay'; readonly seconds: number; readonly when?: FaultMoment }
  /** Something else than the service's answer, such as a gateway's HTML page or half a JSON text. */
  | {
      readonly kind: 'body';
      readonly body: string;
      readonly status?: number;
      readonly contentType?: string;
      readonly when?: FaultMoment;
    }
  /** The call succeeds, but what it makes comes to this end: an image `CreateFailed`, a snapshot `failed`, an instance `vanished`, a spot instance `reclaimed`. */
  | { readonly kind: 'outcome'; readonly state: Outcome }
  /**
   * The call succeeds, but for so many simulated seconds the answers to Describe*, List* and Get* do not show what it has
   * made (`resources`), or show tags as they were before it (`tags`).
   */
  | ({ readonly kind: 'lag' } & Lag);

export type Outcome = 'CreateFailed' | 'UnAvailable' | 'failed' | 'vanished' | 'reclaimed';

/** A rule with its own memory of what it has seen. */
export interface ArmedFault {
  readonly rule: FaultRule;
  seen: number;
  struck: number;
  firstSeenMs: number | undefined;
}

import type { LagKind } from '../faults.js';

/** Deaths at a call of which the cloud does not show at once what it has done. */
export const LATE_KILL_KINDS = [
  'main killed, what it made listed late, then post',
  'main killed, what it made listed late, post killed, then the sweep',
  'SIGINT, what it made listed late, then post',
  'main killed, its tags late, then post',
  'main killed, its tags late, post killed, then the sweep',
  'SIGINT, its tags late, then post',
] as const;

/** What happens to a job, and what comes after it. A sweep comes two days later, unless it comes beside a build. */
export const KILL_KINDS = [
  'main killed, then post',
  'main killed, post killed, then post again',
  'main killed, post killed, then the sweep',
  'main killed, sweep killed, then the sweep again',
  'main killed, the effect 12 s later, then post, then the sweep',
  'SIGINT, then post',
  'SIGTERM, then post',
  'a sweep beside the living build',
  ...LATE_KILL_KINDS,
] as const;

/** What happens to one of two runs of a template, which are at work at the same time in one account. */
export const ONE_OF_TWO_KINDS = [
  'one of two runs killed, then its post beside the other',
  'one of two runs killed, then the sweep beside the other and two days later',
  'SIGINT to one of two runs, then its post beside the other',
] as const;

export type KillKind = (typeof KILL_KINDS)[number];
export type OneOfTwoKind = (typeof ONE_OF_TWO_KINDS)[number];

/** The nth call of an action, counted from 1, at one of its moments. */
export interface AtCall {
  readonly action: string;
  readonly nth: number;
  /** `arrived`: the call takes effect, but its answer finds nobody; `answered`: the answer is on its way. */
  readonly moment: 'arrived' | 'answered';
}

/** When main has written this into its log: for what goes on without a call, as in a guest. */
export interface AtLine {
  readonly line: string;
}

export interface KillPoint {
  readonly kind: KillKind | OneOfTwoKind;
  readonly at: AtCall | AtLine;
  /** Which call of the post step or the sweep it dies at, where it does. */
  readonly laterDiesAt: number;
}

/** What the cloud shows late. */
export function lagOf(kind: KillPoint['kind']): LagKind | undefined {
  if (kind.includes('listed late')) return 'listed late';
  return kind.includes('tags late') ? 'tags late' : undefined;
}

export function isOfTwo(kind: KillPoint['kind']): kind is OneOfTwoKind {
  return ONE_OF_TWO_KINDS.some((one) => one === kind);
}

/** "SIGINT, then post, at CopyImage#2 arrived" */
export function describePoint({ kind, at, laterDiesAt }: KillPoint): string {
  const later = /, (?:post|sweep) killed/.test(kind) ? ` (the later one at its call ${laterDiesAt})` : '';
  const when = 'line' in at ? `when the log says "${at.line}"` : `at ${at.action}#${at.nth} ${at.moment}`;
  return `${kind}, ${when}${later}`;
}

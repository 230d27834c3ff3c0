import type { FaultEffect, FaultRule } from '../src/simulator/faults/fault-rule.js';
import { TIME_OUT } from './in-process.js';

const HTML = '<html><body>502 Bad Gateway</body></html>';

/** What can befall any call. */
const EFFECTS = {
  'throttled once': { kind: 'error', code: 'Throttling.User', status: 400 },
  'throttled for a while': { kind: 'error', code: 'Throttling', status: 400 },
  'error 500': { kind: 'error', code: 'InternalError', status: 500 },
  'error 503': { kind: 'error', code: 'ServiceUnavailable', status: 503 },
  'reset before the effect': { kind: 'reset' },
  'reset after the effect': { kind: 'reset', when: 'after' },
  'time-out before the effect': { kind: 'hang' },
  'time-out after the effect': { kind: 'hang', when: 'after' },
  'malformed body': { kind: 'body', body: HTML, status: 502, contentType: 'text/html' },
  'malformed body after the effect': { kind: 'body', body: '{"RequestId":"1', status: 200, when: 'after' },
  'answer late': { kind: 'delay', seconds: 0.8, when: 'after' },
  'answer after the time-out': { kind: 'delay', seconds: 1.5 * TIME_OUT, when: 'after' },
  'effect after the time-out': { kind: 'delay', seconds: 1.5 * TIME_OUT },
  'refused for good': {
    kind: 'error',
    code: 'InvalidOperation.Chaos',
    status: 403,
    message: 'Chaos says no.',
  },
  'refused for good, to the post step too': {
    kind: 'error',
    code: 'InvalidOperation.Chaos',
    status: 403,
    message: 'Chaos says no.',
  },
} as const satisfies Readonly<Record<string, FaultEffect>>;

/** To what end something can come that a call has begun. */
const OUTCOMES = {
  'comes to CreateFailed': { kind: 'outcome', state: 'CreateFailed' },
  'comes to UnAvailable': { kind: 'outcome', state: 'UnAvailable' },
  'comes to failed': { kind: 'outcome', state: 'failed' },
  vanishes: { kind: 'outcome', state: 'vanished' },
  'is reclaimed': { kind: 'outcome', state: 'reclaimed' },
} as const satisfies Readonly<Record<string, FaultEffect>>;

/** As long, for a build that gives a new resource a second to be seen, as six seconds for one that gives it a minute. */
const LATE_SECONDS = 0.1;

/** What the cloud may show late of what a call has done. */
const LAGS = {
  'listed late': { kind: 'lag', of: 'resources', seconds: LATE_SECONDS },
  'tags late': { kind: 'lag', of: 'tags', seconds: LATE_SECONDS },
} as const satisfies Readonly<Record<string, FaultEffect>>;

/**
 * What a replica that lags behind may answer to a call that takes something away, as the documents of the cloud have it. They
 * have none for DeleteKeyPairs: that is what other actions say of a key pair.
 */
const NOT_FOUND: Readonly<Record<string, string>> = {
  DeleteInstance: 'InvalidInstanceId.NotFound',
  DeleteImage: 'InvalidImageId.NotFound',
  CancelCopyImage: 'InvalidImageId.NotFound',
  DeleteSnapshot: 'InvalidSnapshotId.NotFound',
  DeleteKeyPairs: 'InvalidKeyPair.NotFound',
  DeleteSecurityGroup: 'InvalidSecurityGroup.NotFound',
  DeleteVSwitch: 'InvalidVSwitchId.NotFound',
  DeleteVpc: 'InvalidVpcId.NotFound',
  UnassociateEipAddress: 'InvalidAllocationId.NotFound',
};

export const NOT_FOUND_ONCE = 'not found once';

const ALL_EFFECTS = { ...EFFECTS, ...LAGS, ...OUTCOMES };

type OrdinaryKind = keyof typeof EFFECTS;
export type FaultKind = keyof typeof ALL_EFFECTS | typeof NOT_FOUND_ONCE;
export type LagKind = keyof typeof LAGS;

/** The kinds that no call may be without. */
export const REQUIRED_KINDS: readonly FaultKind[] = [
  'throttled once',
  'throttled for a while',
  'error 500',
  'error 503',
  'reset before the effect',
  'reset after the effect',
  'time-out before the effect',
  'malformed body',
];

/** One fault: what befalls the `nth` call of an action, counted from 1. */
export interface Fault {
  readonly action: string;
  readonly nth: number;
  readonly kind: FaultKind;
}

/** Clean-up: what a refusal that lasts leaves behind. */
const RELEASES = /^(?:Delete|Unassociate|CancelCopyImage)/;

/** Whatever is created is tagged by the same call. */
const CREATES = /^(?:Run(?!Command)|Create|Copy|Import|Allocate)/;
const TAGS = /^(?:Un)?[Tt]agResources$/;

/** What can be seen late of what a call of this action has done. */
export function lagKindsFor(action: string): readonly LagKind[] {
  if (CREATES.test(action)) return ['listed late', 'tags late'];
  return TAGS.test(action) ? ['tags late'] : [];
}

/** What makes it so, for so many seconds. */
export function lagEffect(kind: LagKind, seconds: number): FaultEffect {
  return { ...LAGS[kind], seconds };
}

/** What can befall a call of this action. */
export function kindsFor(action: string, isSpot: boolean): readonly FaultKind[] {
  const ordinary = (Object.keys(EFFECTS) as OrdinaryKind[]).filter(
    (kind) => kind !== 'refused for good, to the post step too' || RELEASES.test(action),
  );
  const outcomes: Readonly<Record<string, readonly FaultKind[]>> = {
    CreateImage: ['comes to CreateFailed', 'comes to UnAvailable'],
    CopyImage: ['comes to CreateFailed', 'comes to UnAvailable'],
    CreateSnapshot: ['comes to failed'],
    RunInstances: isSpot ? ['vanishes', 'is reclaimed'] : ['vanishes'],
  };
  const notFound = takesAway(action) ? ([NOT_FOUND_ONCE] as const) : [];
  return [...ordinary, ...notFound, ...lagKindsFor(action), ...(outcomes[action] ?? [])];
}

/** Whether the cloud may say of a call of this action that it does not know what is to go. */
export function takesAway(action: string): boolean {
  return action in NOT_FOUND;
}

/** Whether it still strikes when the build is over. */
export function isLasting({ kind }: Fault): boolean {
  return kind === 'refused for good, to the post step too';
}

/** How many calls in a row "a while" strikes. */
const A_WHILE = 4;

export function ruleOf({ action, nth, kind }: Fault): FaultRule {
  const times = kind === 'throttled for a while' ? A_WHILE : kind.startsWith('refused for good') ? 'all' : 1;
  return { match: { action }, calls: { from: nth, times }, effect: effectOf(action, kind) };
}

function effectOf(action: string, kind: FaultKind): FaultEffect {
  if (kind !== NOT_FOUND_ONCE) return ALL_EFFECTS[kind];
  const code = NOT_FOUND[action];
  if (code === undefined) throw new Error(`${action} takes nothing away: nothing is not found.`);
  return { kind: 'error', code, status: 404, message: 'A replica of Chaos says that it is not there.' };
}

/** "CopyImage#2 reset after the effect" */
export function describeFault({ action, nth, kind }: Fault): string {
  return `${action}#${nth} ${kind}`;
}

/** @throws Error for a text that {@link describeFault} does not give */
export function readFault(text: string): Fault {
  const [, action = '', nth = '', kind = ''] = /^(\w+)#(\d+) (.+)$/.exec(text) ?? [];
  if (kind !== NOT_FOUND_ONCE && !(kind in ALL_EFFECTS))
    throw new Error(`"${text}" is no fault, such as "RunInstances#1 reset after the effect".`);
  return { action, nth: Number(nth), kind: kind as FaultKind };
}

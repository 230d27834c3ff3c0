import type { FaultEffect, FaultRule } from '../src/simulator/faults/fault-rule.js';

/** What can befall a call. */
export const FAULT_KINDS = [
  'throttled once',
  'throttled for a while',
  'error 500',
  'error 503',
  'reset before the effect',
  'reset after the effect',
  'time-out before the effect',
  'time-out after the effect',
  'malformed body',
  'malformed body after the effect',
  'refused for good',
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

/** One fault: what befalls the `nth` call of an action, counted from 1. */
export interface Fault {
  readonly action: string;
  readonly nth: number;
  readonly kind: FaultKind;
}

/** How many calls in a row "a while" and "for good" strike. */
const A_WHILE = 4;

export function ruleOf({ action, nth, kind }: Fault): FaultRule {
  const times = kind === 'throttled for a while' ? A_WHILE : kind === 'refused for good' ? 'all' : 1;
  return { match: { action }, calls: { from: nth, times }, effect: EFFECTS[kind] };
}

const HTML = '<html><body>502 Bad Gateway</body></html>';

const EFFECTS: Readonly<Record<FaultKind, FaultEffect>> = {
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
  'refused for good': {
    kind: 'error',
    code: 'InvalidOperation.Chaos',
    status: 403,
    message: 'Chaos says no.',
  },
};

export function describeFault({ action, nth, kind }: Fault): string {
  return `${action}#${nth} ${kind}`;
}

import { kindsFor, lagKindsFor, type Fault, type FaultKind } from './faults.js';
import type { GuestFault, Way } from './guests/guest-run.js';
import type { Phase } from './guests/phases.js';
import { TROUBLES } from './guests/way-to-guest.js';
import {
  KILL_KINDS,
  lagOf,
  ONE_OF_TWO_KINDS,
  type AtCall,
  type KillKind,
  type KillPoint,
} from './kills/points.js';
import { FIRST_LINE } from './scenarios/guests.js';

/** The nth call of an action, counted from 1. */
export interface Call {
  readonly action: string;
  readonly nth: number;
}

/** Every call of a trace. */
export function callsOf(actions: readonly string[]): readonly Call[] {
  const counts = new Map<string, number>();
  return actions.map((action) => {
    const nth = (counts.get(action) ?? 0) + 1;
    counts.set(action, nth);
    return { action, nth };
  });
}

/** Every kind of fault on these calls. */
export function everySingleFault(calls: readonly Call[], { isSpot = false } = {}): readonly Fault[] {
  return calls.flatMap((call) => kindsFor(call.action, isSpot).map((kind) => ({ ...call, kind })));
}

/** The faults that have most often gone wrong, for what another scenario has been through already. */
const TELLING: readonly FaultKind[] = [
  'error 500',
  'reset after the effect',
  'time-out before the effect',
  'effect after the time-out',
  'refused for good',
  'listed late',
  'tags late',
  'not found once',
];

/**
 * For a scenario that differs little: every kind on the actions that are new with it, the telling ones and every bad
 * end on the first call of the others, and on each of those that create.
 * @param known the actions that other scenarios have been through
 * @param isSlow it has a guest: of what is known, only what decides of that one
 */
export function tellingFaults(
  actions: readonly string[],
  known: ReadonlySet<string>,
  { isSpot = false, isSlow = false } = {},
): readonly Fault[] {
  const calls = callsOf(actions).filter(
    ({ action, nth }) => nth === 1 || /^(?:Run|Create|Copy)/.test(action),
  );
  return everySingleFault(calls, { isSpot }).filter(({ action, kind }) => {
    if (!known.has(action)) return true;
    if (isSlow && !DECIDES_OF_GUEST.test(action)) return false;
    return TELLING.includes(kind) || / comes? |vanishes|reclaimed/.test(` ${kind} `);
  });
}

/** What a build with a guest does otherwise than one without. */
const DECIDES_OF_GUEST =
  /^(?:ImportKeyPair|AuthorizeSecurityGroup|RunInstances|StopInstance|DeleteInstance)$/;

/** A schedule of two to four faults that follows from its seed, and from what the scenario calls, alone. */
export function randomFaults(
  actions: readonly string[],
  seed: number,
  { isSpot = false } = {},
): readonly Fault[] {
  const random = generator(seed);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('There is nothing to choose from.');
    return item;
  };
  const reached = reachedCalls(actions);
  const names = [...new Set(reached.map(({ action }) => action))];
  const count = 2 + Math.floor(random() * 3);
  const faults: Fault[] = [];
  while (faults.length < count) {
    const action = pick(names);
    const call = pick(reached.filter((one) => one.action === action));
    faults.push({ ...call, kind: pick(kindsFor(action, isSpot)) });
    const retried = retriedCall(faults.at(-1));
    // Now and then the next attempt of the same call is struck, too.
    if (retried !== undefined && faults.length < count && random() < ONCE_MORE)
      faults.push({ ...retried, kind: pick(kindsFor(action, isSpot)) });
  }
  return endingLast(faults, names);
}

/** How often the next attempt of a call is struck, too. */
const ONCE_MORE = 0.3;

/**
 * The calls that come in any run, in the order of their actions' first: polls come as often as the machine is fast, of
 * which the first alone is certain.
 */
function reachedCalls(actions: readonly string[]): readonly Call[] {
  return callsOf(actions).filter(({ action, nth }) => nth === 1 || !action.startsWith('Describe'));
}

/** What comes next where the fault makes the build try again. */
function retriedCall(fault: Fault | undefined): Call | undefined {
  if (fault === undefined || !RETRIED.includes(fault.kind)) return undefined;
  return { action: fault.action, nth: fault.nth + 1 };
}

const RETRIED: readonly FaultKind[] = [
  'throttled once',
  'error 500',
  'error 503',
  'reset before the effect',
  'reset after the effect',
  'time-out before the effect',
  'malformed body',
];

/** What ends a build; but nothing that is refused to its clean-up does. */
const ENDING = /^(?:refused|comes to|vanishes|is reclaimed)/;

/**
 * Of what ends the build only that which comes last, so that the others are met before; what is not needed becomes an
 * error that the build tries again. What the clean-up calls is met in any case.
 */
function endingLast(faults: readonly Fault[], names: readonly string[]): readonly Fault[] {
  const isOfCleanUp = ({ action }: Fault) => /^(?:Delete|Unassociate)/.test(action);
  const ordered = [...faults].sort((a, b) => names.indexOf(a.action) - names.indexOf(b.action));
  const last = ordered.findLast((fault) => !isOfCleanUp(fault));
  return ordered.map((fault) => {
    const isAllowed = fault === last || isOfCleanUp(fault) || !ENDING.test(fault.kind);
    return isAllowed ? fault : { ...fault, kind: 'error 503' };
  });
}

/** Every kind of death at every call of a trace, while it is under way and when its answer leaves. */
export function everyKill(
  calls: readonly Call[],
  kinds: readonly KillKind[] = KILL_KINDS,
): readonly KillPoint[] {
  const laterDiesAt = laterDeaths();
  return calls.flatMap((call) =>
    kinds.flatMap((kind) =>
      momentsOf(kind, call.action).map((moment) => ({
        kind,
        at: { ...call, moment },
        laterDiesAt: laterDiesAt(),
      })),
    ),
  );
}

/** Every kind of death of one of two runs, at every call that is answered: before, nobody knows whose it is. */
export function everyKillOfOneOfTwo(calls: readonly Call[]): readonly KillPoint[] {
  return calls.flatMap((call) =>
    ONE_OF_TWO_KINDS.map((kind): KillPoint => ({
      kind,
      at: { ...call, moment: 'answered' },
      laterDiesAt: 1,
    })),
  );
}

/** The deaths of a build that is busy with its guest, where no call tells of it. */
export const GUEST_KILL_KINDS = [
  'main killed, then post',
  'SIGINT, then post',
  'SIGTERM, then post',
] as const;
export const GUEST_LINES = ['::group::Connecting to', 'Provisioning with', FIRST_LINE] as const;

export function everyKillInGuest(): readonly KillPoint[] {
  return GUEST_LINES.flatMap((line) =>
    GUEST_KILL_KINDS.map((kind): KillPoint => ({ kind, at: { line }, laterDiesAt: 1 })),
  );
}

function momentsOf(kind: KillKind, action: string): readonly AtCall['moment'][] {
  if (kind === 'a sweep beside the living build') return ['answered'];
  const lag = lagOf(kind);
  if (lag !== undefined && !lagKindsFor(action).includes(lag)) return [];
  if (kind !== 'main killed, the effect 12 s later, then post, then the sweep')
    return ['arrived', 'answered'];
  return /^(?:Run|Create|Copy|Import|Allocate)/.test(action) ? ['arrived'] : [];
}

/** Post step and sweep make hardly more calls than this. */
const MOST_LATER_CALLS = 14;

function laterDeaths(): () => number {
  const random = generator(1);
  return () => 1 + Math.floor(random() * MOST_LATER_CALLS);
}

/** Every trouble on the way to the guest in every phase, once and for good. */
export function everyGuestFault(way: Way, phases: readonly Phase[]): readonly GuestFault[] {
  return phases.flatMap(({ name: phase, ...when }) =>
    TROUBLES.flatMap((trouble) =>
      [false, true].map((forGood): GuestFault => ({ way, phase, ...when, trouble, forGood })),
    ),
  );
}

/** Mulberry32: small, and the same on every machine. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

import { FAULT_KINDS, type Fault } from './faults.js';
import type { GuestFault } from './guest-run.js';
import { KILL_KINDS, type KillPoint } from './kill.js';

/** Every kind of fault on every call of a trace: the nth of each action. */
export function everySingleFault(actions: readonly string[]): Fault[] {
  return calls(actions).flatMap((call) => FAULT_KINDS.map((kind) => ({ ...call, kind })));
}

function calls(actions: readonly string[]): { readonly action: string; readonly nth: number }[] {
  const counts = new Map<string, number>();
  return actions.map((action) => {
    const nth = (counts.get(action) ?? 0) + 1;
    counts.set(action, nth);
    return { action, nth };
  });
}

/** Every kind of death at every call of a trace, while it is under way and when its answer leaves. */
export function everyKill(actions: readonly string[]): KillPoint[] {
  const random = generator(1);
  return calls(actions).flatMap((call) =>
    KILL_KINDS.flatMap((kind) =>
      (['arrived', 'answered'] as const).map((moment) => ({
        ...call,
        kind,
        moment,
        postDiesAt: 1 + Math.floor(random() * MOST_POST_CALLS),
      })),
    ),
  );
}

/** The post step makes hardly more calls than this. */
const MOST_POST_CALLS = 12;

/**
 * Trouble on the way to the guest, in every phase: before a byte, in the greeting, the key exchange or the first
 * request, the login, a command, its output, an upload, and late.
 */
export function everyGuestFault(): GuestFault[] {
  const first = { connection: 1 } as const;
  const phases = {
    ssh: [0, 30, 1_200, 2_600, 4_500, 30_000, 120_000, 145_000],
    winrm: [0, 300, 2_500, 8_000, 20_000, 40_000],
  };
  return (['ssh', 'winrm'] as const).flatMap((way) =>
    [false, true].flatMap((forGood): GuestFault[] => [
      { ...first, way, forGood, trouble: 'refused', afterBytes: 0 },
      ...phases[way].flatMap((afterBytes) =>
        (['reset', 'hang'] as const).map((trouble) => ({ ...first, way, forGood, trouble, afterBytes })),
      ),
    ]),
  );
}

/** A schedule of two to four faults that follows from its seed alone. */
export function randomFaults(actions: readonly string[], seed: number): Fault[] {
  const random = generator(seed);
  const all = everySingleFault(actions);
  const count = 2 + Math.floor(random() * 3);
  return Array.from({ length: count }, () => {
    const fault = all[Math.floor(random() * all.length)];
    if (fault === undefined) throw new Error('There is no call to strike.');
    return fault;
  });
}

/** Mulberry32: small, and the same on every machine. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

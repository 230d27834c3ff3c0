import { FAULT_KINDS, type Fault } from './faults.js';

/** Every kind of fault on every call of a trace: the nth of each action. */
export function everySingleFault(actions: readonly string[]): Fault[] {
  const counts = new Map<string, number>();
  return actions.flatMap((action) => {
    const nth = (counts.get(action) ?? 0) + 1;
    counts.set(action, nth);
    return FAULT_KINDS.map((kind) => ({ action, nth, kind }));
  });
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

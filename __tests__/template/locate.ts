import type { Located } from '../../src/options/index.js';

/** The value that a path of keys and indexes leads to. */
export function locate(located: Located, [step, ...rest]: readonly (string | number)[]): Located {
  if (step === undefined) return located;
  const next =
    located.kind === 'map'
      ? located.entries.get(String(step))?.value
      : located.kind === 'list'
        ? located.items[Number(step)]
        : undefined;
  if (next === undefined) throw new Error(`There is nothing at ${step}.`);
  return locate(next, rest);
}

import { isOpen, type LedgerEntry } from './entry.js';
import { releasables } from './kinds/index.js';
import { contextOf, type ReleaseOptions } from './release.js';
import { doomedBy, type Doomed } from './replacement.js';

/** What {@link releaseAll} would do, as far as it is not simply to release what is open. */
export interface Foreseen {
  /** What it would find to be good, and leave. */
  readonly kept: readonly LedgerEntry[];
  /** What it would delete beside, since good images replace it. */
  readonly replaced: readonly Doomed[];
}

/**
 * Looks what a release would do. Changes nothing.
 * @throws CloudError, UnreachableError if the cloud does not tell
 */
export async function foresee(options: ReleaseOptions): Promise<Foreseen> {
  const { ledger, only = () => true } = options;
  const context = contextOf(options);
  const open = ledger.entries.filter((entry) => isOpen(entry) && only(entry));
  const looks = await Promise.all(
    open.map(async (entry) => {
      if (entry.id === undefined) return undefined;
      const resource = { ...entry, id: entry.id };
      const stays = await releasables[entry.kind].willStay?.(resource, context);
      if (stays !== true) return undefined;
      return { entry, replaced: entry.kind === 'image' ? await doomedBy(resource, context) : [] };
    }),
  );
  const kept = looks.filter((look) => look !== undefined);
  return { kept: kept.map(({ entry }) => entry), replaced: kept.flatMap(({ replaced }) => replaced) };
}

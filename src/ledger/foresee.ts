import { isGoodInTheMaking, isOpen, type LedgerEntry } from './entry.js';
import { releasables } from './kinds/index.js';
import { afterOutcome } from './ledger.js';
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
      return stays === true ? resource : undefined;
    }),
  );
  const kept = looks.filter((look) => look !== undefined);
  const images = kept.filter(({ kind }) => kind === 'image');
  const entries = ledger.entries.map((entry) =>
    images.some((image) => image.entry === entry.entry) && !isGoodInTheMaking(entry)
      ? afterOutcome(entry, { line: 'available', entry: entry.entry })
      : entry,
  );
  const replaced = await Promise.all(images.map((image) => doomedBy(image, { ...context, entries })));
  return { kept, replaced: replaced.flat() };
}

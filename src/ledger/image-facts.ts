import { isGoodInTheMaking, type LedgerEntry } from './entry.js';

/**
 * Facts of an image that is no result: it goes, good or not, when those are there that are made from it. The cloud refused
 * it, or it was only to be copied.
 */
export const TEMPORARY_FACTS = { temporary: 'yes' } as const;

/** Facts of an image that is a copy: while it is in the making it is cancelled, not deleted. */
export const COPY_FACTS = { copy: 'yes' } as const;

/** Facts of an image that is made from snapshots of the build's own, which stay with it. */
export function snapshotFacts(snapshotIds: readonly string[]) {
  return { snapshots: snapshotIds.join(',') } as const;
}

/** Facts of an image that is one of several, or made from one, by the regions of all: none where there is but one. */
export function spreadFacts(regions: readonly string[]) {
  const all = [...new Set(regions)];
  return all.length > 1 ? { [REGIONS_FACT]: all.join(',') } : {};
}

const REGIONS_FACT = 'regions';

/** The regions that the build of an image makes images in, as far as its facts tell. */
export function regionsOf({ facts }: LedgerEntry): readonly string[] {
  // Tags may say anything.
  return (facts?.[REGIONS_FACT] ?? '').split(',').filter((region) => /^[a-z\d-]{1,40}$/.test(region));
}

export function isMadeFrom({ kind, facts }: LedgerEntry, snapshotId: string): boolean {
  return kind === 'image' && (facts?.['snapshots'] ?? '').split(',').includes(snapshotId);
}

export function isTemporary({ facts }: LedgerEntry): boolean {
  return facts?.['temporary'] === TEMPORARY_FACTS.temporary;
}

export function isCopy({ facts }: LedgerEntry): boolean {
  return facts?.['copy'] === COPY_FACTS.copy;
}

/**
 * Whether every other image of the build is good too: one that was never begun, or that nothing tells of any more,
 * keeps what is replaced from going. An attempt that failed counts for nothing where a later one is good.
 */
export function areOthersGood(entry: LedgerEntry, entries: readonly LedgerEntry[]): boolean {
  const good = entries.filter(
    (other) =>
      other.kind === 'image' &&
      other.entry !== entry.entry &&
      !isTemporary(other) &&
      (isGoodInTheMaking(other) || other.state === 'finished'),
  );
  return good.length + 1 >= Number(entry.facts?.['images'] ?? '1');
}

import { isGoodInTheMaking, isOpen, type LedgerEntry } from './entry.js';

/**
 * Facts of an image that is no result: it goes, good or not, when those are there that are made from it. The cloud refused
 * it, or it was only to be copied.
 */
export const TEMPORARY_FACTS = { temporary: 'yes' } as const;

/** Facts of an image that is a copy: while it is in the making it is cancelled, not deleted. */
export const COPY_FACTS = { copy: 'yes' } as const;

/** Facts of an image that is good as soon as the cloud says that it can be used, while it is still being made. */
export const USABLE_FACTS = { ready: 'Usable' } as const;

/** Facts of an image that is to be shared, or to replace another, when it is made. */
export const UNPUBLISHED_FACTS = { published: 'no' } as const;

/** Whether it may lack what makes it the user's: sharing, and tags. */
export function mayBeUnpublished({ facts, state }: LedgerEntry): boolean {
  return facts?.['published'] === UNPUBLISHED_FACTS.published && state !== 'published';
}

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

export function isGoodOnceUsable({ facts }: LedgerEntry): boolean {
  return facts?.['ready'] === USABLE_FACTS.ready;
}

/**
 * Whether every other image of the build is good too: one that was never begun keeps what is replaced from going, and so
 * does one that nothing tells of, or not yet. An attempt that failed counts for nothing where a later one is good.
 */
export function areOthersGood(entry: LedgerEntry, entries: readonly LedgerEntry[]): 'yes' | 'no' | 'unknown' {
  const others = entries.filter(
    (other) => other.kind === 'image' && other.entry !== entry.entry && !isTemporary(other),
  );
  const good = others.filter((other) => isGoodInTheMaking(other) || other.state === 'finished');
  const needed = Number(entry.facts?.['images'] ?? '1') - 1;
  if (good.length >= needed) return 'yes';
  // Who has a ledger knows what was begun; who has found its images in the cloud does not.
  const isToldOfAll = entry.at !== undefined || others.length >= needed;
  const isUnclear = others.some((other) => isOpen(other) && !good.includes(other));
  return isToldOfAll && !isUnclear ? 'no' : 'unknown';
}

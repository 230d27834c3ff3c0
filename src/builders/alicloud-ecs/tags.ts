import type { Tag } from '../../ledger/index.js';
import type { EcsOptions } from './options.js';

/** A resource of the cloud has at most twenty tags. */
const MOST_TAGS = 20;

/** The tags of the image and its snapshots, however they were written. */
export function tagsOf({ tags, tag }: Partial<Pick<EcsOptions, 'tags' | 'tag'>>): Record<string, string> {
  return { ...tags, ...Object.fromEntries((tag ?? []).map(({ key, value }) => [key, value])) };
}

export function tagList(tags: Readonly<Record<string, string>> | undefined): Tag[] {
  return Object.entries(tags ?? {}).map(([key, value]) => ({ key, value }));
}

/**
 * What a new image or snapshot is created with: our marks, by which a crashed build's are found, and as many of
 * the user's tags as there is room for beside them. The rest come when the marks go.
 */
export function tagsAtCreation(own: readonly Tag[], marks: readonly Tag[]): Tag[] {
  return [...marks, ...own].slice(0, MOST_TAGS);
}

/** The user's tags that {@link tagsAtCreation} had no room for. */
export function tagsForLater(own: readonly Tag[], markCount: number): Tag[] {
  return own.slice(MOST_TAGS - markCount);
}

/**
 * The tags that mark a resource as ours, from the call that creates it on. By the first a crashed build's
 * resources are found one by one; the others tell people and the sweep whose they are and until when.
 */
export interface Tag {
  readonly key: string;
  readonly value: string;
}

export const RESOURCE_TAG = 'alicloud-image-builder:resource';
export const RUN_TAG = 'alicloud-image-builder:run';
export const EXPIRES_TAG = 'alicloud-image-builder:expires';

/** How many of the twenty tags that a resource may have are ours. */
export const MARK_COUNT = 3;

/** Which run marks its resources, and until when it can still be alive. */
export interface RunMark {
  /** Unique to the build, at most 36 characters. */
  readonly mark: string;
  /** Who runs it, for people: "owner/repository run 123.1". */
  readonly run: string;
  readonly expires: Date;
}

/** The tag that only the resource of one ledger entry has. */
export function resourceTag(mark: string, entry: string): Tag {
  return { key: RESOURCE_TAG, value: `${mark}/${entry}` };
}

/** All tags of a resource that we create. */
export function marksOf(run: RunMark, entry: string): Tag[] {
  return [
    resourceTag(run.mark, entry),
    { key: RUN_TAG, value: run.run.slice(0, 128) },
    { key: EXPIRES_TAG, value: `${run.expires.toISOString().slice(0, 19)}Z` },
  ];
}

/** A client token for the one call that an entry stands for: the same in every attempt, at most 64 ASCII characters. */
export function clientTokenOf(mark: string, entry: string): string {
  return `${mark}-${entry}`.slice(0, 64);
}

import type { OpenResource } from './kinds/releasable.js';

/** Facts of an image's ledger entry when it is made under a temporary name, to replace another. */
export interface ReplacementFacts {
  /** The name that it is to have. */
  readonly final_name: string;
  /** The image that has the name when the build starts. */
  readonly replaces: string;
  /** Where the replaced image goes in between: names are unique. */
  readonly retired_name: string;
  /** The snapshots to delete with the replaced image, comma separated; empty: none. */
  readonly delete_snapshots: string;
  /** How many images the build makes: the replaced ones may only go when all are good. */
  readonly images: string;
  /** Whether it is shared and tagged as asked for: `no` from the start, `yes` by {@link tagPublished}. */
  readonly published: string;
}

/** Undefined for an image that replaces none. */
export function replacementOf({ facts }: OpenResource): ReplacementFacts | undefined {
  const needed = ['replaces', 'final_name', 'retired_name'];
  if (needed.some((name) => (facts?.[name] ?? '') === '')) return undefined;
  // An empty fact has no tag.
  return { delete_snapshots: '', ...facts } as unknown as ReplacementFacts;
}

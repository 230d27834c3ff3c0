import type { Cloud } from '../../alicloud/index.js';
import type { Events, ResourceKind } from '../../events/index.js';
import type { LedgerEntry } from '../entry.js';
import type { FoundResource, Wanted } from './listing.js';

/**
 * How one kind of resource is found again and released. The build's own clean-up, the post step and the sweep
 * all call this: there is no other way to release anything.
 */
export interface Releasable {
  readonly kind: ResourceKind;
  /** Kinds that must be gone before this one can go (the cloud's dependency rules). */
  readonly after: readonly ResourceKind[];
  /** Kinds whose entries its tags may name too: the cloud makes some things along with others, and marks them alike. */
  readonly markedAs?: readonly ResourceKind[];
  /** Whether another resource of the same kind must be gone, or finished, first. */
  comesAfter?(entry: LedgerEntry, other: LedgerEntry): boolean;
  /** Reads resources of this kind in a region; those that are not there are not among them. */
  list(
    region: string,
    context: Pick<ReleaseContext, 'cloud' | 'signal'>,
    wanted: Wanted,
  ): Promise<readonly FoundResource[]>;
  /** The ID of what the entry's intent made, found by its mark or name. Undefined: nothing of it exists. */
  find(entry: LedgerEntry, context: ReleaseContext): Promise<string | undefined>;
  /**
   * Releases the resource and resolves when it no longer stands in the way of others. Something that is gone
   * already counts as released. `finished` means that it turned out to be a good result and is left alone.
   */
  release(resource: OpenResource, context: ReleaseContext): Promise<'released' | 'finished'>;
  /** Whether {@link release} would find that it is a good result. Changes nothing. Default: never. */
  willStay?(resource: OpenResource, context: ReleaseContext): Promise<boolean>;
  /** Releases what a resource that is gone has left behind, as far as tags prove whose it was. */
  releaseRest?(resource: OpenResource, context: ReleaseContext): Promise<void>;
}

export interface OpenResource extends LedgerEntry {
  readonly id: string;
}

/** What is known of a resource that stays, beside what the ledger says. */
export interface KeptFacts {
  /** The name that it has, where another has taken the one that it was to have. */
  readonly name?: string | undefined;
  /** Those behind an image. */
  readonly snapshotIds?: readonly string[];
}

export interface ReleaseContext {
  readonly cloud: Cloud;
  /** The build's mark, from the ledger's header. */
  readonly mark: string;
  /** Who runs the build, as its tags tell: "owner/repository run 123.1". */
  readonly runName: string;
  readonly signal: AbortSignal;
  readonly events: Events;
  /** Everything in the ledger, as it stands when the release begins. */
  readonly entries: readonly LedgerEntry[];
  /**
   * Tells that the resource stays. To be called before its marks go: whoever dies in between has told of it, and without
   * marks nobody later can.
   */
  readonly tellKept?: (more?: KeptFacts) => void;
  /**
   * Notes that the image is good, and resolves with everything in the ledger as soon as that tells of all images which are
   * released along with it. Without it nothing else is: what {@link entries} say is how it stands.
   */
  readonly whenOthersAreKnown?: () => Promise<readonly LedgerEntry[]>;
}

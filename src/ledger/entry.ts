import type { ResourceKind } from '../events/index.js';

/**
 * The ledger's lines, one JSON object each. A line is on disk before what it announces is done, so that
 * whoever reads the file later, in whatever state the build died, knows what may exist in the cloud.
 */
export type LedgerLine = HeaderLine | CallerLine | IntentLine | OutcomeLine;

/** The first line: which build this is, and how to reach the cloud it ran on (nothing secret). */
export interface HeaderLine {
  readonly line: 'build';
  readonly version: 1;
  /** The build's name in the template. */
  readonly build: string;
  /** Unique to this build: the value that marks everything it creates. */
  readonly mark: string;
  readonly region: string;
  readonly startedAt: string;
}

/** Whose credentials the build has, as soon as STS has said so. */
export interface CallerLine {
  readonly line: 'caller';
  readonly account: string;
}

/** Something is about to be created. */
export interface IntentLine {
  readonly line: 'intent';
  /** Unique within the build, such as "instance-4". */
  readonly entry: string;
  readonly kind: ResourceKind;
  readonly region: string;
  /** When this was written; of an entry that was created, when its creation was answered. */
  readonly at?: string;
  /** The resource's name, where it has one: the natural key of what has no client token. */
  readonly name?: string;
  /** What the release of this kind needs to know beyond the ID, such as the instance of an image. */
  readonly facts?: Readonly<Record<string, string>>;
}

/** What became of an intent. */
export type OutcomeLine =
  | { readonly line: 'created'; readonly entry: string; readonly id: string; readonly at?: string }
  /** Its release begins: if it is not there later, that is why. */
  | { readonly line: 'releasing'; readonly entry: string }
  /** An image is good, but not yet the user's: what it replaces may not go before all of a build are. */
  | { readonly line: 'available'; readonly entry: string }
  /** It is also shared and tagged as asked for: what it replaces may go, as far as it depends on this one. */
  | { readonly line: 'published'; readonly entry: string }
  /** The cloud said that it does not create it. */
  | { readonly line: 'refused'; readonly entry: string }
  /** Gone, or never made. */
  | { readonly line: 'released'; readonly entry: string }
  /** A result: it belongs to the user from here on. */
  | { readonly line: 'finished'; readonly entry: string }
  /** Kept on purpose (`on_error: abort`): post leaves it, the sweep takes it after its time. */
  | { readonly line: 'kept'; readonly entry: string };

export type EntryState =
  'intended' | 'refused' | 'created' | 'available' | 'published' | 'released' | 'finished' | 'kept';

/** One resource of the build as the ledger's lines tell it. */
export interface LedgerEntry extends Omit<IntentLine, 'line'> {
  readonly state: EntryState;
  readonly id: string | undefined;
  /** Whether its release was begun. */
  readonly isReleasing?: boolean;
}

/** Whether somebody still has to see to the resource: it was created, or may have been. */
export function isOpen(entry: LedgerEntry): boolean {
  return ['intended', 'refused', 'created'].includes(entry.state) || isGoodInTheMaking(entry);
}

/** Whether it is known to be good, and not yet the user's. */
export function isGoodInTheMaking({ state }: LedgerEntry): boolean {
  return state === 'available' || state === 'published';
}

import { abortable, timeLimit } from '../async/index.js';
import type { LedgerEntry } from './entry.js';
import { isTemporary } from './image-facts.js';
import type { ReleaseContext } from './kinds/index.js';

/**
 * The images of a build that are released at the same time. What one of them replaces may only go when all are good: each
 * that is good says so, and waits for the others.
 */
export class ReleasedTogether {
  readonly #tell = new Map<string, () => void>();
  readonly #allTold: Promise<unknown>;

  constructor(entries: readonly LedgerEntry[]) {
    // The temporary ones wait for the others.
    const images = entries.filter((entry) => entry.kind === 'image' && !isTemporary(entry));
    this.#allTold = Promise.all(
      images.map(({ entry }) => new Promise<void>((resolve) => void this.#tell.set(entry, resolve))),
    );
  }

  /** What is to be known of an entry is in the ledger: it is good, or its release is over. */
  isKnown({ entry }: LedgerEntry): void {
    this.#tell.get(entry)?.();
  }

  /** Resolves when all of them are known, or when the time within which what was made must appear is over: a minute. */
  async untilAllAreKnown({ cloud, signal }: Pick<ReleaseContext, 'cloud' | 'signal'>): Promise<void> {
    using limit = timeLimit(cloud.waiter.appearWithinMs, signal);
    await abortable(this.#allTold, limit.signal, () => undefined).catch(() => signal.throwIfAborted());
  }
}

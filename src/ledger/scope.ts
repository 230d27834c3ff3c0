import { setMaxListeners } from 'node:events';
import { CloudError, UnreachableError, type Cloud, type ErrorFamily } from '../alicloud/index.js';
import { lingering, timeLimit } from '../async/index.js';
import { BuildError, isCancellation } from '../errors/index.js';
import type { Events, ResourceKind } from '../events/index.js';
import { isGoodInTheMaking, isOpen, type LedgerEntry } from './entry.js';
import { isTemporary } from './image-facts.js';
import type { ReleaseContext } from './kinds/index.js';
import type { Ledger } from './ledger.js';
import { clientTokenOf, marksOf, type Facts, type RunMark, type Tag } from './marks.js';
import { tagPublished } from './replacement.js';
import { kindInWords } from './kind-in-words.js';
import { releaseAll, releaseEntry, type LeftOver } from './release.js';
import { findPatiently, findRefused } from './unanswered.js';

/** Releases obey no cancellation: they are what a cancelled build still has to do. */
const UNSTOPPABLE = new AbortController().signal;

/** The releases of all builds listen to it at the same time: Node would take that for a leak, and say so in the log. */
setMaxListeners(0, UNSTOPPABLE);

export interface ScopeOptions {
  readonly ledger: Ledger;
  readonly cloud: Cloud;
  readonly events: Events;
  readonly run: RunMark;
  /** Says that the build is cancelled: nothing more is created then. */
  readonly signal: AbortSignal;
}

/** Something that this build created and answers for. */
export interface Resource {
  readonly id: string;
  /** Its name in the ledger. */
  readonly entry: string;
}

/** What is about to be created; see IntentLine for the fields. */
export interface Creation {
  readonly kind: ResourceKind;
  readonly region: string;
  readonly name?: string;
  readonly facts?: Readonly<Record<string, string>>;
}

/** What the create call has to carry, so that its effect can be found again and is not made twice. */
export interface CallMarks {
  readonly clientToken: string;
  readonly tags: readonly Tag[];
  /** For the call itself: a cancellation leaves it time for the answer, which tells what there is to release. */
  readonly signal: AbortSignal;
}

/** How long a create call that is under way may go on when the build is cancelled: well within the runner's grace. */
const ANSWER_WITHIN_MS = 2_000;

/**
 * Everything that one build creates. Leaving the scope releases what is still open, whatever happened: on
 * success, failure and cancellation alike, and without ever throwing, so that no clean-up spoils a result.
 */
export class ResourceScope implements AsyncDisposable {
  readonly #options: ScopeOptions;
  readonly #creationSignal: AbortSignal;
  #leftOvers: readonly LeftOver[] = [];

  constructor(options: ScopeOptions) {
    this.#options = options;
    this.#creationSignal = lingering(options.signal, ANSWER_WITHIN_MS);
    // All copies are begun at the same time: Node would take so many listeners for a leak, and say so in the log.
    setMaxListeners(0, this.#creationSignal);
  }

  /** What could not be released when the scope was left. */
  get leftOvers(): readonly LeftOver[] {
    return this.#leftOvers;
  }

  /**
   * Creates a resource: the intent is on disk before `create` makes its call, the ID after it. When the call's
   * outcome is unclear (the connection broke after it was sent, the answer has no ID), the cloud is asked; nothing is
   * created twice.
   * @param create makes the call with the marks given to it and returns the new ID
   */
  async create(creation: Creation, create: (marks: CallMarks) => Promise<string>): Promise<Resource> {
    const { ledger, run, signal } = this.#options;
    signal.throwIfAborted();
    const { entry } = ledger.intend(creation);
    const marks = {
      clientToken: clientTokenOf(run.mark, entry),
      tags: marksOf(run, { entry, region: creation.region }, taggedFacts(creation)),
      signal: this.#creationSignal,
    };
    const id = await create(marks)
      .then((made) => (AN_ID.test(made) ? made : Promise.reject(withoutId(creation))))
      .catch((error: unknown) => this.#resolve(ledger.entry(entry), error));
    return this.#created(entry, id);
  }

  /** What the ledger knows of a resource of this scope. */
  entryOf({ id, entry }: Resource): LedgerEntry & { readonly id: string } {
    return { ...this.#options.ledger.entry(entry), id };
  }

  /**
   * Releases a resource before the scope ends.
   * @returns whether it is gone; if not, it is left to the end of the scope, which tries again
   */
  async release(resource: Resource): Promise<boolean> {
    const entry = this.#options.ledger.entry(resource.entry);
    return (await releaseEntry(entry, this.#releasing)) === undefined;
  }

  /**
   * Releases everything but some kinds before the scope ends, as far as it can be; the end tries the rest again.
   * @returns whether nothing of it is left
   */
  async releaseAllBut(...kept: readonly ResourceKind[]): Promise<boolean> {
    const leftOvers = await this.#releaseOpen(({ kind }) => !kept.includes(kind));
    return leftOvers.length === 0;
  }

  /** The image is good, and waits for the build's others. */
  markAvailable({ entry }: Resource): void {
    this.#options.ledger.record({ line: 'available', entry });
  }

  /** The image is all that was asked for: what it replaces may go. */
  notePublished({ entry }: Resource): void {
    this.#options.ledger.record({ line: 'published', entry });
  }

  /** As {@link notePublished}, and its tags tell that to a process without the ledger. */
  async markPublished({ id, entry }: Resource, signal: AbortSignal): Promise<void> {
    this.notePublished({ id, entry });
    await tagPublished(this.entryOf({ id, entry }), this.contextFor(signal));
  }

  /** What the ledger's own functions work with, for the steps that build and release have in common. */
  contextFor(signal: AbortSignal): ReleaseContext {
    const { ledger, cloud, events, run } = this.#options;
    return { cloud, events, signal, mark: run.mark, runName: run.run, entries: ledger.entries };
  }

  /**
   * The resource is a result: it belongs to the user, and is not released.
   * @param name the one that it has, where that is not the one that it was to have
   */
  finish(resource: Resource, name?: string): void {
    const { ledger, events } = this.#options;
    ledger.record({ line: 'finished', entry: resource.entry });
    const named = name !== undefined && { name };
    events.emit({ ...describe(ledger.entry(resource.entry)), ...named, type: 'resource_kept' });
  }

  /**
   * Keeps what there is, good images aside: the end of the scope leaves it, and so does the post step. What may have come
   * to exist and is not to be seen is not kept, since nobody would know of it.
   */
  async keepAll(): Promise<readonly (LedgerEntry & { readonly id: string })[]> {
    const { ledger } = this.#options;
    const unseen = ledger.entries.filter((entry) => isOpen(entry) && entry.id === undefined);
    await Promise.all(unseen.map((entry) => this.#lookFor(entry)));
    const kept = ledger.entries.filter((entry) => isOpen(entry) && !isResult(entry));
    return kept.flatMap((entry) => {
      if (entry.id === undefined) return [];
      ledger.record({ line: 'kept', entry: entry.entry });
      return { ...entry, id: entry.id };
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#leftOvers = await this.#releaseOpen(() => true);
  }

  get #releasing() {
    const { ledger, cloud, events, run } = this.#options;
    return { ledger, cloud, events, runName: run.run, signal: UNSTOPPABLE };
  }

  async #releaseOpen(only: (entry: LedgerEntry) => boolean): Promise<readonly LeftOver[]> {
    const { events, ledger } = this.#options;
    if (!ledger.entries.some((entry) => isOpen(entry) && only(entry))) return [];
    return events.phase(
      'cleanup',
      'Releasing what the build created',
      () => releaseAll({ ...this.#releasing, only }),
      (leftOvers) => leftOvers.length === 0,
    );
  }

  #created(entry: string, id: string): Resource {
    const { ledger, events } = this.#options;
    ledger.record({ line: 'created', entry, id });
    events.emit({ ...describe(ledger.entry(entry)), type: 'resource_created' });
    return { id, entry };
  }

  /** After a failed create call: the ID if the cloud has made it all the same, otherwise the error. */
  async #resolve(entry: LedgerEntry, error: unknown): Promise<string> {
    const { ledger } = this.#options;
    // The end of the scope will ask the cloud; a cancelled build has no time for it here.
    if (isCancellation(error)) throw error;
    if (isNeverMade(error)) {
      ledger.record({ line: 'released', entry: entry.entry });
      throw error;
    }
    if (error instanceof CloudError && error.isRefusal) {
      ledger.record({ line: 'refused', entry: entry.entry });
      await this.#undoRefused(entry);
      throw error;
    }
    const found = await this.#find(entry);
    if (found === undefined) throw error;
    return found;
  }

  /** The ID of what the cloud has made of a call without a clear answer, as far as that is to be seen. */
  async #find(entry: LedgerEntry): Promise<string | undefined> {
    using limit = timeLimit(this.#options.cloud.waiter.appearWithinMs, this.#creationSignal);
    return await findPatiently(entry, this.contextFor(limit.signal), 0).catch(() => undefined);
  }

  async #lookFor(entry: LedgerEntry): Promise<void> {
    const isRefused = entry.state === 'refused';
    const id = isRefused ? await findRefused(entry, this.contextFor(UNSTOPPABLE)) : await this.#find(entry);
    if (id !== undefined) this.#created(entry.entry, id);
  }

  /** Releases at once what the cloud has made though it refused to: what is tried in its place must stand alone. */
  async #undoRefused(entry: LedgerEntry): Promise<void> {
    const { ledger, events, signal } = this.#options;
    const id = await findRefused(entry, this.contextFor(signal));
    if (id === undefined) return;
    const { kind, region } = entry;
    events.emit({
      type: 'notice',
      message: `The cloud has made the ${kindInWords(kind)} ${id} in ${region}, although it said that it does not.`,
    });
    this.#created(entry.entry, id);
    await releaseEntry(ledger.entry(entry.entry), this.#releasing);
  }
}

/** The cloud itself knows which address an instance has, and its disks would carry the tag on. */
function taggedFacts({ kind, facts }: Creation): Facts | undefined {
  return kind === 'instance' ? undefined : facts;
}

/** An image that is good, and not only there to be copied. */
function isResult(entry: LedgerEntry): boolean {
  return isGoodInTheMaking(entry) && !isTemporary(entry);
}

/** Names are IDs too, where they are those of key pairs. */
const AN_ID = /^[!-~]{1,128}$/;

function withoutId({ kind, region }: Creation): BuildError {
  return new BuildError(
    `The cloud's answer does not tell which ${kindInWords(kind)} it created in ${region}.`,
  );
}

/** Refusals of whoever lets calls in: the service that creates something has never seen those. */
const REFUSED_ENTRY: readonly ErrorFamily[] = ['throttling', 'credentials', 'expired', 'permission'];

/** Whether nothing can have been made: the cloud, or the one of its services, never heard of it. */
function isNeverMade(error: unknown): boolean {
  if (error instanceof CloudError) return error.isRefusal && REFUSED_ENTRY.includes(error.family);
  return error instanceof UnreachableError && !error.mayHaveArrived;
}

function describe({ kind, region, id, entry, facts, ...written }: LedgerEntry) {
  // A replacing image is made under a temporary name.
  const name = facts?.['final_name'] ?? written.name;
  return { kind, region, id: id ?? entry, ...(name !== undefined && { name }) };
}

import { setMaxListeners } from 'node:events';
import type { ResourceKind } from '../events/index.js';
import type { LedgerEntry, OutcomeLine } from './entry.js';
import { grouped } from './grouped.js';
import { regionsOf } from './image-facts.js';
import { releasables } from './kinds/index.js';
import { afterOutcome, type ReleaseRecord } from './ledger.js';
import { listRegions, type ListContext, type UnseenRegion } from './list-regions.js';
import { proveFound, type Proven, type Unproven } from './prove-found.js';

/** What there is of one build in the cloud, as far as tags tell: a ledger for those who have none. */
export class FoundBuild implements ReleaseRecord {
  readonly header: { readonly mark: string };
  /** Who ran it, in its own words: "owner/repository run 123.1". Untrusted. */
  readonly run: string;
  /** When it said that it would be over. */
  readonly expires: Date;
  /** Regions that it is in by its own tags, and where its signs of life could not be looked at: it may live there. */
  readonly unseen: readonly string[];
  readonly #found: readonly Proven[];
  readonly #unseen: readonly UnseenRegion[];
  readonly #entries: Map<string, LedgerEntry>;

  constructor(mark: string, found: readonly [Proven, ...Proven[]], unseen: readonly UnseenRegion[]) {
    this.header = { mark };
    this.run = found[0].run;
    this.expires = new Date(Math.max(...found.map(({ expires }) => expires.getTime())));
    const regions = new Set(found.flatMap(({ entry }) => [entry.region, ...regionsOf(entry)]));
    this.unseen = unseen
      .filter(({ region, kinds }) => regions.has(region) && kinds.some((kind) => SIGNS.includes(kind)))
      .map(({ region }) => region);
    this.#found = found;
    this.#unseen = unseen;
    this.#entries = new Map(found.map(({ entry }) => [entry.entry, entry]));
  }

  get entries(): readonly LedgerEntry[] {
    return [...this.#entries.values()];
  }

  record(outcome: OutcomeLine): void {
    const entry = this.#entries.get(outcome.entry);
    if (entry !== undefined) this.#entries.set(outcome.entry, afterOutcome(entry, outcome));
  }

  /**
   * Whether nobody can be working on it any more.
   * @param olderThan milliseconds: if given, what was begun longer ago than this is over, whatever it says itself
   */
  isOver(now: number, olderThan?: number): boolean {
    if (olderThan !== undefined) {
      const begun = this.#found.flatMap(({ createdAt }) => createdAt?.getTime() ?? []);
      return begun.length > 0 && Math.min(...begun) <= now - olderThan;
    }
    const signs = this.#found.map(({ aliveUntil }) => aliveUntil?.getTime() ?? 0);
    return Math.max(this.expires.getTime(), ...signs) < now;
  }

  /** The kinds that must be gone before an entry's resource can go, and that could not be looked at where it is. */
  unseenBefore({ kind, region }: LedgerEntry): readonly ResourceKind[] {
    const unseen = this.#unseen.find((one) => one.region === region)?.kinds ?? [];
    return unseen.filter((other) => goesBefore(other, kind));
  }
}

/** What tells that a build is alive, whatever its tags say: see FoundResource.aliveUntil. */
const SIGNS: readonly ResourceKind[] = ['instance', 'image'];

function goesBefore(first: ResourceKind, then: ResourceKind): boolean {
  return releasables[then].after.some((kind) => kind === first || goesBefore(first, kind));
}

export interface Findings {
  readonly builds: readonly FoundBuild[];
  readonly unproven: readonly Unproven[];
  /** What could not be looked at. */
  readonly unseen: readonly UnseenRegion[];
}

/**
 * Looks for whatever builds have left behind in some regions, by its tags. Calls nothing but lists, and never throws. Other
 * regions, where by their tags builds make images too, are looked at beside: nobody can tell without whether such a build
 * is over.
 */
export async function findBuilds(regions: readonly string[], context: ListContext): Promise<Findings> {
  // All lists are read at the same time: Node would take so many listeners for a leak, and say so in the log.
  setMaxListeners(0, context.signal);
  const here = await listRegions(regions, context);
  const [provenHere] = proveFound(here.found);
  const others = new Set(provenHere.flatMap(({ entry }) => regionsOf(entry)));
  const elsewhere = await listRegions(
    [...others].filter((region) => !regions.includes(region)),
    context,
  );
  const marksHere = new Set(provenHere.map(({ mark }) => mark));
  const [proven, unproven] = proveFound([...here.found, ...elsewhere.found]);
  const unseen = [...here.unseen, ...elsewhere.unseen];
  const marks = grouped(
    proven.filter(({ mark }) => marksHere.has(mark)),
    ({ mark }) => mark,
  );
  const builds = [...marks].flatMap(([mark, [first, ...rest]]) =>
    first === undefined ? [] : [new FoundBuild(mark, [first, ...rest], unseen)],
  );
  return { builds, unproven: unproven.filter(({ region }) => regions.includes(region)), unseen };
}

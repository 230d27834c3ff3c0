import { setMaxListeners } from 'node:events';
import { RESOURCE_KINDS, type ResourceKind } from '../events/index.js';
import { together } from '../async/index.js';
import type { LedgerEntry, OutcomeLine } from './entry.js';
import { grouped } from './grouped.js';
import { releasables, type ReleaseContext } from './kinds/index.js';
import { readTime, type FoundResource } from './kinds/listing.js';
import { afterOutcome, type ReleaseRecord } from './ledger.js';
import { regionsOf } from './image-facts.js';
import { EXPIRES_TAG, readFacts, readResourceTag, RUN_TAG, tagValue } from './marks.js';

/** What there is of one build in the cloud, as far as tags tell: a ledger for those who have none. */
export class FoundBuild implements ReleaseRecord {
  readonly header: { readonly mark: string };
  /** Who ran it, in its own words: "owner/repository run 123.1". Untrusted. */
  readonly run: string;
  /** When it said that it would be over. */
  readonly expires: Date;
  /** Regions that it makes images in, too, by its own tags, and that could not be looked at: it may live there. */
  readonly unseen: readonly string[];
  readonly #found: readonly Proven[];
  readonly #entries: Map<string, LedgerEntry>;

  constructor(mark: string, found: readonly [Proven, ...Proven[]], failed: readonly string[]) {
    this.header = { mark };
    this.run = found[0].run;
    this.expires = new Date(Math.max(...found.map(({ expires }) => expires.getTime())));
    this.unseen = failed.filter((region) => found.some(({ entry }) => regionsOf(entry).includes(region)));
    this.#found = found;
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
}

/** Something that bears our marks in a way that proves nothing: it is never touched. */
export interface Unproven {
  readonly kind: ResourceKind;
  readonly id: string;
  readonly region: string;
  readonly reason: string;
}

export interface Findings {
  readonly builds: readonly FoundBuild[];
  readonly unproven: readonly Unproven[];
  /** The regions that could not be looked at, of which nothing is known. */
  readonly failures: readonly { readonly region: string; readonly error: unknown }[];
}

/**
 * Looks for whatever builds have left behind in some regions, by its tags. Calls nothing but lists. A region
 * where one of the lists cannot be had counts as not looked at: half of the truth would mislead. Other regions, where by
 * their tags builds make images too, are looked at beside: nobody can tell without whether such a build is over.
 */
export async function findBuilds(regions: readonly string[], context: ListContext): Promise<Findings> {
  // All lists are read at the same time: Node would take so many listeners for a leak, and say so in the log.
  setMaxListeners(0, context.signal);
  const here = await listRegions(regions, context);
  const [provenHere] = withoutTwins(here.found);
  const others = new Set(provenHere.flatMap(({ entry }) => regionsOf(entry)));
  const elsewhere = await listRegions(
    [...others].filter((region) => !regions.includes(region)),
    context,
  );
  const marksHere = new Set(provenHere.map(({ mark }) => mark));
  const [proven, unproven] = withoutTwins([...here.found, ...elsewhere.found]);
  const failures = [...here.failures, ...elsewhere.failures];
  const failed = failures.map(({ region }) => region);
  const marks = grouped(
    proven.filter(({ mark }) => marksHere.has(mark)),
    ({ mark }) => mark,
  );
  const builds = [...marks].flatMap(([mark, [first, ...rest]]) =>
    first === undefined ? [] : [new FoundBuild(mark, [first, ...rest], failed)],
  );
  return { builds, unproven: unproven.filter(({ region }) => regions.includes(region)), failures };
}

type ListContext = Pick<ReleaseContext, 'cloud' | 'signal'>;

interface Lists extends Pick<Findings, 'failures'> {
  readonly found: readonly (Proven | Unproven)[];
}

async function listRegions(regions: readonly string[], context: ListContext): Promise<Lists> {
  const lists = await Promise.allSettled(regions.map((region) => listRegion(region, context)));
  return {
    found: lists.flatMap((list) => (list.status === 'fulfilled' ? list.value : [])),
    failures: lists.flatMap((list, index) =>
      list.status === 'rejected' ? [{ region: regions[index] ?? '', error: list.reason as unknown }] : [],
    ),
  };
}

async function listRegion(region: string, context: ListContext): Promise<(Proven | Unproven)[]> {
  const lists = await together(
    ...RESOURCE_KINDS.map(async (kind) => {
      const found = await releasables[kind].list(region, context, 'ours');
      return found.map((resource) => prove(resource, kind, region));
    }),
  );
  return lists.flat();
}

/** A resource whose tags say all that a resource of ours says. */
interface Proven {
  readonly mark: string;
  readonly run: string;
  readonly expires: Date;
  readonly createdAt: Date | undefined;
  readonly aliveUntil: Date | undefined;
  readonly entry: LedgerEntry & { readonly id: string };
}

function prove(resource: FoundResource, kind: ResourceKind, region: string): Proven | Unproven {
  const { id, tags, createdAt, aliveUntil } = resource;
  const belongs = readResourceTag(tags);
  const run = tagValue(RUN_TAG, tags);
  const expires = readTime(tagValue(EXPIRES_TAG, tags));
  const doubt = (reason: string): Unproven => ({ kind, id, region, reason });
  if (belongs === undefined || run === undefined || expires === undefined)
    return doubt('its tags are not complete');
  const { markedAs = [] } = releasables[kind];
  const ofKind = belongs.entry.replace(/-\d+$/, '');
  if (ofKind !== kind && !markedAs.some((other) => other === ofKind))
    return doubt('its tag is that of another kind');
  if (belongs.region !== region) return doubt('its tag is that of a resource in another region');
  const facts = { ...readFacts(tags), ...resource.facts };
  // Of those that are marked as another, there may be several.
  const name = ofKind === kind ? belongs.entry : `${belongs.entry}/${id}`;
  const entry = { entry: name, kind, region, id, state: 'created' as const, facts };
  return {
    mark: belongs.mark,
    run,
    expires,
    createdAt,
    aliveUntil,
    entry: { ...entry, ...(resource.name !== undefined && { name: resource.name }) },
  };
}

/** One entry of a ledger is one resource: of two that claim it, one has copied tags, and nothing tells which. */
function withoutTwins(found: readonly (Proven | Unproven)[]): [Proven[], Unproven[]] {
  const proven = found.filter((one) => 'mark' in one);
  const claims = grouped(proven, ({ mark, entry }) => `${mark}/${entry.entry}`);
  const isTwin = ({ mark, entry }: Proven) => (claims.get(`${mark}/${entry.entry}`)?.length ?? 0) > 1;
  const twins = proven
    .filter(isTwin)
    .map(({ entry: { kind, id, region } }) => ({ kind, id, region, reason: 'another resource has its tag' }));
  return [
    proven.filter((one) => !isTwin(one)),
    [...found.filter((one): one is Unproven => 'reason' in one), ...twins],
  ];
}

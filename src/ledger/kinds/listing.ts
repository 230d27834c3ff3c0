import type { CallOptions, Cloud } from '../../alicloud/index.js';
import { delay } from '../../async/index.js';
import { BuildError } from '../../errors/index.js';
import { inPlural } from '../kind-in-words.js';
import { RESOURCE_TAG, resourceTag, tagValue, type Facts, type Tag } from '../marks.js';
import type { Releasable, ReleaseContext } from './releasable.js';

/** A resource that bears our marks, as the cloud lists it. */
export interface FoundResource {
  readonly id: string;
  readonly name: string | undefined;
  readonly tags: readonly Tag[];
  /** When it was created; undefined where the cloud does not say. */
  readonly createdAt: Date | undefined;
  /** Until when it proves that its build may still be alive, whatever its tags say. */
  readonly aliveUntil?: Date | undefined;
  /** Of a kind that can be a result: whether it is made, and good. */
  readonly isComplete?: boolean;
  /** Whether it is being made, and may still become good. */
  readonly isInTheMaking?: boolean;
  /** What the cloud itself knows of the facts that a release needs. */
  readonly facts?: Facts;
}

/** Which resources of a kind are read: one of them, or whatever bears our marks, of any run. */
export type Wanted = { readonly id: string } | 'ours';

/** How the cloud lists one kind of resource. */
export interface Listing<Item extends ListedItem, ById extends object> {
  /** What the kind is called, as it follows "look for a". */
  readonly words: string;
  /** The most that the cloud puts on a page. */
  readonly pageSize: number;
  /** What the request has that asks for one of them. */
  byId(id: string): ById;
  /** One page of what the request asks for. */
  read(cloud: Cloud, request: ListRequest & Partial<ById>, options: CallOptions): Promise<Page<Item>>;
  /** @returns undefined for what is passed over */
  describe(item: Item): Omit<FoundResource, 'tags' | 'createdAt'> | undefined;
}

/** What the requests of all kinds have in common. */
interface ListRequest {
  readonly regionId: string;
  readonly tag?: { readonly key: string; readonly value?: string }[];
  readonly pageNumber: number;
  readonly pageSize: number;
}

interface ListedItem {
  readonly tags?: { readonly tag?: readonly ListedTag[] | undefined } | undefined;
  readonly creationTime?: string | undefined;
}

/** How resources of a kind are read and found again, by the way that the cloud lists them. */
export function listed<Item extends ListedItem, ById extends object>(
  listing: Listing<Item, ById>,
): Pick<Releasable, 'list' | 'find'> {
  const { words, pageSize } = listing;
  const readAll = async (
    region: string,
    which: ById | Required<Pick<ListRequest, 'tag'>>,
    { cloud, signal, doing }: Pick<ReleaseContext, 'cloud' | 'signal'> & { readonly doing: string },
  ): Promise<FoundResource[]> => {
    const items = await everyPage({ pageSize, cloud, signal, doing }, (page) => {
      const request = { regionId: region, ...which, ...page } as ListRequest & Partial<ById>;
      return listing.read(cloud, request, { region, signal, doing });
    });
    const found = items.flatMap((item) => {
      const described = listing.describe(item);
      if (described === undefined || !IS_ID.test(described.id)) return [];
      return { ...described, tags: readTags(item.tags), createdAt: readTime(item.creationTime) };
    });
    // What is created between two pages pushes the last of the one onto the other.
    return [...new Map(found.map((one) => [one.id, one])).values()];
  };
  return {
    list(region, { cloud, signal }, wanted) {
      const isAny = wanted === 'ours';
      const doing = isAny ? `look for ${inPlural(words)} of ours` : `look at the ${words} ${wanted.id}`;
      const which = isAny ? { tag: [{ key: RESOURCE_TAG }] } : listing.byId(wanted.id);
      return readAll(region, which, { cloud, signal, doing });
    },
    async find(entry, { cloud, mark, signal }) {
      const wanted = resourceTag(mark, entry);
      const doing = `look for ${startsWithVowel(words) ? 'an' : 'a'} ${words} of this build`;
      const found = await readAll(entry.region, { tag: [wanted] }, { cloud, signal, doing });
      // Nothing is released on a filter's word alone.
      return found.find(({ tags }) => tagValue(wanted.key, tags) === wanted.value)?.id;
    },
  };
}

function startsWithVowel(words: string): boolean {
  return /^[aeiou]/.test(words);
}

/** What has none can neither be released nor named; a key pair's is its name. */
const IS_ID = /^[^\s\p{C}]+$/u;

export interface Page<Item> {
  readonly items: readonly Item[] | undefined;
  readonly total: number | undefined;
}

/** What a list is read with, page by page. */
export interface Paging extends Pick<ReleaseContext, 'cloud' | 'signal'> {
  /** The most that the cloud puts on a page. */
  readonly pageSize: number;
  /** What it is read for, as it follows "Could not". */
  readonly doing: string;
}

interface PageRequest {
  readonly pageNumber: number;
  readonly pageSize: number;
}

/** No account has as many resources of ours: who answers so never comes to an end. */
const MOST_PAGES = 500;

/**
 * Reads a list page by page to its end, which is where the cloud's own count says that it is.
 * @throws BuildError if there is none, or if a page stays shorter than that count says
 */
export async function everyPage<Item>(
  paging: Paging,
  read: (page: PageRequest) => Promise<Page<Item>>,
): Promise<readonly Item[]> {
  const { pageSize, doing } = paging;
  const all: Item[] = [];
  for (let pageNumber = 1; pageNumber <= MOST_PAGES; pageNumber += 1) {
    const { items = [], total } = await wholePage({ pageNumber, pageSize }, paging, read);
    all.push(...items);
    const isLast = total === undefined ? items.length < pageSize : pageNumber * pageSize >= total;
    if (isLast) return all;
  }
  throw new BuildError(
    `Could not ${doing}: the cloud's list has no end; it was read up to page ${MOST_PAGES}.`,
  );
}

/**
 * The pauses before a page is asked for again, as parts of the time within which what was made must appear (a minute): half a
 * second, then longer.
 */
const PAUSES = [1 / 120, 1 / 40, 1 / 20];

/** A page with as many items as the cloud's own count leaves for it: one that has fewer is asked for again. */
async function wholePage<Item>(
  page: PageRequest,
  { cloud, signal, doing }: Paging,
  read: (page: PageRequest) => Promise<Page<Item>>,
): Promise<Page<Item>> {
  for (let attempt = 0; ; attempt += 1) {
    const answer = await read(page);
    const before = (page.pageNumber - 1) * page.pageSize;
    const expected = Math.min((answer.total ?? 0) - before, page.pageSize);
    const count = answer.items?.length ?? 0;
    if (count >= expected) return answer;
    const pause = PAUSES[attempt];
    if (pause === undefined)
      throw new BuildError(
        `Could not ${doing}: the cloud's list is not complete. It counts ${answer.total}, and shows ${before + count}, however often it is asked.`,
      );
    await delay(pause * cloud.waiter.appearWithinMs, signal);
  }
}

/** ECS and VPC spell the same list in two ways. */
interface ListedTag {
  readonly key?: string | undefined;
  readonly value?: string | undefined;
  readonly tagKey?: string | undefined;
  readonly tagValue?: string | undefined;
}

export function readTags(tags: { readonly tag?: readonly ListedTag[] | undefined } | undefined): Tag[] {
  return (tags?.tag ?? []).map(({ key, value, tagKey, tagValue }) => ({
    key: tagKey ?? key ?? '',
    value: tagValue ?? value ?? '',
  }));
}

/** A time of the cloud; undefined where it is not one. */
export function readTime(text: string | undefined): Date | undefined {
  const time = new Date(text ?? '');
  return Number.isNaN(time.getTime()) ? undefined : time;
}

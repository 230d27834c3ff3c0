import { BuildError } from '../../errors/index.js';
import { RESOURCE_TAG, type Facts, type Tag } from '../marks.js';

/** A resource that bears our marks, as the cloud lists it. */
export interface FoundResource {
  readonly id: string;
  readonly name: string | undefined;
  readonly tags: readonly Tag[];
  /** When it was created; undefined where the cloud does not say. */
  readonly createdAt: Date | undefined;
  /** Until when it proves that its build may still be alive, whatever its tags say. */
  readonly aliveUntil?: Date | undefined;
  /** What the cloud itself knows of the facts that a release needs. */
  readonly facts?: Facts;
}

/** Which resources of a kind are read: one of them, or whatever bears our marks, of any run. */
export type Wanted = { readonly id: string } | 'ours';

/** The search by tag for those that bear our marks. */
export const ANY_MARK: { readonly key: string }[] = [{ key: RESOURCE_TAG }];

/** What a read of these is for, as it follows "Could not" in an error. */
export function lookFor(wanted: Wanted, kind: string): string {
  return wanted === 'ours' ? `look for ${kind}s of ours` : `look at the ${kind} ${wanted.id}`;
}

export interface Page<Item> {
  readonly items: readonly Item[] | undefined;
  readonly total: number | undefined;
}

/** No account has as many resources of ours: who answers so never comes to an end. */
const MOST_PAGES = 500;

/**
 * Reads a list page by page to its end.
 * @throws BuildError if there is none
 */
export async function everyPage<Item>(
  pageSize: number,
  read: (page: { readonly pageNumber: number; readonly pageSize: number }) => Promise<Page<Item>>,
): Promise<readonly Item[]> {
  const all: Item[] = [];
  for (let pageNumber = 1; pageNumber <= MOST_PAGES; pageNumber += 1) {
    const { items = [], total = 0 } = await read({ pageNumber, pageSize });
    all.push(...items);
    if (items.length === 0 || pageNumber * pageSize >= total) return all;
  }
  throw new BuildError(`The cloud's list has no end: it was read up to page ${MOST_PAGES}.`);
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

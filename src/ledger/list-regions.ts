import { CloudError } from '../alicloud/index.js';
import { BuildError, describeError, toError } from '../errors/index.js';
import { RESOURCE_KINDS, type ResourceKind } from '../events/index.js';
import { grouped } from './grouped.js';
import { kindsInWords } from './kind-in-words.js';
import { releasables, type ReleaseContext } from './kinds/index.js';
import type { FoundResource } from './kinds/listing.js';

export type ListContext = Pick<ReleaseContext, 'cloud' | 'signal'>;

/** Something that bears a tag of ours. */
export interface Listed {
  readonly kind: ResourceKind;
  readonly region: string;
  readonly resource: FoundResource;
}

/** What of a region could not be looked at: of these kinds nothing is known there. */
export interface UnseenRegion {
  readonly region: string;
  readonly kinds: readonly ResourceKind[];
  /** Whether that is all that there is to be looked at. */
  readonly isWhole: boolean;
  /** Why, for all kinds at once. */
  readonly error: unknown;
}

export interface RegionLists {
  readonly found: readonly Listed[];
  readonly unseen: readonly UnseenRegion[];
}

/** Reads all that bears our marks in some regions, each kind for itself. Calls nothing but lists. Never throws. */
export async function listRegions(regions: readonly string[], context: ListContext): Promise<RegionLists> {
  const lists = await Promise.all(regions.map((region) => listRegion(region, context)));
  return {
    found: lists.flatMap(({ found }) => found),
    unseen: lists.flatMap(({ unseen }) => unseen),
  };
}

async function listRegion(region: string, context: ListContext): Promise<RegionLists> {
  const lists = await Promise.allSettled(
    RESOURCE_KINDS.map((kind) => releasables[kind].list(region, context, 'ours')),
  );
  const found: Listed[] = [];
  const failures: Failure[] = [];
  for (const [index, kind] of RESOURCE_KINDS.entries()) {
    const list = lists[index];
    if (list?.status === 'fulfilled')
      found.push(...list.value.map((resource) => ({ kind, region, resource })));
    if (list?.status === 'rejected') failures.push({ kind, error: list.reason as unknown });
  }
  return { found, unseen: unseenOf(region, failures) };
}

interface Failure {
  readonly kind: ResourceKind;
  readonly error: unknown;
}

function unseenOf(region: string, failures: readonly Failure[]): UnseenRegion[] {
  const [first] = failures;
  if (first === undefined) return [];
  const kinds = failures.map(({ kind }) => kind);
  const isWhole = kinds.length === RESOURCE_KINDS.length;
  return [{ region, kinds, isWhole, error: asOne(region, failures) }];
}

/** Kinds that cannot be listed for the same reason are told together: all permissions that are missing at once. */
function asOne(region: string, failures: readonly Failure[]): unknown {
  const byReason = [...grouped(failures, ({ error }) => reasonOf(error)).values()];
  const [only] = failures;
  if (failures.length === 1) return only?.error;
  const sentences = byReason.map((alike) => sentenceOf(region, alike));
  return new BuildError(sentences.join(' '), { cause: only?.error });
}

function reasonOf(error: unknown): string {
  return error instanceof CloudError ? error.code : toError(error).name;
}

function sentenceOf(region: string, failures: readonly Failure[]): string {
  const kinds = listInWords(failures.map(({ kind }) => kindsInWords(kind)));
  const denied = failures.flatMap(({ error }) =>
    error instanceof CloudError && error.isDenied ? `${error.product.toLowerCase()}:${error.action}` : [],
  );
  if (denied.length > 1)
    return `Could not look for ${kinds} of ours in ${region}: the caller lacks the permissions ${denied.sort().join(', ')}. Add them to the RAM policy of the user or role.`;
  const [first] = failures;
  const isAll = failures.length === RESOURCE_KINDS.length;
  const beside = failures.length > 1 && !isAll ? ` The same goes for all of these: ${kinds}.` : '';
  return `${describeError(first?.error)}${beside}`;
}

/** "a, b and c" */
export function listInWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

import { CloudError, DescribeSnapshots, TagResources } from '../alicloud/index.js';
import type { OpenResource, ReleaseContext } from './kinds/releasable.js';
import { everyPage, readTags } from './kinds/listing.js';
import { bearMarks, marksOf, resourceTag, type EntryPlace } from './marks.js';
import { FOR_SOME_SECONDS, lookUntilFound, ONCE } from './patience.js';

/**
 * Marks snapshots as those of an image's ledger entry, before an image that they are behind is deleted: when that is
 * gone, nothing else tells a later process whose those were that the cloud itself made.
 */
export async function markSnapshots(
  snapshots: readonly string[],
  { entry, region }: EntryPlace,
  { cloud, mark, runName: run, signal }: ReleaseContext,
): Promise<void> {
  if (snapshots.length === 0) return;
  try {
    await cloud.call(
      TagResources,
      {
        regionId: region,
        resourceType: 'snapshot',
        resourceId: [...snapshots],
        // Their time is over now.
        tag: marksOf({ mark, run, expires: new Date() }, { entry, region }),
      },
      { region, signal, doing: `mark the snapshots ${snapshots.join(', ')}` },
    );
  } catch (error) {
    // It only matters to a process that comes after this one.
    if (!(error instanceof CloudError)) throw error;
  }
}

/**
 * The snapshots that {@link markSnapshots} marked for an entry, and that are there still. Whoever began to release it may have
 * marked them a moment ago: then it takes some seconds to be certain that there are none.
 */
export async function markedSnapshots(
  resource: OpenResource,
  context: ReleaseContext,
): Promise<readonly string[]> {
  const look = async () => {
    const found = await listMarked(resource, context);
    return found.length > 0 ? found : undefined;
  };
  return (await lookUntilFound(look, resource.isReleasing ? FOR_SOME_SECONDS : ONCE, context)) ?? [];
}

async function listMarked(resource: OpenResource, context: ReleaseContext): Promise<readonly string[]> {
  const { region } = resource;
  const { cloud, signal, mark } = context;
  const doing = 'look for snapshots of a deleted image';
  const listed = await everyPage({ pageSize: PAGE_SIZE, cloud, signal, doing }, async (page) => {
    const { snapshots, totalCount: total } = await cloud.call(
      DescribeSnapshots,
      { regionId: region, tag: [resourceTag(mark, resource)], ...page },
      { region, signal, doing },
    );
    return { items: snapshots?.snapshot, total };
  });
  const ids = listed.flatMap(({ snapshotId, tags }) => {
    const isItsOwn = bearMarks(readTags(tags), resource, context);
    return snapshotId !== undefined && isItsOwn ? [snapshotId] : [];
  });
  return [...new Set(ids)];
}

/** The most that DescribeSnapshots puts on a page, or answers by IDs; it is 10 where none is given. */
const PAGE_SIZE = 100;

/** Snapshots that are there still. */
export interface StillThere {
  /** Those that {@link markSnapshots} marked for an entry. */
  readonly marked: readonly string[];
  readonly others: readonly string[];
}

/** Which of some snapshots are there. Marks come late to be seen: it takes some seconds to be certain that one has none. */
export async function stillThere(
  ids: readonly string[],
  resource: OpenResource,
  context: ReleaseContext,
): Promise<StillThere> {
  let last: StillThere = { marked: [], others: [] };
  const look = async () => {
    last = await listByIds(ids, resource, context);
    return last.others.length === 0 ? last : undefined;
  };
  return (await lookUntilFound(look, FOR_SOME_SECONDS, context)) ?? last;
}

async function listByIds(
  ids: readonly string[],
  resource: OpenResource,
  context: ReleaseContext,
): Promise<StillThere> {
  const { region } = resource;
  const { snapshots } = await context.cloud.call(
    DescribeSnapshots,
    { regionId: region, snapshotIds: JSON.stringify(ids), maxResults: PAGE_SIZE },
    { region, signal: context.signal, doing: 'look for snapshots of a deleted image' },
  );
  const there = (snapshots?.snapshot ?? []).flatMap(({ snapshotId: id, tags }) =>
    id !== undefined && ids.includes(id)
      ? [{ id, isMarked: bearMarks(readTags(tags), resource, context) }]
      : [],
  );
  return {
    marked: there.flatMap(({ id, isMarked }) => (isMarked ? [id] : [])),
    others: there.flatMap(({ id, isMarked }) => (isMarked ? [] : [id])),
  };
}

import { CloudError, DescribeSnapshots, TagResources } from '../alicloud/index.js';
import type { OpenResource, ReleaseContext } from './kinds/releasable.js';
import { readTags } from './kinds/listing.js';
import { bearMarks, marksOf, resourceTag, type EntryPlace } from './marks.js';

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

/** The snapshots that {@link markSnapshots} marked for an entry, and that are there still. */
export async function markedSnapshots(
  resource: OpenResource,
  context: ReleaseContext,
): Promise<readonly string[]> {
  const { region } = resource;
  const { snapshots } = await context.cloud.call(
    DescribeSnapshots,
    { regionId: region, tag: [resourceTag(context.mark, resource)] },
    { region, signal: context.signal, doing: 'look for snapshots of a deleted image' },
  );
  return (snapshots?.snapshot ?? []).flatMap(({ snapshotId, tags }) => {
    const isItsOwn = bearMarks(readTags(tags), resource, context);
    return snapshotId !== undefined && isItsOwn ? [snapshotId] : [];
  });
}

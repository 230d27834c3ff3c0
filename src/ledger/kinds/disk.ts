import { DescribeDisks } from '../../alicloud/index.js';
import { describeError } from '../../errors/index.js';
import { unmark } from '../unmark.js';
import { listed, readTags } from './listing.js';
import { readResourceTag } from '../marks.js';
import type { OpenResource, Releasable, ReleaseContext } from './releasable.js';

/**
 * A data disk that stays when its instance goes, since the options say so. It is made with the instance, bears its tags
 * and is the user's from the beginning: its release takes our marks off. All others go with their instance.
 */
export const disk: Releasable = {
  kind: 'disk',
  after: ['instance'],
  markedAs: ['instance'],

  ...listed({
    words: 'disk',
    pageSize: 100,
    byId: (id) => ({ diskIds: JSON.stringify([id]) }),
    async read(cloud, request, options) {
      const { disks, totalCount: total } = await cloud.call(DescribeDisks, request, options);
      return { items: disks?.disk, total };
    },
    describe: (one) =>
      one.deleteWithInstance === false ? { id: one.diskId ?? '', name: one.diskName } : undefined,
  }),

  willStay: () => Promise.resolve(true),

  async release({ id, region }, context) {
    await unmark({ type: 'disk', ids: [id], region }, context);
    return 'finished';
  },
};

/** Facts of an instance all of whose disks go with it. */
export const NO_DISKS_STAY = { disks_stay: 'no' } as const;

/**
 * Makes the disks that stay when the instance goes the user's, and tells of them: they cost. For what goes wrong with
 * it the instance is not kept waiting. Never throws.
 */
export async function handOverDisks(
  { id: instanceId, region, facts }: OpenResource,
  context: ReleaseContext,
): Promise<void> {
  const { events, entries } = context;
  // A sweep has found them for itself.
  const isKnown = entries.some(({ kind }) => kind === 'disk');
  if (isKnown || facts?.['disks_stay'] === NO_DISKS_STAY.disks_stay) return;
  try {
    const ids = await disksThatStay(instanceId, region, context);
    if (ids.length === 0) return;
    for (const id of ids) events.emit({ type: 'resource_kept', kind: 'disk', id, region });
    const [disks, stay, cost] = ids.length === 1 ? ['disk', 'stays', 'costs'] : ['disks', 'stay', 'cost'];
    events.emit({
      type: 'notice',
      message: `The data ${disks} ${ids.join(', ')} in ${region} ${stay} when the instance goes (disk_delete_with_instance: false), and ${cost} until you delete ${ids.length === 1 ? 'it' : 'them'}.`,
    });
    await unmark({ type: 'disk', ids, region }, context);
  } catch (error) {
    events.emit({
      type: 'warning',
      message: `Data disks of the instance ${instanceId} in ${region} may stay (disk_delete_with_instance: false), and cost until you delete them: ${describeError(error)}`,
    });
  }
}

async function disksThatStay(
  instanceId: string,
  region: string,
  { cloud, mark, signal }: ReleaseContext,
): Promise<readonly string[]> {
  const { disks } = await cloud.call(
    DescribeDisks,
    { regionId: region, instanceId, pageSize: 100 },
    { region, signal, doing: `list the disks of ${instanceId}` },
  );
  return (disks?.disk ?? []).flatMap(({ diskId, deleteWithInstance, tags }) => {
    const isOurs = readResourceTag(readTags(tags))?.mark === mark;
    return diskId !== undefined && deleteWithInstance === false && isOurs ? [diskId] : [];
  });
}

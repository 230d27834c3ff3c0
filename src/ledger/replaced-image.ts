import { CloudError, DeleteImage, snapshotsBehind, type ImageState } from '../alicloud/index.js';
import { describeError } from '../errors/index.js';
import { deleteForCertain } from './deletion.js';
import { describeImage } from './describe-image.js';
import { endSharing } from './end-sharing.js';
import type { OpenResource, ReleaseContext } from './kinds/releasable.js';
import { deleteSnapshot } from './kinds/snapshot.js';
import { markSnapshots, stillThere } from './marked-snapshots.js';
import type { ReplacementFacts } from './replacement-facts.js';
import { unmark } from './unmark.js';

/** Deletes the image that is replaced, and the snapshots that are to go with it; tells what the cloud keeps. */
export async function removeReplaced(
  resource: OpenResource,
  facts: ReplacementFacts,
  replaced: ImageState,
  context: ReleaseContext,
): Promise<void> {
  const { id, region } = resource;
  const { replaces, final_name: name } = facts;
  if (!isStillTheReplaced(replaced, facts)) {
    context.events.emit({
      type: 'warning',
      message: `The image ${replaces} in ${region}, which ${id} replaces, has been renamed to "${replaced.imageName ?? ''}" meanwhile: it is not deleted.`,
    });
    return;
  }
  const doomed = doomedSnapshots(replaced, facts);
  await markSnapshots(doomed, resource, context);
  if (!(await deleteReplaced(resource, facts, context)))
    return unmark({ type: 'snapshot', ids: doomed, region }, context);
  await deleteReplacedSnapshots(doomed, region, context);
  context.events.emit({
    type: 'info',
    message: `${id} has replaced ${replaces} as "${name}" in ${region}; the old image is deleted, its snapshots ${doomed.length > 0 ? `too (${doomed.join(', ')})` : 'stay (image_force_delete_snapshots deletes them)'}.`,
  });
}

/** Only what is behind the image is deleted with it, whatever else the facts name. */
export function doomedSnapshots(
  replaced: ImageState,
  { delete_snapshots: named }: ReplacementFacts,
): string[] {
  const wanted = named.split(',');
  return snapshotsBehind(replaced).filter((snapshot) => wanted.includes(snapshot));
}

/** The replaced image is gone: what was doomed with it goes too, where the removal was cut off in between. */
export async function removeRest(
  resource: OpenResource,
  { replaces, delete_snapshots: named }: ReplacementFacts,
  context: ReleaseContext,
): Promise<void> {
  if (named === '') return;
  const { region } = resource;
  const { marked, others } = await stillThere(named.split(','), resource, context);
  await deleteReplacedSnapshots(marked, region, context);
  if (others.length === 0) return;
  context.events.emit({
    type: 'warning',
    message: `Of the image ${replaces} in ${region}, which is replaced and gone, the snapshots ${others.join(', ')} are left: they do not bear the tags of this build. Delete them when you do not need them any more.`,
  });
}

/** Whether the name is one of those that it has during a swap. */
export function isStillTheReplaced(
  { imageName }: ImageState,
  { final_name: name, retired_name: retired }: ReplacementFacts,
): boolean {
  return imageName === name || imageName === retired;
}

/** @returns false if the cloud keeps it, which is told as a warning: the new image is in its place all the same */
async function deleteReplaced(
  { id, region }: OpenResource,
  { replaces, retired_name: name }: ReplacementFacts,
  context: ReleaseContext,
): Promise<boolean> {
  const { cloud, signal, events } = context;
  const deletion = {
    remove: () =>
      cloud.call(
        DeleteImage,
        { regionId: region, imageId: replaces },
        { region, signal, doing: `delete the replaced image ${replaces}` },
      ),
    look: () => describeImage(cloud, replaces, region, signal),
  };
  try {
    await deleteForCertain(deletion, {}, context).catch(async (error: unknown) => {
      if (!(error instanceof CloudError && error.isOneOf(['ImageUseShared']))) throw error;
      await endSharing({ replaces, id, region }, context);
      await deleteForCertain(deletion, {}, context);
    });
    events.emit({ type: 'resource_released', kind: 'image', id: replaces, region });
    return true;
  } catch (error) {
    if (!(error instanceof CloudError && error.isRefusal)) throw error;
    events.emit({
      type: 'warning',
      message: `The replaced image ${replaces} in ${region} is left as ${name}: ${describeError(error)}`,
    });
    return false;
  }
}

async function deleteReplacedSnapshots(
  snapshots: readonly string[],
  region: string,
  context: ReleaseContext,
): Promise<void> {
  await Promise.all(snapshots.map((snapshot) => deleteReplacedSnapshot(snapshot, region, context)));
}

async function deleteReplacedSnapshot(id: string, region: string, context: ReleaseContext): Promise<void> {
  const { events } = context;
  try {
    await deleteSnapshot({ id, region }, context);
    events.emit({ type: 'resource_released', kind: 'snapshot', id, region });
  } catch (error) {
    if (!(error instanceof CloudError && error.isRefusal)) throw error;
    const message = `The snapshot ${id} of the replaced image is left: ${describeError(error)}`;
    events.emit({ type: 'warning', message });
    await unmark({ type: 'snapshot', ids: [id], region }, context);
  }
}

import { ModifyImageAttribute, TagResources } from '../../alicloud/index.js';
import { together } from '../../async/index.js';
import { BuildError } from '../../errors/index.js';
import { finishReplacement, markKeys, unmark, type Tag } from '../../ledger/index.js';
import type { Image } from './image.js';
import { shareImage } from './share.js';
import { inRegion, to, type BuildingSite } from './site.js';
import { tagList, tagsForLater, tagsOf } from './tags.js';

/**
 * Makes a good image the user's: family, tags on it and on its snapshots, the accounts it is shared with; then it
 * takes the name of the image that it replaces, which goes. Where one of these fails, the release of what the build
 * made gives it the name, and keeps what it replaces.
 */
export async function publishImage(site: BuildingSite, image: Image): Promise<void> {
  const { resources } = site;
  const there = inRegion(site, image.region);
  const replaces = image.target?.replaces !== undefined;
  await together(
    joinFamily(there, image),
    ...(replaces ? [] : [dress(there, image)]),
    tagSnapshots(there, image),
    shareImage(there, image),
  );
  if (!replaces) return finish(site, image);
  const lacksTags = missingTags(there, image).length > 0;
  if (lacksTags) {
    // There is room for them when the marks have gone; nothing is replaced by what lacks some.
    await dress(there, image);
    resources.notePublished(image.resource);
  } else await resources.markPublished(image.resource, site.signal);
  const other = await finishReplacement(resources.entryOf(image.resource), resources.contextFor(site.signal));
  // Where they can stay until here, the marks tell a sweep how to finish what is cut off.
  if (!lacksTags) await dress(there, image);
  finish(site, image, other?.nameInstead);
  if (other !== undefined) throw nameLost(there, image, other.nameInstead);
}

function finish({ resources }: BuildingSite, { resource, snapshots }: Image, name?: string): void {
  resources.finish(resource, name);
  for (const snapshot of snapshots) resources.finish(snapshot);
}

function nameLost(there: BuildingSite, { id, target }: Image, nameInstead: string): BuildError {
  const option = target?.nameOption ?? 'image_name';
  return new BuildError(
    `${option}: another image has been given the name "${target?.name ?? ''}" in ${there.region} while this one was built. This one is good, and is named ${nameInstead} (${id}).`,
    {
      place: there.placeOf(option),
      hint: 'Do not run two builds of one name at the same time: a concurrency group in the workflow prevents it.',
    },
  );
}

/** CopyImage has no parameter for it. */
async function joinFamily(there: BuildingSite, { id, isCopy }: Image): Promise<void> {
  const { target_image_family: imageFamily } = there.options;
  if (!isCopy || imageFamily === undefined) return;
  await there.cloud.call(
    ModifyImageAttribute,
    { regionId: there.region, imageId: id, imageFamily },
    to(there, `put the image ${id} into the family ${imageFamily}`),
  );
}

/** Our marks go, and the user's tags that there was no room for beside them come. */
async function dress(there: BuildingSite, image: Image): Promise<void> {
  const { id, resource } = image;
  const { facts } = there.resources.entryOf(resource);
  await unmark({ type: 'image', ids: [id], region: there.region, facts }, there);
  await tag(there, 'image', [id], missingTags(there, image));
}

/** The user's tags that there is no room for beside our marks. */
function missingTags({ options, resources }: BuildingSite, { resource }: Image): Tag[] {
  const { facts } = resources.entryOf(resource);
  return tagsForLater(tagList(tagsOf(options)), markKeys(facts).length);
}

/** CreateImage and CopyImage tag the image alone. */
async function tagSnapshots(there: BuildingSite, { snapshotIds, snapshots }: Image): Promise<void> {
  await unmark({ type: 'snapshot', ids: snapshots.map(({ id }) => id), region: there.region }, there);
  await tag(there, 'snapshot', snapshotIds, tagList(tagsOf(there.options)));
}

async function tag(
  there: BuildingSite,
  resourceType: 'image' | 'snapshot',
  resourceId: readonly string[],
  tags: readonly Tag[],
): Promise<void> {
  if (tags.length === 0 || resourceId.length === 0) return;
  await there.cloud.call(
    TagResources,
    { regionId: there.region, resourceType, resourceId: [...resourceId], tag: [...tags] },
    to(there, `tag the ${resourceType} ${resourceId.join(', ')}`),
  );
}

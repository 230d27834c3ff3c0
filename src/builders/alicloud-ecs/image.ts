import { CreateImage, imageWatch, snapshotsBehind, TagResources } from '../../alicloud/index.js';
import { together } from '../../async/index.js';
import { BuildError } from '../../errors/index.js';
import { finishReplacement, unmarkImage, type ReplacementFacts, type Resource } from '../../ledger/index.js';
import type { NameHolder } from './check.js';
import type { Instance } from './instance.js';
import { to, waitForStatus, type BuildingSite } from './site.js';
import { imageLimit } from './time-limits.js';

/** A resource of the cloud has at most twenty tags. */
const MOST_TAGS = 20;
const LONGEST_NAME = 128;

/** What the image is made from. */
export interface ImageSource {
  readonly instance: Instance;
  readonly diskIds: readonly string[];
  /** The image that has its name, if that is to be replaced. */
  readonly replaces: NameHolder | undefined;
}

/** An available image, not yet published: it may still have a temporary name. */
export interface Image {
  readonly resource: Resource;
  readonly id: string;
  readonly snapshotIds: readonly string[];
}

/**
 * Makes the image from the stopped instance and waits until it is available.
 * @throws BuildError if the image fails, with the cloud's reason
 */
export async function createImage(
  site: BuildingSite,
  { instance, diskIds, replaces }: ImageSource,
): Promise<Image> {
  const { region, resources, cloud, options } = site;
  const name =
    replaces === undefined ? options.image_name : nameBeside(options.image_name, `new_${site.suffix}`);
  const facts = { disk_ids: diskIds.join(','), ...(replaces && replacement(site, replaces)) };
  const resource = await resources.create(
    { kind: 'image', region, name, facts },
    async ({ clientToken, tags }) => {
      const own = tagList(options.tags);
      const made = await cloud.call(
        CreateImage,
        {
          regionId: region,
          instanceId: instance.id,
          imageName: name,
          description: options.image_description,
          imageVersion: options.image_version,
          imageFamily: options.target_image_family,
          bootMode: options.boot_mode,
          resourceGroupId: options.resource_group_id,
          clientToken,
          tag: [...own, ...tags].slice(0, MOST_TAGS),
        },
        to(site, `create the image ${name}`),
      );
      if (made.imageId === undefined) throw new BuildError('CreateImage answered without an image ID.');
      return made.imageId;
    },
  );
  const made = await waitForStatus(site, {
    watch: imageWatch,
    id: resource.id,
    status: 'Available',
    limit: imageLimit(options),
    limitOption: 'wait_snapshot_ready_timeout',
    phase: 'image',
  });
  return { resource, id: resource.id, snapshotIds: snapshotsBehind(made) };
}

/**
 * Makes the available image the user's: it takes the name of the image that it replaces, its snapshots get the
 * image's tags, and our marks come off.
 */
export async function publishImage(site: BuildingSite, image: Image): Promise<void> {
  const open = site.resources.entryOf(image.resource);
  await together(
    finishReplacement(open, site),
    unmarkImage(open, site),
    tagSnapshots(site, image.snapshotIds),
  );
  site.resources.finish(image.resource);
}

/** CreateImage tags the image alone. */
async function tagSnapshots(site: BuildingSite, snapshotIds: readonly string[]): Promise<void> {
  const tags = tagList(site.options.tags);
  if (tags.length === 0 || snapshotIds.length === 0) return;
  await site.cloud.call(
    TagResources,
    { regionId: site.region, resourceType: 'snapshot', resourceId: [...snapshotIds], tag: tags },
    to(site, `tag the snapshots ${snapshotIds.join(', ')}`),
  );
}

function replacement(site: BuildingSite, replaces: NameHolder) {
  const name = site.options.image_name;
  return {
    final_name: name,
    replaces: replaces.id,
    retired_name: nameBeside(name, `old_${site.suffix}`),
    delete_snapshots: site.options.image_force_delete_snapshots ? replaces.snapshotIds.join(',') : '',
  } satisfies ReplacementFacts;
}

/** `name` with a tail, cut so that both fit into a name. */
function nameBeside(name: string, tail: string): string {
  return `${[...name].slice(0, LONGEST_NAME - tail.length - 1).join('')}-${tail}`;
}

function tagList(tags: Readonly<Record<string, string>> | undefined) {
  return Object.entries(tags ?? {}).map(([key, value]) => ({ key, value }));
}

import { ecs } from '../../api/ecs.js';
import { ownerAlias, visibleImages, type Image } from '../../model/image.js';
import type { Region } from '../../model/region.js';
import { bearsTags } from '../../model/tags.js';
import type { ValuesOf } from '../../parameters/description.js';
import { commaList } from '../../parameters/json-list.js';
import { fits as fitsName } from '../../parameters/wildcard.js';
import { defineAction } from '../action.js';
import { pageOf } from '../paging.js';
import { imageView } from './image-view.js';

type Request = ValuesOf<typeof ecs.DescribeImages>;

export const describeImages = defineAction('DescribeImages', ecs.DescribeImages, ({ parameters, region }) => {
  const fits = filterOf(region, parameters);
  const found = visibleImages(region)
    .filter(fits)
    .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
  const { items, fields } = pageOf(found, parameters, 100);
  return {
    RegionId: region.id,
    ...fields,
    Images: { Image: items.map((image) => imageView(region, image)) },
  };
});

/** Only available images are shown unless other states are asked for. */
function filterOf(region: Region, request: Request): (image: Image) => boolean {
  const { ImageName, ImageFamily, Architecture, OSType, ImageOwnerId, IsPublic, Tag } = request;
  const ids = commaList(request.ImageId);
  const statuses = commaList(request.Status) ?? ['Available'];
  return (image) =>
    (!ids || ids.includes(image.id)) &&
    (statuses.includes('ALL') || statuses.includes(image.status)) &&
    (!ImageName || fitsName(ImageName, image.name)) &&
    (!ImageFamily || image.family === ImageFamily) &&
    (!Architecture || image.system.architecture === Architecture) &&
    (!OSType || image.system.osType === OSType) &&
    (ImageOwnerId === undefined || image.ownerId === String(ImageOwnerId)) &&
    (IsPublic === undefined || image.isPublic === IsPublic) &&
    isOwnedAs(image, request.ImageOwnerAlias, region.accountId) &&
    hasSnapshot(image, request.SnapshotId) &&
    bearsTags(image.tags, Tag);
}

function isOwnedAs(image: Image, alias: string | undefined, accountId: string): boolean {
  const own = ownerAlias(image, accountId);
  return alias ? own === alias : own !== 'marketplace';
}

function hasSnapshot(image: Image, snapshotId: string | undefined): boolean {
  return !snapshotId || image.disks.some((disk) => disk.snapshotId === snapshotId);
}

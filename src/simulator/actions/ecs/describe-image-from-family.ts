import { ecs } from '../../api/ecs.js';
import { newestOfFamily } from '../../model/image.js';
import { missingParameter } from '../../protocol/api-error.js';
import { defineAction } from '../action.js';
import { imageView } from './image-view.js';

/** The newest available image of a family; an answer without an image where there is none. */
export const describeImageFromFamily = defineAction(
  'DescribeImageFromFamily',
  ecs.DescribeImageFromFamily,
  ({ parameters: { ImageFamily }, region }) => {
    if (!ImageFamily) throw missingParameter('ImageFamily');
    const image = newestOfFamily(region, ImageFamily);
    if (!image) return {};
    const {
      Usable: _usable,
      BootMode: _bootMode,
      Features: _features,
      OSNameEn: _osNameEn,
      IsPublic: _isPublic,
      ImageOwnerId: _ownerId,
      ResourceGroupId: _group,
      LoginAsNonRootSupported: _nonRoot,
      ...shown
    } = imageView(region, image);
    return { Image: shown };
  },
);

import { ecs } from '../../api/ecs.js';
import { defineAction } from '../action.js';
import { pageOf } from '../paging.js';
import { requireOwnImage } from './image-access.js';

export const describeImageSharePermission = defineAction(
  'DescribeImageSharePermission',
  ecs.DescribeImageSharePermission,
  ({ parameters, region }) => {
    const image = requireOwnImage(region, parameters.ImageId);
    const { items, fields } = pageOf([...image.sharedWith], parameters, 100);
    return {
      RegionId: region.id,
      ImageId: image.id,
      ...fields,
      Accounts: { Account: items.map((AliyunId) => ({ AliyunId })) },
      ShareGroups: { ShareGroup: [] },
    };
  },
);

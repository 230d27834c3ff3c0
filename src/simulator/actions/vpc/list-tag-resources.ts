import { vpc as api } from '../../api/vpc.js';
import { defineAction } from '../action.js';
import { tagList } from '../tag-list.js';

export const listVpcTagResources = defineAction(
  'ListTagResources',
  api.ListTagResources,
  ({ parameters, region }) => tagList('vpc', region, parameters),
);

import { ecs } from '../../api/ecs.js';
import { defineAction } from '../action.js';
import { tagList } from '../tag-list.js';

export const listTagResources = defineAction(
  'ListTagResources',
  ecs.ListTagResources,
  ({ parameters, region }) => tagList('ecs', region, parameters),
);

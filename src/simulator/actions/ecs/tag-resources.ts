import { ecs } from '../../api/ecs.js';
import { tagAll, taggable } from '../../model/tagging.js';
import { readTags } from '../../model/tags.js';
import { defineAction } from '../action.js';

export const tagResources = defineAction(
  'TagResources',
  ecs.TagResources,
  ({ parameters: { ResourceType, ResourceId, Tag }, region }) => {
    tagAll(region, taggable('ecs', region, ResourceType, ResourceId), readTags(Tag));
    return {};
  },
);

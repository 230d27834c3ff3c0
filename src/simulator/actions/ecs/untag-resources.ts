import { ecs } from '../../api/ecs.js';
import { taggable, untagAll } from '../../model/tagging.js';
import { defineAction } from '../action.js';

export const untagResources = defineAction(
  'UntagResources',
  ecs.UntagResources,
  ({ parameters: { ResourceType, ResourceId, TagKey = [], All }, region }) => {
    untagAll(
      taggable('ecs', region, ResourceType, ResourceId),
      TagKey.length === 0 && All ? undefined : TagKey,
    );
    return {};
  },
);

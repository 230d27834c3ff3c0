import { vpc as api } from '../../api/vpc.js';
import { taggable, untagAll } from '../../model/tagging.js';
import { defineAction } from '../action.js';

/** Spelt with a capital T, unlike its sister in ECS. */
export const unTagVpcResources = defineAction(
  'UnTagResources',
  api.UnTagResources,
  ({ parameters: { ResourceType, ResourceId, TagKey = [], All }, region }) => {
    untagAll(
      taggable('vpc', region, ResourceType, ResourceId),
      TagKey.length === 0 && All ? undefined : TagKey,
    );
    return {};
  },
);

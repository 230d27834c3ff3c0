import { vpc as api } from '../../api/vpc.js';
import { tagAll, taggable } from '../../model/tagging.js';
import { readVpcTags } from '../../model/tags.js';
import { defineAction } from '../action.js';

export const tagVpcResources = defineAction(
  'TagResources',
  api.TagResources,
  ({ parameters: { ResourceType, ResourceId, Tag }, region }) => {
    tagAll(region, taggable('vpc', region, ResourceType, ResourceId), readVpcTags(Tag));
    return {};
  },
);

import { ecs } from '../../api/ecs.js';
import { tagAll, taggable } from '../../model/tagging.js';
import { readTags } from '../../model/tags.js';
import { defineAction } from '../action.js';

/** The forerunner of TagResources, for one resource; Packer 1.6.6 uses it. */
export const addTags = defineAction(
  'AddTags',
  ecs.AddTags,
  ({ parameters: { ResourceType, ResourceId, Tag }, region }) => {
    tagAll(region, taggable('ecs', region, ResourceType, [ResourceId]), readTags(Tag));
    return {};
  },
);

import { allTaggable, taggable } from '../model/tagging.js';
import type { Region } from '../model/region.js';
import { bearsTags, type TagParameter } from '../model/tags.js';
import { tokenPageOf } from './paging.js';

export interface TagListRequest {
  readonly ResourceType: string;
  readonly ResourceId?: readonly string[] | undefined;
  readonly Tag?: readonly TagParameter[] | undefined;
  readonly NextToken?: string | undefined;
}

/** ListTagResources, the same for ECS and VPC: one entry for each tag of each resource. */
export function tagList(product: 'ecs' | 'vpc', region: Region, request: TagListRequest) {
  const { ResourceType, ResourceId, Tag } = request;
  const resources = ResourceId
    ? taggable(product, region, ResourceType, ResourceId)
    : allTaggable(product, region, ResourceType);
  const entries = resources
    .filter(({ tags }) => bearsTags(tags, Tag))
    .flatMap(({ id, tags }) =>
      [...tags].map(([TagKey, TagValue]) => ({ ResourceType, ResourceId: id, TagKey, TagValue })),
    );
  const { items, fields } = tokenPageOf(entries, { MaxResults: 50, NextToken: request.NextToken });
  return { NextToken: fields['NextToken'], TagResources: { TagResource: items } };
}

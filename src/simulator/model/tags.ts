import { ApiError } from '../protocol/api-error.js';

export type Tags = Map<string, string>;

export interface TagParameter {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
  /** The spelling of the oldest clients. */
  readonly key?: string | undefined;
  readonly value?: string | undefined;
}

/**
 * Reads `Tag.N` and holds it to the documented rules (cloud-facts, section 5).
 *
 * @throws ApiError `InvalidTagKey.Malformed`, `InvalidTagValue.Malformed`, `Duplicate.TagKey`, `NumberExceed.Tags`
 */
export function readTags(parameters: readonly TagParameter[] = []): Tags {
  const tags: Tags = new Map();
  for (const parameter of parameters) {
    const { key, value = '' } = spelled(parameter);
    if (!key || key.length > 128 || /^(aliyun|acs:)|https?:\/\//i.test(key)) {
      throw new ApiError('InvalidTagKey.Malformed', 400, `The specified Tag.n.Key is not valid. (${key})`);
    }
    if (value.length > 128 || /^acs:|https?:\/\//i.test(value)) {
      throw new ApiError(
        'InvalidTagValue.Malformed',
        400,
        `The specified Tag.n.Value is not valid. (${value})`,
      );
    }
    if (tags.has(key)) throw new ApiError('Duplicate.TagKey', 400, 'The Tag.N.Key contain duplicate key.');
    tags.set(key, value);
  }
  if (tags.size > 20) throw new ApiError('NumberExceed.Tags', 400, 'The Tags parameter number is exceeded.');
  return tags;
}

/**
 * The same for VPC, which reserves this beginning of values, too (CreateVpc and others, `Tag.N.Value`; the code is that of
 * its TagResources).
 *
 * @throws ApiError as {@link readTags}, and `InvalidTagValue`
 */
export function readVpcTags(parameters: readonly TagParameter[] = []): Tags {
  const tags = readTags(parameters);
  if ([...tags.values()].some((value) => /^aliyun/i.test(value)))
    throw new ApiError('InvalidTagValue', 400, 'The tag values are not valid.');
  return tags;
}

/** Puts tags on a resource, which must not have more than `limit` afterwards. */
export function addTags(on: Tags, added: Tags, limit: number): void {
  const together = new Map([...on, ...added]);
  if (together.size > limit)
    throw new ApiError('QuotaExceed.Tags', 403, 'The maximum number of tags is exceeded.');
  for (const [key, value] of added) on.set(key, value);
}

/** Whether a resource bears all the tags asked for; one asked for without value needs only its key. */
export function bearsTags(tags: Tags, asked: readonly TagParameter[] = []): boolean {
  return asked.map(spelled).every(({ key, value }) => tags.has(key) && (!value || tags.get(key) === value));
}

function spelled({ Key, key, Value, value }: TagParameter) {
  return { key: Key ?? key ?? '', value: Value ?? value };
}

/** The wire form of ECS: `Tags.Tag[]` with TagKey and TagValue. */
export function ecsTags(tags: Tags) {
  return { Tag: [...tags].map(([TagKey, TagValue]) => ({ TagKey, TagValue })) };
}

/** The wire form of VPC: `Tags.Tag[]` with Key and Value. */
export function vpcTags(tags: Tags) {
  return { Tag: [...tags].map(([Key, Value]) => ({ Key, Value })) };
}

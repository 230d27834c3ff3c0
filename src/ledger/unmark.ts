import { CloudError, UntagResources } from '../alicloud/index.js';
import { describeError } from '../errors/index.js';
import type { ReleaseContext } from './kinds/releasable.js';
import { markKeys, RESOURCE_TAG, type Facts } from './marks.js';

/** What becomes the user's and carries the user's tags alone. */
export interface Marked {
  readonly type: 'image' | 'snapshot' | 'disk';
  readonly ids: readonly string[];
  readonly region: string;
  /** The facts that are in its marks. */
  readonly facts?: Facts | undefined;
}

/** Takes our marks off results. A cloud that refuses is only told of: nothing good is lost for tags too many. */
export async function unmark(
  { type, ids, region, facts }: Marked,
  { cloud, signal, events }: Pick<ReleaseContext, 'cloud' | 'signal' | 'events'>,
): Promise<void> {
  if (ids.length === 0) return;
  try {
    await cloud.call(
      UntagResources,
      { regionId: region, resourceType: type, resourceId: [...ids], tagKey: markKeys(facts) },
      { region, signal, doing: `take this build's marks off the ${type} ${ids.join(', ')}` },
    );
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    events.emit({
      type: 'notice',
      message: `The ${type} ${ids.join(', ')} keeps the tags ${RESOURCE_TAG} …: ${describeError(error)}`,
    });
  }
}

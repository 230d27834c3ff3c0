import { DescribeImageSharePermission, ModifyImageSharePermission } from '../alicloud/index.js';
import { everyPage } from './kinds/listing.js';
import type { ReleaseContext } from './kinds/releasable.js';

/** ModifyImageSharePermission takes so many accounts. */
const ACCOUNTS_PER_CALL = 10;

/** An image in another's place. */
export interface Succession {
  readonly replaces: string;
  /** The new image. */
  readonly id: string;
  readonly region: string;
}

/** A shared image is not deleted before it is shared with nobody any more. Who then has neither image is told. */
export async function endSharing(
  { replaces, id, region }: Succession,
  context: ReleaseContext,
): Promise<void> {
  const { cloud, signal, events } = context;
  const [old, kept] = await Promise.all([
    sharedWith(replaces, region, context),
    sharedWith(id, region, context),
  ]);
  for (let first = 0; first < old.length; first += ACCOUNTS_PER_CALL) {
    const removeAccount = old.slice(first, first + ACCOUNTS_PER_CALL);
    await cloud.call(
      ModifyImageSharePermission,
      { regionId: region, imageId: replaces, removeAccount },
      { region, signal, doing: `end the sharing of the replaced image ${replaces}` },
    );
  }
  const losers = old.filter((account) => !kept.includes(account));
  if (losers.length === 0) return;
  events.emit({
    type: 'warning',
    message: `The replaced image ${replaces} in ${region} was shared with ${losers.join(', ')}, and ${id} is not. Name the accounts that are to have the new image, too, in image_share_account.`,
  });
}

async function sharedWith(
  imageId: string,
  region: string,
  { cloud, signal }: ReleaseContext,
): Promise<readonly string[]> {
  const doing = `see with whom the image ${imageId} is shared`;
  const found = await everyPage({ pageSize: 100, cloud, signal, doing }, async (page) => {
    const {
      accounts,
      shareGroups,
      totalCount: total,
    } = await cloud.call(
      DescribeImageSharePermission,
      { regionId: region, imageId, ...page },
      { region, signal, doing },
    );
    // What is counted may be groups, too.
    return {
      items: [...(accounts?.account ?? []), ...(shareGroups?.shareGroup ?? []).map(() => ({}))],
      total,
    };
  });
  return found.flatMap((one: { aliyunId?: string }) => (one.aliyunId ? [one.aliyunId] : []));
}

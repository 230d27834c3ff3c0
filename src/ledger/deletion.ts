import { CloudError } from '../alicloud/index.js';
import { delay } from '../async/index.js';
import type { LedgerEntry } from './entry.js';
import type { OpenResource, Releasable, ReleaseContext } from './kinds/releasable.js';
import { lookUntilFound, patienceFor, pauseAfter, SHORTLY } from './patience.js';

/** How something is deleted, and looked at. */
export interface Deletion {
  /** Asks the cloud to delete it. */
  readonly remove: () => Promise<unknown>;
  /** Looks at it once: undefined where the cloud does not list it. */
  readonly look: () => Promise<unknown>;
}

/** What is known of something that is to be deleted: nothing of what is in no ledger. */
export type Known = Pick<LedgerEntry, 'at' | 'isReleasing'>;

/**
 * Deletes something. The cloud's word that it does not know it may be that of a replica that lags behind: it counts when some
 * looks do not show it either. Where one does it is deleted again, ever less often, for as long as a release may take.
 * @returns `was gone` if somebody else has deleted it
 * @throws what the last attempt or a look throws; the signal's reason
 */
export async function deleteForCertain(
  { remove, look }: Deletion,
  known: Known,
  context: Pick<ReleaseContext, 'cloud' | 'signal'>,
): Promise<'deleted' | 'was gone'> {
  const { cloud, signal } = context;
  const until = Date.now() + cloud.waiter.releaseWithinMs;
  let mayBeOurs = false;
  for (let attempts = 1; ; attempts += 1) {
    const notFound = await attempt(remove);
    if (notFound === undefined) return 'deleted';
    // After an attempt that was not answered, it may have been that one.
    mayBeOurs ||= !notFound.isRefusal;
    const isExpected = mayBeOurs || known.isReleasing === true || attempts > 1;
    const patience = isExpected ? SHORTLY : patienceFor(known, context);
    if ((await lookUntilFound(look, patience, context)) === undefined)
      return mayBeOurs ? 'deleted' : 'was gone';
    if (Date.now() >= until) throw notFound;
    await delay(pauseAfter(attempts, cloud), signal);
  }
}

/** Deletes a resource of a kind, see {@link deleteForCertain}, and tells if somebody else has. */
export async function deleteListed(
  { list }: Pick<Releasable, 'list'>,
  resource: OpenResource,
  context: ReleaseContext,
  remove: Deletion['remove'],
): Promise<void> {
  const { id, region } = resource;
  const look = async () => (await list(region, context, { id })).find((one) => one.id === id);
  if ((await deleteForCertain({ remove, look }, resource, context)) === 'was gone')
    tellGone(resource, context);
}

/** Tells that somebody else has released it. */
export function tellGone({ kind, id, region }: OpenResource, { events }: ReleaseContext): void {
  events.emit({ type: 'resource_gone', kind, id, region });
}

/** @returns the error that says that the cloud does not know what is to be deleted */
async function attempt(remove: Deletion['remove']): Promise<CloudError | undefined> {
  try {
    await remove();
    return undefined;
  } catch (error) {
    if (error instanceof CloudError && error.isNotFound) return error;
    throw error;
  }
}

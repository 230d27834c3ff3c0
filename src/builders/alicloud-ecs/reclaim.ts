import { instanceWatch, WaitError, type Watch, type InstanceState } from '../../alicloud/index.js';
import { delay } from '../../async/index.js';
import { BuildError, describeError, toError } from '../../errors/index.js';
import type { Instance } from './instance.js';
import { to, type BuildingSite } from './site.js';

/** The cloud took the spot instance back before its image was made. */
export class SpotReclaimed extends BuildError {}

/**
 * Makes one attempt, and another one if the cloud takes the spot instance of the first back: when everything that
 * was made of that is gone for certain, so that a build never has two. Not a third: where spot instances are taken
 * back that fast, the user should know.
 * @param attempt told of the loss that it follows
 */
export async function onceMoreIfReclaimed<Result>(
  site: BuildingSite,
  attempt: (lost?: SpotReclaimed) => Promise<Result>,
): Promise<Result> {
  try {
    return await attempt();
  } catch (error) {
    if (!(error instanceof SpotReclaimed)) throw error;
    site.events.emit({ type: 'warning', message: describeError(error) });
    const isGone = await site.resources.releaseAllBut('vpc', 'vswitch', 'security_group', 'key_pair');
    if (!isGone) throw error;
    return await attempt(error);
  }
}

/**
 * Works with an instance, and stops as soon as the cloud begins to take it back, which it tells minutes ahead: what
 * is done after that is lost.
 * @throws SpotReclaimed whatever the work failed with, where that is the reason
 */
export async function whileItLasts<Result>(
  site: BuildingSite,
  instance: Instance,
  work: (site: BuildingSite) => Promise<Result>,
): Promise<Result> {
  if (!instance.isSpot) return work(site);
  const [lost, done] = [new AbortController(), new AbortController()];
  void watchForLoss(site, instance, done.signal).then((loss) => {
    if (loss !== undefined) lost.abort(reclaimed(site, instance, loss));
  });
  try {
    return await blamingReclaim(site, instance, async () => {
      const signal = AbortSignal.any([site.signal, lost.signal]);
      return work({ ...site, signal });
    });
  } finally {
    done.abort();
  }
}

/**
 * The same without stopping the work early, for what may still be done in time: images are made in minutes.
 * @throws SpotReclaimed
 */
export async function blamingReclaim<Result>(
  site: BuildingSite,
  instance: Instance,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!instance.isSpot || site.signal.aborted || error instanceof SpotReclaimed) throw error;
    // Where even that cannot be told, the work's own failure counts.
    const isLost = await hasLost(site, instance).catch(() => false);
    throw isLost ? reclaimed(site, instance, error) : error;
  }
}

/** Apart from the waits for instances, so that these need not be looked at as often. */
const spotWatch: Watch<InstanceState> = { ...instanceWatch, kind: 'spot instance' };

/** No timer takes more; no build lasts so long. */
const FOREVER = 2 ** 31 - 1;

/** What the cloud says of the loss, or undefined when there was none until `done`. */
async function watchForLoss(
  site: BuildingSite,
  { id }: Instance,
  done: AbortSignal,
): Promise<WaitError | undefined> {
  const signal = AbortSignal.any([site.signal, done]);
  const { cloud, region } = site;
  try {
    await cloud.waitFor({ watch: spotWatch, id, region, signal, timeoutMs: FOREVER, until: () => false });
  } catch (error) {
    // Else the build's own calls and waits will find out.
    if (error instanceof WaitError) return error;
  }
  return undefined;
}

/** Before an instance that is not listed counts as gone it is asked for again: the first answer may be an old one. */
const ASK_AGAIN_AFTER = 1_000;

async function hasLost(site: BuildingSite, { id }: Instance): Promise<boolean> {
  const look = async () => {
    const found = await instanceWatch.describe(site.cloud, [id], to(site, `look at the instance ${id}`));
    return found.get(id);
  };
  const state = (await look()) ?? (await delay(ASK_AGAIN_AFTER, site.signal).then(look));
  return state === undefined || instanceWatch.view(state).failure !== undefined;
}

function reclaimed({ region, placeOf }: BuildingSite, { id }: Instance, cause: unknown): SpotReclaimed {
  return new SpotReclaimed(
    `The cloud took the spot instance ${id} in ${region} back before the image was made. ${toError(cause).message}`,
    {
      place: placeOf('spot_strategy'),
      hint: 'Spot instances cost less and may go at any time: spot_strategy: NoSpot keeps the build from that.',
      cause,
    },
  );
}

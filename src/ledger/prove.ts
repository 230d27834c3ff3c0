import { BuildError } from '../errors/index.js';
import { isGoodInTheMaking, type LedgerEntry } from './entry.js';
import { isMadeFrom } from './image-facts.js';
import { NO_DISKS_STAY } from './kinds/disk.js';
import { releasables, type OpenResource, type ReleaseContext } from './kinds/index.js';
import type { FoundResource } from './kinds/listing.js';
import { bearMarks, readFacts, readResourceTag, type Facts } from './marks.js';
import { lookUntilFound, patienceFor, SHORTLY } from './patience.js';

/**
 * The resource as its own tags tell of it. A ledger that lay in a file is taken for no more than a hint: other steps
 * of the job could have written any ID into it, and any facts.
 * @returns `missing` if the cloud lists no such resource; `ours no more` if it is a result whose marks were taken off
 * @throws BuildError if it does not bear the tags of this build of this very run: it is not to be touched
 */
export async function proveOurs(
  resource: OpenResource,
  context: ReleaseContext,
): Promise<OpenResource | 'missing' | 'ours no more'> {
  const found = await lookForMarked(resource, context);
  if (found === undefined) return 'missing';
  if (bearMarks(found.tags, resource, context)) {
    const { facts: hinted, ...hint } = resource;
    return { ...hint, facts: { ...harmless(hinted), ...readFacts(found.tags), ...found.facts } };
  }
  if (isUnmarked(found) && mayBeResult(found, resource)) return 'ours no more';
  if (isUnmarked(found) && isGoodInTheMaking(resource))
    throw new BuildError(
      `${resource.id} was good, and has failed since, as far as the ledger tells. It does not bear the tags of this build any more, so it is not touched.`,
    );
  throw new BuildError(
    `${resource.id} does not bear the tags of this build, so it is not touched: the ledger may have been changed.`,
  );
}

/** The marks of an image go when it is known to be good, be it still in the making. */
function mayBeResult({ isComplete, isInTheMaking }: FoundResource, resource: OpenResource): boolean {
  return isComplete === true || (isInTheMaking === true && isGoodInTheMaking(resource));
}

/** Whoever writes this into a ledger keeps a release from nothing but a remark, which the sweep then makes. */
function harmless(facts: Facts | undefined): Facts {
  return facts?.['disks_stay'] === NO_DISKS_STAY.disks_stay ? NO_DISKS_STAY : {};
}

/**
 * The resource as the cloud lists it, undefined if it does not. What was created a moment ago may not be listed yet, or
 * without its tags; only of an image that is known to be good have they been taken off.
 */
async function lookForMarked(
  resource: OpenResource,
  context: ReleaseContext,
): Promise<FoundResource | undefined> {
  let last: FoundResource | undefined;
  const marked = async (): Promise<FoundResource | undefined> => {
    last = await look(resource, context);
    const isClear = last !== undefined && (!isUnmarked(last) || isGoodInTheMaking(resource));
    return isClear ? last : undefined;
  };
  const patience = wentWithImage(resource, context) ? SHORTLY : patienceFor(resource, context);
  return (await lookUntilFound(marked, patience, context)) ?? last;
}

/** Whether it is a snapshot behind an image of the build that is released: it was, too. */
export function wentWithImage({ kind, id }: OpenResource, { entries }: ReleaseContext): boolean {
  const isReleased = ({ state, isReleasing }: LedgerEntry) => state === 'released' || isReleasing === true;
  return kind === 'snapshot' && entries.some((entry) => isReleased(entry) && isMadeFrom(entry, id));
}

function isUnmarked({ tags }: FoundResource): boolean {
  return readResourceTag(tags) === undefined;
}

/** The resource as the cloud lists it; undefined if it is gone. A single answer without it does not count. */
export function lookPatiently(
  resource: OpenResource,
  context: ReleaseContext,
): Promise<FoundResource | undefined> {
  return lookUntilFound(() => look(resource, context), SHORTLY, context);
}

async function look(
  { id, kind, region }: OpenResource,
  context: ReleaseContext,
): Promise<FoundResource | undefined> {
  const listed = await releasables[kind].list(region, context, { id });
  return listed.find((one) => one.id === id);
}

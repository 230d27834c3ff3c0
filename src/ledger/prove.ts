import { delay } from '../async/index.js';
import { BuildError } from '../errors/index.js';
import { NO_DISKS_STAY } from './kinds/disk.js';
import { releasables, type OpenResource, type ReleaseContext } from './kinds/index.js';
import type { FoundResource } from './kinds/listing.js';
import { bearMarks, readFacts, readResourceTag, type Facts } from './marks.js';

/**
 * The resource as its own tags tell of it. A ledger that lay in a file is taken for no more than a hint: other steps
 * of the job could have written any ID into it, and any facts.
 * @returns `gone` if there is no such resource; `ours no more` if it is a result whose marks were taken off
 * @throws BuildError if it does not bear the tags of this build of this very run: it is not to be touched
 */
export async function proveOurs(
  resource: OpenResource,
  context: ReleaseContext,
): Promise<OpenResource | 'gone' | 'ours no more'> {
  const found = await lookPatiently(resource, context);
  if (found === undefined) return 'gone';
  const { kind, id } = resource;
  if (bearMarks(found.tags, resource, context)) {
    const { facts: hinted, ...hint } = resource;
    return { ...hint, facts: { ...harmless(hinted), ...readFacts(found.tags), ...found.facts } };
  }
  if (readResourceTag(found.tags) === undefined && MAY_BE_RESULTS.includes(kind)) return 'ours no more';
  throw new BuildError(
    `${id} does not bear the tags of this build, so it is not touched: the ledger may have been changed.`,
  );
}

/** Whoever writes this into a ledger keeps a release from nothing but a remark, which the sweep then makes. */
function harmless(facts: Facts | undefined): Facts {
  return facts?.['disks_stay'] === NO_DISKS_STAY.disks_stay ? NO_DISKS_STAY : {};
}

/** Their marks are taken off when they are good. */
const MAY_BE_RESULTS = ['image', 'snapshot'];

/** The resource as the cloud lists it; undefined if it is gone. What was created a moment ago may not be listed yet. */
export async function lookPatiently(
  { id, kind, region }: OpenResource,
  context: ReleaseContext,
): Promise<FoundResource | undefined> {
  for (const pause of [500, 1_500, 0]) {
    const listed = await releasables[kind].list(region, context, { id });
    const found = listed.find((one) => one.id === id);
    if (found !== undefined || pause === 0) return found;
    await delay(pause, context.signal);
  }
  return undefined;
}

import type { DescribeVSwitchesResponseBodyVSwitchesVSwitch } from '@alicloud/vpc20160428/dist/models/DescribeVswitchesResponseBody';
import type { CallOptions } from './caller.js';
import { CloudError } from './errors.js';
import type { Plain } from './operation.js';
import { DescribeVSwitches } from './operations/vpc.js';
import type { Calls } from './watch.js';

export type VSwitchState = Plain<DescribeVSwitchesResponseBodyVSwitchesVSwitch>;

/** The most that a page of DescribeVSwitches holds. */
const PAGE = 50;

/**
 * The states of those of the vSwitches that are there. A call takes one ID alone (DescribeVSwitches): for several the
 * region's are listed first, and only what the list lacks is asked for by its ID.
 */
export async function describeVSwitches(
  calls: Calls,
  ids: readonly string[],
  options: CallOptions,
): Promise<ReadonlyMap<string, VSwitchState>> {
  const ask: Ask = async (fields) => {
    const answer = await calls.call(DescribeVSwitches, { regionId: options.region, ...fields }, options);
    return { states: answer.vSwitches?.vSwitch ?? [], total: answer.totalCount ?? 0 };
  };
  const listed = ids.length > 1 ? await list(ask, ids) : [];
  const lacking = missing(ids, listed).map((vSwitchId) => ask({ vSwitchId }));
  const asked = (await Promise.all(lacking)).flatMap(({ states }) => states);
  return new Map(
    [...listed, ...asked].flatMap((state) => (state.vSwitchId ? [[state.vSwitchId, state]] : [])),
  );
}

type Ask = (fields: object) => Promise<{ readonly states: readonly VSwitchState[]; readonly total: number }>;

/** The vSwitches of the region, as long as it takes fewer calls to list the rest than to ask for each that is missing. */
async function list(ask: Ask, ids: readonly string[]): Promise<readonly VSwitchState[]> {
  const states: VSwitchState[] = [];
  try {
    for (let pageNumber = 1, pages = 1; pageNumber <= pages; pageNumber += 1) {
      const page = await ask({ pageNumber, pageSize: PAGE });
      states.push(...page.states);
      pages = Math.ceil(page.total / PAGE);
      if (missing(ids, states).length <= pages - pageNumber) break;
    }
  } catch (error) {
    // Who is limited to a resource group may look at its vSwitches, and not list the region's.
    if (!(error instanceof CloudError && error.isDenied)) throw error;
  }
  return states;
}

function missing(ids: readonly string[], states: readonly VSwitchState[]): readonly string[] {
  return ids.filter((id) => states.every(({ vSwitchId }) => vSwitchId !== id));
}

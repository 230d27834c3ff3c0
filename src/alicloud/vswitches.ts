import type { DescribeVSwitchesResponseBodyVSwitchesVSwitch } from '@alicloud/vpc20160428/dist/models/DescribeVswitchesResponseBody';
import type { CallOptions } from './caller.js';
import type { Plain } from './operation.js';
import { DescribeVSwitches } from './operations/vpc.js';
import type { Calls } from './watch.js';

export type VSwitchState = Plain<DescribeVSwitchesResponseBodyVSwitchesVSwitch>;

/** The most that a page of DescribeVSwitches holds. */
const PAGE = 50;

/**
 * The states of those of the vSwitches that are there. A call takes one ID alone (DescribeVSwitches): for several the
 * region's are listed, page by page, unless there are so many others that it takes fewer calls to ask for each.
 */
export async function describeVSwitches(
  calls: Calls,
  ids: readonly string[],
  options: CallOptions,
): Promise<ReadonlyMap<string, VSwitchState>> {
  const ask = async (fields: object) => {
    const answer = await calls.call(DescribeVSwitches, { regionId: options.region, ...fields }, options);
    return { states: answer.vSwitches?.vSwitch ?? [], total: answer.totalCount ?? 0 };
  };
  const askAll = async (all: readonly object[]) =>
    (await Promise.all(all.map(ask))).flatMap(({ states }) => states);
  if (ids.length === 1) return known(ids, await askAll([{ vSwitchId: ids[0] }]));

  const first = await ask({ pageSize: PAGE, pageNumber: 1 });
  const missing = ids.filter((id) => first.states.every(({ vSwitchId }) => vSwitchId !== id));
  const otherPages = Math.max(0, Math.ceil(first.total / PAGE) - 1);
  const rest =
    missing.length <= otherPages
      ? missing.map((vSwitchId) => ({ vSwitchId }))
      : Array.from({ length: otherPages }, (_, page) => ({ pageSize: PAGE, pageNumber: page + 2 }));
  return known(ids, [...first.states, ...(await askAll(rest))]);
}

function known(ids: readonly string[], states: readonly VSwitchState[]): ReadonlyMap<string, VSwitchState> {
  return new Map(
    states.flatMap((state) => {
      const id = state.vSwitchId;
      return id !== undefined && ids.includes(id) ? [[id, state] as const] : [];
    }),
  );
}

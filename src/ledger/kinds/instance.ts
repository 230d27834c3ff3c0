import { DeleteInstance, DescribeInstances, type Cloud } from '../../alicloud/index.js';
import { resourceTag } from '../marks.js';
import { repeatUntil, repeatWhile } from '../repeat.js';
import type { Releasable } from './releasable.js';

/** What DeleteInstance answers while the instance is being initialised, stopped or imaged. */
const NOT_NOW = ['IncorrectInstanceStatus', 'OperationConflict', 'Operation.Conflict', 'TaskConflict'];

export const instance: Releasable = {
  kind: 'instance',
  after: [],

  async find({ entry, region }, { cloud, mark, signal }) {
    const request = { regionId: region, tag: [resourceTag(mark, entry)] };
    const found = await cloud.call(DescribeInstances, request, {
      region,
      signal,
      doing: 'look for an instance of this build',
    });
    return found.instances?.instance?.[0]?.instanceId;
  },

  async release({ id, region }, { cloud, signal }) {
    await repeatWhile(NOT_NOW, signal, () =>
      cloud.call(
        DeleteInstance,
        { instanceId: id, force: true },
        { region, signal, doing: `release the instance ${id}` },
      ),
    );
    await repeatUntil(signal, () => isGone(cloud, id, region, signal));
    return 'released';
  },
};

async function isGone(cloud: Cloud, id: string, region: string, signal: AbortSignal): Promise<boolean> {
  const request = { regionId: region, instanceIds: JSON.stringify([id]) };
  const listed = await cloud.call(DescribeInstances, request, {
    region,
    signal,
    doing: `see whether ${id} is gone`,
  });
  return (listed.instances?.instance ?? []).length === 0;
}

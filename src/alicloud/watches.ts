import type { DescribeImagesResponseBodyImagesImage } from '@alicloud/ecs20140526/dist/models/DescribeImagesResponseBody';
import type { DescribeInstancesResponseBodyInstancesInstance } from '@alicloud/ecs20140526/dist/models/DescribeInstancesResponseBody';
import type { DescribeSnapshotsResponseBodySnapshotsSnapshot } from '@alicloud/ecs20140526/dist/models/DescribeSnapshotsResponseBody';
import type { DescribeEipAddressesResponseBodyEipAddressesEipAddress } from '@alicloud/vpc20160428/dist/models/DescribeEipAddressesResponseBody';
import type { DescribeVpcsResponseBodyVpcsVpc } from '@alicloud/vpc20160428/dist/models/DescribeVpcsResponseBody';
import { CloudError } from './errors.js';
import type { Plain } from './operation.js';
import {
  DescribeImages,
  DescribeInstanceHistoryEvents,
  DescribeInstances,
  DescribeSnapshots,
} from './operations/ecs.js';
import { DescribeEipAddresses, DescribeVpcs } from './operations/vpc.js';
import { describeVSwitches, type VSwitchState } from './vswitches.js';
import type { Watch } from './watch.js';

export type InstanceState = Plain<DescribeInstancesResponseBodyInstancesInstance>;
export type ImageState = Plain<DescribeImagesResponseBodyImagesImage>;
export type SnapshotState = Plain<DescribeSnapshotsResponseBodySnapshotsSnapshot>;
export type VpcState = Plain<DescribeVpcsResponseBodyVpcsVpc>;
export type { VSwitchState };
export type EipState = Plain<DescribeEipAddressesResponseBodyEipAddressesEipAddress>;

/** Without it DescribeImages shows available images only. */
export const EVERY_IMAGE_STATUS = 'Creating,Waiting,Available,UnAvailable,CreateFailed,Deprecated';

/** Batch sizes are the limits of the API reference. */
export const vpcWatch: Watch<VpcState> = {
  kind: 'VPC',
  batch: 20,
  async describe(calls, ids, options) {
    const { vpcs } = await calls.call(
      DescribeVpcs,
      { regionId: options.region, vpcId: ids.join(','), pageSize: 50 },
      options,
    );
    return byId(vpcs?.vpc, ({ vpcId }) => vpcId);
  },
  view: ({ status }) => ({ status: status ?? UNKNOWN }),
};

export const vswitchWatch: Watch<VSwitchState> = {
  kind: 'vSwitch',
  batch: 50,
  describe: describeVSwitches,
  view: ({ status }) => ({ status: status ?? UNKNOWN }),
};

export const instanceWatch: Watch<InstanceState> = {
  kind: 'instance',
  batch: 100,
  async describe(calls, ids, options) {
    const fields = { regionId: options.region, instanceIds: JSON.stringify(ids), maxResults: 100 };
    const { instances } = await calls.call(DescribeInstances, fields, options);
    return byId(instances?.instance, ({ instanceId }) => instanceId);
  },
  view: ({ status, operationLocks }) => ({
    status: status ?? UNKNOWN,
    failure: operationLocks?.lockReason?.some(({ lockReason }) => lockReason === 'Recycling')
      ? 'is being reclaimed: it is a spot instance, and the cloud needs its place.'
      : undefined,
  }),
  async whyGone(calls, id, options) {
    const fields = { regionId: options.region, instanceId: id };
    const answer = await calls.call(DescribeInstanceHistoryEvents, fields, options).catch(unlessDenied);
    if (answer === undefined)
      return 'why, only who has the permission ecs:DescribeInstanceHistoryEvents is told.';
    const event = answer.instanceSystemEventSet?.instanceSystemEventType?.find(({ eventType }) =>
      /\.(Delete|Release|Interruption)$/.test(eventType?.name ?? ''),
    );
    if (event === undefined) return undefined;
    const words = event.reason === undefined || event.reason === '' ? '' : ` (${event.reason})`;
    return event.eventType?.name === 'SystemFailure.Delete'
      ? `the cloud could not start it and took it back${words}: it has most likely run out of this instance type here.`
      : `the cloud released it by the event ${event.eventType?.name}${words}.`;
  },
};

function unlessDenied(error: unknown): undefined {
  if (!(error instanceof CloudError && error.isDenied)) throw error;
}

export const snapshotWatch: Watch<SnapshotState> = {
  kind: 'snapshot',
  batch: 100,
  tellsProgress: true,
  async describe(calls, ids, options) {
    const fields = { regionId: options.region, snapshotIds: JSON.stringify(ids), maxResults: 100 };
    const { snapshots } = await calls.call(DescribeSnapshots, fields, options);
    return byId(snapshots?.snapshot, ({ snapshotId }) => snapshotId);
  },
  view: ({ status, progress, remainTime }) => ({
    status: status ?? UNKNOWN,
    percent: percentOf(progress),
    remainingMs: remainTime === undefined ? undefined : remainTime * 1000,
    failure: status === 'failed' ? 'could not be made (its status is "failed").' : undefined,
  }),
};

/** Images in the making included; for a copy, watch it in the region that it is copied to. */
export const imageWatch: Watch<ImageState> = {
  kind: 'image',
  batch: 100,
  tellsProgress: true,
  async describe(calls, ids, options) {
    const fields = {
      regionId: options.region,
      imageId: ids.join(','),
      status: EVERY_IMAGE_STATUS,
      pageSize: 100,
    };
    const { images } = await calls.call(DescribeImages, fields, options);
    return byId(images?.image, ({ imageId }) => imageId);
  },
  view: ({ status, progress }) => ({
    status: status ?? UNKNOWN,
    percent: percentOf(progress),
    failure: ['CreateFailed', 'UnAvailable'].includes(status ?? '')
      ? `could not be made (its status is "${status}").`
      : undefined,
  }),
};

export const eipWatch: Watch<EipState> = {
  kind: 'EIP',
  batch: 50,
  async describe(calls, ids, options) {
    const fields = { regionId: options.region, allocationId: ids.join(','), pageSize: 100 };
    const { eipAddresses } = await calls.call(DescribeEipAddresses, fields, options);
    return byId(eipAddresses?.eipAddress, ({ allocationId }) => allocationId);
  },
  view: ({ status }) => ({ status: status ?? UNKNOWN }),
};

const UNKNOWN = 'unknown';

function byId<State>(
  states: readonly State[] | undefined,
  idOf: (state: State) => string | undefined,
): ReadonlyMap<string, State> {
  return new Map(
    (states ?? []).flatMap((state) => {
      const id = idOf(state);
      return id === undefined ? [] : [[id, state] as const];
    }),
  );
}

/** "37%" as 37. */
function percentOf(progress: string | undefined): number | undefined {
  const percent = Number.parseInt(progress ?? '', 10);
  return Number.isNaN(percent) ? undefined : Math.min(Math.max(percent, 0), 100);
}

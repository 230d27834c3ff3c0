import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Cloud } from '../../src/alicloud/cloud.js';
import { WaitError, type WaitRequest } from '../../src/alicloud/wait.js';
import {
  eipWatch,
  imageWatch,
  instanceWatch,
  snapshotWatch,
  vpcWatch,
  vswitchWatch,
  type InstanceState,
} from '../../src/alicloud/watches.js';
import type { Progress, Watch } from '../../src/alicloud/watch.js';
import { describeError } from '../../src/errors/index.js';
import { failure } from './failure.js';
import { FakeCloud, type Reply } from './fake-cloud.js';

let server: FakeCloud;
let cloud: Cloud;

beforeAll(async () => {
  server = await FakeCloud.start();
});
beforeEach(() => {
  cloud = server.client();
});
afterAll(() => server.stop());

const region = 'cn-beijing';

function instances(...states: [id: string, status: string][]): Reply {
  return {
    json: { Instances: { Instance: states.map(([InstanceId, Status]) => ({ InstanceId, Status })) } },
  };
}

function images(status: string, Progress?: string): Reply {
  return { json: { Images: { Image: [{ ImageId: 'm-1', Status: status, Progress }] } } };
}

function untilRunning(id: string, more: Partial<WaitRequest<InstanceState>> = {}) {
  const until = ({ status }: InstanceState): boolean => status === 'Running';
  return cloud.waitFor({ watch: instanceWatch, region, id, until, timeoutMs: 3_000, ...more });
}

function untilImaged(more: Partial<WaitRequest<{ status?: string | undefined }>> = {}) {
  const until = ({ status }: { status?: string | undefined }): boolean => status === 'Available';
  return cloud.waitFor({ watch: imageWatch, region, id: 'm-1', until, timeoutMs: 3_000, ...more });
}

test('returns the state that was waited for, and tells of the progress on the way', async () => {
  server.replies(
    images('Waiting'),
    images('Creating', '10%'),
    images('Creating', '80%'),
    images('Available', '100%'),
  );
  const told: Progress[] = [];
  const state = await untilImaged({ onProgress: (progress) => told.push(progress) });
  expect(state).toMatchObject({ imageId: 'm-1', status: 'Available' });
  expect(told.map(({ status, percent }) => [status, percent])).toEqual([
    ['Waiting', undefined],
    ['Creating', 10],
    ['Creating', 80],
    ['Available', 100],
  ]);
});

test('asks for images in the making too', async () => {
  server.replies(images('Available'));
  await untilImaged();
  expect(server.arrivals[0]?.fields).toMatchObject({
    ImageId: 'm-1',
    Status: 'Creating,Waiting,Available,UnAvailable,CreateFailed,Deprecated',
  });
});

test('tolerates that a new resource is not shown yet', async () => {
  cloud = server.client({ wait: { shortestPauseMs: 5, longestPauseMs: 20, appearWithinMs: 5_000 } });
  server.replies(instances(), instances(), instances(['i-1', 'Pending']), instances(['i-1', 'Running']));
  expect(await untilRunning('i-1')).toMatchObject({ instanceId: 'i-1' });
});

test('ends at once when the image has failed', async () => {
  server.replies(images('Creating', '50%'), images('CreateFailed'));
  const error = await failure(untilImaged());
  expect(error).toBeInstanceOf(WaitError);
  expect(error).toMatchObject({ outcome: 'failed', status: 'CreateFailed', kind: 'image', id: 'm-1' });
  expect(error.message).toBe('The image m-1 in cn-beijing could not be made (its status is "CreateFailed").');
});

test('ends when a resource never appears, with the reason that the cloud gives', async () => {
  server.replies((arrival) =>
    arrival.action === 'DescribeInstances'
      ? instances()
      : {
          json: {
            InstanceSystemEventSet: {
              InstanceSystemEventType: [
                { EventType: { Name: 'SystemFailure.Delete' }, Reason: 'No stock left.' },
              ],
            },
          },
        },
  );
  const error = await failure(untilRunning('i-1'));
  expect(error).toMatchObject({ outcome: 'vanished', status: undefined });
  expect(error.message).toBe(
    'The instance i-1 in cn-beijing was accepted by the cloud, but has not appeared within 0 seconds: the cloud could not start it and took it back (No stock left.): it has most likely run out of this instance type here.',
  );
});

test('ends when a resource vanishes, and does without a reason where the cloud gives none', async () => {
  const pending = instances(['i-1', 'Pending']);
  const denied: Reply = { code: 'Forbidden.RAM', status: 403 };
  const script = [pending, instances(), pending, instances(), instances(), denied];
  server.replies(...script);
  const error = await failure(untilRunning('i-1'));
  expect(error.message).toBe(
    'The instance i-1 in cn-beijing has vanished while its status was Pending: why, only who has the permission ecs:DescribeInstanceHistoryEvents is told.',
  );
  expect(server.arrivals.map(({ action }) => action)).toEqual([
    ...script.slice(1).map(() => 'DescribeInstances'),
    'DescribeInstanceHistoryEvents',
  ]);
});

test('says that a spot instance is being reclaimed', async () => {
  const lock = { OperationLocks: { LockReason: [{ LockReason: 'Recycling' }] } };
  server.replies({ json: { Instances: { Instance: [{ InstanceId: 'i-1', Status: 'Starting', ...lock }] } } });
  expect((await failure(untilRunning('i-1'))).message).toContain('is being reclaimed: it is a spot instance');
});

test('names the option when the time is up', async () => {
  server.replies(images('Creating', '37%'));
  const error = await failure(untilImaged({ timeoutMs: 100, timeoutOption: 'wait_snapshot_ready_timeout' }));
  expect(error).toMatchObject({ outcome: 'timeout', status: 'Creating' });
  expect(describeError(error)).toBe(
    'The image m-1 in cn-beijing was not ready within 0 seconds: its last status was Creating, 37%. wait_snapshot_ready_timeout sets this time limit.',
  );
});

test('stops at once when the signal aborts', async () => {
  server.replies(images('Creating'));
  const abort = new AbortController();
  const wait = failure(untilImaged({ signal: abort.signal }));
  const reason = new Error('cancelled');
  setTimeout(() => abort.abort(reason), 30);
  expect(await wait).toBe(reason);
  const before = server.arrivals.length;
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(server.arrivals.length).toBeLessThanOrEqual(before + 1);
});

test('does not begin when the signal has aborted', async () => {
  server.replies(images('Available'));
  const reason = new Error('cancelled');
  expect(await failure(untilImaged({ signal: AbortSignal.abort(reason) }))).toBe(reason);
  expect(server.arrivals).toHaveLength(0);
});

test('waits of one kind share their polls, each with its own end', async () => {
  const both = (first: string, second: string): Reply => instances(['i-1', first], ['i-2', second]);
  server.replies(both('Pending', 'Pending'), both('Running', 'Starting'), instances(['i-2', 'Running']));
  const [first, second] = await Promise.all([untilRunning('i-1'), untilRunning('i-2')]);
  expect([first.instanceId, second.instanceId]).toEqual(['i-1', 'i-2']);
  expect(server.arrivals.map(({ fields }) => fields.InstanceIds)).toEqual([
    '["i-1","i-2"]',
    '["i-1","i-2"]',
    '["i-2"]',
  ]);
});

test('a wait that joins later is polled for along with the others', async () => {
  server.replies((arrival) => {
    const ids = JSON.parse(arrival.fields.InstanceIds ?? '[]') as string[];
    return instances(...ids.map((id): [string, string] => [id, id === 'i-2' ? 'Running' : 'Starting']));
  });
  const abort = new AbortController();
  const first = failure(untilRunning('i-1', { signal: abort.signal }));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await untilRunning('i-2')).toMatchObject({ instanceId: 'i-2' });
  expect(server.arrivals.at(-1)?.fields.InstanceIds).toBe('["i-1","i-2"]');
  abort.abort(new Error('enough'));
  await first;
});

test('an error of the poll ends the waits that it was for, and a later wait polls again', async () => {
  server.replies({ code: 'Forbidden.RAM', status: 403 }, instances(['i-1', 'Running']));
  expect(await failure(untilRunning('i-1'))).toMatchObject({ code: 'Forbidden.RAM' });
  expect(await untilRunning('i-1')).toMatchObject({ status: 'Running' });
});

test('waits until something is gone', async () => {
  server.replies(instances(['i-1', 'Running']), instances(['i-1', 'Stopping']), instances());
  await cloud.waitUntilGone({ watch: instanceWatch, region, id: 'i-1', timeoutMs: 3_000 });
  expect(server.arrivals).toHaveLength(3);
});

test('pauses longer and longer', async () => {
  cloud = server.client({ wait: { shortestPauseMs: 5, longestPauseMs: 1_000 } });
  server.replies(instances(['i-1', 'Pending']));
  await failure(untilRunning('i-1', { timeoutMs: 500 }));
  expect(server.arrivals.length).toBeGreaterThan(4);
  expect(server.arrivals.length).toBeLessThan(20);
});

test('pauses as its usual time and the word of the cloud suggest', async () => {
  cloud = server.client({ wait: { shortestPauseMs: 5, longestPauseMs: 10_000 } });
  const snapshot = { SnapshotId: 's-1', Status: 'progressing', Progress: '1%', RemainTime: 3 };
  server.replies({ json: { Snapshots: { Snapshot: [snapshot] } } });
  const until = () => false;
  await failure(
    cloud.waitFor({ watch: snapshotWatch, region, id: 's-1', until, usuallyMs: 1_000, timeoutMs: 400 }),
  );
  expect(server.arrivals).toHaveLength(1);
});

const watched: [Watch<never>, string, Record<string, string>, object][] = [
  [
    vpcWatch as Watch<never>,
    'DescribeVpcs',
    { VpcId: 'x-1' },
    { Vpcs: { Vpc: [{ VpcId: 'x-1', Status: 'Available' }] } },
  ],
  [
    vswitchWatch as Watch<never>,
    'DescribeVSwitches',
    { VSwitchId: 'x-1' },
    { VSwitches: { VSwitch: [{ VSwitchId: 'x-1', Status: 'Available' }] } },
  ],
  [
    snapshotWatch as Watch<never>,
    'DescribeSnapshots',
    { SnapshotIds: '["x-1"]' },
    { Snapshots: { Snapshot: [{ SnapshotId: 'x-1', Status: 'accomplished' }] } },
  ],
  [
    eipWatch as Watch<never>,
    'DescribeEipAddresses',
    { AllocationId: 'x-1' },
    { EipAddresses: { EipAddress: [{ AllocationId: 'x-1', Status: 'InUse' }] } },
  ],
];

test.each(watched)('knows how to look (%#)', async (watch, action, fields, json) => {
  server.replies({ json });
  await cloud.waitFor({ watch, region, id: 'x-1', until: () => true, timeoutMs: 3_000 });
  expect(server.arrivals).toHaveLength(1);
  expect(server.arrivals[0]).toMatchObject({ action, fields: { ...fields, RegionId: region } });
});

function vSwitches(ids: readonly string[], TotalCount = ids.length): Reply {
  const VSwitch = ids.map((VSwitchId) => ({ VSwitchId, Status: 'Available' }));
  return { json: { TotalCount, VSwitches: { VSwitch } } };
}

const allAvailable = (ids: readonly string[]) =>
  Promise.all(
    ids.map((id) => cloud.waitFor({ watch: vswitchWatch, region, id, until: () => true, timeoutMs: 3_000 })),
  );

test('one look sees all vSwitches that are waited for, wherever they stand in the list of the region', async () => {
  const others = Array.from({ length: 80 }, (_, index) => `vsw-other-${index}`);
  const page = (ids: readonly string[]) => vSwitches(ids, 83);
  server.replies(page([...others.slice(0, 49), 'vsw-2']), page([...others.slice(49), 'vsw-1', 'vsw-3']));
  const states = await allAvailable(['vsw-1', 'vsw-2', 'vsw-3']);
  expect(states.map(({ vSwitchId }) => vSwitchId)).toEqual(['vsw-1', 'vsw-2', 'vsw-3']);
  expect(server.arrivals.map(({ fields }) => fields.PageNumber)).toEqual(['1', '2']);
});

test('asks for each vSwitch where the account may not list them', async () => {
  server.replies((arrival) =>
    arrival.fields.VSwitchId === undefined
      ? { code: 'Forbidden.RAM', status: 403 }
      : vSwitches([arrival.fields.VSwitchId]),
  );
  const states = await allAvailable(['vsw-1', 'vsw-2']);
  expect(states.map(({ vSwitchId }) => vSwitchId)).toEqual(['vsw-1', 'vsw-2']);
});

test('asks for each of few vSwitches among very many', async () => {
  server.replies((arrival) =>
    arrival.fields.VSwitchId === undefined ? vSwitches([], 400) : vSwitches([arrival.fields.VSwitchId]),
  );
  await allAvailable(['vsw-1', 'vsw-2']);
  expect(server.arrivals.map(({ fields }) => fields.VSwitchId)).toEqual([undefined, 'vsw-1', 'vsw-2']);
});

test('an answer that is long in coming holds up nobody who was not asked for with it', async () => {
  cloud = server.client({ http: { readTimeoutMs: 60_000 } });
  server.replies((arrival) =>
    arrival.fields.InstanceIds === '["i-slow"]' ? 'hang' : instances(['i-quick', 'Running']),
  );
  const abort = new AbortController();
  const slow = failure(untilRunning('i-slow', { signal: abort.signal }));
  while (server.arrivals.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(await untilRunning('i-quick')).toMatchObject({ status: 'Running' });
  abort.abort(new Error('enough'));
  await slow;
});

test('in a cloud that is faster than usual the next wait is looked at sooner', async () => {
  cloud = server.client({ wait: { shortestPauseMs: 5, longestPauseMs: 60_000 } });
  server.replies(instances(['i-1', 'Running']));
  await untilRunning('i-1', { usuallyMs: 1_000 });
  // Were it as usual, it would be looked at no sooner than after 2.4 seconds.
  await untilRunning('i-1', { usuallyMs: 4_000, timeoutMs: 2_350 });
  expect(server.arrivals).toHaveLength(2);
});

import { describe, expect, jest, test } from '@jest/globals';
import { cancelled } from '../../../src/errors/index.js';
import type { FaultRule, Simulator, SimulatorOptions } from '../../../src/simulator/index.js';
import { build, images, inCloud, ownRegion, type BuildSettings, type Built, type Options } from './kit.js';

/** Tests run side by side here: each may take as long as all. */
jest.setTimeout(60_000);

/** Builds as somebody who may do everything but this. */
function buildWithout(cloud: Simulator, action: string, options: Options, settings: BuildSettings = {}) {
  const { accessKey, secretKey } = cloud.ram.user('builder', {
    Version: '1',
    Statement: [
      { Effect: 'Allow', Action: '*', Resource: '*' },
      { Effect: 'Deny', Action: action, Resource: '*' },
    ],
  });
  return build(cloud, { ...options, access_key: accessKey, secret_key: secretKey }, settings);
}

/** What the build says of its end: its error, its notices and warnings, what it left and why. */
function wordsOf({ error, told, events }: Built): string[] {
  const left = events.flatMap((event) => (event.type === 'resource_left' ? [event.reason] : []));
  return [...(error === undefined ? [] : [error]), ...told, ...left];
}

interface Case {
  readonly options?: Options;
  readonly faults?: readonly FaultRule[];
  readonly simulator?: SimulatorOptions;
  /** What is there before the build. */
  readonly furnish?: (cloud: Simulator) => void;
  /** The action at whose call the build is cancelled. */
  readonly cancelIn?: string;
  readonly status: Built['status'];
  /** What is told beside the missing permission, which must not be hidden by it. */
  readonly cause?: RegExp;
}

/** The answer of every such call is lost, so that nobody knows what it made. */
const answerLost = (action: string): FaultRule => ({
  match: { action },
  calls: { times: 'all' },
  effect: { kind: 'reset', when: 'after' },
});

const imageFails: Case = {
  faults: [{ match: { action: 'CreateImage' }, effect: { kind: 'outcome', state: 'CreateFailed' } }],
  status: 'failed',
  cause: /CreateFailed/,
};

const replacesShared: Case = {
  options: { image_force_delete: true },
  furnish: (cloud) => {
    const { accountId } = cloud.furnish.account();
    cloud.furnish.image('cn-hangzhou', { name: 'web', sharedWith: [accountId] });
  },
  status: 'success',
};

const CASES: readonly (readonly [string, string, Case])[] = [
  ['ecs:DeleteImage', 'an image that failed', imageFails],
  ['ecs:DeleteSnapshot', 'the snapshots of an image that failed', imageFails],
  [
    'ecs:DeleteSnapshot',
    'the snapshots of an image that is replaced',
    {
      options: { image_force_delete: true, image_force_delete_snapshots: true },
      furnish: (cloud) => void cloud.furnish.image('cn-hangzhou', { name: 'web' }),
      status: 'success',
    },
  ],
  ['ecs:DescribeImageSharePermission', 'a shared image that is replaced', replacesShared],
  ['ecs:ModifyImageSharePermission', 'a shared image that is replaced', replacesShared],
  [
    'ecs:CancelCopyImage',
    'a build that is cancelled while it copies',
    {
      options: { image_copy_regions: ['cn-beijing'] },
      simulator: { profile: { imageCopy: 120 } },
      cancelIn: 'CopyImage',
      status: 'cancelled',
    },
  ],
  [
    'ecs:DescribeSecurityGroups',
    'a security group whose creation was cut off',
    {
      faults: [answerLost('CreateSecurityGroup')],
      status: 'failed',
      cause: /^Could not create a temporary security group/,
    },
  ],
  [
    'ecs:DescribeInstanceHistoryEvents',
    'an instance that the cloud took back',
    {
      faults: [
        {
          match: { action: 'RunInstances' },
          calls: { times: 'all' },
          effect: { kind: 'outcome', state: 'vanished' },
        },
      ],
      status: 'failed',
      cause: /has not appeared|has vanished/,
    },
  ],
];

/** Jest loads no library late, as key pairs need one, while tests run side by side. */
const ALONE: readonly (readonly [string, string, Case])[] = [
  [
    'ecs:DescribeKeyPairs',
    'a key pair whose creation was cut off',
    {
      options: { communicator: 'ssh', ssh_username: 'root', ssh_password: undefined },
      faults: [answerLost('ImportKeyPair')],
      status: 'failed',
      cause: /^It is not known whether ImportKeyPair was carried out/,
    },
  ],
];

describe('without a permission that only trouble asks for, what it was missing for is told', () => {
  test.concurrent.each(CASES)('%s: %s', (action, _what, one) => check(action, one));
  test.each(ALONE)('%s: %s', (action, _what, one) => check(action, one));
});

test.concurrent.each(['CreateSnapshot', 'DescribeSnapshots'])(
  'without %s the image is made from the instance, and its own snapshot alone stays',
  (action) =>
    inCloud(async (cloud) => {
      const { status, told } = await buildWithout(cloud, `ecs:${action}`, {});
      expect(told).toContain(
        `This account may not call ${action}. The image is made from the instance, which costs until then.`,
      );
      expect(status).toBe('success');
      const [disk] = images(cloud)[0]?.disks ?? [];
      expect(ownRegion(cloud)?.snapshots).toMatchObject([{ id: disk?.snapshotId, tags: {} }]);
    })(),
);

/** Brings the trouble about, and looks for the permission in what is told. */
function check(action: string, one: Case): Promise<void> {
  const { furnish, faults = [], options = {}, cancelIn, status, cause } = one;
  return inCloud(async (cloud) => {
    furnish?.(cloud);
    cloud.setFaults(faults);
    const cancel = new AbortController();
    const watch = setInterval(() => {
      if (cloud.calls().some((call) => call.action === cancelIn)) cancel.abort(cancelled('SIGTERM'));
    }, 10);
    const built = await buildWithout(cloud, action, options, { signal: cancel.signal });
    clearInterval(watch);
    expect(wordsOf(built).join('\n')).toContain(action);
    expect(built.status).toBe(status);
    if (cause !== undefined) expect(built.error).toMatch(cause);
  }, one.simulator)();
}

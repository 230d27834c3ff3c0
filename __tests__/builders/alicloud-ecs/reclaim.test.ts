import { describe, expect, jest, test } from '@jest/globals';
import type { Simulator } from '../../../src/simulator/index.js';
import { build, calls, images, inCloud, ownRegion, type BuildSettings, type Options } from './kit.js';

jest.setTimeout(60_000);

const SPOT: Options = { spot_strategy: 'SpotAsPriceGo', zone_id: 'cn-hangzhou-h' };

/** Builds on a spot instance that the cloud takes back when a phase begins for the first time. */
function buildReclaimed(cloud: Simulator, phase: string, options: Options, settings: BuildSettings = {}) {
  let isReclaimed = false;
  return build(
    cloud,
    { ...SPOT, ...options },
    {
      ...settings,
      onEvent: (event) => {
        if (isReclaimed || event.type !== 'phase_started' || event.phase !== phase) return;
        isReclaimed = true;
        cloud.furnish.reclaim('cn-hangzhou');
      },
    },
  );
}

const strategies = (cloud: Simulator) => calls(cloud, 'RunInstances').map((call) => call['SpotStrategy']);

/** Whether an instance was gone before the next one was asked for. */
function neverTwo(cloud: Simulator): boolean {
  const order = cloud.calls().map(({ action }) => action);
  return order.indexOf('DeleteInstance') < order.lastIndexOf('RunInstances');
}

describe('a spot instance that is taken back', () => {
  test(
    'while it is provisioned: an ordinary one is provisioned in its place',
    inCloud(
      async (cloud) => {
        const provisioners = [{ type: 'shell', inline: ['echo began', 'sleep 2', 'echo ended'] }];
        const { error, told, events, artifact } = await buildReclaimed(
          cloud,
          'provision',
          { communicator: 'ssh', ssh_username: 'root', ssh_port: cloud.sshPort },
          { template: { provisioners } },
        );
        expect(error).toBeUndefined();
        expect(strategies(cloud)).toEqual(['SpotAsPriceGo', undefined]);
        expect(neverTwo(cloud)).toBe(true);
        expect(told.join('\n')).toMatch(
          /The cloud took the spot instance i-\w+ in cn-hangzhou back before the image was made\. .* (is being reclaimed|has vanished)/,
        );
        expect(told.join('\n')).toContain(
          'Trying an instance of ecs.g6.large in cn-hangzhou-h in its place.',
        );
        const printed = events.flatMap((event) => (event.type === 'output' ? [event.line] : []));
        expect(printed.filter((line) => line === 'ended')).toHaveLength(1);
        expect(images(cloud).map(({ id }) => id)).toEqual(Object.values(artifact.image_ids));
        expect(ownRegion(cloud)).toMatchObject({ instances: [], disks: [], vpcs: [], securityGroups: [] });
      },
      { guests: 'real' },
    ),
  );

  test.concurrent(
    'while its disks are being saved: the same',
    inCloud(
      async (cloud) => {
        const { error } = await buildReclaimed(cloud, 'snapshot', {});
        expect(error).toBeUndefined();
        expect(strategies(cloud)).toEqual(['SpotAsPriceGo', undefined]);
        expect(neverTwo(cloud)).toBe(true);
        expect(images(cloud)).toHaveLength(1);
        expect(ownRegion(cloud)?.snapshots).toHaveLength(1);
      },
      { profile: { snapshot: 1 } },
    ),
  );

  test.concurrent(
    'and no ordinary one is wanted: another spot instance where there is one, else none',
    inCloud(async (cloud) => {
      const none = await buildReclaimed(cloud, 'stop', { spot_on_demand_fallback: false });
      expect(none.error).toMatch(/The cloud took the spot instance i-\w+ in cn-hangzhou back/);
      expect(none.error).toContain('spot_strategy: NoSpot');
      expect(strategies(cloud)).toEqual(['SpotAsPriceGo']);
      const another = await buildReclaimed(cloud, 'stop', {
        spot_on_demand_fallback: false,
        fallback_instance_types: ['ecs.c6.large'],
      });
      expect(another.error).toBeUndefined();
      expect(another.artifact.instance_type).toBe('ecs.c6.large');
      expect(strategies(cloud)).toEqual(Array(3).fill('SpotAsPriceGo'));
    }),
  );

  test.concurrent(
    'while the image is made of it: the build says so',
    inCloud(
      async (cloud) => {
        cloud.setFaults([{ match: { action: 'CreateSnapshot' }, calls: { times: 'all' }, effect: DENIED }]);
        const { error } = await buildReclaimed(cloud, 'image', {});
        expect(error).toMatch(/The cloud took the spot instance i-\w+ in cn-hangzhou back/);
        expect(images(cloud)).toEqual([]);
      },
      { profile: { imageFromInstance: 1 } },
    ),
  );

  test.concurrent(
    'is not blamed for what a build does wrong',
    inCloud(async (cloud) => {
      const effect = { ...DENIED, code: 'InvalidImageName.Malformed', status: 400 };
      cloud.setFaults([{ match: { action: 'CreateImage' }, effect }]);
      const { error } = await build(cloud, SPOT);
      expect(error).toContain('InvalidImageName.Malformed');
      expect(error).not.toContain('spot');
      expect(strategies(cloud)).toEqual(['SpotAsPriceGo']);
    }),
  );

  test.concurrent(
    'twice is the end of it',
    inCloud(async (cloud) => {
      cloud.setFaults([
        {
          match: { action: 'RunInstances' },
          calls: { times: 'all' },
          effect: { kind: 'outcome', state: 'reclaimed' },
        },
      ]);
      const { error } = await build(cloud, {
        ...SPOT,
        spot_on_demand_fallback: false,
        fallback_instance_types: ['ecs.c6.large', 'ecs.g6.xlarge'],
        disable_stop_instance: true,
      });
      expect(error).toMatch(/The cloud took the spot instance/);
      expect(strategies(cloud)).toHaveLength(2);
      expect(ownRegion(cloud)).toBeUndefined();
    }),
  );
});

const DENIED = { kind: 'error', code: 'Forbidden.RAM', status: 403 } as const;

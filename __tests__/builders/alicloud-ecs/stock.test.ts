import { describe, expect, jest, test } from '@jest/globals';
import type { Simulator } from '../../../src/simulator/index.js';
import { build, calls, inCloud, ownRegion, type Options } from './kit.js';

/** Tests run side by side here: each may take as long as all. */
jest.setTimeout(60_000);

/** Builds until the instance has run, and no further. */
const launch = (cloud: Simulator, options: Options) => build(cloud, { skip_create_image: true, ...options });

const noStock = (parameters: Readonly<Record<string, string>>) => ({
  match: { action: 'RunInstances', parameters },
  calls: { times: 'all' as const },
  effect: {
    kind: 'error' as const,
    code: 'OperationDenied.NoStock',
    status: 403,
    message: 'The resource is out of usage.',
  },
});

describe('zone and type', () => {
  const zones = (cloud: Simulator) => calls(cloud, 'RunInstances').map((call) => call['ZoneId']);

  test.concurrent(
    'the zone with most stock is taken',
    inCloud(async (cloud) => {
      for (const zone of 'bghij')
        cloud.furnish.stock('ecs.g6.large', 'ClosedWithoutStock', `cn-hangzhou-${zone}`);
      await launch(cloud, {});
      expect(zones(cloud)).toEqual(['cn-hangzhou-k']);
    }),
  );

  test.concurrent(
    'the next zone is tried when one turns out to be sold out',
    inCloud(async (cloud) => {
      cloud.setFaults([{ ...noStock({}), calls: { times: 2 } }]);
      const { status } = await launch(cloud, {});
      expect(status).toBe('success');
      expect(new Set(zones(cloud)).size).toBe(3);
      expect(ownRegion(cloud)).toBeUndefined();
    }),
  );

  test.concurrent(
    'the next zone is tried when the cloud takes an instance back',
    inCloud(async (cloud) => {
      cloud.setFaults([
        { match: { action: 'RunInstances' }, effect: { kind: 'outcome', state: 'vanished' } },
      ]);
      const { status, error } = await launch(cloud, {});
      expect(error).toBeUndefined();
      expect(status).toBe('success');
      expect(new Set(zones(cloud)).size).toBe(2);
    }),
    // What is accepted and does not appear counts as gone after a minute.
    120_000,
  );

  test.concurrent(
    'the next type is tried when the first is sold out everywhere',
    inCloud(async (cloud) => {
      cloud.furnish.stock('ecs.g6.large', 'WithoutStock');
      cloud.setFaults([noStock({ InstanceType: 'ecs.g6.xlarge' })]);
      const { status, artifact } = await launch(cloud, {
        fallback_instance_types: ['ecs.g6.xlarge', 'ecs.c6.large'],
      });
      expect(status).toBe('success');
      expect(artifact.instance_type).toBe('ecs.c6.large');
    }),
  );

  test.concurrent(
    'with a vSwitch given, types fall back in its zone',
    inCloud(async (cloud) => {
      const vpcId = cloud.furnish.vpc('cn-hangzhou', { cidrBlock: '10.0.0.0/16' });
      const wanted = { vpcId, zoneId: 'cn-hangzhou-h', cidrBlock: '10.0.1.0/24' };
      const vSwitchId = cloud.furnish.vSwitch('cn-hangzhou', wanted);
      cloud.setFaults([noStock({ InstanceType: 'ecs.g6.large' })]);
      const { artifact } = await launch(cloud, {
        vswitch_id: vSwitchId,
        fallback_instance_types: ['ecs.c6.large'],
      });
      expect(artifact.instance_type).toBe('ecs.c6.large');
      expect(zones(cloud)).toEqual(['cn-hangzhou-h', 'cn-hangzhou-h']);
    }),
  );

  test.concurrent(
    'nothing in stock is told before anything is launched',
    inCloud(async (cloud) => {
      cloud.furnish.stock('ecs.g6.large', 'WithoutStock');
      const { error } = await launch(cloud, {});
      expect(error).toContain('instance_type: no zone of cn-hangzhou has "ecs.g6.large" in stock or on sale');
      expect(ownRegion(cloud)).toBeUndefined();
    }),
  );

  test.concurrent(
    'zone_id is taken as it is',
    inCloud(async (cloud) => {
      await launch(cloud, { zone_id: 'cn-hangzhou-i' });
      expect(zones(cloud)).toEqual(['cn-hangzhou-i']);
      expect(calls(cloud, 'DescribeAvailableResource')).toEqual([]);
    }),
  );

  test.concurrent(
    'what is no lack of stock is not tried elsewhere',
    inCloud(async (cloud) => {
      cloud.setFaults([
        {
          match: { action: 'RunInstances' },
          effect: { kind: 'error', code: 'InvalidAccountStatus.NotEnoughBalance', status: 403 },
        },
      ]);
      const { error } = await launch(cloud, {});
      expect(error).toContain('top it up');
      expect(zones(cloud)).toHaveLength(1);
    }),
  );
});

describe('spot', () => {
  const strategies = (cloud: Simulator) => calls(cloud, 'RunInstances').map((call) => call['SpotStrategy']);

  test.concurrent(
    'falls back to an ordinary instance when none is to be had',
    inCloud(async (cloud) => {
      cloud.setFaults([noStock({ SpotStrategy: 'SpotAsPriceGo' })]);
      const { status, told } = await launch(cloud, {
        spot_strategy: 'SpotAsPriceGo',
        zone_id: 'cn-hangzhou-h',
      });
      expect(status).toBe('success');
      expect(strategies(cloud)).toEqual(['SpotAsPriceGo', undefined]);
      expect(told.join('\n')).toContain('Trying an instance of ecs.g6.large in cn-hangzhou-h');
    }),
  );

  test.concurrent(
    'falls back when the price limit is below the market',
    inCloud(async (cloud) => {
      const { status } = await launch(cloud, {
        spot_strategy: 'SpotWithPriceLimit',
        spot_price_limit: '0.001',
        zone_id: 'cn-hangzhou-h',
      });
      expect(status).toBe('success');
      expect(strategies(cloud)).toEqual(['SpotWithPriceLimit', undefined]);
    }),
  );

  test.concurrent(
    'does not fall back where that is not wanted',
    inCloud(async (cloud) => {
      cloud.setFaults([noStock({ SpotStrategy: 'SpotAsPriceGo' })]);
      const { error } = await launch(cloud, {
        spot_strategy: 'SpotAsPriceGo',
        spot_on_demand_fallback: false,
        zone_id: 'cn-hangzhou-h',
      });
      expect(error).toContain('OperationDenied.NoStock');
      expect(strategies(cloud)).toEqual(['SpotAsPriceGo']);
    }),
  );
});

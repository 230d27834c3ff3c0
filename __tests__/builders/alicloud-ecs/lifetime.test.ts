import { expect, test } from '@jest/globals';
import { openCloud, readAccess, RunInstances } from '../../../src/alicloud/index.js';
import { keepAlive } from '../../../src/builders/alicloud-ecs/lifetime.js';
import type { Site } from '../../../src/builders/alicloud-ecs/site.js';
import { Problems } from '../../../src/errors/index.js';
import { Events } from '../../../src/events/index.js';
import { Secret } from '../../../src/secrets/index.js';
import { startSimulator, type Simulator } from '../../../src/simulator/index.js';

const REGION = 'cn-hangzhou';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

test('the automatic release of an instance is put off when its build outlives it, and left alone afterwards', async () => {
  await using cloud = await startSimulator({ guests: 'none' });
  const site = siteIn(cloud);
  const id = await startInstance(cloud, site);
  // It is put off twenty minutes ahead: in a moment, that is.
  const autoRelease = new Date(Date.now() + 20 * MINUTE + 200);
  {
    using _alive = keepAlive(site, { id, autoRelease });
    while (!putOff(cloud)) await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const [instance] = cloud.state().accounts[0]?.regions[REGION]?.instances ?? [];
  expect(Date.parse(String(instance?.['autoReleaseAt']))).toBeGreaterThan(Date.now() + 31 * MINUTE);
  expect(cloud.calls().filter(({ problems }) => problems.length > 0)).toEqual([]);
});

test('a later attempt that fails is repeated as the first is', async () => {
  const effect = { kind: 'error' as const, code: 'InvalidParameter', status: 400 };
  await using cloud = await startSimulator({ guests: 'none' });
  const site = siteIn(cloud);
  const id = await startInstance(cloud, site);
  cloud.setFaults([{ match: { action: 'ModifyInstanceAutoReleaseTime' }, calls: { from: 2 }, effect }]);
  {
    using _alive = keepAlive(site, { id, autoRelease: new Date() }, { margin: 10 * HOUR, retryAfter: 20 });
    while (attempts(cloud).length < 3) await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(attempts(cloud).slice(0, 3)).toEqual([200, 400, 200]);
});

test('nothing is put off once the build is over', async () => {
  await using cloud = await startSimulator({ guests: 'none' });
  const alive = keepAlive(siteIn(cloud), {
    id: 'i-any',
    autoRelease: new Date(Date.now() + 20 * MINUTE + 50),
  });
  alive[Symbol.dispose]();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(cloud.calls()).toEqual([]);
});

test('who may not put it off is told so once, and the build goes on', async () => {
  await using cloud = await startSimulator({ guests: 'none' });
  const policy = (Effect: string, Action: string) => ({ Effect, Action, Resource: '*' });
  const Statement = [policy('Allow', '*'), policy('Deny', 'ecs:ModifyInstanceAutoReleaseTime')];
  const site = siteIn(cloud, cloud.ram.user('builder', { Version: '1', Statement }));
  const told: string[] = [];
  site.events.subscribe((event) => {
    if (event.type === 'notice') told.push(event.message);
  });
  const id = await startInstance(cloud, site);
  {
    using _alive = keepAlive(site, { id, autoRelease: new Date(Date.now() + 20 * MINUTE) });
    while (told.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(told).toEqual([expect.stringContaining('This account may not call ModifyInstanceAutoReleaseTime.')]);
  expect(putOff(cloud)).toBe(false);
});

function putOff(cloud: Simulator): boolean {
  return attempts(cloud).includes(200);
}

/** The answers to them. */
function attempts(cloud: Simulator): readonly (number | undefined)[] {
  return cloud
    .calls()
    .flatMap(({ action, status }) => (action === 'ModifyInstanceAutoReleaseTime' ? [status] : []));
}

function siteIn(cloud: Simulator, keys: Pick<Simulator, 'accessKey' | 'secretKey'> = cloud): Site {
  const place = { file: 'test' };
  const options = {
    region: REGION,
    access_key: new Secret(keys.accessKey),
    secret_key: new Secret(keys.secretKey),
    custom_endpoint_ecs: `127.0.0.1:${cloud.port}`,
  };
  const problems = new Problems();
  const access = readAccess({ options, place, placeOf: () => place, env: {} }, problems);
  problems.throwIfAny();
  if (access === undefined) throw new Error('There is no access to the simulated cloud.');
  return {
    options: {
      ...options,
      ssh_timeout: undefined,
      wait_snapshot_ready_timeout: 0,
    } as unknown as Site['options'],
    cloud: openCloud(access, { userAgent: 'test' }),
    region: REGION,
    events: new Events('test'),
    signal: new AbortController().signal,
    placeOf: () => place,
    resolvePath: (path) => path,
  };
}

async function startInstance(cloud: Simulator, site: Site): Promise<string> {
  const vpcId = cloud.furnish.vpc(REGION, { cidrBlock: '172.16.0.0/16' });
  const vSwitchId = cloud.furnish.vSwitch(REGION, {
    vpcId,
    zoneId: 'cn-hangzhou-h',
    cidrBlock: '172.16.0.0/24',
  });
  const securityGroupId = cloud.furnish.securityGroup(REGION, { vpcId });
  const { instanceIdSets } = await site.cloud.call(
    RunInstances,
    {
      regionId: REGION,
      imageId: 'aliyun_3_x64_20G_alibase_20240819.vhd',
      instanceType: 'ecs.g6.large',
      vSwitchId,
      securityGroupId,
    },
    { region: REGION },
  );
  return instanceIdSets?.instanceIdSet?.[0] ?? '';
}

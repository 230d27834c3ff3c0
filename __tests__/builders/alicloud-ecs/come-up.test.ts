import { expect, jest, test } from '@jest/globals';
import { startSimulator, type Simulator } from '../../../src/simulator/index.js';
import { build, type Options } from './kit.js';

jest.setTimeout(60_000);

const SSH: Options = { communicator: 'ssh', ssh_username: 'root', skip_create_image: true };
const SLOW_LOOKS = {
  wait: { shortestPauseMs: 20, longestPauseMs: 20_000, appearWithinMs: 1_000 },
  retry: { firstPauseMs: 20 },
};

/** How often the cloud was asked for the instance until the build was done with it. */
function looks(cloud: Simulator): number {
  const actions = cloud.calls().map(({ action }) => action);
  const instance = actions.slice(actions.indexOf('RunInstances'), actions.indexOf('DeleteInstance'));
  return instance.filter((action) => action === 'DescribeInstances').length;
}

test('a guest that answers is taken for running, without another look', async () => {
  await using cloud = await startSimulator({ profile: { launch: 0.5, ssh: 0.2 } });
  const provisioners = [{ type: 'shell', inline: ['echo here'] }];
  const built = await build(cloud, SSH, { pace: SLOW_LOOKS, template: { provisioners } });
  expect(built).toMatchObject({ status: 'success' });
  // It tells the address; the next would come after twenty seconds.
  expect(looks(cloud)).toBe(1);
});

test('one that is reached by another way is looked at until it runs', async () => {
  await using cloud = await startSimulator({ guests: 'none', profile: { launch: 0.5 } });
  const built = await build(cloud, { ...SSH, ssh_host: '127.0.0.1', ssh_port: 9, ssh_timeout: '1s' });
  expect(built.error).toContain('could not be reached within 1 s');
  expect(looks(cloud)).toBeGreaterThan(1);
});

test('ssh_timeout begins when the instance runs', async () => {
  await using cloud = await startSimulator({ guests: 'none', profile: { launch: 1 } });
  const built = await build(cloud, { ...SSH, ssh_timeout: '300ms' });
  expect(built.error).toContain('could not be reached within 0.3 s');
  const running = built.events.filter(
    (event) => event.type === 'progress' && / is Running$/.test(event.message),
  );
  expect(running).not.toEqual([]);
});

test('one whose guest answered before the cloud called it running is stopped all the same', async () => {
  const effect = {
    kind: 'error' as const,
    code: 'IncorrectInstanceStatus',
    status: 403,
    message: 'Starting.',
  };
  await using cloud = await startSimulator({
    guests: 'none',
    faults: [{ match: { action: 'StopInstance' }, effect }],
  });
  expect(await build(cloud, {})).toMatchObject({ status: 'success' });
  expect(cloud.calls().filter(({ action }) => action === 'StopInstance')).toHaveLength(2);
});

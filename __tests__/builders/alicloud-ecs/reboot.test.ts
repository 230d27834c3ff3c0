import { expect, jest, test } from '@jest/globals';
import { startSimulator } from '../../../src/simulator/index.js';
import { build } from './kit.js';

jest.setTimeout(60_000);

const REBOOTS = [['reboot', 'sleep 100'], ['reboot']];

test('expect_disconnect: a guest that reboots is waited for, however its script ends', async () => {
  await using cloud = await startSimulator();
  const provisioners = REBOOTS.flatMap((commands, index) => [
    { type: 'shell', inline: [`echo before ${index}`, ...commands], expect_disconnect: true },
    { type: 'shell', inline: [`echo after ${index}`, 'ls /tmp/script_*.sh | wc -l'] },
  ]);
  const options = { communicator: 'ssh', ssh_username: 'root', skip_create_image: true };
  const built = await build(cloud, options, { template: { provisioners } });
  expect(built.error).toBeUndefined();
  expect(built.events.flatMap((event) => (event.type === 'output' ? [event.line] : []))).toEqual([
    'before 0',
    'after 0',
    '1',
    'before 1',
    'after 1',
    '1',
  ]);
});

/** What waits for the guest in vain would take ten minutes, by these options, and fail the test. */
const SHUT_DOWN = { type: 'shell', inline: ['shutdown -h now'], expect_disconnect: true };
const OVER_SSH = {
  communicator: 'ssh',
  ssh_username: 'root',
  ssh_timeout: '10m',
  disable_stop_instance: true,
  image_name: 'off',
};

test('expect_disconnect: the last provisioner may shut the guest down, which no one waits for then', async () => {
  await using cloud = await startSimulator();
  const built = await build(cloud, OVER_SSH, { template: { provisioners: [SHUT_DOWN] } });
  expect(built.error).toBeUndefined();
  expect(built.told.join('\n')).toMatch(
    /\/tmp\/script_\d+\.sh cannot be removed: the script has shut the guest down/,
  );
});

test('what others follow must not shut the guest down: that is told at once', async () => {
  await using cloud = await startSimulator();
  const provisioners = [SHUT_DOWN, { type: 'shell', inline: ['echo never'] }];
  const built = await build(cloud, OVER_SSH, { template: { provisioners } });
  expect(String(built.error)).toMatch(
    /Provisioner 2 \(shell\) failed: The guest .* is off: a provisioner has shut it down/,
  );
});

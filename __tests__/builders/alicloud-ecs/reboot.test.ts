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

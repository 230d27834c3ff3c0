import { expect, test } from '@jest/globals';
import { windows } from './machine.js';

test('Get-ScheduledTask tells of the tasks that there are, by name or pattern', async () => {
  const { powershell, machine } = windows();
  for (const [name, state] of [
    ['packer-1', 'running'],
    ['other', 'ready'],
  ] as const)
    machine.tasks.set(name, { name, state, user: 'SYSTEM', actions: [], lastResult: 0 });
  const found = await powershell(`
    (Get-ScheduledTask -TaskName 'packer-*').TaskName
    (Get-ScheduledTask Packer-1).State
    @(Get-ScheduledTask).Count
    @(Get-ScheduledTask -TaskName 'none-*').Count`);
  expect(found).toMatchObject({ stdout: 'packer-1\r\nRunning\r\n2\r\n0\r\n', stderr: '' });
  const missing = await powershell("Get-ScheduledTask -TaskName 'gone'");
  expect(missing.stderr.replaceAll(/\s+/g, ' ')).toContain("with property 'TaskName' equal to 'gone'");
});

import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { AgentTask, GuestAgent, GuestHost } from '../../../../src/simulator/guests/index.js';
import { bootWindows, createGuestHost } from './guest.js';

let host: GuestHost;
let agent: GuestAgent | undefined;
let stop: () => Promise<void>;

beforeEach(async () => {
  host = await createGuestHost({ mode: 'directory' });
  const { guest } = await bootWindows(host, { userData: '' });
  agent = guest.agent();
  stop = () => guest.stop({ force: true });
});

afterEach(() => host.close());

const TASK: AgentTask = { id: 't-1', type: 'RunPowerShellScript', content: '', workingDir: '', username: '' };

async function run(task: Partial<AgentTask>) {
  const started = await agent?.run({ ...TASK, ...task });
  if (started === undefined || 'errorCode' in started) return started?.errorCode;
  let said = '';
  for await (const piece of started.output) said += piece.toString('latin1');
  return [said, await started.ended];
}

test('scripts run as System in system32, their errors among their output', async () => {
  expect(await run({ content: '(Get-Location).Path; Write-Output "from $env:TEMP"; exit 4' })).toEqual([
    'C:\\Windows\\system32\r\nfrom C:\\Windows\\TEMP\r\n',
    { exitCode: 4 },
  ]);
  expect(
    await run({
      type: 'RunBatScript',
      content: 'echo out\r\nnope 2>&1\r\nexit /b 3',
      workingDir: 'C:\\Windows',
    }),
  ).toEqual([expect.stringMatching(/^out\r\n'nope' is not recognized/), { exitCode: 3 }]);
});

test('what cannot be run or written is refused with the code that the service has for it', async () => {
  expect(await run({ username: 'nobody' })).toBe('AccountNotExists');
  expect(await run({ workingDir: 'C:\\nowhere' })).toBe('DirectoryNotExists');
  const file = {
    folder: 'C:\\new\\folder',
    name: 'a.txt',
    content: Buffer.from('text'),
    mode: 0o644,
    owner: '',
    group: '',
    overwrite: false,
  };
  expect(await agent?.writeFile(file)).toBeUndefined();
  expect(await agent?.writeFile(file)).toEqual({ errorCode: 'FileAlreadyExists' });
  expect(await agent?.writeFile({ ...file, overwrite: true })).toBeUndefined();
  expect(await agent?.writeFile({ ...file, name: '', overwrite: true })).toEqual({
    errorCode: 'FileCreateFail',
  });
  expect(await run({ content: 'Get-Content C:\\new\\folder\\a.txt' })).toEqual(['text\r\n', { exitCode: 0 }]);
});

test('a machine that goes off interrupts what runs', async () => {
  const ended = run({ content: '"begun"; Start-Sleep 60' });
  await stop();
  expect(await ended).toEqual([expect.any(String), 'interrupted']);
});

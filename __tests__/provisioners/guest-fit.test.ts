import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { KnownGuest } from '../../src/provisioners/index.js';
import { plan } from './kit.js';

const SSH: KnownGuest = { communicator: 'ssh' };
const SSH_LINUX: KnownGuest = { communicator: 'ssh', system: 'linux' };
const SSH_WINDOWS: KnownGuest = { communicator: 'ssh', system: 'windows' };
const WINRM: KnownGuest = { communicator: 'winrm' };
/** An image that is not what the cloud takes it for: who speaks WinRM is Windows. */
const WINRM_LINUX: KnownGuest = { communicator: 'winrm', system: 'linux' };
const ASSISTANT: KnownGuest = { communicator: 'cloud_assistant' };
const ASSISTANT_LINUX: KnownGuest = { communicator: 'cloud_assistant', system: 'linux' };
const ASSISTANT_WINDOWS: KnownGuest = { communicator: 'cloud_assistant', system: 'windows' };
const ALL = [SSH, SSH_LINUX, SSH_WINDOWS, WINRM, WINRM_LINUX, ASSISTANT, ASSISTANT_LINUX, ASSISTANT_WINDOWS];

const NO_POSIX_SHELL = [WINRM, WINRM_LINUX, ASSISTANT_WINDOWS];
const LINUX = [SSH_LINUX, ASSISTANT_LINUX];
const x = { inline: ['x'] };

test.each<[Record<string, unknown>, KnownGuest[]]>([
  [{ type: 'shell', ...x }, NO_POSIX_SHELL],
  [{ type: 'shell', ...x, execute_command: 'bash {{.Path}}' }, []],
  [{ type: 'ansible-local', playbook_file: import.meta.filename }, NO_POSIX_SHELL],
  [
    { type: 'ansible', playbook_file: import.meta.filename },
    ALL.filter(({ communicator }) => communicator !== 'ssh'),
  ],
  [{ type: 'powershell', ...x }, LINUX],
  [{ type: 'powershell', ...x, use_pwsh: true, remote_path: '/tmp/a.ps1' }, []],
  [{ type: 'powershell', ...x, execute_command: 'pwsh {{.Path}}' }, []],
  [{ type: 'powershell', ...x, use_pwsh: true, elevated_user: 'SYSTEM' }, LINUX],
  [{ type: 'windows-shell', ...x }, LINUX],
  [{ type: 'windows-shell', ...x, execute_command: 'sh {{.Path}}' }, []],
  [{ type: 'windows-restart' }, LINUX],
  [{ type: 'file', content: 'x', destination: '/x' }, []],
  [{ type: 'shell-local', ...x }, []],
])('%j is refused only where it cannot work', (written, refused) => {
  const { problems, planned } = plan(written);
  expect(problems).toEqual([]);
  expect(ALL.filter((guest) => planned.unfitFor(guest) !== undefined)).toEqual(refused);
});

test('a folder with names that Windows cannot have is not for its guests', () => {
  const folder = mkdtempSync(join(tmpdir(), 'names-'));
  const names = ['a:b', 'aux.txt', 'ends.', 'fine.txt', 'con'].slice(process.platform === 'win32' ? 3 : 0, 4);
  for (const name of names) writeFileSync(join(folder, name), '');
  const { planned } = plan({ type: 'file', source: folder, destination: 'C:/x' });
  const why = planned.unfitFor({ communicator: 'winrm' }) ?? '';
  rmSync(folder, { recursive: true });
  expect(planned.unfitFor({ communicator: 'ssh' })).toBeUndefined();
  if (process.platform === 'win32') return;
  expect(why).toMatch(
    /Windows cannot have: .*a:b" has : in its name; .*aux\.txt" has the name of a device; .*ends\." has a name that ends in a dot/,
  );
  expect(why).not.toContain('fine');
});

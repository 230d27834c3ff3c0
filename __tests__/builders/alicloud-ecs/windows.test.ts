import { expect, jest, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { startSimulator } from '../../../src/simulator/index.js';
import { build, calls, check, images, ownRegion, temporaryFolder, type Built, type Options } from './kit.js';

jest.setTimeout(120_000);

/** What a user has to give to Windows, so that it can be reached at all. */
const ENABLES_WINRM = readFileSync(
  new URL('../../../examples/alicloud/basic/winrm_enable_userdata.ps1', import.meta.url),
  'utf8',
);

const WINDOWS: Options = {
  source_image: 'win2022_21H2_x64_dtc_en-us_40G_alibase_20240815.vhd',
  communicator: 'winrm',
  winrm_username: 'Administrator',
  ssh_password: undefined,
  user_data: ENABLES_WINRM,
};

test('the example of the seed with WinRM builds as it is printed', async () => {
  const seed = JSON.parse(
    readFileSync(new URL('../../fixtures/seeds/devops-winrm.json', import.meta.url), 'utf8'),
  ) as { builders: [Options]; provisioners: unknown };
  using folder = temporaryFolder();
  const { access_key: _key, secret_key: _secret, type: _type, ...options } = seed.builders[0];
  await using cloud = await startSimulator();
  const built = await build(
    cloud,
    {
      ...options,
      ssh_password: undefined,
      user_data_file: folder.write('winrm_enable_userdata.ps1', ENABLES_WINRM),
    },
    { template: { provisioners: seed.provisioners } },
  );
  expect(built.error).toBeUndefined();
  expect(outputOf(built).join('\n')).toMatch(/Windows/);
  const [rule] = calls(cloud, 'AuthorizeSecurityGroup');
  expect(rule).toMatchObject({ 'Permissions.1.PortRange': '5985/5985' });
  expect(calls(cloud, 'ImportKeyPair')).toEqual([]);
  expect(images(cloud, 'cn-beijing')).toMatchObject([{ name: 'packer_test', status: 'Available' }]);
  expect(ownRegion(cloud, 'cn-beijing')?.instances).toEqual([]);
});

test('a last provisioner that shuts the guest down, as Sysprep does, ends it: nothing else does', async () => {
  await using cloud = await startSimulator();
  const built = await build(
    cloud,
    { ...WINDOWS, disable_stop_instance: true },
    {
      template: {
        provisioners: [
          {
            type: 'powershell',
            inline: [
              'Write-Output "as {{ build `User` }}"',
              '& "$env:SystemRoot\\System32\\Sysprep\\Sysprep.exe" /oobe /generalize /quiet /shutdown',
            ],
          },
        ],
      },
    },
  );
  expect([built.error, ...outputOf(built)]).toEqual([undefined, 'as Administrator']);
  expect(built.told.filter((line) => !/open to every address/.test(line))).toEqual([]);
  expect(calls(cloud, 'StopInstance')).toEqual([]);
  expect(images(cloud)).toHaveLength(1);
});

test('everything that provisioners do to Windows, to one guest', async () => {
  using folder = temporaryFolder();
  using back = temporaryFolder();
  const script = folder.write('script.ps1', 'Write-Output "script: $env:COLOUR"\r\nexit 3010\r\n');
  const batch = folder.write('batch.bat', '@echo off\r\necho batch: %COLOUR%\r\n');
  folder.write('file.txt', 'content of the file');
  await using cloud = await startSimulator();
  const built = await build(
    cloud,
    { ...WINDOWS, winrm_password: 'Geheim-{1}' },
    {
      template: {
        provisioners: [
          { type: 'powershell', inline: ['"inline: $env:COLOUR"'], env: { COLOUR: 'gr\u00fcn $1 `"x"' } },
          { type: 'powershell', script, environment_vars: ['COLOUR=red'], valid_exit_codes: [3010] },
          { type: 'windows-shell', script: batch, env: { COLOUR: 'blue' } },
          { type: 'windows-shell', inline: ['echo one', 'echo two'] },
          { type: 'file', source: folder.path, destination: 'C:/files' },
          { type: 'file', direction: 'download', source: 'C:/files/', destination: join(back.path, 'files') },
          { type: 'windows-restart', restart_timeout: '1m', check_registry: true },
          { type: 'powershell', inline: ['Get-ChildItem -Recurse C:/files | ForEach-Object { $_.Name }'] },
          { type: 'windows-shell', inline: ['@dir /b c:\\Windows\\Temp'] },
        ],
      },
    },
  );
  expect(built.error).toBeUndefined();
  expect(outputOf(built)).toEqual(
    expect.arrayContaining([
      'inline: gr\u00fcn $1 `"x"',
      'script: red',
      'batch: blue',
      'one',
      'two',
      'file.txt',
    ]),
  );
  expect(built.error).toBeUndefined();
  const copy = join(back.path, 'files', basename(folder.path), 'file.txt');
  expect(readFileSync(copy, 'utf8')).toBe('content of the file');
  // What the last one lists is its own script alone.
  expect(outputOf(built).filter((line) => /packer|script-/.test(line))).toEqual([]);
  expect(JSON.stringify(built.events)).not.toContain('Geheim-{1}');
});

test('a script runs elevated by a scheduled task, and nothing of that is left', async () => {
  await using cloud = await startSimulator();
  const built = await build(
    cloud,
    { ...WINDOWS, winrm_password: 'Geheim-{1}' },
    {
      template: {
        provisioners: [
          {
            type: 'powershell',
            elevated_user: '{{ build `User` }}',
            elevated_password: '{{ build `Password` }}',
            inline: ['"elevated as $env:USERNAME"', 'exit 5'],
            valid_exit_codes: [5],
          },
          { type: 'windows-shell', inline: ['@net user builder Other-{2} /add > nul'] },
          {
            type: 'powershell',
            elevated_user: 'builder',
            elevated_password: 'Other-{2}',
            inline: ['whoami'],
          },
          ...['SYSTEM', 'NT AUTHORITY\\NETWORK SERVICE'].map((elevated_user) => ({
            type: 'powershell',
            elevated_user,
            inline: ['whoami'],
          })),
          { type: 'windows-shell', inline: ['@dir /b c:\\Windows\\Temp'] },
        ],
      },
    },
  );
  // The cloud's own agent leaves the user data there.
  const left = outputOf(built).filter((line) => line !== 'user-data.ps1');
  expect([built.error, ...left]).toEqual([
    undefined,
    'elevated as Administrator',
    expect.stringMatching(/\\builder$/),
    'nt authority\\system',
    'nt authority\\network service',
    'script.bat',
  ]);
  expect(JSON.stringify(built.events)).not.toContain('Geheim-{1}');
});

test.each<[string, Options, string]>([
  ['no user', { winrm_username: undefined }, 'winrm_username: is required with the winrm communicator'],
  [
    'a user without a password',
    { winrm_username: 'me' },
    'winrm_password: is required: a password is made up',
  ],
  [
    'a password that the cloud does not take',
    { winrm_password: 'short' },
    'winrm_password: must have 8 to 30',
  ],
  ['a password of two kinds', { winrm_password: 'abcdefgh1' }, 'winrm_password: must have three of these'],
  ['a password with a space', { winrm_password: 'Abcdefgh 1' }, 'winrm_password: has a character'],
  ['a port that is none', { winrm_port: 70000 }, 'winrm_port: must be'],
])('%s is a problem before anything is made', (_what, options, problem) => {
  const { problems } = check({ ...WINDOWS, ...options });
  expect(problems.join('\n')).toContain(problem);
  expect(problems.join('\n')).not.toContain('abcdefgh1');
});

function outputOf({ events }: Built): string[] {
  return events.flatMap((event) => (event.type === 'output' ? [event.line] : []));
}

import { expect, jest, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { generateKeyPair } from '../../../src/communicators/index.js';
import { startSimulator } from '../../../src/simulator/index.js';
import { build, calls, images, temporaryFolder, type Built, type Options } from './kit.js';

jest.setTimeout(120_000);

/** As docs/windows.md has it. */
const ENABLES_SSH = readFileSync(
  new URL('../../../examples/alicloud/basic/ssh_enable_userdata.ps1', import.meta.url),
  'utf8',
);
const POWERSHELL_AS_SHELL =
  'New-ItemProperty -Path HKLM:\\SOFTWARE\\OpenSSH -Name DefaultShell -Value C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe -PropertyType String -Force\n';

const WINDOWS: Options = {
  source_image: 'win2022_21H2_x64_dtc_en-us_40G_alibase_20240815.vhd',
  communicator: 'ssh',
  ssh_username: 'Administrator',
  ssh_password: undefined,
  user_data: ENABLES_SSH,
};

test.each([
  ['cmd', ''],
  ['PowerShell', POWERSHELL_AS_SHELL],
])('everything that provisioners do to Windows over SSH, whose shell is %s', async (_shell, more) => {
  using folder = temporaryFolder();
  using back = temporaryFolder();
  const script = folder.write('script.ps1', 'Write-Output "script: $env:COLOUR"\r\nexit 3010\r\n');
  const batch = folder.write('batch.bat', '@echo off\r\necho batch: %COLOUR%\r\nexit 5\r\n');
  folder.write('file.txt', 'content of the file');
  await using cloud = await startSimulator();
  const built = await build(
    cloud,
    // The shell is set before the service first starts.
    {
      ...WINDOWS,
      user_data: ENABLES_SSH.replace(
        /(?=Start-Service)/,
        more && `New-Item HKLM:\\SOFTWARE\\OpenSSH\n${more}`,
      ),
    },
    {
      template: {
        provisioners: [
          { type: 'powershell', inline: ['"inline: $env:COLOUR"'], env: { COLOUR: 'green $1 `"x"' } },
          { type: 'powershell', script, environment_vars: ['COLOUR=red'], valid_exit_codes: [3010] },
          { type: 'powershell', inline: ['Write-Error "oops"', 'exit 0'] },
          { type: 'windows-shell', script: batch, env: { COLOUR: 'blue "white"' }, valid_exit_codes: [5] },
          {
            type: 'powershell',
            elevated_user: '{{ build `User` }}',
            elevated_password: '{{ build `Password` }}',
            inline: ['"elevated as $env:USERNAME"', 'exit 7'],
            valid_exit_codes: [7],
          },
          { type: 'file', source: folder.path, destination: 'C:\\files' },
          {
            type: 'file',
            direction: 'download',
            source: 'C:\\files\\',
            destination: join(back.path, 'files'),
          },
          { type: 'windows-restart', restart_timeout: '1m', check_registry: true },
          { type: 'windows-shell', inline: ['@dir /b c:\\Windows\\Temp'] },
        ],
      },
    },
  );
  expect(built.error).toBeUndefined();
  const output = outputOf(built);
  expect(output).toEqual(
    expect.arrayContaining([
      'inline: green $1 `"x"',
      'script: red',
      'batch: blue "white"',
      'elevated as Administrator',
    ]),
  );
  expect(output.join('\n')).toContain('oops');
  expect(output.join('\n')).not.toContain('CLIXML');
  expect(output.filter((line) => /packer|script-/.test(line))).toEqual([]);
  const copy = join(back.path, 'files', basename(folder.path), 'file.txt');
  expect(readFileSync(copy, 'utf8')).toBe('content of the file');
  expect(calls(cloud, 'ImportKeyPair')).toEqual([]);
  const [rule] = calls(cloud, 'AuthorizeSecurityGroup');
  expect(rule).toMatchObject({ 'Permissions.1.PortRange': '22/22' });
});

test('an instance of the image makes host keys of its own, and lets nobody in by what the build had', async () => {
  await using cloud = await startSimulator();
  const show = {
    type: 'windows-shell',
    inline: ['@type C:\\ProgramData\\ssh\\ssh_host_ecdsa_key.pub', '@dir /b C:\\ProgramData\\ssh'],
  };
  const first = await build(cloud, { ...WINDOWS, image_name: 'one' }, { template: { provisioners: [show] } });
  expect(first.error).toBeUndefined();
  expect(first.told.join('\n')).toMatch(/Trusting the host key .* the cloud cannot tell/);
  const second = await build(
    cloud,
    { ...WINDOWS, source_image: images(cloud)[0]?.id, user_data: undefined, image_name: 'two' },
    { template: { provisioners: [show] } },
  );
  expect(second.error).toBeUndefined();
  const [key, ...files] = outputOf(second);
  expect(key).toMatch(/^ecdsa-sha2-nistp256 /);
  expect(key).not.toBe(outputOf(first)[0]);
  expect(files).not.toContain('administrators_authorized_keys');
});

test('the document shows the example as it is', () => {
  const document = readFileSync(new URL('../../../docs/windows.md', import.meta.url), 'utf8');
  expect(document).toContain(`\`\`\`powershell\n${ENABLES_SSH}\`\`\``);
});

test('a key that the user data brings lets the build in, and stays', async () => {
  using folder = temporaryFolder();
  const key = await generateKeyPair('ecdsa');
  const keys = 'C:\\ProgramData\\ssh\\administrators_authorized_keys';
  await using cloud = await startSimulator();
  const built = await build(
    cloud,
    {
      ...WINDOWS,
      ssh_private_key_file: folder.write('key', key.privateKey.reveal()),
      ssh_keypair_name: 'mine',
      ssh_handshake_attempts: 50,
      user_data: `${ENABLES_SSH}Set-Content -Path ${keys} -Value '${key.publicKey}' -Encoding ASCII\n`,
    },
    { template: { provisioners: [{ type: 'windows-shell', inline: [`@type ${keys}`] }] } },
  );
  expect([built.error, ...outputOf(built)]).toEqual([undefined, key.publicKey]);
  expect(built.told.join('\n')).toContain('ssh_keypair_name has no effect');
  expect(calls(cloud, 'RunInstances')[0]).not.toHaveProperty('KeyPairName');
});

test('wrong passwords are given up before Windows locks the account', async () => {
  await using cloud = await startSimulator();
  const wrong = { ssh_username: 'builder', ssh_password: 'Not-the-0ne', ssh_timeout: '1m' };
  const built = await build(cloud, { ...WINDOWS, ...wrong });
  expect(built.error).toMatch(/did not let "builder" in with a password after 5 attempts/);
});

test('who shuts the guest down is told to remove the host keys before', async () => {
  await using cloud = await startSimulator();
  const sysprep = '& "$env:SystemRoot\\System32\\Sysprep\\Sysprep.exe" /oobe /generalize /quiet /shutdown';
  const built = await build(
    cloud,
    { ...WINDOWS, disable_stop_instance: true, ssh_timeout: '3s' },
    {
      template: {
        provisioners: [
          { type: 'powershell', inline: [sysprep, 'Start-Sleep 60'], valid_exit_codes: [2300218] },
        ],
      },
    },
  );
  expect(built.error).toBeUndefined();
  expect(built.told.join('\n')).toContain('let it remove C:\\ProgramData\\ssh\\ssh_host_* before');
});

test('what nobody gets into Windows with is refused before anything is made', async () => {
  await using cloud = await startSimulator();
  const built = await build(cloud, { ...WINDOWS, ssh_username: 'root', temporary_key_pair_type: 'ecdsa' });
  expect(built.error).toMatch(/ssh_username: the build cannot log in as "root": .*has Windows/);
  expect(cloud.calls().filter(({ action }) => !action.startsWith('Describe'))).toEqual([]);
});

function outputOf({ events }: Built): string[] {
  return events.flatMap((event) => (event.type === 'output' ? [event.line] : []));
}

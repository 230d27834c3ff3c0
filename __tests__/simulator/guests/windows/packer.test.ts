import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from '@jest/globals';
import { startSimulator, type Simulator } from '../../../../src/simulator/index.js';
import { PACKER, testWith } from '../../../peers.js';
import { SEED_USER_DATA } from './seed-user-data.js';

/**
 * The truth of the Windows guest: a client that we did not write, with the WinRM example of the seed document as it is
 * written, but for the region validation, and with more provisioners. Its upload is base64 by `echo`, restored by a
 * PowerShell script. Packer waits and polls for seconds at a time, so the test takes most of a minute.
 */
testWith(PACKER)(
  'Packer provisions Windows over WinRM',
  async () => {
    await using simulator = await startSimulator({
      windowsCommands: [{ command: 'choco install *', stdout: 'Chocolatey installed 1/1 packages.\r\n' }],
    });
    await using folder = await temporaryFolder();
    await writeFile(join(folder.path, 'winrm_enable_userdata.ps1'), SEED_USER_DATA);
    await writeFile(join(folder.path, 'uploaded.txt'), 'line one\r\nline two\r\n');
    await writeFile(join(folder.path, 'script.ps1'), 'Write-Output "script of $env:WHO"\nexit 0\n');
    await writeFile(join(folder.path, 'template.json'), JSON.stringify(template(folder.path)));

    const { stdout } = await buildWithPacker(simulator, folder.path);

    for (const said of SAID) expect(stdout).toContain(said);
    const images = simulator.state().accounts[0]?.regions['cn-beijing']?.images ?? [];
    expect(images).toEqual([expect.objectContaining({ name: 'packer_test', status: 'Available' })]);
    expect(simulator.problems()).toEqual([]);
  },
  240_000,
);

const SAID = [
  'Connected to WinRM!',
  'Directory: C:\\',
  'Program Files (x86)',
  'script of Windows',
  'two lines of 20 bytes',
  'cmd says line two',
  'Chocolatey installed 1/1 packages.',
  'elevated as administrator',
];

function template(folder: string) {
  return {
    variables: { access_key: '{{env `ALICLOUD_ACCESS_KEY`}}', secret_key: '{{env `ALICLOUD_SECRET_KEY`}}' },
    builders: [
      {
        type: 'alicloud-ecs',
        access_key: '{{user `access_key`}}',
        secret_key: '{{user `secret_key`}}',
        region: 'cn-beijing',
        image_name: 'packer_test',
        source_image: 'win2008r2_64_ent_sp1_zh-cn_40G_alibase_20181220.vhd',
        instance_type: 'ecs.n1.tiny',
        io_optimized: 'true',
        internet_charge_type: 'PayByTraffic',
        image_force_delete: 'true',
        communicator: 'winrm',
        winrm_port: 5985,
        winrm_username: 'Administrator',
        winrm_password: 'Test1234',
        user_data_file: 'winrm_enable_userdata.ps1',
        skip_region_validation: true,
      },
    ],
    provisioners: [
      { type: 'powershell', inline: ['dir c:\\'] },
      { type: 'file', source: join(folder, 'uploaded.txt'), destination: 'C:/Setup Files/uploaded.txt' },
      { type: 'powershell', script: join(folder, 'script.ps1'), environment_vars: ['WHO=Windows'] },
      {
        type: 'powershell',
        inline: [
          '$file = Get-Item "C:\\Setup Files\\uploaded.txt"',
          'if ((Get-Content $file).Count -ne 2) { throw "not two lines" }',
          'Write-Host "two lines of $($file.Length) bytes"',
        ],
      },
      {
        type: 'windows-shell',
        inline: [
          'for /f "delims=" %%l in (\'findstr two "C:\\Setup Files\\uploaded.txt"\') do echo cmd says %%l',
          'choco install git -y',
        ],
      },
      {
        type: 'powershell',
        elevated_user: 'Administrator',
        elevated_password: 'Test1234',
        inline: ['Write-Output "elevated as $($env:USERNAME.ToLower())"'],
      },
    ],
  };
}

function buildWithPacker(simulator: Simulator, folder: string) {
  return promisify(execFile)('packer', ['build', '-color=false', 'template.json'], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      TMPDIR: folder,
      HTTP_PROXY: simulator.url,
      NO_PROXY: '127.0.0.0/8',
      CHECKPOINT_DISABLE: '1',
      ALICLOUD_ACCESS_KEY: simulator.accessKey,
      ALICLOUD_SECRET_KEY: simulator.secretKey,
    },
  });
}

async function temporaryFolder() {
  const path = await mkdtemp(join(tmpdir(), 'packer-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

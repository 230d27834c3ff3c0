import { readFileSync } from 'node:fs';
import { OWN_REGION, SMALL_LINUX, type Scenario } from './scenario.js';

/** The first line that every provisioner of these writes into the log, a second before its last. */
export const FIRST_LINE = '| begun';

const WANTS = [{ region: OWN_REGION, name: 'web', disks: [40] }];
const LINUX_SCRIPT = { type: 'shell', inline: ['echo begun', 'sleep 1', 'echo built'] };

/** A guest over SSH, with a temporary key pair. */
export const ssh: Scenario = {
  name: 'ssh',
  guests: 'real',
  replaces: [],
  builders: () => [
    {
      name: 'web',
      options: {
        ...SMALL_LINUX,
        image_name: 'web',
        ssh_username: 'root',
        temporary_key_pair_type: 'ecdsa',
        ssh_timeout: '40s',
      },
      wants: WANTS,
    },
  ],
  provisioners: [LINUX_SCRIPT],
};

/** A guest without an open port. */
export const cloudAssistant: Scenario = {
  name: 'cloud assistant',
  guests: 'real',
  replaces: [],
  builders: () => [
    {
      name: 'web',
      options: { ...SMALL_LINUX, image_name: 'web', communicator: 'cloud_assistant' },
      wants: WANTS,
    },
  ],
  provisioners: [LINUX_SCRIPT, { type: 'file', content: 'of the build', destination: '/root/one' }],
};

/** User data that lets WinRM in, as it stands in the examples. */
export const ENABLES_WINRM = readFileSync(
  new URL('../../examples/alicloud/basic/winrm_enable_userdata.ps1', import.meta.url),
  'utf8',
);

/** A Windows guest, with a password of the build's own, set up by user data. */
export const winrm: Scenario = {
  name: 'winrm',
  guests: 'real',
  replaces: [{ region: OWN_REGION, name: 'web' }],
  builders: () => [
    {
      name: 'web',
      options: {
        ...SMALL_LINUX,
        source_image: 'win2022_21H2_x64_dtc_en-us_40G_alibase_20240815.vhd',
        image_name: 'web',
        image_force_delete: true,
        image_force_delete_snapshots: true,
        communicator: 'winrm',
        winrm_username: 'Administrator',
        winrm_timeout: '40s',
        user_data: ENABLES_WINRM,
      },
      wants: [{ region: OWN_REGION, name: 'web', disks: [40], bootMode: 'BIOS' }],
    },
  ],
  provisioners: [
    {
      type: 'powershell',
      inline: ['Write-Output begun', 'Start-Sleep 1', 'Write-Output built'],
      start_retry_timeout: '40s',
    },
  ],
};

import { readFileSync } from 'node:fs';
import { ENABLES_WINRM } from '../scenarios/guests.js';

export const WAYS = ['ssh', 'winrm'] as const;
export type Way = (typeof WAYS)[number];

/** What a build does with its guest over one way to it, and what of that must be in the image. */
export interface Provisioning {
  readonly options: Readonly<Record<string, unknown>>;
  readonly provisioners: readonly object[];
  /** By path: each provisioner leaves something, and a script that was begun twice, or not ended, something else. */
  readonly traces: Readonly<Record<string, string>>;
  /** GiB of the system disk. */
  readonly disks: readonly number[];
  readonly bootMode: string;
}

const UPLOADED = new URL('./provisioning.ts', import.meta.url).pathname.replace(/^\/(?=[A-Z]:)/, '');
/** Longer than a build that takes a lost connection for the end of a script needs until the guest is restarted. */
const PAUSE = { ssh: 'sleep 2', winrm: 'Start-Sleep 2' };
const WHOLE = 'begun\nended\n';

/** Scripts before and after an upload, and two restarts: so there are connections that are not the first. */
export const PROVISIONINGS: Readonly<Record<Way, Provisioning>> = {
  ssh: {
    options: {
      source_image: 'aliyun_3_x64_20G_alibase_20240819.vhd',
      ssh_username: 'root',
      temporary_key_pair_type: 'ecdsa',
      ssh_timeout: '25s',
      ssh_keep_alive_interval: '1s',
      ssh_read_write_timeout: '4s',
    },
    provisioners: [
      {
        type: 'shell',
        inline: [
          'echo begun >> /root/first',
          'echo first',
          'sleep 0.2',
          'head -c 100000 /dev/zero | base64',
          PAUSE.ssh,
          'echo ended >> /root/first',
        ],
      },
      { type: 'file', source: UPLOADED, destination: '/root/uploaded' },
      { type: 'shell', inline: ['echo restarted >> /root/restarts', 'reboot'], expect_disconnect: true },
      { type: 'shell', inline: ['echo restarted >> /root/restarts', 'reboot'], expect_disconnect: true },
      {
        type: 'shell',
        inline: ['echo begun >> /root/last', 'cat /root/uploaded', 'echo ended >> /root/last', 'echo last'],
      },
    ],
    traces: {
      '/root/first': WHOLE,
      '/root/uploaded': readFileSync(UPLOADED, 'utf8'),
      '/root/restarts': 'restarted\nrestarted\n',
      '/root/last': WHOLE,
    },
    disks: [40],
    bootMode: 'UEFI-Preferred',
  },
  winrm: {
    options: {
      source_image: 'win2022_21H2_x64_dtc_en-us_40G_alibase_20240815.vhd',
      communicator: 'winrm',
      winrm_username: 'Administrator',
      winrm_timeout: '25s',
      winrm_operation_timeout: '4s',
      user_data: ENABLES_WINRM,
    },
    provisioners: [
      {
        type: 'powershell',
        inline: [
          "Add-Content 'C:/first' 'begun'",
          'Write-Output first',
          '1..200 | ForEach-Object { Write-Output "line $_ of the output of the first provisioner" }',
          PAUSE.winrm,
          "Add-Content 'C:/first' 'ended'",
        ],
        start_retry_timeout: '25s',
      },
      { type: 'file', source: UPLOADED, destination: 'C:/uploaded' },
      { type: 'windows-restart', restart_timeout: '25s' },
      { type: 'windows-restart', restart_timeout: '25s' },
      {
        type: 'powershell',
        inline: [
          "Add-Content 'C:/last' 'begun'",
          'Get-Content C:/uploaded',
          "Add-Content 'C:/last' 'ended'",
          'Write-Output last',
        ],
        start_retry_timeout: '25s',
      },
    ],
    traces: {
      'C:/first': WHOLE,
      'C:/uploaded': readFileSync(UPLOADED, 'utf8'),
      'C:/last': WHOLE,
    },
    disks: [40],
    bootMode: 'BIOS',
  },
};

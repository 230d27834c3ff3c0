import { expect, test } from '@jest/globals';
import { build, inCloud } from './kit.js';

const WINDOWS_IMAGE = 'win2022_21H2_x64_dtc_en-us_40G_alibase_20240815.vhd';
const shell = { type: 'shell', inline: ['true'] };
const cleanup = { type: 'shell', inline: ['false'] };

test(
  'a shell script for a guest of WinRM is refused before the first call',
  inCloud(async (cloud) => {
    const winrm = { communicator: 'winrm', winrm_username: 'Administrator', source_image: WINDOWS_IMAGE };
    const template = { provisioners: [shell], 'error-cleanup-provisioner': cleanup };
    await expect(build(cloud, winrm, { template })).rejects.toThrow(
      /^\S+ This shell provisioner needs a POSIX shell, which the Windows guest has not: use powershell or windows-shell\.\n[^\n]+ This shell .*$/,
    );
    expect(cloud.calls()).toEqual([]);
  }),
);

test(
  'what the source image does not understand is refused before anything is created',
  inCloud(async (cloud) => {
    const assistant = { communicator: 'cloud_assistant', source_image: WINDOWS_IMAGE };
    const onWindows = await build(cloud, assistant, { template: { provisioners: [shell] } });
    expect(onWindows.error).toMatch(/template\.json.*needs a POSIX shell/);
    const powershell = { type: 'powershell', inline: ['x'], elevated_user: 'SYSTEM' };
    const onLinux = await build(
      cloud,
      { communicator: 'ssh', ssh_username: 'root' },
      { template: { provisioners: [powershell] } },
    );
    expect(onLinux.error).toMatch(
      /This powershell provisioner works on Windows alone, and the guest has Linux: use shell/,
    );
    expect(cloud.calls().filter(({ action }) => /^(Create|Run|Import)/.test(action))).toEqual([]);
  }),
);

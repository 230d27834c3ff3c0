import { generateMissing, hostKeyOf, HOST_KEY_TYPES, type HostKey } from '../../boot/host-keys.js';
import type { WindowsMachine } from '../system/machine.js';

/** The port of sshd; a `Port` in sshd_config is not read. */
export const SSH_PORT = 22;
/** The service's name, and that of the capability that brings it. */
export const SSHD = 'sshd';
export const OPENSSH_SERVER = 'OpenSSH.Server~~~~0.0.1.0';

const PROGRAMS = 'C:\\Windows\\System32\\OpenSSH';
export const CONFIGURATION = 'C:\\ProgramData\\ssh';
export const ADMINISTRATORS_KEYS = `${CONFIGURATION}\\administrators_authorized_keys`;
export const REGISTRY = 'HKLM\\SOFTWARE\\OpenSSH';

/** The rule that the capability brings, switched on ("It should be created automatically by setup", Microsoft Learn). */
const FIREWALL_RULE = 'OpenSSH-Server-In-TCP';

/** The default sshd_config of Win32-OpenSSH (contrib/win32/openssh/sshd_config), without its comments. */
const SSHD_CONFIG = [
  'AuthorizedKeysFile\t.ssh/authorized_keys',
  'Subsystem\tsftp\tsftp-server.exe',
  'Match Group administrators',
  '       AuthorizedKeysFile __PROGRAMDATA__/ssh/administrators_authorized_keys',
  '',
].join('\r\n');

export function isInstalled({ settings }: WindowsMachine): boolean {
  return settings.services.has(SSHD);
}

/** What `Add-WindowsCapability -Name OpenSSH.Server…` does: programs, a service that is off, a way through the firewall. */
export function install(machine: WindowsMachine): void {
  if (isInstalled(machine)) return;
  for (const program of ['sshd', 'sftp-server', 'scp', 'ssh-keygen', 'ssh-shellhost'])
    machine.files.lay(`${PROGRAMS}\\${program}.exe`, '');
  machine.files.lay(`${PROGRAMS}\\sshd_config_default`, SSHD_CONFIG);
  machine.settings.services.set(SSHD, { name: SSHD, displayName: 'OpenSSH SSH Server', startType: 'demand' });
  machine.settings.firewall.rules.set(FIREWALL_RULE, [SSH_PORT]);
  machine.networkChanged();
}

/** What the service makes where it is missing, each time that it starts (wmain_sshd.c, prereq_setup), but for the host keys. */
export function prepare({ files, settings }: WindowsMachine): void {
  files.makeFolders(`${CONFIGURATION}\\logs`);
  if (!files.isFile(`${CONFIGURATION}\\sshd_config`))
    files.write(`${CONFIGURATION}\\sshd_config`, files.read(`${PROGRAMS}\\sshd_config_default`));
  settings.registry.create(REGISTRY);
}

/** The host keys on the disk, those that are missing made anew: the service runs `ssh-keygen -A` at its start. */
export async function hostKeys({ files, settings }: WindowsMachine): Promise<readonly HostKey[]> {
  const path = (type: string) => `${CONFIGURATION}\\ssh_host_${type}_key`;
  const known = HOST_KEY_TYPES.flatMap((type) => {
    const key = files.isFile(path(type)) ? hostKeyOf(type, files.read(path(type)).toString()) : undefined;
    return key === undefined ? [] : [key];
  });
  const made = await generateMissing(known, `system@${settings.hostName}`);
  for (const { type, privateKey, publicKey } of made) {
    files.lay(path(type), privateKey);
    files.lay(`${path(type)}.pub`, `${publicKey}\n`);
  }
  return [...known, ...made];
}

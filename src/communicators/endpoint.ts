import { sshTimeout, type CommunicatorOptions } from './options.js';

const WINRM_HTTP = 5985;
const WINRM_HTTPS = 5986;

/** The port of the guest that the communicator connects to; undefined where it needs none. */
export function guestPort(options: CommunicatorOptions): number | undefined {
  switch (options.communicator) {
    case 'ssh':
      return options.ssh_port;
    case 'winrm':
      return options.winrm_port ?? (options.winrm_use_ssl ? WINRM_HTTPS : WINRM_HTTP);
    default:
      return undefined;
  }
}

/** The address to connect to, where the user gave one. */
export function givenHost(options: CommunicatorOptions): string | undefined {
  if (options.communicator === 'cloud_assistant') return undefined;
  return options.communicator === 'winrm' ? options.winrm_host : options.ssh_host;
}

/** The user that the communicator logs in as. */
export function guestUser(
  options: CommunicatorOptions,
  system: 'linux' | 'windows' = 'linux',
): string | undefined {
  if (options.communicator === 'cloud_assistant') return system === 'windows' ? 'SYSTEM' : 'root';
  return options.communicator === 'winrm' ? options.winrm_username : options.ssh_username;
}

/** How long to wait until the guest lets the communicator in, in milliseconds. */
export function connectTimeout(options: CommunicatorOptions): number {
  if (options.communicator === 'cloud_assistant') return options.cloud_assistant_timeout;
  return options.communicator === 'winrm' ? options.winrm_timeout : sshTimeout(options);
}

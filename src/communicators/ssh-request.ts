import type { Secret } from '../secrets/index.js';
import type { ConnectNews, HostKeyPolicy } from './host-keys.js';
import type { CommunicatorOptions } from './options.js';

/** What it takes to log in to a guest by SSH. */
export interface SshRequest {
  readonly host: string;
  readonly port: number;
  readonly username: string;
  readonly auth: SshAuth;
  readonly options: CommunicatorOptions;
  readonly hostKeys: HostKeyPolicy;
  readonly news: ConnectNews;
}

/** The ways to log in, tried in this order as far as they are given. */
export interface SshAuth {
  /** A private key in OpenSSH or PEM format. */
  readonly privateKey?: Secret;
  readonly passphrase?: Secret;
  /** Also answered where the guest asks by keyboard-interactive. */
  readonly password?: Secret;
}

/** `host:port`, as messages call a guest. */
export function address(request: Pick<SshRequest, 'host' | 'port'>): string {
  const host = request.host.includes(':') ? `[${request.host}]` : request.host;
  return `${host}:${request.port}`;
}

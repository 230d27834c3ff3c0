import type { Secret } from '../secrets/index.js';
import type { SshCertificate } from './certificate.js';
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
  /** Asks the cloud whether a guest that does not answer any more is off. Default: it is waited for. */
  readonly isOff?: () => Promise<boolean>;
  /** What the guest runs, as far as that is known. Default: linux. */
  readonly system?: 'linux' | 'windows';
  /** The host that the connection goes through. */
  readonly bastion?: Bastion;
  /** The socket of the runner's SSH agent, if commands of the guest may use it. */
  readonly forwardedAgent?: string;
}

/** The ways to log in, tried in this order as far as they are given. */
export interface SshAuth {
  /** The socket of an SSH agent. */
  readonly agent?: string;
  /** A private key in OpenSSH or PEM format. */
  readonly privateKey?: Secret;
  readonly passphrase?: Secret;
  /** Of the private key. It is shown first, and then the key alone, as OpenSSH does. */
  readonly certificate?: SshCertificate;
  /** Also answered where the guest asks by keyboard-interactive. */
  readonly password?: Secret;
}

export interface Bastion {
  readonly host: string;
  readonly port: number;
  readonly username: string;
  readonly auth: SshAuth;
}

/** `host:port`, as messages call a guest. */
export function address({ host, port }: Pick<SshRequest, 'host' | 'port'>): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}

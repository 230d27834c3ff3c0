import type { Secret } from '../../secrets/index.js';
import type { ConnectNews } from '../host-keys.js';

/** What it takes to reach a guest by WinRM. */
export interface WinRmRequest {
  readonly host: string;
  readonly port: number;
  readonly username: string;
  readonly password: Secret;
  readonly useSsl: boolean;
  /** Any certificate will do, and old versions of TLS. */
  readonly insecure: boolean;
  /**
   * `ntlm`: by NTLM alone. `basic`: by Basic alone, where without TLS everybody on the way can read the password.
   * `any`: by NTLM if the guest offers it and lets us in with it, else by Basic.
   */
  readonly authentication: 'ntlm' | 'basic' | 'any';
  /** An HTTP proxy between us and the guest. */
  readonly proxy: URL | undefined;
  /** How long to wait until the guest answers and lets us in, in milliseconds. */
  readonly timeout: number;
  /**
   * How long the guest may take for one answer, in milliseconds; when there is nothing to tell it says so by then. One
   * that says nothing at all for a quarter longer is asked once more, over another connection, before it is taken for gone.
   */
  readonly operationTimeout: number;
  /** Once it does, hang up, wait this long and connect again, in milliseconds. */
  readonly pauseBeforeConnecting: number;
  readonly news: ConnectNews;
}

/** The path of the service (MS-WSMV 2.1). */
export const PATH = '/wsman';

export function urlOf({ host, port, useSsl }: Pick<WinRmRequest, 'host' | 'port' | 'useSsl'>): URL {
  const name = host.includes(':') ? `[${host}]` : host;
  return new URL(`${useSsl ? 'https' : 'http'}://${name}:${port}${PATH}`);
}

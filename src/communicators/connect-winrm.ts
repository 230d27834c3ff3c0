import { proxyFor, type ProxyEnvironment } from '../alicloud/proxy.js';
import type { Secret } from '../secrets/index.js';
import type { Communicator } from './communicator.js';
import { connectTimeout, guestPort } from './endpoint.js';
import type { ConnectNews } from './host-keys.js';
import type { CommunicatorOptions } from './options.js';
import { urlOf } from './winrm/request.js';

export interface WinRmGuest {
  readonly host: string;
  readonly password: Secret;
  readonly options: CommunicatorOptions;
  /** Where a proxy may be named. */
  readonly env: ProxyEnvironment;
  readonly news: ConnectNews;
}

/**
 * Waits until a guest answers by WinRM, and logs in as the options say.
 * @param signal ends the waiting, not the session
 * @throws BuildError if it cannot be reached within `winrm_timeout`, or does not let us in
 */
export async function connectWinRm(
  { host, password, options, env, news }: WinRmGuest,
  signal: AbortSignal,
): Promise<Communicator> {
  const { connect } = await import('./winrm/winrm.js');
  const endpoint = { host, port: guestPort(options) ?? 0, useSsl: options.winrm_use_ssl };
  return connect(
    {
      ...endpoint,
      username: options.winrm_username ?? '',
      password,
      insecure: options.winrm_insecure,
      authentication: authentication(options),
      proxy: options.winrm_no_proxy ? undefined : proxyFor(urlOf(endpoint), env),
      timeout: connectTimeout(options),
      operationTimeout: options.winrm_operation_timeout,
      pauseBeforeConnecting: options.pause_before_connecting,
      news,
    },
    signal,
  );
}

function authentication({ winrm_use_ntlm: ntlm }: CommunicatorOptions): 'ntlm' | 'basic' | 'any' {
  if (ntlm === undefined) return 'any';
  return ntlm ? 'ntlm' : 'basic';
}

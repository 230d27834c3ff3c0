import { request as httpRequest } from 'node:http';
import { isIP } from 'node:net';
import type { Duplex } from 'node:stream';
import { connect as connectTls } from 'node:tls';
import { abortable } from '../../async/index.js';
import { toError } from '../../errors/index.js';
import { dialDirectly, type DialLimits } from '../dial.js';
import { LoginFailure } from '../login-failure.js';
import type { WinRmRequest } from './request.js';

/** What the handshake of TLS may take: on a guest that has just started, more than one would think. */
const HANDSHAKE_LIMIT = 20_000;

/** Codes of certificates that are not to be trusted: another try changes nothing. */
const DISTRUSTED = /CERT|SIGNED|UNABLE_TO|ALTNAME|ISSUER/;

/**
 * A connection to the guest's service, or to the proxy in front of it, encrypted if the service wants it.
 * @throws LoginFailure if there is none
 */
export async function openSocket(request: WinRmRequest, limits: DialLimits): Promise<Duplex> {
  const { proxy } = request;
  const target = proxy === undefined ? request : { host: proxy.hostname, port: Number(proxy.port) || 80 };
  const socket = await dialDirectly(target, limits);
  if (!request.useSsl) return socket;
  const tunnel = proxy === undefined ? socket : await tunnelThrough(socket, proxy, request, limits);
  return secured(tunnel, request, limits);
}

/** The value of a Proxy-Authorization header, where the proxy's URL names a user. */
export function proxyAuthorization({ username, password }: URL): Record<string, string> {
  if (username === '') return {};
  const login = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { 'Proxy-Authorization': `Basic ${Buffer.from(login).toString('base64')}` };
}

function tunnelThrough(
  socket: Duplex,
  proxy: URL,
  { host, port }: WinRmRequest,
  { signal }: DialLimits,
): Promise<Duplex> {
  const path = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  const asking = httpRequest({
    method: 'CONNECT',
    path,
    headers: { Host: path, ...proxyAuthorization(proxy) },
    createConnection: () => socket,
    timeout: HANDSHAKE_LIMIT,
  });
  const connected = new Promise<Duplex>((resolve, reject) => {
    asking.once('connect', (response) => {
      if (response.statusCode === 200) resolve(socket);
      else reject(new LoginFailure('unreachable', `the proxy answers ${response.statusCode}`));
    });
    asking.once('timeout', () => asking.destroy(new Error('the proxy does not answer')));
    asking.once('error', (error) => reject(new LoginFailure('unreachable', error.message, error)));
  });
  asking.end();
  return abortable(connected, signal, () => socket.destroy());
}

function secured(
  socket: Duplex,
  request: WinRmRequest,
  { signal, milliseconds }: DialLimits,
): Promise<Duplex> {
  const { host, insecure } = request;
  const tls = connectTls({
    socket,
    host,
    ...(isIP(host) === 0 && { servername: host }),
    // What Windows Server 2008 R2 speaks, OpenSSL does not take for secure any more.
    ...(insecure && { rejectUnauthorized: false, minVersion: 'TLSv1', ciphers: 'DEFAULT:@SECLEVEL=0' }),
  });
  const tooLate = setTimeout(
    () => tls.destroy(new Error('the TLS handshake timed out')),
    Math.min(HANDSHAKE_LIMIT, milliseconds),
  );
  const ready = new Promise<Duplex>((resolve, reject) => {
    tls.once('secureConnect', () => resolve(tls));
    tls.once('error', (error) => reject(tlsFailure(error)));
    tls.once('close', () => reject(new LoginFailure('unreachable', 'the guest hung up')));
  });
  const settled = ready.finally(() => clearTimeout(tooLate));
  return abortable(settled, signal, () => tls.destroy());
}

function tlsFailure(thrown: unknown): LoginFailure {
  const error: Error & { code?: string } = toError(thrown);
  const isDistrusted = error.code !== undefined && DISTRUSTED.test(error.code);
  const isForeign =
    error.code !== undefined && /WRONG_VERSION|UNSUPPORTED|NO_SHARED|HANDSHAKE_FAILURE/.test(error.code);
  return new LoginFailure(
    isDistrusted || isForeign ? 'incompatible' : 'unreachable',
    isDistrusted ? `its certificate is not trusted: ${error.message}` : error.message,
    error,
  );
}

import { readFileSync } from 'node:fs';
import type { WinRmRequest } from '../../../src/communicators/winrm/request.js';
import { Secret } from '../../../src/secrets/index.js';

export const user = { username: 'Administrator', password: 'Tést-1234' } as const;

const fixture = (name: string) => readFileSync(new URL(`../../alicloud/fixtures/${name}`, import.meta.url));

export const tls = { key: fixture('tls-key.pem'), cert: fixture('tls-cert.pem') };

/** What to connect with, and what is told meanwhile. */
export function requestTo(
  port: number,
  given: Partial<WinRmRequest> = {},
): { readonly request: WinRmRequest; readonly told: string[] } {
  const told: string[] = [];
  const tell = (kind: string) => (message: string) => void told.push(`${kind}: ${message}`);
  const request: WinRmRequest = {
    host: '127.0.0.1',
    port,
    username: user.username,
    password: new Secret(user.password),
    useSsl: false,
    insecure: false,
    authentication: 'any',
    proxy: undefined,
    timeout: 10_000,
    operationTimeout: 60_000,
    pauseBeforeConnecting: 0,
    news: { progress: tell('progress'), notice: tell('notice'), warning: tell('warning') },
    ...given,
  };
  return { request, told };
}

export const never = new AbortController().signal;

import { createHash, randomUUID } from 'node:crypto';
import type { Credentials } from './credentials/credentials.js';
import { authorization } from './openapi.js';

/** A call before it is signed. */
export interface UnsignedCall {
  readonly url: URL;
  readonly action: string;
  readonly version: string;
  readonly body: string;
}

/** Fixed for the tests of the published vector; otherwise new for each attempt. */
export interface Moment {
  readonly date: Date;
  readonly nonce: string;
}

/**
 * The headers of a call signed with ACS3-HMAC-SHA256 (signature version 3). The nonce must never be used twice, so
 * each attempt signs anew.
 */
export function signedHeaders(
  { url, action, version, body }: UnsignedCall,
  credentials: Credentials,
  { date, nonce }: Moment = { date: new Date(), nonce: randomUUID() },
): Record<string, string> {
  const payload = createHash('sha256').update(body).digest('hex');
  const headers: Record<string, string> = {
    host: url.host,
    ...(body !== '' && { 'content-type': 'application/x-www-form-urlencoded' }),
    'x-acs-action': action,
    'x-acs-version': version,
    'x-acs-date': `${date.toISOString().slice(0, 19)}Z`,
    'x-acs-signature-nonce': nonce,
    'x-acs-content-sha256': payload,
    ...(credentials.securityToken !== undefined && {
      'x-acs-security-token': credentials.securityToken.reveal(),
    }),
  };
  const parts = { method: 'POST', pathname: '/', query: Object.fromEntries(url.searchParams), headers };
  const { accessKeyId, accessKeySecret } = credentials;
  return { ...headers, authorization: authorization(parts, payload, accessKeyId, accessKeySecret.reveal()) };
}

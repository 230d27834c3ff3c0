import { createHash, createHmac } from 'node:crypto';
import { canonicalQuery } from './percent-encode.js';

export interface SignableV3 {
  readonly method: string;
  readonly query: Iterable<readonly [string, string]>;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly signedHeaders: readonly string[];
  readonly hashedPayload: string;
}

/** Source: "V3 request structure and signature". The path of RPC actions is always `/`. */
export function canonicalRequestV3({
  method,
  query,
  headers,
  signedHeaders,
  hashedPayload,
}: SignableV3): string {
  const canonicalHeaders = signedHeaders.map((name) => `${name}:${(headers[name] ?? '').trim()}\n`).join('');
  return [method, '/', canonicalQuery(query), canonicalHeaders, signedHeaders.join(';'), hashedPayload].join(
    '\n',
  );
}

export function stringToSignV3(canonicalRequest: string): string {
  return `ACS3-HMAC-SHA256\n${sha256(canonicalRequest)}`;
}

export function signV3(secret: string, stringToSign: string): string {
  return createHmac('sha256', secret).update(stringToSign).digest('hex');
}

export function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

export interface AuthorizationV3 {
  readonly accessKeyId: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

/** Reads `ACS3-HMAC-SHA256 Credential=…,SignedHeaders=…,Signature=…`; undefined where it is anything else. */
export function parseAuthorizationV3(header: string | undefined): AuthorizationV3 | undefined {
  const match =
    /^ACS3-HMAC-SHA256\s+Credential=([^,]+),\s*SignedHeaders=([^,]+),\s*Signature=([0-9a-f]+)$/.exec(
      header ?? '',
    );
  const [, accessKeyId, signedHeaders, signature] = match ?? [];
  if (!accessKeyId || !signedHeaders || !signature) return undefined;
  return { accessKeyId, signedHeaders: signedHeaders.split(';'), signature };
}

import { createHash, createHmac, randomUUID } from 'node:crypto';
import { request } from 'node:http';

/** A small signing client of the tests' own, so that the simulator is not checked by code of its own. */
export interface Endpoint {
  readonly url: string;
  readonly accessKey: string;
  readonly secretKey: string;
  readonly securityToken?: string | undefined;
}

export interface ApiAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  readonly json: Json;
}

/** Whatever the service answers; tests say what they expect of it. */
export type Json = { readonly [name: string]: Json } & { readonly [index: number]: Json } & {
  readonly length: number;
};

/** The value at a path into an answer, as text; `undefined` where there is none. */
export function textAt(json: Json | undefined, ...path: readonly (string | number)[]): string {
  let value: unknown = json;
  for (const step of path) value = (value as Readonly<Record<string | number, unknown>> | undefined)?.[step];
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined');
}

export type Parameters = Readonly<Record<string, string | number | boolean>>;

export interface HttpCall {
  readonly method?: string;
  /** Path with its query, or an absolute URI as a client sends it to a proxy. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const VERSIONS = { ecs: '2014-05-26', vpc: '2016-04-28', sts: '2015-04-01' } as const;

export type Product = keyof typeof VERSIONS;

/** What a test changes to see it refused. */
export interface Forgery {
  readonly nonce?: string;
  readonly date?: Date;
  readonly version?: string;
  /** Applied after signing. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Applied after signing. */
  readonly parameters?: Parameters;
}

/** Calls an action signed by V3, its parameters in a form body. */
export function callV3(
  endpoint: Endpoint,
  product: Product,
  action: string,
  parameters: Parameters = {},
  forgery: Forgery = {},
): Promise<ApiAnswer> {
  const body = form(parameters);
  const hashed = sha256(body);
  const signed: Record<string, string> = {
    'content-type': 'application/x-www-form-urlencoded',
    host: new URL(endpoint.url).host,
    'x-acs-action': action,
    'x-acs-content-sha256': hashed,
    'x-acs-date': apiTime(forgery.date ?? new Date()),
    'x-acs-signature-nonce': forgery.nonce ?? randomUUID(),
    'x-acs-version': forgery.version ?? VERSIONS[product],
    ...(endpoint.securityToken && { 'x-acs-security-token': endpoint.securityToken }),
  };
  const names = Object.keys(signed).sort();
  const canonicalHeaders = names.map((name) => `${name}:${signed[name]}\n`).join('');
  const canonical = ['POST', '/', '', canonicalHeaders, names.join(';'), hashed].join('\n');
  const toSign = `ACS3-HMAC-SHA256\n${sha256(canonical)}`;
  const signature = createHmac('sha256', endpoint.secretKey).update(toSign).digest('hex');
  const authorization = `ACS3-HMAC-SHA256 Credential=${endpoint.accessKey},SignedHeaders=${names.join(';')},Signature=${signature}`;
  return http(endpoint.url, {
    method: 'POST',
    path: '/',
    headers: { ...signed, authorization, ...forgery.headers },
    body: forgery.parameters ? form({ ...parameters, ...forgery.parameters }) : body,
  });
}

/** Calls an action signed by V1, its parameters in the query; `host` sends it as through a proxy. */
export function callV1(
  endpoint: Endpoint,
  product: Product,
  action: string,
  parameters: Parameters = {},
  forgery: Forgery & { readonly host?: string; readonly format?: string } = {},
): Promise<ApiAnswer> {
  const all: Record<string, string> = {
    ...Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, String(value)])),
    Format: forgery.format ?? 'JSON',
    Version: forgery.version ?? VERSIONS[product],
    AccessKeyId: endpoint.accessKey,
    SignatureMethod: 'HMAC-SHA1',
    SignatureVersion: '1.0',
    SignatureNonce: forgery.nonce ?? randomUUID(),
    Timestamp: apiTime(forgery.date ?? new Date()),
    Action: action,
    ...(endpoint.securityToken && { SecurityToken: endpoint.securityToken }),
  };
  const canonical = Object.keys(all)
    .sort()
    .map((name) => `${encode(name)}=${encode(all[name] ?? '')}`)
    .join('&');
  const toSign = `GET&%2F&${encode(canonical)}`;
  const signature = createHmac('sha1', `${endpoint.secretKey}&`).update(toSign).digest('base64');
  const query = form({ ...all, Signature: signature, ...forgery.parameters });
  const origin = forgery.host ? `http://${forgery.host}` : '';
  return http(endpoint.url, {
    path: `${origin}/?${query}`,
    ...(forgery.host && { headers: { host: forgery.host } }),
  });
}

/** One bare HTTP request. */
export function http(
  url: string,
  { method = 'GET', path, headers = {}, body }: HttpCall,
): Promise<ApiAnswer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const outgoing = request({ hostname, port, method, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text, json: parsed(text) });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return {} as Json;
  }
}

const form = (parameters: Parameters) =>
  Object.entries(parameters)
    .map(([name, value]) => `${encode(name)}=${encode(String(value))}`)
    .join('&');

const encode = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const apiTime = (date: Date) => `${date.toISOString().slice(0, 19)}Z`;

import { randomBytes } from 'node:crypto';
import type { TemporaryKey } from '../model/accounts.js';
import type { OwnPage, OwnRequest } from '../transport/server.js';

/** The instance whose metadata are asked for: the machine that jobs run on. */
export interface Host {
  readonly regionId: string;
  /** The RAM role that it has; undefined: none. */
  readonly roleName: string | undefined;
  /** `v2` alone refuses requests without a token; `v1` alone knows no tokens. */
  readonly versions: 'v1' | 'v2' | 'both';
  /** A new session of its role. */
  readonly session: () => TemporaryKey;
}

const LONGEST_TTL = 21_600;

/** The instance metadata service, both versions. Without a host it is not there. */
export class Metadata {
  host: Host | undefined;
  readonly #tokens = new Map<string, number>();

  /** Undefined: nothing is here. */
  answer(request: OwnRequest): OwnPage | undefined {
    const { host } = this;
    if (host === undefined || !request.path.startsWith('/latest/')) return undefined;
    if (request.headers['x-forwarded-for'] !== undefined) return text('', 403);
    if (request.path === '/latest/api/token') return this.#newToken(host, request);
    return this.#refusal(host, request) ?? item(host, request.path);
  }

  #newToken({ versions }: Host, { method, headers }: OwnRequest): OwnPage {
    if (versions === 'v1') return text('', 404);
    if (method !== 'PUT') return text('', 405);
    const seconds = Number(headers['x-aliyun-ecs-metadata-token-ttl-seconds']);
    if (!Number.isInteger(seconds) || seconds < 1 || seconds > LONGEST_TTL) return text('', 400);
    const token = randomBytes(40).toString('base64');
    this.#tokens.set(token, Date.now() + seconds * 1000);
    return text(token);
  }

  #refusal({ versions }: Host, { method, headers }: OwnRequest): OwnPage | undefined {
    if (method !== 'GET') return text('', 405);
    const token = headers['x-aliyun-ecs-metadata-token'];
    if (token === undefined) return versions === 'v2' ? text('', 403) : undefined;
    return (this.#tokens.get(token) ?? 0) > Date.now() || versions === 'v1' ? undefined : text('', 401);
  }
}

const ROLES = '/latest/meta-data/ram/security-credentials/';

function item(host: Host, path: string): OwnPage {
  if (path === '/latest/meta-data/region-id') return text(host.regionId);
  if (!path.startsWith(ROLES) || host.roleName === undefined) return text('', 404);
  const asked = path.slice(ROLES.length);
  if (asked === '') return text(host.roleName);
  return asked === host.roleName ? text(JSON.stringify(sessionView(host.session()))) : text('', 404);
}

function sessionView({ id, secret, securityToken, expiresAt }: TemporaryKey): object {
  return {
    AccessKeyId: id,
    AccessKeySecret: secret,
    Expiration: expiresAt.toISOString(),
    SecurityToken: securityToken,
    LastUpdated: new Date().toISOString(),
    Code: 'Success',
  };
}

const text = (body: string, status = 200): OwnPage => ({ status, contentType: 'text/plain', body });

import { ApiError, missingParameter } from './api-error.js';
import type { AuthorizationV3 } from './signature-v3.js';
import { parseAuthorizationV3 } from './signature-v3.js';

export type Product = 'ecs' | 'vpc' | 'sts';

/** A request as it came over the wire, whatever carried it. */
export interface WireRequest {
  readonly method: string;
  /** The host that the client meant: from an absolute-form URI, else the Host header. */
  readonly host: string;
  readonly query: readonly (readonly [string, string])[];
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

/** The same, understood as a call of an RPC action. */
export interface ApiRequest {
  readonly wire: WireRequest;
  readonly signature: 'V1' | 'V3' | 'none';
  readonly authorization: AuthorizationV3 | undefined;
  readonly action: string;
  readonly version: string;
  readonly product: Product | undefined;
  /** All parameters, of query and form body. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly format: 'json' | 'xml';
}

const PRODUCT_BY_VERSION: Readonly<Record<string, Product>> = {
  '2014-05-26': 'ecs',
  '2016-04-28': 'vpc',
  '2015-04-01': 'sts',
};

/** Understands a wire request; says nothing yet about whether it is allowed. */
export function readApiRequest(wire: WireRequest): ApiRequest {
  const parameters = new Map([...wire.query, ...formOf(wire)]);
  const authorization = parseAuthorizationV3(wire.headers['authorization']);
  const version = wire.headers['x-acs-version'] ?? parameters.get('Version') ?? '';
  const isV3 = wire.headers['authorization']?.startsWith('ACS3-') ?? false;
  return {
    wire,
    signature: isV3 ? 'V3' : parameters.has('Signature') ? 'V1' : 'none',
    authorization,
    action: wire.headers['x-acs-action'] ?? parameters.get('Action') ?? '',
    version,
    product: PRODUCT_BY_VERSION[version],
    parameters,
    // V1 answers in XML unless told otherwise; V3 in JSON.
    format:
      isV3 || wire.headers['x-acs-action'] || parameters.get('Format')?.toUpperCase() === 'JSON'
        ? 'json'
        : 'xml',
  };
}

/** @throws ApiError where action or version are missing or unknown */
export function requireProduct(request: ApiRequest): Product {
  if (!request.action) throw missingParameter('Action');
  if (!request.version) throw missingParameter('Version');
  if (!request.product)
    throw new ApiError('InvalidVersion', 400, 'Specified parameter Version is not valid.');
  return request.product;
}

function formOf({ headers, body }: WireRequest): readonly (readonly [string, string])[] {
  const type = headers['content-type'] ?? '';
  if (!type.startsWith('application/x-www-form-urlencoded')) return [];
  return [...new URLSearchParams(body.toString('utf8'))];
}

import exported from '@alicloud/openapi-core/dist/utils';

/** Under ncc the default import is the class; in an ESM loader it is the CommonJS exports that hold it. */
const utils = (exported as { default?: typeof exported }).default ?? exported;

/** Fields, lists and objects inside likewise, as the flat parameters of the RPC protocol, without those that are not set. */
export function flatten(fields: object): Record<string, string> {
  return utils.query({ ...fields });
}

export interface SignedParts {
  readonly method: string;
  readonly pathname: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
}

/** The `Authorization` header of ACS3-HMAC-SHA256. @param payload the hexadecimal SHA-256 of the body */
export function authorization(
  parts: SignedParts,
  payload: string,
  accessKeyId: string,
  accessKeySecret: string,
): string {
  const request = Object.assign(Object.create(null) as Parameters<typeof utils.getAuthorization>[0], parts);
  return utils.getAuthorization(request, 'ACS3-HMAC-SHA256', payload, accessKeyId, accessKeySecret);
}

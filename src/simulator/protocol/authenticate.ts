import { timingSafeEqual } from 'node:crypto';
import type { Accounts } from '../model/accounts.js';
import type { AccessKey } from '../model/accounts.js';
import { ApiError, missingParameter } from './api-error.js';
import type { ApiRequest } from './api-request.js';
import type { NonceStore } from './nonces.js';
import { signV1, stringToSignV1 } from './signature-v1.js';
import { canonicalRequestV3, sha256, signV3, stringToSignV3 } from './signature-v3.js';

const ALLOWED_SKEW_MS = 15 * 60_000;

/**
 * Finds out who signed a request, and that it really was them, now, and once.
 *
 * @throws ApiError with the code that the service gives for each way to be wrong
 */
export function authenticate(
  request: ApiRequest,
  accounts: Accounts,
  nonces: NonceStore,
  now: Date,
): AccessKey {
  if (request.signature === 'none') throw missingSignaturePart(request);
  const claims = request.signature === 'V3' ? claimsOfV3(request) : claimsOfV1(request);
  const key = findKey(accounts, claims, now);
  checkTimestamp(claims.timestamp, now);
  verify(request, key);
  if (!nonces.use(key.id, claims.nonce, now)) {
    throw new ApiError('SignatureNonceUsed', 400, 'Specified signature nonce was used already.');
  }
  return key;
}

interface Claims {
  readonly accessKeyId: string;
  readonly securityToken: string | undefined;
  readonly nonce: string;
  readonly timestamp: string;
}

function missingSignaturePart({ parameters }: ApiRequest): ApiError {
  return missingParameter(parameters.has('AccessKeyId') ? 'Signature' : 'AccessKeyId');
}

function claimsOfV1({ parameters }: ApiRequest): Claims {
  const required = (name: string) => {
    const value = parameters.get(name);
    if (!value) throw missingParameter(name);
    return value;
  };
  if (required('SignatureMethod') !== 'HMAC-SHA1') throw invalidSignatureParameter('SignatureMethod');
  if (required('SignatureVersion') !== '1.0') throw invalidSignatureParameter('SignatureVersion');
  return {
    accessKeyId: required('AccessKeyId'),
    securityToken: parameters.get('SecurityToken') || undefined,
    nonce: required('SignatureNonce'),
    timestamp: required('Timestamp'),
  };
}

// The service itself spells it so.
const invalidSignatureParameter = (name: string) =>
  new ApiError('InvalidParamater', 400, `The specified parameter "${name}" is not valid.`);

function claimsOfV3({ authorization, wire: { headers } }: ApiRequest): Claims {
  if (!authorization) throw incompleteSignature();
  const required = (name: string) => {
    const value = headers[name];
    if (!value || !authorization.signedHeaders.includes(name)) throw incompleteSignature();
    return value;
  };
  for (const name of ['host', 'x-acs-action', 'x-acs-version', 'x-acs-content-sha256']) required(name);
  return {
    accessKeyId: authorization.accessKeyId,
    securityToken: headers['x-acs-security-token'] || undefined,
    nonce: required('x-acs-signature-nonce'),
    timestamp: required('x-acs-date'),
  };
}

const incompleteSignature = () =>
  new ApiError('IncompleteSignature', 400, 'The request signature does not conform to Aliyun standards.');

function findKey(accounts: Accounts, { accessKeyId, securityToken }: Claims, now: Date): AccessKey {
  const key = accounts.key(accessKeyId);
  if (!key || (key.securityToken && !securityToken)) {
    throw new ApiError('InvalidAccessKeyId.NotFound', 404, 'Specified access key is not found.');
  }
  if (securityToken && !accounts.knowsToken(securityToken)) {
    throw new ApiError('InvalidSecurityToken.Malformed', 400, 'Specified SecurityToken is malformed.');
  }
  if (securityToken && securityToken !== key.securityToken) {
    throw new ApiError(
      'InvalidSecurityToken.MismatchWithAccessKey',
      400,
      'Specified SecurityToken mismatch with the AccessKey.',
    );
  }
  if (key.expiresAt && key.expiresAt <= now) {
    throw new ApiError('InvalidSecurityToken.Expired', 403, 'Specified SecurityToken is expired.');
  }
  return key;
}

function checkTimestamp(timestamp: string, now: Date): void {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(timestamp) || Number.isNaN(Date.parse(timestamp))) {
    throw new ApiError(
      'InvalidTimeStamp.Format',
      400,
      'Specified time stamp or date value is not well formatted.',
    );
  }
  if (Math.abs(Date.parse(timestamp) - now.getTime()) > ALLOWED_SKEW_MS) {
    throw new ApiError('InvalidTimeStamp.Expired', 400, 'Specified time stamp or date value is expired.');
  }
}

function verify(request: ApiRequest, key: AccessKey): void {
  const { stringToSign, given, expected } =
    request.signature === 'V3' ? signatureV3(request, key.secret) : signatureV1(request, key.secret);
  if (sameText(given, expected)) return;
  throw new ApiError(
    'SignatureDoesNotMatch',
    400,
    `Specified signature is not matched with our calculation. server string to sign is:${stringToSign}`,
  );
}

function signatureV1({ wire, parameters }: ApiRequest, secret: string) {
  const stringToSign = stringToSignV1(wire.method, parameters);
  return { stringToSign, given: parameters.get('Signature') ?? '', expected: signV1(secret, stringToSign) };
}

function signatureV3({ wire, authorization }: ApiRequest, secret: string) {
  const hashedPayload = sha256(wire.body);
  const stringToSign = stringToSignV3(
    canonicalRequestV3({
      method: wire.method,
      query: wire.query,
      headers: wire.headers,
      signedHeaders: authorization?.signedHeaders ?? [],
      hashedPayload,
    }),
  );
  const bodyIsTheSignedOne = wire.headers['x-acs-content-sha256'] === hashedPayload;
  return {
    stringToSign,
    given: bodyIsTheSignedOne ? (authorization?.signature ?? '') : '',
    expected: signV3(secret, stringToSign),
  };
}

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

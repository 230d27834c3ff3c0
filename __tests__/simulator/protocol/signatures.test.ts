import { expect, test } from '@jest/globals';
import { signV1, stringToSignV1 } from '../../../src/simulator/protocol/signature-v1.js';
import {
  canonicalRequestV3,
  parseAuthorizationV3,
  sha256,
  signV3,
  stringToSignV3,
} from '../../../src/simulator/protocol/signature-v3.js';

test('V1: the vector of the API reference', () => {
  const query =
    'AccessKeyId=testid&Action=DescribeRegions&Format=XML&SignatureMethod=HMAC-SHA1&SignatureNonce=3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf&SignatureVersion=1.0&Timestamp=2016-02-23T12:46:24Z&Version=2014-05-26';
  const parameters = new Map([...new URLSearchParams(query)]);
  expect(signV1('testsecret', stringToSignV1('GET', parameters))).toBe('OLeaidS1JvxuMvnyHOwuJ+uX5qY=');
});

test('V1: the signature itself is not signed', () => {
  const parameters = new Map([['A', '1']]);
  expect(stringToSignV1('POST', new Map([...parameters, ['Signature', 'x']]))).toBe(
    stringToSignV1('POST', parameters),
  );
});

test('V1: values are encoded twice, by RFC 3986', () => {
  expect(stringToSignV1('GET', new Map([['Name', "a b*~'"]]))).toBe('GET&%2F&Name%3Da%2520b%252A~%2527');
});

test('V3: the vector of the documentation', () => {
  const hashedPayload = sha256('');
  const canonical = canonicalRequestV3({
    method: 'POST',
    query: [
      ['RegionId', 'cn-shanghai'],
      ['ImageId', 'win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd'],
    ],
    headers: {
      host: 'ecs.cn-shanghai.aliyuncs.com',
      'x-acs-action': 'RunInstances',
      'x-acs-content-sha256': hashedPayload,
      'x-acs-date': '2023-10-26T10:22:32Z',
      'x-acs-signature-nonce': '3156853299f313e23d1673dc12e1703d',
      'x-acs-version': '2014-05-26',
    },
    signedHeaders: [
      'host',
      'x-acs-action',
      'x-acs-content-sha256',
      'x-acs-date',
      'x-acs-signature-nonce',
      'x-acs-version',
    ],
    hashedPayload,
  });
  expect(sha256(canonical)).toBe('7ea06492da5221eba5297e897ce16e55f964061054b7695beedaac1145b1e259');
  expect(signV3('YourAccessKeySecret', stringToSignV3(canonical))).toBe(
    '06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0',
  );
});

test.each([
  [undefined],
  ['Bearer token'],
  ['ACS3-HMAC-SHA256 Credential=a'],
  ['ACS3-HMAC-SHA256 Credential=a,SignedHeaders=host,Signature=NOTHEX'],
])('V3: %s is no authorization', (header) => {
  expect(parseAuthorizationV3(header)).toBeUndefined();
});

test('V3: the authorization header is read', () => {
  expect(
    parseAuthorizationV3('ACS3-HMAC-SHA256 Credential=a,SignedHeaders=host;x-acs-date,Signature=0f'),
  ).toEqual({
    accessKeyId: 'a',
    signedHeaders: ['host', 'x-acs-date'],
    signature: '0f',
  });
});

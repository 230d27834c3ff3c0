import { expect, test } from '@jest/globals';
import { signedHeaders } from '../../src/alicloud/signature.js';
import { Secret } from '../../src/secrets/index.js';

const published = {
  url: new URL(
    'https://ecs.cn-shanghai.aliyuncs.com/?ImageId=win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd&RegionId=cn-shanghai',
  ),
  action: 'RunInstances',
  version: '2014-05-26',
  body: '',
};
const credentials = { accessKeyId: 'YourAccessKeyId', accessKeySecret: new Secret('YourAccessKeySecret') };
const moment = { date: new Date('2023-10-26T10:22:32Z'), nonce: '3156853299f313e23d1673dc12e1703d' };

test('gives the signature that the cloud publishes as its example', () => {
  expect(signedHeaders(published, credentials, moment).authorization).toBe(
    'ACS3-HMAC-SHA256 Credential=YourAccessKeyId,SignedHeaders=host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version,Signature=06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0',
  );
});

test('signs the security token of temporary credentials along', () => {
  const headers = signedHeaders(
    published,
    { ...credentials, securityToken: new Secret('the-token') },
    moment,
  );
  expect(headers['x-acs-security-token']).toBe('the-token');
  expect(headers.authorization).toContain('x-acs-security-token;');
});

test('never uses a nonce twice', () => {
  const nonces = [1, 2, 3].map(() => signedHeaders(published, credentials)['x-acs-signature-nonce']);
  expect(new Set(nonces).size).toBe(3);
});

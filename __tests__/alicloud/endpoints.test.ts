import { expect, test } from '@jest/globals';
import { Endpoints, parseEndpoint, type CustomEndpoints } from '../../src/alicloud/endpoints.js';
import type { Product } from '../../src/alicloud/operation.js';

const real: [Product, string, string][] = [
  ['Ecs', 'cn-beijing', 'https://ecs.cn-beijing.aliyuncs.com/'],
  ['Ecs', 'cn-hangzhou', 'https://ecs-cn-hangzhou.aliyuncs.com/'],
  ['Ecs', 'cn-hangzhou-finance', 'https://ecs.aliyuncs.com/'],
  ['Ecs', 'xx-future-1', 'https://ecs.xx-future-1.aliyuncs.com/'],
  ['Vpc', 'us-east-1', 'https://vpc.us-east-1.aliyuncs.com/'],
  ['Vpc', 'cn-hangzhou', 'https://vpc.aliyuncs.com/'],
  ['Sts', 'cn-beijing', 'https://sts.cn-beijing.aliyuncs.com/'],
  ['Sts', 'cn-shenzhen-finance-1', 'https://sts.aliyuncs.com/'],
];

test.each(real)('%s in %s is at %s', (product, region, url) => {
  expect(new Endpoints().urlFor(product, region).href).toBe(url);
});

test.each(['cn beijing', 'evil.example/', 'a@b', ''])('refuses %j as a region', (region) => {
  expect(() => new Endpoints().urlFor('Ecs', region)).toThrow('is not a region of Alibaba Cloud');
});

const accepted: [string, string][] = [
  ['localhost', 'http://localhost/'],
  ['127.0.0.1:8080', 'http://127.0.0.1:8080/'],
  ['127.9.8.7', 'http://127.9.8.7/'],
  ['[::1]:8080', 'http://[::1]:8080/'],
  ['http://localhost:1234', 'http://localhost:1234/'],
  ['http://127.0.0.1:1234/', 'http://127.0.0.1:1234/'],
  ['https://127.0.0.1:1234', 'https://127.0.0.1:1234/'],
  ['ecs.internal.example', 'https://ecs.internal.example/'],
  ['ecs.internal.example:8443', 'https://ecs.internal.example:8443/'],
  ['HTTPS://ECS.internal.example', 'https://ecs.internal.example/'],
  [' ecs.internal.example ', 'https://ecs.internal.example/'],
];

test.each(accepted)('takes %j as %s', (written, url) => {
  expect(String(parseEndpoint(written))).toBe(url);
});

const refused: [string, RegExp][] = [
  ['http://ecs.internal.example', /^must be https: over plain http/],
  ['http://localhost.example.com', /^must be https/],
  ['http://127.0.0.1.example.com', /^must be https/],
  ['http://10.0.0.1', /^must be https/],
  ['ftp://ecs.example', /scheme "ftp"/],
  ['https://user:password@ecs.example', /user name or a password/],
  ['https://ecs.example/api', /without a path/],
  ['https://ecs.example?x=1', /without a path/],
  ['ecs example', /must be a host/],
  ['https://', /must be a host/],
  ['ecs.example:99999', /must be a host/],
];

test.each(refused)('refuses %j', (written, sentence) => {
  expect(parseEndpoint(written)).toMatch(sentence);
});

test('names the option of an endpoint that will not do', () => {
  expect(() => new Endpoints({ custom_endpoint_vpc: 'http://vpc.example' })).toThrow(
    /^custom_endpoint_vpc must be https/,
  );
});

const routes: [CustomEndpoints, Record<Product, string>][] = [
  [
    { custom_endpoint_ecs: 'a.example' },
    { Ecs: 'https://a.example/', Vpc: 'https://a.example/', Sts: 'https://sts.eu-west-1.aliyuncs.com/' },
  ],
  [
    { custom_endpoint_ecs: 'a.example', custom_endpoint_vpc: 'b.example', custom_endpoint_sts: 'c.example' },
    { Ecs: 'https://a.example/', Vpc: 'https://b.example/', Sts: 'https://c.example/' },
  ],
  [
    { custom_endpoint_vpc: 'b.example', custom_endpoint_ecs: '' },
    {
      Ecs: 'https://ecs.eu-west-1.aliyuncs.com/',
      Vpc: 'https://b.example/',
      Sts: 'https://sts.eu-west-1.aliyuncs.com/',
    },
  ],
];

test.each(routes)('with %j calls go to %j', (custom, expected) => {
  const endpoints = new Endpoints(custom);
  for (const product of ['Ecs', 'Vpc', 'Sts'] as const) {
    expect(endpoints.urlFor(product, 'eu-west-1').href).toBe(expected[product]);
  }
});

const stsQuestions: [CustomEndpoints, boolean][] = [
  [{}, true],
  [{ custom_endpoint_ecs: 'a.example' }, false],
  [{ custom_endpoint_ecs: 'a.example', custom_endpoint_sts: 'c.example' }, true],
];

test.each(stsQuestions)('with %j, asking STS only to inform is allowed: %s', (custom, allowed) => {
  expect(new Endpoints(custom).mayAskSts).toBe(allowed);
});

test('the metadata service is at its well-known address, or at any other, over http too', () => {
  expect(new Endpoints().metadata.href).toBe('http://100.100.100.200/');
  expect(new Endpoints({ custom_endpoint_metadata: '10.0.0.1:8000' }).metadata.href).toBe(
    'http://10.0.0.1:8000/',
  );
});

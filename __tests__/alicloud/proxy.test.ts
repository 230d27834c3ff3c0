import { afterEach, beforeAll, afterAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import { createServer as createTcpServer, type AddressInfo } from 'node:net';
import { Endpoints } from '../../src/alicloud/endpoints.js';
import { DescribeRegions } from '../../src/alicloud/operations/ecs.js';
import { proxyFor } from '../../src/alicloud/proxy.js';
import { Cloud } from '../../src/alicloud/cloud.js';
import { Transport, transportFromEnvironment } from '../../src/alicloud/transport.js';
import { describeError } from '../../src/errors/index.js';
import { FAST_RETRY, staticKeys } from './fake-cloud.js';
import { FakeProxy } from './fake-proxy.js';

const choices: [string, Record<string, string>, string | undefined][] = [
  ['https://ecs.aliyuncs.com', {}, undefined],
  ['https://ecs.aliyuncs.com', { https_proxy: 'http://p:3128' }, 'http://p:3128/'],
  ['https://ecs.aliyuncs.com', { HTTPS_PROXY: 'http://p:3128' }, 'http://p:3128/'],
  ['https://ecs.aliyuncs.com', { HTTPS_PROXY: '' }, undefined],
  ['https://ecs.aliyuncs.com', { https_proxy: 'p:3128' }, 'http://p:3128/'],
  ['https://ecs.aliyuncs.com', { http_proxy: 'http://p:3128' }, undefined],
  ['http://ecs.aliyuncs.com', { HTTP_PROXY: 'http://p:3128' }, 'http://p:3128/'],
  ['https://ecs.aliyuncs.com', { ALL_PROXY: 'http://p:3128' }, 'http://p:3128/'],
  ['https://ecs.aliyuncs.com', { https_proxy: 'http://p', no_proxy: '*' }, undefined],
  ['https://ecs.aliyuncs.com', { https_proxy: 'http://p', NO_PROXY: 'x.com, aliyuncs.com' }, undefined],
  ['https://ecs.aliyuncs.com', { https_proxy: 'http://p', no_proxy: '.aliyuncs.com' }, undefined],
  ['https://ecs.aliyuncs.com', { https_proxy: 'http://p', no_proxy: '*.aliyuncs.com' }, undefined],
  ['https://ecs.aliyuncs.com', { https_proxy: 'http://p', no_proxy: 'yuncs.com' }, 'http://p/'],
  ['https://ecs.aliyuncs.com', { https_proxy: 'http://p', no_proxy: 'ecs.aliyuncs.com:443' }, undefined],
  ['https://ecs.aliyuncs.com', { https_proxy: 'http://p', no_proxy: 'ecs.aliyuncs.com:8443' }, 'http://p/'],
  ['https://localhost:8443', { https_proxy: 'http://p' }, undefined],
  ['http://127.0.0.1:80', { http_proxy: 'http://p' }, undefined],
  ['http://[::1]:80', { http_proxy: 'http://p' }, undefined],
  ['http://100.100.100.200', { http_proxy: 'http://p' }, undefined],
];

test.each(choices)('goes to %s with %j through %s', (url, env, proxy) => {
  expect(proxyFor(new URL(url), env)?.href).toBe(proxy);
});

test.each(['socks5://p:1080', 'http://'])('refuses the proxy %s', (https_proxy) => {
  expect(() => proxyFor(new URL('https://ecs.aliyuncs.com'), { https_proxy })).toThrow(
    'The environment variable https_proxy must be the http or https URL of a proxy.',
  );
});

test.each([
  ['HTTPS_PROXY', 'http://user:p%ZZ-of-proxy@p:3128', 'password'],
  ['all_proxy', 'us%er:p%20-of-proxy@p:3128', 'user name'],
])('says which part of %s cannot be decoded, and never what it is', (name, value, part) => {
  const choose = () => proxyFor(new URL('https://ecs.aliyuncs.com'), { [name]: value });
  expect(choose).toThrow(
    `The ${part} of the proxy in the environment variable ${name} has a percent sign that stands for no character.`,
  );
  expect(choose).not.toThrow(/-of-proxy/);
});

let cloud: Server;
let proxy: FakeProxy;
const transports: Transport[] = [];
const ca = pem('tls-cert.pem');

beforeAll(async () => {
  cloud = createServer({ cert: ca, key: pem('tls-key.pem') }, (_, response) =>
    response.end('{"RequestId":"R"}'),
  );
  await new Promise<void>((resolve) => cloud.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  await Promise.all(transports.splice(0).map((transport) => transport.close()));
  await proxy?.stop();
});
afterAll(() => {
  cloud.closeAllConnections();
  cloud.close();
});

function clientWith(transport: Transport, endpoint?: string): Cloud {
  transports.push(transport);
  return new Cloud({
    credentials: staticKeys(),
    endpoints: new Endpoints({ custom_endpoint_ecs: endpoint }),
    transport,
    retry: { ...FAST_RETRY, attemptsToFirstContact: 1 },
    userAgent: 'tests',
  });
}

function listRegions(client: Cloud) {
  return client.call(DescribeRegions, {}, { region: 'cn-beijing', doing: 'list the regions' });
}

test('tunnels through the proxy, with its user and password, and keeps the tunnel', async () => {
  proxy = await FakeProxy.start({ port: (cloud.address() as AddressInfo).port });
  const env = { HTTPS_PROXY: `http://user:proxy%20password@${proxy.address}` };
  const client = clientWith(transportFromEnvironment(env, { ca }));
  await listRegions(client);
  await listRegions(client);
  expect(proxy.tunnels).toEqual([
    {
      target: 'ecs.cn-beijing.aliyuncs.com:443',
      authorization: `Basic ${Buffer.from('user:proxy password').toString('base64')}`,
    },
  ]);
});

test('checks, through a proxy too, that the certificate is for the host', async () => {
  proxy = await FakeProxy.start({ port: (cloud.address() as AddressInfo).port });
  const client = clientWith(transportFromEnvironment({ https_proxy: `http://${proxy.address}` }, { ca }));
  const told = await client.call(DescribeRegions, {}, { region: 'us-east-1' }).then(String, describeError);
  expect(told).toContain('ERR_TLS_CERT_ALTNAME_INVALID');
});

test('asks the proxy for what is http in the absolute form', async () => {
  proxy = await FakeProxy.start('refuses');
  const transport = transportFromEnvironment({ http_proxy: `http://${proxy.address}` });
  transports.push(transport);
  const answer = await transport.send({ method: 'GET', url: new URL('http://keys.test/role'), headers: {} });
  expect(answer.body).toBe('GET http://keys.test/role');
  expect(proxy.tunnels).toEqual([]);
});

test('says that the proxy refused', async () => {
  proxy = await FakeProxy.start('refuses');
  const client = clientWith(transportFromEnvironment({ https_proxy: `http://${proxy.address}` }));
  const told = await listRegions(client).then(String, describeError);
  expect(told).toMatch(
    new RegExp(
      `^Could not list the regions: ecs.cn-beijing.aliyuncs.com cannot be reached through the proxy ${proxy.address}: the proxy refused .*403.* Check the proxy in https_proxy`,
    ),
  );
  expect(client.calls).toBe(1);
});

test('does not wait for a silent proxy for ever', async () => {
  proxy = await FakeProxy.start('ignores');
  const env = { https_proxy: `http://${proxy.address}`, TLSHandshakeTimeout: '0.3' };
  const client = clientWith(transportFromEnvironment(env, { readTimeoutMs: 500 }));
  expect(await listRegions(client).then(String, describeError)).toContain(
    'cannot be reached through the proxy',
  );
});

test('does not trust a certificate that nobody vouches for', async () => {
  const client = clientWith(new Transport(), `https://localhost:${(cloud.address() as AddressInfo).port}`);
  const told = await listRegions(client).then(String, describeError);
  expect(told).toContain('NODE_EXTRA_CA_CERTS');
  expect(client.calls).toBe(1);
});

test('TLSHandshakeTimeout ends a connection whose handshake hangs', async () => {
  const silent = createTcpServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const address = `https://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  const client = clientWith(transportFromEnvironment({ TLSHandshakeTimeout: '0.2' }), address);
  expect(await listRegions(client).then(String, describeError)).toContain('no connection within 0.2 seconds');
  silent.close();
});

test.each(['soon', '0', '-1', '86401', '1e999'])('refuses TLSHandshakeTimeout=%s', (TLSHandshakeTimeout) => {
  expect(() => transportFromEnvironment({ TLSHandshakeTimeout })).toThrow(
    'The environment variable TLSHandshakeTimeout must be a number of seconds',
  );
});

function pem(name: string): string {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
}

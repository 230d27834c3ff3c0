import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { idTokenOf } from '../../src/action/id-token.js';
import { BuildError } from '../../src/errors/index.js';
import { captureOutput } from '../action/capture.js';
import type { Arrival, Reply } from '../alicloud/fake-cloud.js';
import { keys, role, ROLE, Services, type Given } from '../alicloud/credentials/services.js';
import { expectForPeople } from './for-people.js';
import { runs } from '../long-run.js';
import { change, changed, nonsense } from './nonsense.js';

let services: Services;
beforeAll(async () => {
  services = await Services.start();
});
afterAll(() => services.stop());

const ID_TOKEN = 'the-id-token-of-the-job';

/** Ways to credentials, and which of the requests on them is answered with a lie. */
const WAYS: readonly [string, () => Given, (arrival: Arrival) => boolean][] = [
  [
    'AssumeRoleWithOIDC',
    () => ({
      options: { ram_role_arn: ROLE, oidc_provider_arn: 'provider' },
      idToken: () => Promise.resolve(ID_TOKEN),
    }),
    ({ action }) => action === 'AssumeRoleWithOIDC',
  ],
  ['AssumeRole', () => ({ options: { ...keys, ...role } }), ({ action }) => action === 'AssumeRole'],
  ['a token of the metadata service', instanceRole, ({ method }) => method === 'PUT'],
  ['the roles of the metadata service', instanceRole, ({ path }) => path.endsWith('-credentials/')],
  ['the keys of the metadata service', instanceRole, ({ path }) => path.endsWith('/instance-role')],
  [
    'a credentials URI',
    () => ({ env: { ALIBABA_CLOUD_CREDENTIALS_URI: `http://${services.server.address}/uri` } }),
    ({ path }) => path === '/uri',
  ],
];

function instanceRole(): Given {
  return { options: services.profiled({ mode: 'EcsRamRole' }) };
}

const lie = fc.oneof(
  fc.record({ change, status: fc.constant(200) }),
  fc.record({
    raw: fc.oneof(fc.string({ unit: 'binary' }), fc.json(), nonsense.map(written)),
    status: fc.constantFrom(200, 200, 204, 302, 401, 404, 429, 500),
  }),
);

test.each(WAYS)('whatever comes as %s, there are credentials or a sentence', async (_way, given, isTold) => {
  await fc.assert(
    fc.asyncProperty(lie, async (told) => {
      services.reset();
      services.server.replies((arrival) => {
        const reply = services.answer(arrival);
        return isTold(arrival) ? lied(reply, told) : reply;
      });
      await services.listRegions(services.open(given())).catch(expectSentence);
    }),
    { numRuns: runs(40) },
  );
});

function written(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function lied(reply: Reply, told: typeof lie extends fc.Arbitrary<infer Lie> ? Lie : never): Reply {
  if ('raw' in told) return told;
  const body = JSON.stringify((reply as { json?: object }).json ?? (reply as { raw?: string }).raw);
  return { raw: changed(Buffer.from(body), told.change).toString(), status: told.status };
}

function expectSentence(error: unknown): void {
  expect(error).toBeInstanceOf(BuildError);
  const { message } = error as BuildError;
  expectForPeople(message);
  expect(message).not.toContain(ID_TOKEN);
}

test('whatever GitHub’s token service answers, there is a token or a sentence', async () => {
  let answer: { status: number; body: string } = { status: 200, body: '' };
  const server = createServer((_request, response) => {
    response.writeHead(answer.status, { 'content-type': 'application/json', location: '/again' });
    response.end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const env = {
    ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/?x=y`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
  };
  Object.assign(process.env, env);
  const idToken = idTokenOf({ env });
  services.reset();
  try {
    await fc.assert(
      fc.asyncProperty(
        // What is no answer is asked for again, which takes long.
        fc.constantFrom(200, 200, 401),
        nonsense.map((value) => JSON.stringify({ value: value || 1 })),
        async (status, body) => {
          answer = { status, body };
          const options = { ram_role_arn: ROLE, oidc_provider_arn: 'provider' };
          await captureOutput(async () => {
            await services.listRegions(services.open({ options, idToken })).catch(expectSentence);
          });
        },
      ),
      { numRuns: runs(20) },
    );
  } finally {
    for (const name of Object.keys(env)) delete process.env[name];
    server.closeAllConnections();
    server.close();
  }
});

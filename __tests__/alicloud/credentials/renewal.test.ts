import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { DescribeRegions } from '../../../src/alicloud/operations/ecs.js';
import { CloudError } from '../../../src/alicloud/errors.js';
import { BuildError, describeError } from '../../../src/errors/index.js';
import type { Reply } from '../fake-cloud.js';
import { Services, keys, role } from './services.js';

let services: Services;

beforeAll(async () => {
  services = await Services.start();
});
beforeEach(() => services.reset());
afterAll(() => services.stop());

test('renews temporary credentials before they end, once for all who ask', async () => {
  services.lifeMs = 1_800;
  const cloud = services.open({ options: { ...keys, ...role } });
  await Promise.all([services.listRegions(cloud), services.listRegions(cloud), services.listRegions(cloud)]);
  expect(services.issued).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 1_250));
  await Promise.all([services.listRegions(cloud), services.listRegions(cloud)]);
  expect(services.issued).toBe(2);
  expect(services.server.arrivals.every(({ signature }) => signature === 'right')).toBe(true);
});

test('renews credentials that the cloud takes for expired, and calls again', async () => {
  const cloud = services.open({ options: { ...keys, ...role } });
  await services.listRegions(cloud);
  const expired: Reply = { code: 'InvalidSecurityToken.Expired', status: 403 };
  services.server.replies((arrival) =>
    arrival.action === 'DescribeRegions' && services.issued < 2 ? expired : services.answer(arrival),
  );
  await services.listRegions(cloud);
  expect(services.actions).toEqual(['DescribeRegions', 'AssumeRole', 'DescribeRegions']);
});

test('does not go round for ever with credentials that are always expired', async () => {
  services.server.replies((arrival) =>
    arrival.action === 'DescribeRegions'
      ? { code: 'InvalidSecurityToken.Expired', status: 403 }
      : services.answer(arrival),
  );
  const told = await services
    .listRegions(services.open({ options: { ...keys, ...role } }))
    .then(String, describeError);
  expect(told).toContain('code InvalidSecurityToken.Expired');
  expect(services.issued).toBe(2);
});

test('keeps using credentials that are still good when a renewal fails', async () => {
  services.lifeMs = 1_800;
  const cloud = services.open({ options: { ...keys, ...role } });
  await services.listRegions(cloud);
  await new Promise((resolve) => setTimeout(resolve, 1_250));
  services.server.replies((arrival) =>
    arrival.action === 'AssumeRole' ? { code: 'NoPermission', status: 403 } : services.answer(arrival),
  );
  await services.listRegions(cloud);
  expect(services.actions).toEqual(['AssumeRole', 'DescribeRegions']);
});

test('goes on with credentials that are still good when a renewal hangs', async () => {
  services.lifeMs = 3_000;
  const cloud = services.open({ options: { ...keys, ...role } });
  await services.listRegions(cloud);
  await new Promise((resolve) => setTimeout(resolve, 2_050));
  services.server.replies((arrival) => (arrival.action === 'AssumeRole' ? 'hang' : services.answer(arrival)));
  await services.listRegions(cloud);
  expect(services.actions).toEqual(['AssumeRole', 'DescribeRegions']);
});

test('does not take a refused role for a refusal of the call', async () => {
  services.server.replies((arrival) =>
    arrival.action === 'AssumeRole' ? { code: 'NoPermission', status: 403 } : services.answer(arrival),
  );
  const call = services.listRegions(services.open({ options: { ...keys, ...role } }));
  const error: unknown = await call.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(BuildError);
  expect(error).not.toBeInstanceOf(CloudError);
  expect(describeError(error)).toContain("the role's trust policy does not admit the caller");
});

test('gives up waiting for credentials when the signal aborts', async () => {
  services.server.replies('hang');
  const cloud = services.open({ options: { ...keys, ...role } });
  const reason = new Error('cancelled');
  const call = cloud.call(DescribeRegions, {}, { region: 'r', signal: AbortSignal.timeout(20) });
  await expect(call).rejects.toThrow(/timeout|aborted/);
  await expect(cloud.credentials.get(AbortSignal.abort(reason))).rejects.toBe(reason);
});

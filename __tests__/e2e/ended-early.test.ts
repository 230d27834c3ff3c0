import { mkdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startSimulator, type Simulator } from '../../src/simulator/index.js';
import { held, heldIn } from './held.js';
import { Job, type RunningStep, type StepResult } from './runner.js';
import { leaks } from './secrets.js';

let cloud: Simulator;
let job: Job;
let onCall: (action: string) => void;
beforeEach(async () => {
  onCall = () => undefined;
  [cloud, job] = await Promise.all([
    startSimulator({ onCall: (moment, { action }) => moment === 'answered' && onCall(action) }),
    Job.start(),
  ]);
});
afterEach(async () => {
  await Promise.all([cloud.close(), job[Symbol.asyncDispose]()]);
});

const inputs = () => ({
  access_key: cloud.accessKey,
  secret_key: cloud.secretKey,
  custom_endpoint_ecs: `127.0.0.1:${cloud.port}`,
  region: 'cn-hangzhou',
  image_name: 'web',
  source_image: 'aliyun_3_x64_20G_alibase_20240819.vhd',
  instance_type: 'ecs.g6.large',
  ssh_username: 'root',
  provisioners: '[{type: shell, inline: ["echo in the guest", "sleep 60"]}]',
});

/** Runs main and ends it by a signal as soon as `action` was answered. */
function buildUntil(action: string, signal: NodeJS.Signals): Promise<StepResult> {
  let step: RunningStep | undefined;
  onCall = (called) => {
    if (called === action) step?.kill(signal);
  };
  return job.main({ inputs: inputs(), onStart: (running) => (step = running) });
}

describe('a build that is killed leaves everything to its post step, which releases it', () => {
  test.each(['ImportKeyPair', 'CreateVpc', 'CreateVSwitch', 'CreateSecurityGroup', 'RunInstances'])(
    'right after %s',
    async (action) => {
      const main = await buildUntil(action, 'SIGKILL');
      expect(main.signal).toBe('SIGKILL');
      expect(held(cloud)).not.toEqual([]);
      const post = await job.post({ inputs: inputs() });
      expect(post.exitCode).toBe(0);
      expect(held(cloud)).toEqual([]);
      expect(await leaks(job, [main, post], [cloud.secretKey])).toEqual([]);
    },
    60_000,
  );

  test.each(['CreateSnapshot', 'CreateImage', 'DeleteInstance'])(
    'while snapshots and image are being made, right after %s',
    async (action) => {
      await cloud.close();
      cloud = await startSimulator({
        profile: { snapshot: 3, imageFromSnapshot: 5 },
        onCall: (moment, { action: called }) => moment === 'answered' && onCall(called),
      });
      let step: RunningStep | undefined;
      onCall = (called) => {
        if (called === action) step?.kill('SIGKILL');
      };
      await job.main({
        inputs: { ...inputs(), provisioners: '[]' },
        onStart: (running) => (step = running),
      });
      const { images, snapshots } = heldIn(cloud, 'cn-hangzhou');
      expect(images).toMatchObject(action === 'CreateSnapshot' ? [] : [{ status: 'Creating' }]);
      expect(snapshots).toHaveLength(1);
      const post = await job.post({ inputs: inputs() });
      expect(post.exitCode).toBe(0);
      expect(held(cloud)).toEqual([]);
    },
    60_000,
  );

  test('and credentials of another account are told of: they would find nothing of it', async () => {
    const { access_key: _key, secret_key: _secret, ...given } = inputs();
    const step = { ...given, custom_endpoint_sts: given.custom_endpoint_ecs };
    const env = (keys: { accessKey: string; secretKey: string }) => ({
      ALICLOUD_ACCESS_KEY: keys.accessKey,
      ALICLOUD_SECRET_KEY: keys.secretKey,
    });
    let main: RunningStep | undefined;
    onCall = (called) => called === 'StopInstance' && main?.kill('SIGKILL');
    const settings = { inputs: { ...step, provisioners: '[]' }, env: env(cloud) };
    await job.main({ ...settings, onStart: (running) => (main = running) });
    const left = held(cloud);
    const other = cloud.furnish.account();
    const { log } = await job.post({ ...settings, env: env(other) });
    expect(log).toMatch(
      new RegExp(
        `^::warning::May be left behind in the cloud: .*instance i-.* of the account ${cloud.accountId}, and there are those of ${other.accountId} now\\.`,
        'm',
      ),
    );
    expect(held(cloud)).toEqual(left);
    expect((await job.post(settings)).exitCode).toBe(0);
    expect(held(cloud)).toEqual([]);
  });

  test('and a second post step has nothing to do', async () => {
    await buildUntil('RunInstances', 'SIGKILL');
    await job.post({ inputs: inputs() });
    const calls = cloud.calls().length;
    expect((await job.post({ inputs: inputs() })).exitCode).toBe(0);
    expect(cloud.calls()).toHaveLength(calls);
  }, 60_000);
});

describe('a build that is cancelled', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    'by %s releases what it can, and ends with %d',
    async (signal, exitCode) => {
      const main = await job.main({
        inputs: inputs(),
        onLog: (text, step) => {
          if (text.includes('in the guest')) step.kill(signal);
        },
      });
      expect(main.exitCode).toBe(exitCode);
      expect(JSON.parse(main.outputs['builds'] ?? '')).toMatchObject([{ status: 'cancelled' }]);
      const post = await job.post({ inputs: inputs() });
      expect(post.exitCode).toBe(0);
      expect(held(cloud)).toEqual([]);
    },
    60_000,
  );
});

test('a build that is cancelled while it waits for its credentials says so once', async () => {
  await using issuer = await silentServer();
  const main = await job.main({
    inputs: {
      ...{ region: 'cn-hangzhou', image_name: 'web', source_image: 'x', instance_type: 'ecs.g6.large' },
      custom_endpoint_ecs: `127.0.0.1:${cloud.port}`,
      oidc_provider_arn: 'acs:ram::1:oidc-provider/github',
      ram_role_arn: 'acs:ram::1:role/builder',
      ssh_username: 'root',
    },
    env: { ACTIONS_ID_TOKEN_REQUEST_URL: issuer.url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'of-the-runner' },
    onStart: (step) => void issuer.asked.then(() => step.kill('SIGINT')),
  });
  expect(main.exitCode).toBe(130);
  expect(main.log.match(/was cancelled::/g)).toHaveLength(1);
  expect(main.log).not.toContain('The time for releasing is over');
}, 60_000);

/** A server that takes requests and answers none. */
async function silentServer() {
  let tell: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => (tell = resolve));
  const server = createServer(() => tell());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/?`,
    asked,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

test('the post step does nothing where main never began', async () => {
  const post = await job.post({ inputs: inputs() });
  expect(post.exitCode).toBe(0);
  expect(cloud.calls()).toEqual([]);
});

describe('a folder for temporary files that another step has emptied', () => {
  const emptied = async () => {
    await rm(job.temp, { recursive: true });
    await mkdir(job.temp);
  };

  test('is told of when main was killed, with what that means', async () => {
    await buildUntil('CreateVpc', 'SIGKILL');
    await emptied();
    const calls = cloud.calls().length;
    // Nothing says any more where to look: with the inputs, its tags would lead to it, within half a minute.
    const post = await job.post({ inputs: {} });
    expect(post.exitCode).toBe(0);
    expect(post.log).toMatch(/^::warning::The file in which the build .* is gone from /m);
    expect(post.log).toMatch(/^::warning::May be left behind in the cloud: whatever the build /m);
    expect(cloud.calls()).toHaveLength(calls);
  }, 60_000);

  test('is no matter when main has left nothing', async () => {
    const main = await job.main({ inputs: { ...inputs(), provisioners: '[]' } });
    expect(main.exitCode).toBe(0);
    await emptied();
    expect(await job.post({ inputs: inputs() })).toMatchObject({ exitCode: 0, log: '' });
  }, 60_000);
});

test('what cannot be released is a warning that names it, and the build is a success all the same', async () => {
  cloud.setFaults([
    {
      match: { action: 'DeleteSecurityGroup' },
      effect: { kind: 'error', code: 'InvalidOperation.Nope', status: 403, message: 'Not today.' },
    },
  ]);
  const main = await job.main({ inputs: { ...inputs(), provisioners: '[]' } });
  expect(main.exitCode).toBe(0);
  const [group] = heldIn(cloud, 'cn-hangzhou').securityGroups;
  expect(main.log).toMatch(new RegExp(`^::warning.*::.*${group?.id ?? ''}.*Not today`, 'm'));
  cloud.setFaults([]);
  await job.post({ inputs: inputs() });
  expect(held(cloud)).toEqual(['cn-hangzhou images web', 'cn-hangzhou snapshots']);
}, 60_000);

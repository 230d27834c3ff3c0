import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from '@jest/globals';
import { DIST, Job } from './runner.js';

/** What the simulator's starter says when it is ready, as far as it counts here. */
interface Ready {
  readonly port: number;
  readonly ram: {
    readonly roles: Readonly<Record<string, string>>;
    readonly oidcProviders: Readonly<Record<string, string>>;
    readonly jobs: readonly Readonly<Record<string, string>>[];
  };
}

const ACCOUNT = '1234567890123456';
const PROVIDER = `acs:ram::${ACCOUNT}:oidc-provider/github`;

const RAM = {
  roles: [
    {
      name: 'builder',
      trust: {
        Version: '1',
        Statement: [
          {
            Effect: 'Allow',
            Action: 'sts:AssumeRole',
            Principal: { Federated: [PROVIDER] },
            Condition: { StringLike: { 'oidc:sub': 'repo:octo/images:*' } },
          },
        ],
      },
    },
  ],
  oidcProviders: [{ name: 'github' }],
  jobs: [{ repository: 'octo/images' }],
};

test('a build without any key, on a simulator that the command line has furnished', async () => {
  await using starter = startStarter([
    '--guests',
    'none',
    '--account',
    ACCOUNT,
    '--ram',
    JSON.stringify(RAM),
  ]);
  const { port, ram } = await starter.ready();
  await using job = await Job.start();
  const address = `127.0.0.1:${port}`;
  const inputs = {
    ram_role_arn: ram.roles['builder'] ?? '',
    oidc_provider_arn: ram.oidcProviders['github'] ?? '',
    custom_endpoint_ecs: address,
    custom_endpoint_sts: address,
    region: 'cn-hangzhou',
    image_name: 'web',
    source_image: 'aliyun_3_x64_20G_alibase_20240819.vhd',
    instance_type: 'ecs.g6.large',
    communicator: 'none',
  };
  const { exitCode, log } = await job.main({ inputs, env: ram.jobs[0] ?? {} });
  expect(log).toContain(`They belong to acs:ram::${ACCOUNT}:assumed-role/builder/`);
  expect(exitCode).toBe(0);
});

test('a document that makes no sense is told, and leaves no simulator behind', async () => {
  await using starter = startStarter(['--guests', 'none', '--ram', '{"host": {"role": "none"}}']);
  expect(await starter.end()).toEqual({ code: 1, errors: 'There is no role none.\n' });
});

/** Starts the simulator as `npm run simulator` does. */
function startStarter(args: readonly string[]) {
  const child = spawn(process.execPath, [join(DIST, 'simulator', 'index.js'), ...args], { stdio: 'pipe' });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  return {
    ready: async (): Promise<Ready> => {
      for await (const line of createInterface(child.stdout)) return JSON.parse(line) as Ready;
      throw new Error(`The simulator ended: ${errors}`);
    },
    end: async () => ({ code: await ended(child), errors }),
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGTERM');
      await ended(child);
    },
  };
}

async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
  return child.exitCode;
}

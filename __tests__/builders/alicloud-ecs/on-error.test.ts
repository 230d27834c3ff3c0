import { describe, expect, jest, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cancelled } from '../../../src/errors/index.js';
import { findOpenLedgers } from '../../../src/ledger/index.js';
import { startSimulator, type FaultRule, type Simulator } from '../../../src/simulator/index.js';
import { build, ownRegion, type Options } from './kit.js';

jest.setTimeout(60_000);

const SSH: Options = { communicator: 'ssh', ssh_username: 'root', ssh_password: undefined };
const FAILS = [{ type: 'shell', inline: ['echo tried > /tmp/state', 'exit 3'] }];
const CLEANS = { type: 'shell', inline: ['cat /tmp/state', 'echo cleaned > /tmp/state'] };

describe('a provisioner fails', () => {
  test('abort keeps everything, and says how to get in', async () => {
    await using cloud = await startSimulator();
    using ledgers = folder();
    const failed = await build(cloud, SSH, {
      onError: 'abort',
      ledgerFolder: ledgers.path,
      template: { provisioners: FAILS, 'error-cleanup-provisioner': CLEANS },
    });
    expect(failed).toMatchObject({
      status: 'failed',
      error: expect.stringContaining('exit code 3') as unknown,
    });
    expect(leftIn(cloud)).toEqual({ instances: 1, keyPairs: 1, vpcs: 1, vSwitches: 1, securityGroups: 1 });
    // The post step has nothing to do.
    expect(findOpenLedgers(ledgers.path)).toEqual([]);

    const told = failed.told.join('\n');
    expect(told).toMatch(/Kept, since on_error is "abort": .*instance i-/);
    expect(told).toMatch(/The cloud releases the instance itself at \d{4}-\d\d-\d\dT\d\d:\d\d/);
    const kept = failed.events.filter(({ type }) => type === 'resource_kept_on_error');
    expect(kept).toHaveLength(5);
    expect(kept).toContainEqual(
      expect.objectContaining({
        kind: 'instance',
        reason: expect.stringMatching(
          /^kept until the cloud releases it at \d{4}.* \(on_error: abort\)$/,
        ) as unknown,
      }),
    );
    const [, command = ''] = /Get in with: (ssh .*?@\S+)/.exec(told) ?? [];
    const [program = '', ...args] = command.split(' ');
    const keyFile = args[1] ?? '';
    expect(statSync(keyFile).mode & 0o777).toBe(0o600);
    expect(told).not.toContain(readFileSync(keyFile, 'utf8').split('\n')[1] ?? '-');
    const unknownHost = ['-o', 'StrictHostKeyChecking=no', '-o', `UserKnownHostsFile=${ledgers.path}/known`];
    const { stdout } = await promisify(execFile)(program, [...unknownHost, ...args, 'cat /tmp/state']);
    expect(stdout).toBe('tried\n');
  });

  test('the way in tells the host key, too, that the build did not give itself', async () => {
    await using cloud = await startSimulator();
    const own = { ...SSH, user_data: '#!/bin/sh\ntrue' };
    const failed = await build(cloud, own, { onError: 'abort', template: { provisioners: FAILS } });
    expect(failed.told.join()).toMatch(/Get in with: .* Its host key is \S+ SHA256:/);
  });

  test('run-cleanup-provisioner keeps everything, once that has run', async () => {
    await using cloud = await startSimulator();
    const failed = await build(cloud, SSH, {
      onError: 'run-cleanup-provisioner',
      template: { provisioners: FAILS, 'error-cleanup-provisioner': CLEANS },
    });
    expect(output(failed)).toContain('tried');
    expect(failed.error).toContain('exit code 3');
    expect(leftIn(cloud)).toMatchObject({ instances: 1, vpcs: 1 });
    expect(failed.told.join()).toContain('Kept, since on_error is "run-cleanup-provisioner"');
  });

  test('cleanup runs it too and releases everything; its own failure does not hide the first', async () => {
    await using cloud = await startSimulator();
    const failed = await build(cloud, SSH, {
      template: {
        provisioners: FAILS,
        'error-cleanup-provisioner': { ...CLEANS, inline: ['cat /tmp/state', 'exit 4'] },
      },
    });
    expect(output(failed)).toContain('tried');
    expect(failed.error).toContain('exit code 3');
    expect(failed.told.join()).toMatch(/error-cleanup provisioner \(shell\) failed too: .*exit code 4/);
    expect(leftIn(cloud)).toEqual({ instances: 0, keyPairs: 0, vpcs: 0, vSwitches: 0, securityGroups: 0 });
  });
});

test('abort keeps the instance, too, when its snapshots are done and the image is refused', async () => {
  const effect = { kind: 'error' as const, code: 'InvalidParameter.Platform', status: 400, message: 'No.' };
  await using cloud = await startSimulator({
    guests: 'none',
    faults: [{ match: { action: 'CreateImage' }, effect }],
  });
  const failed = await build(cloud, {}, { onError: 'abort' });
  expect(failed.error).toContain('InvalidParameter.Platform');
  expect(cloud.calls().map(({ action }) => action)).not.toContain('DeleteInstance');
  expect(leftIn(cloud)).toMatchObject({ instances: 1, vpcs: 1, vSwitches: 1, securityGroups: 1 });
  expect(failed.told.join()).toMatch(/Kept, since on_error is "abort": .*instance i-/);
});

/** The first offer is refused although the instance is made, and not to be seen when it is looked for at once. */
const LYING_LAUNCH: readonly FaultRule[] = [
  {
    match: { action: 'RunInstances' },
    effect: { kind: 'error', code: 'OperationDenied.NoStock', status: 403, when: 'after' },
  },
  {
    match: { action: 'DescribeInstances', parameters: { 'Tag.1.Key': '*' } },
    effect: { kind: 'body', body: '{"TotalCount":0,"Instances":{"Instance":[]}}' },
  },
];

test('abort keeps, and tells of, an instance too that was refused and is there', async () => {
  await using cloud = await startSimulator({ guests: 'none', faults: LYING_LAUNCH });
  const failed = await build(
    cloud,
    {},
    { onError: 'abort', template: { provisioners: [{ type: 'shell-local', inline: ['exit 3'] }] } },
  );
  expect(failed.error).toContain('exit code 3');
  const ids = ownRegion(cloud)?.instances.map(({ id }) => id) ?? [];
  expect(ids).toHaveLength(2);
  for (const id of ids) expect(failed.told.join()).toMatch(new RegExp(`Kept, .*instance ${id}`));
});

test('abort leaves to the post step what nobody knows of', async () => {
  await using cloud = await startSimulator({ guests: 'none' });
  using ledgers = folder();
  cloud.setFaults([
    {
      match: { action: 'RunInstances' },
      calls: { times: 'all' },
      effect: { kind: 'reset', when: 'after' },
    },
    {
      match: { action: 'DescribeInstances' },
      calls: { times: 'all' },
      effect: { kind: 'error', code: 'Forbidden.RAM', status: 403 },
    },
  ]);
  await build(cloud, {}, { onError: 'abort', ledgerFolder: ledgers.path });
  expect(ownRegion(cloud)?.instances).toHaveLength(1);
  expect(findOpenLedgers(ledgers.path)).toHaveLength(1);
});

test('abort keeps the snapshots that it says it keeps: the image to be encrypted goes with them, else', async () => {
  await using cloud = await startSimulator({ guests: 'none' });
  cloud.setFaults([
    {
      match: { action: 'CopyImage' },
      calls: { times: 'all' },
      effect: { kind: 'outcome', state: 'CreateFailed' },
    },
  ]);
  const failed = await build(cloud, { image_encrypted: true }, { onError: 'abort' });
  const [, said = ''] = /Kept, since on_error is "abort": (.*?)\. They cost/.exec(failed.told.join()) ?? [];
  const { images = [], snapshots = [] } = ownRegion(cloud) ?? {};
  expect(said).toMatch(/image m-\w+.*snapshot s-|snapshot s-.*image m-/);
  for (const [, id] of said.matchAll(/(?:image|snapshot) (\S+?)(?:,|$)/g))
    expect([...images, ...snapshots].map((one) => one.id)).toContain(id);
});

test.each([
  [
    'WinRM',
    { communicator: 'winrm', winrm_username: 'Administrator', winrm_timeout: '1s' },
    /Get in by WinRM as Administrator at [\d.]+:5985; the password, made .*, is in (\S+)/,
  ],
  [
    'SSH',
    { communicator: 'ssh', ssh_username: 'Administrator', ssh_timeout: '1s' },
    /Get in with: ssh -p 22 Administrator@[\d.]+\s\(the password, made .*, is in (\S+?);/,
  ],
])(
  'abort says how to get in by %s, and where the password is that was made',
  async (way, given, sentence) => {
    await using cloud = await startSimulator({ guests: 'none' });
    using ledgers = folder();
    const windows = {
      ...given,
      ssh_password: undefined,
      source_image: 'win2022_21H2_x64_dtc_en-us_40G_alibase_20240815.vhd',
    };
    const failed = await build(cloud, windows, { onError: 'abort', ledgerFolder: ledgers.path });
    expect(failed.error).toContain(way);
    const told = failed.told.join('\n');
    const [, file = ''] = sentence.exec(told) ?? [];
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const password = readFileSync(file, 'utf8');
    expect(password).toHaveLength(24);
    expect(told).not.toContain(password);
  },
);

test.each([
  ['aliyun_3_x64_20G_alibase_20240819.vhd', 'RunShellScript'],
  ['win2022_21H2_x64_dtc_en-us_40G_alibase_20240815.vhd', 'RunPowerShellScript'],
])('abort says how to get in by Cloud Assistant to %s', async (source_image, type) => {
  await using cloud = await startSimulator({ guests: 'none' });
  const assistant = { communicator: 'cloud_assistant', cloud_assistant_timeout: '1s', source_image };
  const failed = await build(cloud, assistant, { onError: 'abort' });
  const instances = (ownRegion(cloud)?.['instances'] ?? []) as unknown as readonly { readonly id: string }[];
  const id = instances[0]?.id ?? '';
  const kept = failed.events.find((event) => event.type === 'resource_kept_on_error' && event.id === id);
  const command = `aliyun ecs RunCommand --RegionId cn-hangzhou --InstanceId.1 ${id} --Type ${type} --CommandContent`;
  expect(kept).toMatchObject({
    wayIn: [
      expect.stringMatching(`Session Manager .*region cn-hangzhou, instance ${id}.*${command}`),
      expect.any(String),
    ],
  });
  expect(failed.told.join('\n')).toContain(command);
});

test('a failure before there is an instance keeps what there is; a cancelled build keeps nothing', async () => {
  const stop = new AbortController();
  const started = (action: string) =>
    ({ match: { action }, effect: { kind: 'error', code: 'Forbidden.RAM' } }) as const;
  await using cloud = await startSimulator({ guests: 'none', faults: [started('RunInstances')] });
  const failed = await build(cloud, {}, { onError: 'abort' });
  expect(failed.told.join()).toMatch(/Kept, since on_error is "abort": .*They cost until you delete them/);
  expect(failed.told.join()).not.toContain('Get in with');
  const kept = leftIn(cloud);
  expect(kept).toMatchObject({ instances: 0, vpcs: 1 });

  await build(
    cloud,
    {},
    {
      onError: 'abort',
      signal: stop.signal,
      onEvent: (event) => {
        if (event.type === 'phase_started' && event.phase === 'launch') stop.abort(cancelled('SIGINT'));
      },
    },
  );
  expect(leftIn(cloud)).toEqual(kept);
});

function output({ events }: Awaited<ReturnType<typeof build>>): string[] {
  return events.flatMap((event) => (event.type === 'output' ? [event.line] : []));
}

/** How many of each kind that a build creates the account has. */
function leftIn(cloud: Simulator) {
  const region = ownRegion(cloud);
  const count = (kind: string) => ((region as Record<string, unknown[]> | undefined)?.[kind] ?? []).length;
  return Object.fromEntries(
    ['instances', 'keyPairs', 'vpcs', 'vSwitches', 'securityGroups'].map((kind) => [kind, count(kind)]),
  );
}

function folder(): Disposable & { readonly path: string } {
  const path = mkdtempSync(join(tmpdir(), 'ledgers-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true }) };
}

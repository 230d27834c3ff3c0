import { expect, test } from '@jest/globals';
import { buildLog } from '../../src/action/log.js';
import type { EventBody } from '../../src/events/index.js';
import { captureOutput } from './capture.js';

/** Events of the build "linux", or of the one they name, at seconds of the test's own clock. */
type Told = EventBody & { readonly second: number; readonly build?: string };

async function logOf(builds: readonly string[], told: readonly Told[], colour = false): Promise<string[]> {
  return captureOutput(() => {
    const listen = buildLog({ builds, colour });
    for (const { second, ...body } of told) listen({ build: 'linux', ...body, at: second * 1000 });
  });
}

const BUILD: readonly Told[] = [
  { second: 0, type: 'build_started', builderType: 'alicloud-ecs', region: 'cn-beijing', imageName: 'web' },
  { second: 0, type: 'phase_started', phase: 'network', title: 'Create the network' },
  { second: 1, type: 'resource_created', kind: 'vpc', id: 'vpc-1', name: 'temporary', region: 'cn-beijing' },
  { second: 2, type: 'phase_started', phase: 'key', title: 'Create the key pair' },
  { second: 3, type: 'resource_created', kind: 'key_pair', id: 'key-1', region: 'cn-beijing' },
  { second: 3, type: 'phase_finished', phase: 'key', outcome: 'done' },
  { second: 4, type: 'phase_finished', phase: 'network', outcome: 'done' },
  { second: 4, type: 'phase_started', phase: 'provision', title: 'Provision' },
  { second: 5, type: 'output', source: 'shell', stream: 'stdout', line: 'hello' },
  { second: 6, type: 'info', message: 'Two lines:\nthe second.' },
  { second: 70, type: 'phase_finished', phase: 'provision', outcome: 'failed' },
  { second: 71, type: 'resource_released', kind: 'key_pair', id: 'key-1', region: 'cn-beijing' },
  { second: 71, type: 'resource_kept', kind: 'instance', id: 'i-1', region: 'cn-beijing' },
  {
    second: 72,
    type: 'resource_left',
    kind: 'vpc',
    id: 'vpc-1',
    region: 'cn-beijing',
    reason: 'It is in use.',
  },
  { second: 73, type: 'build_finished', outcome: 'failed', message: 'The script failed.' },
];

test('one build: a group for each stretch of work, outcomes outside of the groups', async () => {
  expect(await logOf(['linux'], BUILD)).toEqual([
    'Building image web in cn-beijing (alicloud-ecs)',
    '::group::Create the network',
    '+ VPC vpc-1 (temporary) in cn-beijing',
    'Create the key pair',
    '+ key pair key-1 in cn-beijing',
    '::endgroup::',
    '✓ Create the key pair 1.0s',
    '✓ Create the network 4.0s',
    '::group::Provision',
    'shell | hello',
    'Two lines:',
    'the second.',
    '::endgroup::',
    '✗ Provision 1m 06s',
    '- key pair key-1 in cn-beijing',
    '= instance i-1 in cn-beijing (kept)',
    '::warning::Left behind: VPC vpc-1 in cn-beijing. It is in use.',
    '✗ The script failed.',
  ]);
});

test('several builds: no groups, every line bears the name of its build', async () => {
  const log = await logOf(['linux', 'other'], BUILD);
  expect(log).toEqual([
    '==> linux: Building image web in cn-beijing (alicloud-ecs)',
    '==> linux: Create the network',
    '    linux: + VPC vpc-1 (temporary) in cn-beijing',
    '==> linux: Create the key pair',
    '    linux: + key pair key-1 in cn-beijing',
    '==> linux: ✓ Create the key pair 1.0s',
    '==> linux: ✓ Create the network 4.0s',
    '==> linux: Provision',
    '    linux: shell | hello',
    '    linux: Two lines:',
    '    linux: the second.',
    '==> linux: ✗ Provision 1m 06s',
    '    linux: - key pair key-1 in cn-beijing',
    '    linux: = instance i-1 in cn-beijing (kept)',
    '::warning::linux: Left behind: VPC vpc-1 in cn-beijing. It is in use.',
    '==> linux: ✗ The script failed.',
  ]);
});

test('a group that a failing build left open is closed before its end is told', async () => {
  const log = await logOf(
    ['linux'],
    [
      { second: 0, type: 'phase_started', phase: 'launch', title: 'Launch' },
      { second: 1, type: 'build_finished', outcome: 'cancelled', message: 'Cancelled.' },
    ],
  );
  expect(log).toEqual(['::group::Launch', '::endgroup::', '✗ Cancelled.']);
});

test('progress is told from the third second on, every ten seconds, for each phase by itself', async () => {
  const progress = (second: number, phase: string, percent?: number): Told => ({
    second,
    type: 'progress',
    phase,
    message: `waiting for ${phase}`,
    ...(percent === undefined ? {} : { percent }),
  });
  const log = await logOf(
    ['linux'],
    [
      { second: 0, type: 'phase_started', phase: 'image', title: 'Create the image' },
      progress(1, 'image', 0),
      { second: 2, type: 'phase_started', phase: 'copy', title: 'Copy' },
      progress(3, 'copy'),
      progress(6, 'image', 12.7),
      progress(11, 'image', 40),
      progress(12, 'copy'),
      progress(80, 'image', 100),
    ],
  );
  expect(log.slice(1)).toEqual([
    'Copy',
    '12% waiting for image (6.0s)',
    'waiting for copy (10s)',
    '100% waiting for image (1m 20s)',
  ]);
});

test('notices and warnings become annotations, escaped', async () => {
  const log = await logOf(
    ['linux'],
    [
      { second: 0, type: 'notice', message: '100% sure' },
      { second: 0, type: 'warning', message: 'one\ntwo' },
    ],
  );
  expect(log).toEqual(['::notice::100%25 sure', '::warning::one%0Atwo']);
});

test.each([
  '::set-output name=image_id::m-evil',
  '\r::error::x',
  'one\n::error::x',
  '##[add-mask]a',
  '::endgroup::',
  '::stop-commands::token',
])('the guest cannot issue a command by printing %j', async (line) => {
  for (const builds of [['linux'], ['linux', 'other']]) {
    const log = await logOf(builds, [{ second: 0, type: 'output', source: 'shell', stream: 'stdout', line }]);
    expect(log.length).toBeGreaterThan(0);
    for (const written of log) {
      expect(written).toMatch(/^( {4}linux: )?shell \| /);
      expect(written).not.toContain('##[');
    }
  }
});

test('a build name cannot issue a command', async () => {
  const told: Told[] = [{ second: 0, type: 'info', message: 'x', build: '::error::y' }];
  expect(await logOf(['a', 'b'], told)).toEqual(['    : :error::y: x']);
});

test('with colours, marks are painted and everything else stays plain', async () => {
  const log = await logOf(
    ['linux'],
    [{ second: 0, type: 'build_finished', outcome: 'success', message: 'Built.' }],
    true,
  );
  expect(log).toEqual(['\x1b[32m✓\x1b[39m Built.\x1b[0m']);
});

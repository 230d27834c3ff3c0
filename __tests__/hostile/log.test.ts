import { writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { startSimulator } from '../../src/simulator/index.js';
import { startLyingProxy } from './lying-proxy.js';
import { commandsIn, Runner, type Stepped } from './step.js';

/** What whoever can put words into a log tries with them. */
const COMMANDS = [
  '::set-output name=image_id::EVIL',
  '  ::add-mask::EVIL',
  '::stop-commands::EVIL',
  '::save-state name=ledger_folder::EVIL',
  '::set-env name=PATH::EVIL',
  '::debug::EVIL',
  '##[add-path]EVIL',
  '\ufeff::echo::on',
  '\u2028::set-output name=region::EVIL',
  '\x85::set-output name=region::EVIL',
  '\x1b[2K::set-output name=region::EVIL',
  '\x1b]8;;http://evil.example\x07::set-output name=region::EVIL',
  '%0A::set-output name=region::EVIL',
  'image_id<<ghadelimiter_EVIL',
  '<script>EVIL</script> <img src=x onerror=EVIL> ![x](http://evil.example) [x](javascript:EVIL) | a | b |',
  '```',
  '# EVIL',
];
const PAYLOAD = `x\n${COMMANDS.join('\n')}\r${COMMANDS.join('\r')}\r\n`;

const OURS = ['add-mask', 'group', 'endgroup', 'notice', 'warning', 'error'];

const OUTPUTS = ['image_id', 'image_name', 'image_ids', 'snapshot_ids', 'source_image', 'region', 'builds'];

/** Nobody but the action has said anything to the runner, nor drawn anything into its summary. */
function expectUnheard({ log, outputs, summary }: Stepped): void {
  expect(commandsIn(log).filter((name) => !OURS.includes(name))).toEqual([]);
  expect(log).not.toMatch(/\x1b[^[]|\x1b\[[\d;]*[^\d;m]|[\u2028\u2029\x85]/);
  expect(log).not.toMatch(/^\s+at .*:\d+:\d+|node:internal/m);
  const names = [...outputs.matchAll(/^([^\n]*?)<<(ghadelimiter_[0-9a-f-]{36})\n([^]*?)\n\2$/gm)];
  expect([...new Set(names.map(([, name]) => name))].filter((name) => !OUTPUTS.includes(name ?? ''))).toEqual(
    [],
  );
  for (const [, name, , value = ''] of names) if (name !== 'builds') expect(value).not.toContain('EVIL');
  const [, drawing = '', ...others] = summary.split('```');
  expect(others).toHaveLength(drawing === '' ? 0 : 1);
  expect(drawing).not.toMatch(/[<>[\]{}"`;:]EVIL|click|href/);
  const text = [summary.split('```')[0], ...others].join('\n');
  expect(text.replace(/<\/?code>|<br>/g, '')).not.toMatch(/[<`]|\]\(|https?:\/\/evil|^# /m);
  for (const table of text.match(/(?:^\|.*\n)+/gm) ?? []) {
    const widths = table
      .trim()
      .split('\n')
      .map((row) => row.split('|').length);
    expect(new Set(widths).size).toBe(1);
  }
}

test('neither the cloud, a script on the runner, the template nor the job says anything to the runner', async () => {
  await using cloud = await startSimulator({ guests: 'none' });
  await using proxy = await startLyingProxy(cloud.port, (action, _nth, body) =>
    action === 'StopInstance'
      ? Buffer.from(
          JSON.stringify({
            Code: `Evil${PAYLOAD}`,
            Message: PAYLOAD,
            RequestId: PAYLOAD,
            Recommend: PAYLOAD,
            AccessDeniedDetail: { AuthAction: PAYLOAD },
          }),
        )
      : body,
  );
  using runner = new Runner();
  writeFileSync(runner.path('said'), PAYLOAD);
  const template = {
    variables: { evil: PAYLOAD },
    builders: [
      {
        type: 'alicloud-ecs',
        name: PAYLOAD,
        access_key: cloud.accessKey,
        secret_key: cloud.secretKey,
        custom_endpoint_ecs: `127.0.0.1:${proxy.port}`,
        region: 'cn-hangzhou',
        image_name: 'web',
        source_image: 'aliyun_3_x64_20G_alibase_20240819.vhd',
        instance_type: 'ecs.g6.large',
        communicator: 'none',
        ssh_password: 'Hostile-Log-1',
      },
    ],
    provisioners: [
      {
        type: 'shell-local',
        // As a whole, and in pieces that come one after another.
        inline: [
          `cat ${runner.path('said')}`,
          `cat ${runner.path('said')} >&2`,
          ...COMMANDS.map((_, index) => `head -c ${40 * index + 7} ${runner.path('said')}; sleep 0.01`),
        ],
      },
    ],
  };
  const name = '::set-output name=EVIL::t##[debug].json';
  writeFileSync(runner.path('workspace', name), JSON.stringify(template));
  const stepped = await runner.run('main', {
    INPUT_TEMPLATE: name,
    GITHUB_REPOSITORY: `octo/images${PAYLOAD}`,
    GITHUB_RUN_ID: PAYLOAD,
    GITHUB_REF: `refs/heads/${PAYLOAD}`,
    RUNNER_DEBUG: '1',
    ACTIONS_STEP_DEBUG: 'true',
  });
  expect(stepped.log).toContain('EVIL');
  expect(stepped.summary).toContain('EVIL');
  expect(stepped.exitCode).toBe(1);
  expectUnheard(stepped);
}, 60_000);

test('nor do problems that quote what they are about', async () => {
  using runner = new Runner();
  const name = '%0A::set-output name=EVIL::t##[debug].json';
  const bad = {
    [PAYLOAD]: 1,
    variables: { [PAYLOAD]: `{{${PAYLOAD}}}`, b: '{{user "::debug::"}}' },
    builders: [
      {
        type: 'alicloud-ecs',
        name: 'a',
        region: PAYLOAD,
        image_name: PAYLOAD,
        [PAYLOAD]: PAYLOAD,
        tags: { [PAYLOAD]: [PAYLOAD] },
      },
      { type: PAYLOAD, name: PAYLOAD },
    ],
    provisioners: [{ type: 'shell', script: PAYLOAD, only: [PAYLOAD] }, { type: PAYLOAD }],
  };
  writeFileSync(runner.path('workspace', name), JSON.stringify(bad));
  const stepped = await runner.run('main', {
    INPUT_TEMPLATE: name,
    INPUT_TAGS: `[${PAYLOAD}`,
    INPUT_REGION: PAYLOAD,
  });
  expect(stepped.exitCode).toBe(1);
  expect(stepped.log).toContain('EVIL');
  expectUnheard(stepped);
}, 60_000);

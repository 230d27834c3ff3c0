import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { readRunner } from '../../src/action/index.js';
import { setOutputs } from '../../src/action/outputs.js';
import { appendSummary } from '../../src/action/summary.js';
import { toError } from '../../src/errors/index.js';
import { planJob } from '../../src/job/index.js';
import { captureOutput } from '../action/capture.js';
import { result } from '../action/facts.js';
import { linuxTest } from '../platforms.js';
import { expectForPeople } from './for-people.js';
import { commandsIn, Runner } from './step.js';

const BUILDER = {
  type: 'alicloud-ecs',
  region: 'cn-hangzhou',
  image_name: 'web',
  source_image: 'm-1',
  instance_type: 'ecs.g6.large',
  communicator: 'none',
};

const many = <Item>(length: number, item: (index: number) => Item) =>
  Array.from({ length }, (_, index) => item(index));

/** 900,000 characters, written in a few. */
const LONG_VARIABLE = { long: `{{"aaaaaaaaa"${'|replace_all "a" "aaaaaaaaaa"'.repeat(5)}}}` };

/** Each of these kept the action busy for half a minute and more, or ended in a stack trace. */
const HUGE: readonly [string, string, object | string][] = [
  [
    'values',
    'is one value too many: there may be 20000.',
    { builders: [{ ...BUILDER, image_copy_regions: many(21_000, (index) => `r${index}`) }] },
  ],
  [
    'pairs of builders and provisioners',
    'is one builder too many for 500 provisioners',
    {
      builders: many(100, (index) => ({ ...BUILDER, name: `b${index}` })),
      provisioners: many(500, () => ({ type: 'shell-local', inline: ['x'] })),
    },
  ],
  [
    'problems',
    'There is more; these 1000 come first.',
    { builders: [{ ...BUILDER, ...Object.fromEntries(many(15_000, (index) => [`option_${index}`, 1])) }] },
  ],
  [
    'pipes',
    'has more than 50 pipes.',
    { builders: [{ ...BUILDER, image_description: `{{"x"${'|upper'.repeat(100_000)}}}` }] },
  ],
  [
    'parentheses',
    'has more than 50 levels of parentheses.',
    {
      builders: [
        { ...BUILDER, image_description: `{{upper ${'(upper '.repeat(50_000)}"x"${')'.repeat(50_000)}}}` },
      ],
    },
  ],
  [
    'text',
    'makes a text of more than 1000000 characters.',
    { builders: [{ ...BUILDER, image_description: `{{"a"${'|replace_all "a" "aaaaaaaaaa"'.repeat(9)}}}` }] },
  ],
  [
    'long replacements',
    'This is one text too many: all together may be made of 20000000 characters.',
    {
      builders: [
        {
          ...BUILDER,
          image_copy_regions: many(
            500,
            () => `{{"a"${'|replace_all "a" "aaaaaaaaa"'.repeat(6)}|upper|lower}}`,
          ),
        },
      ],
    },
  ],
  [
    'uses of a long variable',
    'This is one text too many: all together may be made of 20000000 characters.',
    {
      variables: LONG_VARIABLE,
      builders: [{ ...BUILDER, image_copy_regions: many(15_000, () => '{{user "long"}}') }],
    },
  ],
  [
    'uses of a long variable in a text for later',
    'The text grows to more than 1000000 characters.',
    {
      variables: LONG_VARIABLE,
      builders: [BUILDER],
      provisioners: [
        { type: 'shell', inline: ['x'], execute_command: `${'{{user "long"}}'.repeat(50_000)}{{.Path}}` },
      ],
    },
  ],
  [
    'values of a function',
    'gives more than 1000 values.',
    { builders: [{ ...BUILDER, image_description: `{{print${' 1'.repeat(400_000)}}}` }] },
  ],
  ['depth', 'stands more than 64 levels deep.', `{"builders": ${'['.repeat(100_000)}`],
  ['bytes', 'it is larger than 1 MB.', ' '.repeat(100 * 1024 * 1024)],
];

test.each(HUGE)('too many %s are refused', (_what, refusal, template) => {
  const { message } = planned(template);
  expect(message).toContain(refusal);
  message.split('\n').forEach(expectForPeople);
});

test('of a hundred unknown variables each is told, and no more', () => {
  const text = many(3_000, (index) => `{{user "u${index}"}}`).join('');
  const variables = Object.fromEntries(many(15_000, (index) => [`v${index}`, '']));
  const { notices } = planned({ variables, builders: [{ ...BUILDER, image_description: `ab${text}` }] });
  expect(notices).toHaveLength(100);
});

function planned(template: object | string): { message: string; notices: readonly string[] } {
  using runner = new Runner();
  const text = typeof template === 'string' ? template : JSON.stringify(template);
  writeFileSync(runner.path('workspace', 't.json'), text);
  const notices: string[] = [];
  const env = {
    GITHUB_WORKSPACE: runner.path('workspace'),
    INPUT_TEMPLATE: 't.json',
    INPUT_ACCESS_KEY: 'LTAI-of-nobody',
    INPUT_SECRET_KEY: 'secret-of-nobody',
  };
  try {
    planJob(readRunner(env), (message) => void notices.push(message));
    return { message: '', notices };
  } catch (error) {
    expect(toError(error).name).toBe('ProblemsError');
    return {
      message: (error as { problems: { message: string }[] }).problems.map((one) => one.message).join('\n'),
      notices,
    };
  }
}

test.each([
  ['a folder', '.', 'it is a folder'],
  ['a device without end', '/dev/zero', 'it is a device or a pipe'],
  ['a pipe that nobody writes to', 'pipe', 'it is a device or a pipe'],
])('%s is no template', (_what, path, reason) => {
  using runner = new Runner();
  spawnSync('mkfifo', [runner.path('workspace', 'pipe')]);
  const env = { GITHUB_WORKSPACE: runner.path('workspace'), INPUT_TEMPLATE: path };
  expect(() => planJob(readRunner(env), () => undefined)).toThrow(`cannot be read: ${reason}.`);
});

test('files of the runner that cannot be written are told once, and change nothing', async () => {
  using runner = new Runner();
  for (const name of ['no-output', 'no-summary']) mkdirSync(runner.path(name));
  const env = { GITHUB_OUTPUT: runner.path('no-output'), GITHUB_STEP_SUMMARY: runner.path('no-summary') };
  const log = await captureOutput(async () => {
    for (let times = 0; times < 2; times++) {
      setOutputs([result()], { env });
      await appendSummary('# It is done', { env });
    }
  });
  expect(log.map((line) => line.slice(0, 50))).toEqual([
    '::warning::The outputs of this step cannot be writ',
    '::warning::The summary of this step cannot be writ',
  ]);
});

test('a summary that GitHub would not take is cut at the end of a line', async () => {
  using runner = new Runner();
  await appendSummary('a line\n'.repeat(400_000), { env: { GITHUB_STEP_SUMMARY: runner.path('summary') } });
  const { summary } = runner.files();
  expect(summary.length).toBeLessThan(1024 * 1024);
  expect(summary).toMatch(/\na line\n\n… and more, which GitHub does not take\.\n$/);
});

test.each(['an error', 'a promise'])('a fault of our own is a sentence: %s that nobody caught', (kind) => {
  const root = resolve(import.meta.dirname ?? '.', '../..');
  const program = join(root, '__tests__/hostile/faulty.ts');
  const run = spawnSync(process.execPath, [join(root, 'scripts/run-ts.mjs'), program, kind], {
    encoding: 'utf8',
  });
  const log = run.stdout + run.stderr;
  expect(run.status).toBe(1);
  expect(log).toContain('::error::The action failed by a fault of its own: x of undefined');
  expect(commandsIn(log)).toEqual(['error', 'debug']);
  expect(log).not.toContain('secret-of-a-fault');
});

linuxTest.each([
  [{ user_data_file: '/proc/self/environ' }, undefined],
  [{}, { type: 'shell', script: '/proc/self/environ' }],
  [{}, { type: 'file', source: '/proc/self/environ', destination: '/tmp/e' }],
  [{}, { type: 'file', source: '/proc/self', destination: '/tmp/e' }],
])('a template does not read the secrets of the action by its files: %j %j', (options, provisioner) => {
  const provisioners = provisioner === undefined ? [] : [provisioner];
  const { message } = planned({ builders: [{ ...BUILDER, ...options }], provisioners });
  expect(message).toContain('belongs to the system and shows the secrets of its processes');
  expect(message).not.toContain('PATH=');
});

import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { actionYml } from '../../scripts/generate/action-yml.js';
import type { Components } from '../../scripts/generate/components.js';
import { optionPages } from '../../scripts/generate/option-pages.js';
import { templateSchema } from '../../scripts/generate/template-schema.js';
import {
  defaulted,
  duration,
  flag,
  integer,
  listOf,
  mapOf,
  objectOf,
  oneOf,
  optional,
  required,
  secretText,
  text,
} from '../../src/options/index.js';

const components: Components = {
  builders: [
    {
      type: 'cloud',
      options: {
        image: required(text(), 'The `image`, see [names](x.md).'),
        key: optional(secretText(), 'A key.', { env: ['KEY', 'OLD_KEY'] }),
        mode: defaulted(oneOf('a', 'b'), 'a', 'Either a | b.'),
        tags: optional(mapOf(text()), 'Tags.', { defaultText: 'those of `image`' }),
        disks: optional(listOf(objectOf({ size: defaulted(integer(), 20, 'Size in GB.') })), 'Disks.'),
        old: optional(flag(), 'Old.', { dead: 'has no effect.' }),
      },
    },
  ],
  provisioners: [{ type: 'sh', options: { inline: optional(listOf(text()), 'Commands.') } }],
  everyProvisioner: { timeout: defaulted(duration(), 90_000, 'A limit.') },
  sweep: { dry_run: defaulted(flag(), false, 'Only show.') },
};

test('every option of a builder is an input in one plain line, none required and none with a default', () => {
  const { inputs, runs } = parse(actionYml(components)) as {
    inputs: Record<string, object>;
    runs: Record<string, string>;
  };
  expect(Object.keys(inputs)).toEqual([
    'template',
    'variables',
    'provisioners',
    'error_cleanup_provisioner',
    'on_error',
    'image',
    'key',
    'mode',
    'tags',
    'disks',
  ]);
  expect(inputs).toMatchObject({
    image: { description: 'The image, see names.', required: false },
    key: { description: 'A key. Falls back to the environment variable KEY or OLD_KEY.' },
    mode: { description: 'Either a | b. Default: a.' },
    tags: { description: 'Tags. A YAML map. Default: those of image.' },
    disks: { description: 'Disks. A YAML list.' },
  });
  for (const input of Object.values(inputs)) expect(Object.keys(input)).toEqual(['description', 'required']);
  expect(runs).toEqual({ using: 'node24', main: 'dist/main/index.js', post: 'dist/post/index.js' });
});

test('every component has its page, with required, optional, nested and dead options apart', () => {
  const pages = optionPages(components);
  expect([...pages.keys()]).toEqual(['cloud.md', 'sh.md', 'sweep.md', 'provisioner.md']);
  expect(pages.get('provisioner.md')).toContain('| `timeout` | duration | A limit. | `90s` |');
  expect(pages.get('cloud.md')?.split('## ').slice(1)).toEqual([
    expect.stringMatching(
      /^Required\n\n.*\n.*\n\| `image` \| string \| The `image`, see \[names\]\(x\.md\)\. \| {2}\|\n\n$/,
    ),
    expect.stringContaining('| `mode` | string | Either a \\| b. | `a` |'),
    expect.stringContaining(
      '`disks`\n\n| Option | Type | Meaning | If not given |\n| --- | --- | --- | --- |\n| `size` | integer | Size in GB. | `20` |',
    ),
    expect.stringContaining('| `old` | boolean | has no effect. |  |'),
  ]);
  expect(pages.get('cloud.md')).toContain(
    '| `key` | string | A key. Masked everywhere. | environment variable `KEY`, `OLD_KEY` |',
  );
});

test('the schema knows each type by its options, and nothing else', () => {
  const schema = JSON.parse(templateSchema(components)) as {
    properties: Record<
      string,
      { items: { allOf: { if: object; then: { properties: object; additionalProperties: boolean } }[] } }
    >;
  };
  const [cloud] = schema.properties['builders']?.items.allOf ?? [];
  expect(cloud?.if).toEqual({ properties: { type: { const: 'cloud' } } });
  expect(Object.keys(cloud?.then.properties ?? {})).toEqual([
    'type',
    'name',
    'image',
    'key',
    'mode',
    'tags',
    'disks',
    'old',
  ]);
  expect(cloud?.then.additionalProperties).toBe(false);
  const [sh] = schema.properties['provisioners']?.items.allOf ?? [];
  expect(Object.keys(sh?.then.properties ?? {})).toEqual([
    'type',
    'only',
    'except',
    'override',
    'inline',
    'timeout',
  ]);
});

test('the committed files are what the option tables say', () => {
  const check = () =>
    execFileSync(process.execPath, ['scripts/run-ts.mjs', 'scripts/generate/main.ts', '--check'], {
      stdio: 'pipe',
    });
  expect(check).not.toThrow();
});

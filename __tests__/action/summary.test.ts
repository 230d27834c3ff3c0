import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { summaryMarkdown, writeSummary } from '../../src/action/summary.js';
import { Timeline } from '../../src/action/timeline.js';
import { BuildError, ProblemsError } from '../../src/errors/index.js';
import type { EventBody } from '../../src/events/index.js';
import { Secret } from '../../src/secrets/index.js';
import { runnerFiles } from './capture.js';
import { artifact, result } from './facts.js';

/** 2026-01-02 03:04:05 UTC, in milliseconds. */
const START = Date.UTC(2026, 0, 2, 3, 4, 5);

type Told = EventBody & { readonly second: number; readonly build?: string };

function timeline(told: readonly Told[]): Timeline {
  const gathered = new Timeline();
  for (const { second, ...body } of told) {
    gathered.listen({ build: 'linux', ...body, at: START + second * 1000 });
  }
  return gathered;
}

const EVENTS: readonly Told[] = [
  { second: 0, type: 'phase_started', phase: 'network', title: 'Create the network' },
  { second: 0.2, type: 'phase_started', phase: 'key', title: 'Create the key pair' },
  {
    second: 0.5,
    type: 'resource_created',
    kind: 'key_pair',
    id: 'key-1',
    name: 'temporary',
    region: 'cn-beijing',
  },
  { second: 0.6, type: 'phase_finished', phase: 'key', outcome: 'done' },
  { second: 2, type: 'resource_created', kind: 'security_group', id: 'sg-1', region: 'cn-beijing' },
  { second: 3, type: 'phase_finished', phase: 'network', outcome: 'done' },
  { second: 3, type: 'phase_started', phase: 'launch', title: 'Launch the instance' },
  { second: 4, type: 'resource_created', kind: 'instance', id: 'i-1', region: 'cn-beijing' },
  { second: 24, type: 'phase_finished', phase: 'launch', outcome: 'done' },
  { second: 24, type: 'phase_started', phase: 'image', title: 'Create the image' },
  { second: 25, type: 'resource_created', kind: 'image', id: 'm-1', name: 'web', region: 'cn-beijing' },
  { second: 80, type: 'phase_finished', phase: 'image', outcome: 'done' },
  { second: 85, type: 'resource_released', kind: 'instance', id: 'i-1', region: 'cn-beijing' },
  { second: 86, type: 'resource_released', kind: 'key_pair', id: 'key-1', region: 'cn-beijing' },
  {
    second: 88,
    type: 'resource_left',
    kind: 'security_group',
    id: 'sg-1',
    region: 'cn-beijing',
    reason: 'It is in use.',
  },
];

test.each([
  ['success', { results: [result()], timeline: timeline(EVENTS), now: START + 93_400 }],
  [
    'several-builders',
    {
      results: [
        result(),
        result({
          name: 'other',
          status: 'cancelled',
          error: 'The build was cancelled (SIGINT).',
          artifact: artifact({ image_ids: {}, snapshot_ids: [], instance_type: undefined }),
        }),
      ],
      timeline: timeline([
        ...EVENTS,
        { second: 5, build: 'other', type: 'phase_started', phase: 'provision', title: 'Provision' },
        {
          second: 6,
          build: 'other',
          type: 'resource_created',
          kind: 'vpc',
          id: 'vpc-1',
          region: 'cn-hangzhou',
        },
        {
          second: 6,
          build: 'other',
          type: 'resource_created',
          kind: 'instance',
          id: 'i-2',
          region: 'cn-hangzhou',
        },
        {
          second: 7,
          build: 'other',
          type: 'resource_kept',
          kind: 'instance',
          id: 'i-2',
          region: 'cn-hangzhou',
        },
      ]),
      now: START + 93_400,
    },
  ],
  [
    'wrong-input',
    {
      results: [],
      timeline: timeline([]),
      error: new ProblemsError([
        { option: 'region', place: { file: 'web.json', line: 3, column: 5 }, message: 'is required.' },
        {
          option: 'tags',
          place: { file: 'web.json', line: 4, column: 5 },
          message: 'must be a map; found "a|b".',
        },
      ]),
      now: START,
    },
  ],
])('the report of %s', (name, facts) => {
  const golden = readFileSync(join('__tests__', 'action', 'golden', `${name}.md`), 'utf8');
  expect(summaryMarkdown(facts)).toBe(golden);
});

test('a failure before any build is told in a sentence', () => {
  const error = new BuildError('There are no credentials.', { hint: 'Give access_key.' });
  const facts = { results: [], timeline: timeline([]), error, now: START };
  expect(summaryMarkdown(facts)).toContain('> There are no credentials. Give access&#95;key.');
});

const EVIL = [
  '<img src=x onerror=alert(1)>',
  '| a | b |',
  '\n## heading',
  '[click](https://example.com)',
  '`code`',
  '```\n```mermaid',
  '@octocat www.example.com https://example.com',
  'x : crit, 0, 1ms\n  section other\n  click a href "https://example.com"',
  '\\',
  '- item',
  '1. item',
];

test.each(EVIL)('the words %j mean nothing in the report, wherever they come from', (words) => {
  const report = reportOf(words);
  expect(skeleton(report)).toEqual(skeleton(reportOf('word')));
  const outsideOfDiagrams = report.replace(/^```mermaid[^]*?^```$/gm, '');
  expect(outsideOfDiagrams).not.toMatch(/<img|\]\(|https:|www\.|@octocat/);
});

/** A report in which everything that may come from outside is `words`. */
function reportOf(words: string): string {
  const failed = result({
    name: words,
    status: 'failed',
    error: words,
    artifact: artifact({
      image_name: words,
      source_image: words,
      image_ids: { [words]: words },
      snapshot_ids: [words],
    }),
  });
  return summaryMarkdown({
    results: [failed, result()],
    timeline: timeline([
      { second: 0, build: words, type: 'phase_started', phase: 'p', title: words },
      {
        second: 0,
        build: words,
        type: 'resource_left',
        kind: 'vpc',
        id: words,
        region: words,
        reason: words,
      },
    ]),
    error: new BuildError(words),
    now: START,
  });
}

test('no secret is in the report', () => {
  new Secret('summary-secret');
  const facts = { results: [result({ name: 'summary-secret' })], timeline: timeline([]), now: START };
  expect(summaryMarkdown(facts)).not.toContain('summary-secret');
});

test('a run of hundreds of resources stays readable', () => {
  const many = Array.from({ length: 300 }, (_, index): Told[] => [
    { second: index, type: 'phase_started', phase: `p${index}`, title: `Phase ${index}` },
    { second: index, type: 'resource_created', kind: 'snapshot', id: `s-${index}`, region: 'cn-beijing' },
  ]);
  const report = summaryMarkdown({
    results: [result()],
    timeline: timeline(many.flat()),
    now: START + 400_000,
  });
  expect(report.match(/… and 100 more/g)).toHaveLength(2);
});

test('it is appended to the runner’s file, where there is one', async () => {
  using files = runnerFiles();
  const facts = { results: [result()], timeline: timeline(EVENTS), now: START + 93_400 };
  await writeSummary(facts, { env: {} });
  await writeSummary(facts, files);
  expect(files.read('GITHUB_STEP_SUMMARY').trimEnd()).toBe(summaryMarkdown(facts).trimEnd());
  rmSync(files.env['GITHUB_STEP_SUMMARY'] ?? '');
  await writeSummary(facts, files);
});

/** The structure of a report: how its lines begin, and how many cells they have; entities are mere letters. */
function skeleton(markdown: string): string[] {
  const lines = markdown.replace(/&#\d+;/g, 'w').split('\n');
  return lines.map((line) => `${/^[^\w<✗✓]*/.exec(line)?.[0]} ${line.split('|').length}`);
}

test('what on_error keeps is told of: until when, and how to get in', () => {
  const sg = { kind: 'security_group', id: 'sg-1', region: 'cn-beijing' } as const;
  const instance = { kind: 'instance', id: 'i-1', region: 'cn-beijing' } as const;
  const reason = 'kept until you delete it (on_error: abort)';
  const told = timeline([
    { second: 0, type: 'resource_created', ...sg },
    { second: 1, type: 'resource_kept_on_error', ...sg, reason },
    {
      second: 1,
      type: 'resource_kept_on_error',
      ...instance,
      reason: 'kept until the cloud releases it at 2026-01-01T00:00Z (on_error: abort)',
      wayIn: ['Get in with: ssh -i <key> root@host', '(a word).'],
    },
  ]);
  const markdown = summaryMarkdown({ results: [], timeline: told, now: START + 2000 });
  expect(markdown).toContain('kept until you delete it');
  expect(markdown).not.toContain('the post step');
  expect(markdown).toContain('### Kept');
  expect(markdown).not.toContain('<key>');
  const read = markdown.replace(/&#(\d+);/g, (_, number) => String.fromCharCode(Number(number)));
  expect(read).toContain('- <code>i-1</code>: Get in with: ssh -i <key> root@host (a word).');
  expect(read).toMatch(/instance \| <code>i-1<.*until the cloud releases it at 2026-01-01T00:00Z/);
});

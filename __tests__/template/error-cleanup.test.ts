import { expect, test } from '@jest/globals';
import { inlineOf, plan } from './planning.js';

const TEMPLATE = `{"builders": [{"type": "cloud", "image": "i"}, {"type": "cloud", "name": "two", "image": "j"}],
  "error-cleanup-provisioner": {"type": "sh", "inline": "save {{build_name}}", "only": ["two"]}}`;

test('a template’s runs in the builds that it is for', () => {
  const { builds, problems } = plan(TEMPLATE);
  expect(problems).toEqual([]);
  expect(builds.map(({ name, errorCleanup }) => errorCleanup && inlineOf(name)(errorCleanup))).toEqual([
    undefined,
    ['save two'],
  ]);
});

test.each([
  ['beside a template, replaces its own', TEMPLATE, {}],
  ['alone', undefined, { options: { image: 'i' } }],
])('an input, %s', (_name, template, given) => {
  const { builds, problems } = plan(template, { ...given, errorCleanup: '{type: sh, inline: [a, b]}' });
  expect(problems).toEqual([]);
  for (const { name, errorCleanup } of builds)
    expect(errorCleanup && inlineOf(name)(errorCleanup)).toEqual(['a', 'b']);
});

test('what is wrong with it is told', () => {
  const { problems } = plan(TEMPLATE, { errorCleanup: '{type: sh, inlin: x, except: [three]}' });
  expect(problems).toEqual([
    expect.stringMatching(/^input "error_cleanup_provisioner":1:12: inlin: is not an option here\./),
    expect.stringMatching(/^input "error_cleanup_provisioner":1:30: except: names the builder "three"/),
  ]);
  expect(
    plan('{"builders": [{"type": "cloud", "image": "i"}], "error-cleanup-provisioner": null}').problems,
  ).toEqual([]);
});

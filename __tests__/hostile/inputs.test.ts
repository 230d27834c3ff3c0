import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readRunner } from '../../src/action/index.js';
import { toError } from '../../src/errors/index.js';
import { planJob } from '../../src/job/index.js';
import { expectForPeople, isForPeople } from './for-people.js';
import { runs } from '../long-run.js';

const SECRET = 'the-secret-that-no-template-was-given';

/** Texts that a parser, an engine or a log may stumble over. */
const hostile = fc.oneof(
  fc.constantFrom(
    '',
    '{{',
    '{{env `SECRET_OF_RUNNER`}}',
    '{{user `x`}}',
    '{{ `{{env "SECRET_OF_RUNNER"}}` }}',
    '&a [*a, *a]',
    '!!js/function "x"',
    '{"__proto__": {"region": "x"}}',
    '[[[[[[[[[]]]]]]]]]',
    '::set-output name=image_id::m-1',
    '\u0000\u001b[2J',
    '-1',
    '1e400',
    '.inf',
    '../../../etc/passwd',
    '/proc/self/environ',
  ),
  fc.constantFrom('[', '{"a":', '- ').map((part) => part.repeat(20_000)),
  fc.constant('{{if 1}}'.repeat(1_000)),
  fc.string({ unit: 'binary', maxLength: 200 }).filter(isForPeople),
  fc.json({ maxDepth: 4 }).filter(isForPeople),
);

const INPUTS = [
  'region',
  'image_name',
  'source_image',
  'instance_type',
  'tags',
  'image_copy_regions',
  'image_disk_mappings',
  'provisioners',
  'variables',
  'var_files',
  'template',
  'only',
  'ssh_timeout',
  'user_data',
  'operation',
  'on_error',
];

test('whatever the inputs say, the job is planned or every problem is told, and no secret of the runner', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...INPUTS), hostile, { maxKeys: 5 }),
      fc.boolean(),
      (inputs, complete) => {
        const base = complete
          ? { region: 'cn-hangzhou', image_name: 'web', source_image: 'm-1', instance_type: 'ecs.g6.large' }
          : {};
        const all = Object.entries({
          ...base,
          access_key: 'LTAI-of-fuzz',
          secret_key: 'key-of-fuzz',
          ...inputs,
        });
        const env = {
          SECRET_OF_RUNNER: SECRET,
          ...Object.fromEntries(all.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
        };
        const told: string[] = [];
        let planned: unknown;
        try {
          planned = planJob(readRunner(env), (message) => void told.push(message));
        } catch (error) {
          expect(toError(error).name).toMatch(/^(Problems|Build)Error$/);
          told.push(toError(error).message);
        }
        for (const message of told) {
          expectForPeople(message);
          expect(message).not.toContain(SECRET);
        }
        expect(JSON.stringify(planned) ?? '').not.toContain(SECRET);
      },
    ),
    { numRuns: runs(60) },
  );
});

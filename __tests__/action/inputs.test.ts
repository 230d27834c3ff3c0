import { expect, test } from '@jest/globals';
import { readInputs, type ActionInputs } from '../../src/action/inputs.js';
import { Problems } from '../../src/errors/index.js';
import { flag, listOf, mapOf, optional, plain, secretText, text } from '../../src/options/index.js';
import { redact } from '../../src/secrets/index.js';
import { locatedYaml } from '../../src/template/yaml.js';

const TABLE = {
  region: optional(text(), 'The region.'),
  io_optimized: optional(flag(), 'Whether.'),
  tags: optional(mapOf(text()), 'Tags.'),
  image_copy_regions: optional(listOf(text()), 'Regions.'),
  secret_key: optional(secretText(), 'The key.', { sensitive: true, env: ['INPUTS_TEST_SECRET_KEY'] }),
};

function inputsOf(env: Record<string, string>): ActionInputs & { readonly found: Problems['all'] } {
  const problems = new Problems();
  return { ...readInputs({ env, table: TABLE, problems, readYaml: locatedYaml }), found: problems.all };
}

test('scalars stay the text they are, lists and maps are read', () => {
  const { options, found } = inputsOf({
    INPUT_REGION: '  cn-beijing\n',
    INPUT_IO_OPTIMIZED: 'true',
    INPUT_TAGS: '  team: web\n  version: 1.10\n',
    INPUT_IMAGE_COPY_REGIONS: '["cn-hangzhou"]',
  });
  expect(found).toEqual([]);
  expect(Object.fromEntries([...options].map(([name, located]) => [name, plain(located)]))).toEqual({
    region: 'cn-beijing',
    io_optimized: 'true',
    tags: { team: 'web', version: 1.1 },
    image_copy_regions: ['cn-hangzhou'],
  });
  expect(options.get('region')?.place).toEqual({ file: 'input "region"' });
});

test('an empty input was not given', () => {
  const inputs = inputsOf({ INPUT_REGION: '', INPUT_TAGS: ' \n', INPUT_TEMPLATE: '', INPUT_VARIABLES: ' ' });
  expect(inputs).toEqual({
    options: new Map(),
    template: undefined,
    variables: undefined,
    provisioners: undefined,
    found: [],
  });
});

test('template, variables and provisioners', () => {
  const inputs = inputsOf({
    INPUT_TEMPLATE: ' images/web.json ',
    INPUT_VARIABLES: '{"version": "1.10"}',
    INPUT_PROVISIONERS: '[{"type": "shell"}]',
  });
  expect(inputs.template).toBe('images/web.json');
  expect(inputs.variables && plain(inputs.variables)).toEqual({ version: '1.10' });
  expect(inputs.provisioners && plain(inputs.provisioners)).toEqual([{ type: 'shell' }]);
});

test.each([
  ['variables', '- a', 'must be a map of names to values.'],
  ['provisioners', 'type: shell', 'must be a list.'],
])('%s of another kind are a problem at that input', (name, value, message) => {
  const { found } = inputsOf({ [`INPUT_${name.toUpperCase()}`]: value });
  expect(found).toEqual([{ option: name, place: { file: `input "${name}"`, line: 1, column: 1 }, message }]);
});

test('what cannot be read is a problem of its input, and the others are read all the same', () => {
  const { found, options } = inputsOf({
    INPUT_TAGS: 'a: 1\na: 2',
    INPUT_IMAGE_COPY_REGIONS: '[',
    INPUT_REGION: 'cn-beijing',
  });
  expect(found.map((problem) => problem.place?.file)).toEqual(['input "tags"', 'input "image_copy_regions"']);
  expect(found[0]?.place).toMatchObject({ line: 2, column: 1 });
  expect([...options.keys()]).toEqual(['region']);
});

test('sensitive values are masked, given as an input or in an environment variable', () => {
  inputsOf({ INPUT_SECRET_KEY: ' inputs-test-given ', INPUTS_TEST_SECRET_KEY: 'inputs-test-environment' });
  expect(redact('inputs-test-given inputs-test-environment')).toBe('*** ***');
});

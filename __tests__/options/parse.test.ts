import { describe, expect, test } from '@jest/globals';
import { formatProblem, Problems } from '../../src/errors/problems.js';
import {
  age,
  between,
  defaulted,
  duration,
  flag,
  integer,
  lengthBetween,
  listOf,
  mapOf,
  objectOf,
  oneOf,
  optional,
  parseOptions,
  required,
  secretText,
  text,
  type Located,
  type LocatedMap,
  type OptionTable,
  type OptionValues,
} from '../../src/options/index.js';
import { Secret } from '../../src/secrets/index.js';

const table = {
  name: required(text(lengthBetween(2, 4)), 'A name.'),
  size: defaulted(integer(between(1, 9)), 5, 'A size.'),
  forced: optional(flag(), 'A flag.'),
  mode: optional(oneOf('BIOS', 'UEFI'), 'A word.'),
  wait: optional(duration(), 'A time.'),
  since: optional(age(), 'An age.'),
  regions: optional(listOf(text()), 'A list.'),
  tags: optional(mapOf(text()), 'A map.'),
  disk: optional(
    objectOf({ size: required(integer(), 'Size.'), kind: optional(text(), 'Kind.') }),
    'An object.',
  ),
  disks: optional(listOf(objectOf({ size: optional(integer(), 'Size.') })), 'Objects.'),
  token: optional(secretText(), 'A secret.', { env: ['TOKEN', 'OLD_TOKEN'] }),
} as const;

/** The compiler's part of the test: these lines do not compile if a type is lost on the way. */
export function types(
  values: OptionValues<typeof table>,
): [string, number, boolean, 'BIOS' | 'UEFI', Secret] {
  const sizes: number[] = [values.disk?.size ?? 0, ...(values.disks ?? []).map((disk) => disk.size ?? 0)];
  const name: string = values.name;
  return [
    name,
    values.size + sizes.length,
    values.forced ?? false,
    values.mode ?? 'BIOS',
    values.token ?? new Secret(''),
  ];
}

describe('what may be written', () => {
  const cases: [option: string, written: unknown, read: unknown][] = [
    ['name', 'ab', 'ab'],
    ['name', 12, '12'],
    ['name', true, 'true'],
    ['name', '中文𠀀字', '中文𠀀字'],
    ['size', 7, 7],
    ['size', '7', 7],
    ['size', ' 7 ', 7],
    ['forced', true, true],
    ['forced', 'true', true],
    ['forced', 'F', false],
    ['forced', 1, true],
    ['forced', '0', false],
    ['mode', 'UEFI', 'UEFI'],
    ['wait', '1h30m', 5_400_000],
    ['wait', '500ms', 500],
    ['wait', '-1s', -1000],
    ['wait', 0, 0],
    ['wait', '.5s', 500],
    ['wait', '9999999999h', 14 * 24 * 3_600_000],
    ['since', '9999h', 9999 * 3_600_000],
    ['regions', ['a', 1], ['a', '1']],
    ['regions', 'a,b', ['a,b']],
    ['regions', [], []],
    ['tags', { a: 'b', n: 1, __proto__x: 'y' }, { a: 'b', n: '1', __proto__x: 'y' }],
    ['tags', [], {}],
    ['disk', { size: '20' }, { size: 20 }],
    ['disk', { size: 20, kind: 'x', _why: 'a comment' }, { size: 20, kind: 'x' }],
    ['disks', { size: 1 }, [{ size: 1 }]],
    ['disks', [{ size: 1 }, {}], [{ size: 1 }, {}]],
  ];
  test.each(cases)('%s: %j', (option, written, read) => {
    const { values, problems } = parse({ name: 'ab', [option]: written });
    expect(problems).toEqual([]);
    expect(values[option]).toEqual(read);
  });

  test.each(['name', 'size', 'disk'])('%s: nothing, in any form', (option) => {
    for (const nothing of ['', null]) {
      expect(parse({ name: 'ab', size: 5, [option]: nothing }).values[option]).toBe(
        option === 'size' ? 5 : undefined,
      );
    }
  });
});

describe('what is refused', () => {
  const cases: [written: Record<string, unknown>, problems: string[]][] = [
    [{}, ['t:1: name: is required, and is not given.']],
    [{ name: 'a' }, ['t:1/name: name: must have 2 to 4 characters; found "a".']],
    [{ name: '中文字中文' }, ['t:1/name: name: must have 2 to 4 characters; found "中文字中文".']],
    [{ name: ['ab'] }, ['t:1/name: name: must be a string; found ["ab"].']],
    [{ name: 'ab', size: 1.5 }, ['t:1/size: size: must be a whole number; found 1.5.']],
    [{ name: 'ab', size: '0x10' }, ['t:1/size: size: must be a whole number; found "0x10".']],
    [{ name: 'ab', size: true }, ['t:1/size: size: must be a whole number; found true.']],
    [{ name: 'ab', size: '99' }, ['t:1/size: size: must be between 1 and 9; found "99".']],
    [{ name: 'ab', forced: 'yes' }, ['t:1/forced: forced: must be true or false; found "yes".']],
    [{ name: 'ab', forced: 2 }, ['t:1/forced: forced: must be true or false; found 2.']],
    [
      { name: 'ab', mode: 'UEFY' },
      ['t:1/mode: mode: must be one of "BIOS", "UEFI"; found "UEFY". Did you mean "UEFI"?'],
    ],
    [
      { name: 'ab', wait: 5 },
      ['t:1/wait: wait: must be a duration with its unit, such as "90s", "5m" or "1h30m"; found 5.'],
    ],
    [{ name: 'ab', regions: ['a', null] }, ['t:1/regions/1: regions[1]: must be a string; found null.']],
    [{ name: 'ab', tags: { a: ['b'] } }, ['t:1/tags/a: tags.a: must be a string; found ["b"].']],
    [{ name: 'ab', tags: 'a=b' }, ['t:1/tags: tags: must be a map of names to strings; found "a=b".']],
    [{ name: 'ab', tags: { a: 1, b: null } }, ['t:1/tags/b: tags.b: must be a string; found null.']],
    [
      { name: 'ab', disk: { sise: 1, kind: [] } },
      [
        't:1/disk/kind: disk.kind: must be a string; found [].',
        't:1/disk/sise#key: disk.sise: is not an option here. Did you mean "size"?',
        't:1/disk: disk.size: is required, and is not given.',
      ],
    ],
    [
      { name: 'ab', disks: [{}, { size: 'x' }] },
      ['t:1/disks/1/size: disks[1].size: must be a whole number; found "x".'],
    ],
    [
      { nmae: 'ab' },
      [
        't:1/nmae#key: nmae: is not an option here. Did you mean "name"?',
        't:1: name: is required, and is not given.',
      ],
    ],
    [
      { name: 'ab', 'na\u200bme': 1, mode: 'UE\u2060FI' },
      [
        't:1/mode: mode: must be one of "BIOS", "UEFI"; found "UE\\u2060FI". Did you mean "UEFI"?',
        't:1/na\\u200bme#key: na\\u200bme: is not an option here. Did you mean "name"?',
      ],
    ],
    [{ name: 'ab', zzzzzz: 1 }, ['t:1/zzzzzz#key: zzzzzz: is not an option here.']],
    [{ name: 'ab', constructor: 1 }, ['t:1/constructor#key: constructor: is not an option here.']],
    [{ name: 'ab', token: ['my secret'] }, ['t:1/token: token: must be a string.']],
  ];
  test.each(cases)('%j', (written, expected) => {
    expect(parse(written).problems).toEqual(expected);
  });
});

test('a long offending value is cut', () => {
  const { problems } = parse({ name: 'x'.repeat(500) });
  expect(problems[0]).toMatch(/found "x{76}\.\.\.\.$/);
});

test('the environment gives what is not written, the first variable first', () => {
  const { values } = parse({ name: 'ab', token: '' }, { OLD_TOKEN: 'old', TOKEN: '' });
  expect((values.token as Secret).reveal()).toBe('old');
});

test('what a required option may come from is named', () => {
  const { problems } = parse({}, {}, { key: required(text(), 'Key.', { env: ['A', 'B'] }) });
  expect(problems).toEqual([
    't:1: key: is required, here or in the environment variable A or B, and is not given.',
  ]);
});

test('an option without effect is told of, and other keys of the component are let be', () => {
  const notices: string[] = [];
  parseOptions(
    { old: optional(text(), 'Old.', { dead: 'has no effect.' }) },
    locatedMap({ old: 'x', type: 'y', _: 1 }),
    {
      problems: new Problems(),
      env: {},
      notice: (message) => notices.push(message),
      otherKeys: ['type'],
    },
  );
  expect(notices).toEqual(['old: has no effect.']);
});

test('numbers keep what was written where the value would lose it', () => {
  const written: LocatedMap = {
    ...locatedMap({}),
    entries: new Map([
      [
        'version',
        {
          keyPlace: { file: 't' },
          value: { kind: 'scalar', value: 1.1, source: '1.10', place: { file: 't' } },
        },
      ],
    ]),
  };
  const parsed = parseOptions(
    { version: optional(text(), 'Version.') },
    written,
    context(new Problems(), {}),
  );
  expect(parsed.values.version).toBe('1.10');
});

function parse(written: Record<string, unknown>, env: Record<string, string> = {}, by: OptionTable = table) {
  const problems = new Problems();
  const { values } = parseOptions(by, locatedMap(written), context(problems, env));
  return { values: values as Record<string, unknown>, problems: problems.all.map(formatProblem).sort() };
}

function context(problems: Problems, env: Record<string, string>) {
  return { problems, env, notice: () => undefined };
}

function locatedMap(value: Record<string, unknown>): LocatedMap {
  return located(value, 't:1') as LocatedMap;
}

/** A value as if it had been read from a file whose places are the paths of its values. */
function located(value: unknown, file: string): Located {
  const place = { file };
  if (Array.isArray(value)) {
    return { kind: 'list', items: value.map((item, index) => located(item, `${file}/${index}`)), place };
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(
      ([key, item]) =>
        [key, { keyPlace: { file: `${file}/${key}#key` }, value: located(item, `${file}/${key}`) }] as const,
    );
    return { kind: 'map', entries: new Map(entries), place };
  }
  return { kind: 'scalar', value: value as string | number | boolean | null, place };
}

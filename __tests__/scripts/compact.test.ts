import { expect, test } from '@jest/globals';
import { compact } from '../../scripts/compact.mjs';

const bundle = `/* a licence */
exports.modules = {
  123: ((module, exports, webpackRequire) => {
    // what it is for
    class Kept { told() { return \`two
    lines\`; } }
    const shortened = ' – über';
    module.exports = { Kept, named: function named(value) { return value + shortened; }, 7: 1 };
  }),
};
`;

test('keeps what a bundle does, and the names that a stack trace shows', async () => {
  const { Kept, named } = run((await compact(bundle)).toString());
  expect(new Kept().told()).toBe('two\n    lines');
  expect([Kept.name, named.name, named('so')]).toEqual(['Kept', 'named', 'so – über']);
});

test('leaves out comments and long names; keeps modules in parentheses and statements on lines of their own', async () => {
  const code = (await compact(bundle)).toString();
  expect(code).not.toMatch(/licence|what it is for|shortened|[^\x00-\x7f]/);
  expect(code).toContain('123:((');
  expect(code.split('\n').length).toBeGreaterThan(5);
  expect(await compact(bundle)).toEqual(await compact(bundle));
});

interface Exports {
  readonly Kept: new () => { told(): string };
  readonly named: (value: string) => string;
}

function run(code: string): Exports {
  const exports: { modules?: Record<number, (module: { exports: unknown }) => void> } = {};
  const start = Reflect.construct(Function, ['exports', code]) as (given: typeof exports) => void;
  start(exports);
  const module = { exports: {} };
  exports.modules?.[123]?.(module);
  return module.exports as Exports;
}

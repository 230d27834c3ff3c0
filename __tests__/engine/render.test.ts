import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderTemplate, TemplateError, templateFunction } from '../../src/engine/index.js';
import { describeWith, PACKER } from '../peers.js';
import { runs } from '../long-run.js';

const functions = {
  user: templateFunction(['string'], (name) => `<${name}>`),
  number: templateFunction(['string', 'integer'], (name, count) => `${name}${count}`, 1),
};
const fields = { Path: '/tmp/x', Count: 3, Empty: '', No: false };

describe('what is rendered', () => {
  const cases: [text: string, rendered: string][] = [
    ['', ''],
    ['plain {text} }} "', 'plain {text} }} "'],
    ['a{{"b"}}c', 'abc'],
    ['{{`raw \\n "x"`}}', 'raw \\n "x"'],
    ['{{"\\t\\x41\\u00e9\\U0001F600\\101\\"\\\\"}}', '\tAé😀A"\\'],
    ['{{1}} {{-2}} {{0x10}} {{1.50}} {{1e3}} {{true}} {{false}}', '1 -2 16 1.5 1000 true false'],
    ['{{.Path}} {{ .Count }}', '/tmp/x 3'],
    ['{{user `x`}}', '<x>'],
    ['{{user\n`x`\n}}', '<x>'],
    ['{{number "a"}} {{number "a" 2}}', 'aundefined a2'],
    ['{{"a" | user}}', '<a>'],
    ['{{"a" | replace_all "a" "b" | upper}}', 'B'],
    ['{{upper (lower (user "X"))}}', '<X>'],
    ['{{ user ( print "a" 1 2 ) }}', '<a1 2>'],
    ['a {{- "b" -}} c', 'abc'],
    ['a\n {{- /* why */ -}} \n c', 'ac'],
    ['a {{/* {{ */}} c', 'a  c'],
    ['{{- "x"}}', 'x'],
    ['{{- -1}}', '-1'],
    ['{{replace "a" "b" 2 "aaa"}}{{replace "a" "b" 0 "aaa"}}{{replace "a" "b" -1 "aaa"}}', 'bbaaaabbb'],
    ['{{replace_all "a" "$&" "xax"}}', 'x$&x'],
    ['{{split "a-b-c" "-" 1}}', 'b'],
    ['{{if .Count}}some{{else}}none{{end}} {{if .Empty}}some{{else}}none{{end}}', 'some none'],
    ['{{if .No}}a{{else if eq .Count 3}}b{{else}}c{{end}}', 'b'],
    ['{{if and .Count (not .Empty)}}{{if or .No .Empty 0}}x{{else}}y{{end}}{{end}}', 'y'],
    ['{{eq 1 2 1}} {{ne "a" "b"}} {{and 1 0}} {{or 0 "x"}}', 'true true 0 x'],
    ['{{"{{"}}.Path}}', '{{.Path}}'],
  ];
  test.each(cases)('%j', (text, rendered) => {
    expect(renderTemplate(text, { functions, fields })).toBe(rendered);
  });
});

describe('what is refused, in a sentence', () => {
  const cases: [text: string, told: string][] = [
    ['{{', '"{{" has no end: "}}" is missing.'],
    ['{{user `x` and more', '"{{user `x` and more" has no end: "}}" is missing.'],
    ['{{user `x}}', '`x}} in "{{user `x}}" has no closing quote.'],
    ['{{user "x}}', '"x}} in "{{user "x}}" has no closing quote.'],
    ['{{"a\nb"}}', '"a\nb"}} in "{{"a\nb"}}" has no closing quote.'],
    ['{{/* x }}', 'The comment "{{/* x }}" has no end: "*/}}" is missing.'],
    ['{{}}', '"{{}}" lacks a value.'],
    ['{{user`x`}}', '"{{user`x`}}" has a ` where it means nothing.'],
    ["{{user 'x'}}", "\"{{user 'x'}}\" has a ' where it means nothing."],
    ['{{$x := 1}}', '"{{$x := 1}}" has a $ where it means nothing.'],
    ['{{"\\q"}}', '"\\q" has an escape that means nothing: \\q. Backquotes take text as it is.'],
    ['{{nothing `x`}}', 'There is no function "nothing" here.'],
    ['{{usr `x`}}', 'There is no function "usr" here. Did you mean "user"?'],
    ['{{constructor}}', 'There is no function "constructor" here.'],
    [
      '{{.path}}',
      '{{.path}} has no value here; there is {{.Path}}, {{.Count}}, {{.Empty}}, {{.No}}. Did you mean "Path"?',
    ],
    [
      '{{.constructor}}',
      '{{.constructor}} has no value here; there is {{.Path}}, {{.Count}}, {{.Empty}}, {{.No}}.',
    ],
    ['{{user}}', 'The function "user" takes 1 value, not 0.'],
    ['{{user "a" "b"}}', 'The function "user" takes 1 value, not 2.'],
    ['{{number}}', 'The function "number" takes 1 to 2 values, not 0.'],
    ['{{upper 1}}', 'The function "upper" takes a string as value 1, not 1.'],
    ['{{number "a" 1.5}}', 'The function "number" takes a whole number as value 2, not 1.5.'],
    [
      '{{split "a" "-" 4}}',
      'The function "split" finds no part 4 in "a" split at "-": there are 1, counted from 0.',
    ],
    ['{{"a" | "b"}}', '"{{"a" | "b"}}" pipes a value into something that is no function.'],
    ['{{"a" "b"}}', '"{{"a" "b"}}" gives values to something that is no function.'],
    ['{{user ("a"}}', '"{{user ("a"}}" lacks a ")".'],
    ['{{user "a")}}', '"{{user "a")}}" has a ")" too many.'],
    ['{{if .Path}}', '"{{if .Path}}" has no {{end}}.'],
    ['{{if .Path}}{{else}}', '"{{if .Path}}" has no {{end}}.'],
    ['{{end}}', '"{{end}}" stands outside of an {{if}}.'],
    ['{{range .Path}}{{end}}', '"{{range .Path}}" uses "range", which is not supported.'],
    [`{{${'('.repeat(100)}`, expect.stringContaining('has no end') as unknown as string],
    [
      `{{${'('.repeat(100)}1${')'.repeat(100)}}}`,
      expect.stringContaining('more than 50 levels of parentheses') as unknown as string,
    ],
    ['{{if 1}}'.repeat(100) + '{{end}}'.repeat(100), '{{if}} stands more than 50 levels deep.'],
    [
      '{{user "'.padEnd(200, 'x') + '"',
      expect.stringMatching(/^"{{user "x+\.\.\." has no end/) as unknown as string,
    ],
  ];
  test.each(cases)('%j', (text, told) => {
    expect(messageOf(() => renderTemplate(text, { functions, fields }))).toEqual(told);
  });

  test('a text that grows without end', () => {
    const x = 'x'.repeat(3000);
    const replaced = `{{replace_all "x" \`${x}\` (replace_all "x" \`${x}\` "x")}}`;
    expect(messageOf(() => renderTemplate(replaced))).toBe(
      'The function "replace_all" makes a text of more than 1000000 characters.',
    );
  });
});

test('whatever the text, it is rendered or refused with a sentence', () => {
  const parts = fc.constantFrom(
    '{{',
    '}}',
    '{{-',
    '-}}',
    ' ',
    '\n',
    'user',
    '.Path',
    '"',
    '`',
    '"a"',
    '`b`',
    '1',
    '-',
    '|',
    '(',
    ')',
    'if',
    'else',
    'end',
    '/*',
    '*/',
    '\\',
    '\u00e9',
    '$',
    '=',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(parts, { maxLength: 25 }).map((all) => all.join('')),
        fc.string(),
      ),
      (text) => {
        expect(typeof (messageOf(() => renderTemplate(text, { functions, fields })) ?? '')).toBe('string');
      },
    ),
    { numRuns: runs(3000) },
  );
});

const folder = mkdtempSync(join(tmpdir(), 'engine-'));
afterAll(() => rmSync(folder, { recursive: true }));

describeWith(PACKER)('as Packer renders it', () => {
  const texts = [
    'a{{"b"}}c }} {{"}}"}}',
    '{{"\\t\\x41\\u00e9\\101\\"\\\\"}}|{{`\\n`}}',
    '{{1}} {{-2}} {{- 3}} {{0x10}} {{1.50}} {{true}}',
    '{{upper `x` | lower}} {{upper (lower "A")}} {{"a b" | replace_all " " "-" | upper}}',
    '{{replace "a" "b" 1 "aaa"}} {{replace "a" "b" -1 "aaa"}} {{split "a-b-c" "-" 2}}',
    'a {{- "b" -}} c {{/* x */}}d {{- /* y */ -}} e',
    '{{if eq `a` "a"}}yes{{else}}no{{end}} {{if 0}}x{{else if "y"}}y{{end}} {{not true}} {{and 1 0}} {{or 0 "x"}} {{ne 1 2}}',
    '{{print 1 2 "a" "b" 3}}',
    '{{"a" | "b"}}',
    '{{"a" "b"}}',
    '{{upper}}',
    '{{upper 1}}',
    '{{upper "a" "b"}}',
    '{{replace "a" "b" "c"}}',
    '{{split "a" "-" 4}}',
    '{{foo}}',
    '{{}}',
    '{{upper`a`}}',
    '{{upper "a" }',
    '{{upper "a}}',
    '{{upper ("a"}}',
    '{{if true}}',
    '{{end}}',
    '{{upper 1.0}}',
    '{{split "a b" " " 1.0}}',
    '{{/* x }}',
    '{{/* x */ }}',
    '{{ /* x */}}',
  ];
  test.each(texts)('%j', (text) => {
    const ours = messageOf(() => renderTemplate(text)) === undefined ? renderTemplate(text) : REFUSED;
    expect(ours).toBe(byPacker(text));
  });
});

const REFUSED = 'refused';

function byPacker(text: string): string {
  const template = join(folder, 'template.json');
  writeFileSync(template, JSON.stringify({ builders: [{ type: 'null', communicator: 'none' }] }));
  const { stdout } = spawnSync('packer', ['console', template], {
    input: `${text}\n`,
    encoding: 'utf8',
    env: { ...process.env, CHECKPOINT_DISABLE: '1' },
  });
  return stdout.includes('Interpolation error') ? REFUSED : stdout.replace(/\n$/, '');
}

function messageOf(render: () => unknown): string | undefined {
  try {
    render();
    return undefined;
  } catch (error) {
    if (error instanceof TemplateError) return error.message;
    throw error;
  }
}

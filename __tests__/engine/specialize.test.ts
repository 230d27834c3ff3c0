import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  renderTemplate,
  specializeTemplate,
  TemplateError,
  templateFunction,
} from '../../src/engine/index.js';
import { runs } from '../long-run.js';

const functions = { user: templateFunction(['string'], (name) => VARIABLES[name] ?? '') };
const VARIABLES: Record<string, string> = { flag: '--fast', evil: '{{build "Password"}}', brace: '{' };

describe('what is known is filled in, and the rest stays a template', () => {
  const cases: [text: string, specialized: string][] = [
    ['chmod +x {{.Path}}; {{.Vars}} {{.Path}}', 'chmod +x {{.Path}}; {{.Vars}} {{.Path}}'],
    ['{{.Path}} {{user `flag`}}', '{{.Path}} --fast'],
    ['{{user `evil`}}', '{{"{{"}}build "Password"}}'],
    ['{{user `brace`}}{{.Path}}', '{{"{"}}{{.Path}}'],
    ['{{build `ID`}}', '{{build "ID"}}'],
    ['{{.Vars | replace_all "a" (user `flag`)}}', '{{replace_all "a" "--fast" .Vars}}'],
    ['{{if eq (user `flag`) "--fast"}}sudo {{.Path}}{{else}}{{.Path}}{{end}}', 'sudo {{.Path}}'],
    ['{{if .Vars}}{{user `flag`}}{{end}}', '{{if .Vars}}--fast{{else}}{{end}}'],
    ['{{upper (print .Path 1)}}', '{{upper (print .Path 1)}}'],
    ['{{`{{`}}', '{{"{{"}}'],
  ];
  test.each(cases)('%j', (text, specialized) => {
    expect(specializeTemplate(text, { functions }, ['build'])).toBe(specialized);
  });
});

describe('what is refused', () => {
  test.each([
    ['{{usr .Path}}', 'There is no function "usr" here. Did you mean "user"?'],
    ['{{bild `ID`}}', 'There is no function "bild" here. Did you mean "build"?'],
    ['{{user .Path}}', 'The function "user" cannot take a value that is known only when the build runs.'],
    ['{{upper 1}}', 'The function "upper" takes a string as value 1, not 1.'],
  ])('%j', (text, told) => {
    expect(() => specializeTemplate(text, { functions }, ['build'])).toThrow(new TemplateError(told));
  });
});

test('specialized and then rendered is the same as rendered at once', () => {
  const fields = { Path: '/tmp/{{x}}', Vars: "A='{'" };
  const build = templateFunction(['string'], (name) => `{${name}{{`);
  const piece = fc.oneof(
    fc.constantFrom(
      '{',
      '{{`{`}}',
      '}',
      '{{.Path}}',
      '{{.Vars | upper}}',
      '{{user `evil`}}',
      '{{user `brace`}}',
      '{{build `ID`}}',
      '{{if .Path}}{{user `flag`}}{{else}}x{{end}}',
      '{{"{{"}}',
      '\\',
      '"',
      ' -',
      '- ',
    ),
    fc.string().filter((text) => !text.includes('{')),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('');
      const atOnce = attempt(() => renderTemplate(text, { fields, functions: { ...functions, build } }));
      fc.pre(atOnce !== undefined);
      const specialized = specializeTemplate(text, { functions }, ['build']);
      expect(renderTemplate(specialized, { fields, functions: { build } })).toBe(atOnce);
    }),
    { numRuns: runs(2000) },
  );
});

function attempt(render: () => string): string | undefined {
  try {
    return render();
  } catch {
    return undefined;
  }
}

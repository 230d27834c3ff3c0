import { createScanner, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { formatPlace, Problems, ProblemsError, type Place } from '../errors/index.js';
import type { Located, LocatedEntry } from '../options/index.js';
import { boundedText, characterProblem, MAX_DEPTH, refuseDepth, ValueCounter } from './limits.js';
import { LineIndex } from './line-index.js';

/**
 * Reads JSON (strictly: no comments, no trailing commas) with the place of every value and key.
 *
 * @param file what places call the text, as in `template.json`
 * @throws ProblemsError for a syntax error, with its line and column; for every key that an object has twice;
 *   for a text too large or nested too deep
 */
export function locatedJson(text: string, file: string): Located {
  const json = boundedText(text, { file });
  const lines = new LineIndex(json, file);
  refuseDeepNesting(json, lines);
  const errors: ParseError[] = [];
  const root = parseTree(json, errors, { disallowComments: true, allowTrailingComma: false });
  const error = errors[0];
  if (error !== undefined) throw syntaxError(json, error, lines);
  if (root === undefined) throw new ProblemsError([{ place: lines.place(0), message: 'is empty.' }]);
  const problems = new Problems();
  const located = new Converter(json, lines, problems).convert(root);
  problems.throwIfAny();
  return located;
}

/** The parser recurses, so this is looked at first. */
function refuseDeepNesting(json: string, lines: LineIndex): void {
  const scanner = createScanner(json, true);
  let depth = 0;
  for (let token: number = scanner.scan(); token !== TOKEN.end; token = scanner.scan()) {
    if (token === TOKEN.openBrace || token === TOKEN.openBracket) depth++;
    if (token === TOKEN.closeBrace || token === TOKEN.closeBracket) depth--;
    if (depth > MAX_DEPTH) refuseDepth(lines.place(scanner.getTokenOffset()));
  }
}

/** jsonc-parser's SyntaxKind, which is a const enum and does not exist at run time. */
const TOKEN = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, end: 17 } as const;

/** Only the first error is told: those after it are mostly its consequences. */
function syntaxError(json: string, error: ParseError, lines: LineIndex): ProblemsError {
  const raw = json.slice(error.offset, error.offset + Math.min(error.length, LONGEST_EXCERPT));
  const found = raw === '' ? 'the end of the file' : raw.startsWith('"') ? raw : `"${raw}"`;
  const message = `is not JSON: ${whatIsWrong(json, error, found)}.`;
  return new ProblemsError([{ place: lines.place(error.offset), message }]);
}

const LONGEST_EXCERPT = 40;

function whatIsWrong(json: string, error: ParseError, found: string): string {
  const code = printParseErrorCode(error.error);
  const afterComma = json.slice(0, error.offset).trimEnd().endsWith(',');
  if (afterComma && /^[\]}]/.test(json.slice(error.offset)))
    return `there is a comma before ${found} that separates nothing`;
  return SENTENCES[code]?.(found) ?? `${found} is not expected here`;
}

const SENTENCES: Readonly<Record<string, (found: string) => string>> = {
  InvalidSymbol: (found) => `${found} is not expected here; keys and strings stand in double quotes`,
  PropertyNameExpected: (found) => `a key in double quotes is expected, not ${found}`,
  ValueExpected: (found) => `a value is expected, not ${found}`,
  ColonExpected: (found) => `a colon is expected after a key, not ${found}`,
  CommaExpected: (found) =>
    `${/^"[\]}]/.test(found) ? 'the right closing bracket' : 'a comma'} is missing before ${found}`,
  CloseBraceExpected: (found) => `a "}" is missing before ${found}`,
  CloseBracketExpected: (found) => `a "]" is missing before ${found}`,
  EndOfFileExpected: (found) => `nothing may follow the template, but ${found} does`,
  InvalidCommentToken: () => 'comments are not allowed; keys that begin with "_" are taken as comments',
  UnexpectedEndOfComment: () => 'comments are not allowed; keys that begin with "_" are taken as comments',
  UnexpectedEndOfString: () => 'a string has no closing quote on its line',
  UnexpectedEndOfNumber: () => 'a number is not complete',
  InvalidUnicode: () => 'a \\u in a string is not followed by four hexadecimal digits',
  InvalidEscapeCharacter: () => 'a backslash in a string is followed by a character that it cannot escape',
  InvalidCharacter: () =>
    'a string has a line break or a control character in it; write \\n, or \\u and its code',
};

class Converter {
  readonly #json: string;
  readonly #lines: LineIndex;
  readonly #problems: Problems;
  readonly #values = new ValueCounter();

  constructor(json: string, lines: LineIndex, problems: Problems) {
    this.#json = json;
    this.#lines = lines;
    this.#problems = problems;
  }

  convert(node: Node): Located {
    const place = this.#lines.place(node.offset);
    this.#values.count(place);
    switch (node.type) {
      case 'array':
        return { kind: 'list', items: (node.children ?? []).map((item) => this.convert(item)), place };
      case 'object':
        return { kind: 'map', entries: this.#entries(node.children ?? []), place };
      default: {
        const value = node.value as string | number | boolean | null;
        this.#refuse(characterProblem(value), place);
        const source = this.#json.slice(node.offset, node.offset + node.length);
        const saysMore = typeof value === 'number' && String(value) !== source;
        return { kind: 'scalar', value, place, ...(saysMore && { source }) };
      }
    }
  }

  #entries(properties: readonly Node[]): ReadonlyMap<string, LocatedEntry> {
    const entries = new Map<string, LocatedEntry>();
    for (const { children: [key, value] = [] } of properties) {
      if (key === undefined || value === undefined) continue;
      const name = String(key.value);
      const keyPlace = this.#lines.place(key.offset);
      this.#refuse(characterProblem(name), keyPlace);
      const earlier = entries.get(name);
      if (earlier !== undefined) {
        this.#problems.add({
          option: name,
          place: keyPlace,
          message: `is given twice; first at ${formatPlace(earlier.keyPlace)}.`,
        });
        continue;
      }
      entries.set(name, { keyPlace, value: this.convert(value) });
    }
    return entries;
  }

  #refuse(message: string | undefined, place: Place): void {
    if (message !== undefined) this.#problems.add({ place, message });
  }
}

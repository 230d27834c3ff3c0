import type { Expression } from './ast.js';
import type { Parser } from './parser.js';
import type { Reader } from './reader.js';

/** A string in quotes or a here-string, at its opening quote. */
export function readString(parser: Parser): Expression {
  const { reader } = parser;
  const here = reader.take(/@["']\s*?\r?\n/y);
  if (here !== undefined) return readHere(parser, here[1] === '"');
  if (reader.peek() === '"') return readExpandable(parser);
  return { kind: 'literal', value: readVerbatim(reader) };
}

/** A variable's name after `$`; undefined where there is none. */
export function readVariableName(reader: Reader): string | undefined {
  const braced = reader.take(/\{[^}]+\}/y);
  if (braced !== undefined) return braced.slice(1, -1);
  return reader.take(/[?^$](?![\w:])|\w+:\w+|\w+/y);
}

/** `name`, `$name`, `$(…)` and escapes up to the character that `ends` matches. */
export function readParts(parser: Parser, ends: (reader: Reader) => boolean): (string | Expression)[] {
  const { reader } = parser;
  const parts: (string | Expression)[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') parts.push(text);
    text = '';
  };
  while (!reader.isAtEnd && !ends(reader)) {
    const character = reader.peek();
    if (character === '`') {
      reader.at++;
      text += escaped(reader.peek());
      reader.at++;
    } else if (character === '$' && reader.peek(2) === '$(') {
      flush();
      reader.at++;
      parts.push(parser.subexpression(false));
    } else if (character === '$' && reader.looksAt(/\$(?:\{[^}]+\}|[?^$](?![\w:])|\w)/y)) {
      flush();
      reader.at++;
      parts.push({ kind: 'variable', name: readVariableName(reader) ?? '' });
    } else if (character === '"' && reader.peek(2) === '""') {
      text += '"';
      reader.at += 2;
    } else {
      text += character;
      reader.at++;
    }
  }
  flush();
  return parts;
}

export function asString(parts: readonly (string | Expression)[]): Expression {
  const isPlain = parts.every((part) => typeof part === 'string');
  return isPlain ? { kind: 'literal', value: parts.join('') } : { kind: 'expand', parts };
}

function readExpandable(parser: Parser): Expression {
  const { reader } = parser;
  const start = reader.at;
  reader.at++;
  const parts = readParts(parser, ({ text, at }) => text[at] === '"' && text[at + 1] !== '"');
  if (reader.isAtEnd)
    throw reader.error('The string is missing the terminator: ".', 'TerminatorExpectedAtEndOfString', start);
  reader.at++;
  return asString(parts);
}

function readVerbatim(reader: Reader): string {
  const start = reader.at;
  const found = reader.take(/'(?:[^']|'')*'/y);
  if (found === undefined)
    throw reader.error("The string is missing the terminator: '.", 'TerminatorExpectedAtEndOfString', start);
  return found.slice(1, -1).replaceAll("''", "'");
}

function readHere(parser: Parser, isExpandable: boolean): Expression {
  const { reader } = parser;
  const closing = isExpandable ? '"@' : "'@";
  const rest = reader.text.slice(reader.at);
  const end = rest.startsWith(closing) ? 0 : new RegExp(`\\r?\\n${closing}`).exec(rest)?.index;
  if (end === undefined)
    throw reader.error(
      `The string is missing the terminator: ${closing}.`,
      'TerminatorExpectedAtEndOfString',
      reader.at,
    );
  const stop = reader.at + end;
  const expression: Expression = isExpandable
    ? asString(readParts(parser, ({ at }) => at >= stop))
    : { kind: 'literal', value: rest.slice(0, end) };
  reader.at = stop;
  reader.take(/\r?\n/y);
  reader.at += 2;
  return expression;
}

function escaped(character: string): string {
  return ESCAPES[character] ?? character;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\u0007',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

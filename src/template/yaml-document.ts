import { Composer, CST, Lexer, Parser, type Document } from 'yaml';
import { MAX_DEPTH, refuseDepth } from './limits.js';
import type { LineIndex } from './line-index.js';

/** A text of this many lines, words, signs and spaces is read in some tenths of a second. */
const MAX_TOKENS = 200_000;

/** What is wrong with a text, and at which offset. */
export class YamlError extends Error {
  readonly offset: number;

  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}

/**
 * The one document of a text. Reading ends at the first error: the library would gather all of them, which takes longer
 * than anything else, up to a quarter of a minute for a megabyte of brackets.
 *
 * @throws YamlError; ProblemsError if lists and maps stand too deep in one another
 */
export function yamlDocument(yaml: string, lines: LineIndex): Document.Parsed {
  refuseExcess(yaml, lines);
  // Unique keys are checked by whoever converts it: the library compares each with each, which takes minutes for a large map.
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    prettyErrors: false,
  });
  let first: YamlError | undefined;
  // The library has no way of its own to tell of errors as they come; what it catches meanwhile it reports again.
  const onError: ErrorHandler = (source, _code, message) => {
    throw (first ??= new YamlError(offsetOf(source), message));
  };
  Object.assign(composer, { onError });
  const [document] = composer.compose(flawless(yaml), true, yaml.length);
  const error = document?.errors[0] ?? document?.warnings[0];
  if (error !== undefined) throw new YamlError(error.pos[0], error.message);
  if (document === undefined) throw new YamlError(0, 'It has no document');
  return document;
}

/** The parser's memory grows with the depth, so this is looked at first: brackets, and `- - -` on one line. */
function refuseExcess(yaml: string, lines: LineIndex): void {
  let [tokens, offset, brackets, onLine] = [0, 0, 0, 0];
  for (const token of new Lexer().lex(yaml)) {
    const type = CST.tokenType(token);
    if (type === 'flow-map-start' || type === 'flow-seq-start') brackets++;
    if (type === 'flow-map-end' || type === 'flow-seq-end') brackets--;
    if (type === 'newline') onLine = 0;
    if (brackets === 0 && BLOCK_INDICATORS.has(type)) onLine++;
    if (brackets + onLine > MAX_DEPTH) refuseDepth(lines.place(offset));
    if (++tokens > MAX_TOKENS)
      throw new YamlError(offset, `It has more than ${MAX_TOKENS} words, signs and line ends`);
    if (!UNWRITTEN.has(type)) offset += token.length;
  }
}

const BLOCK_INDICATORS: ReadonlySet<string | null> = new Set([
  'seq-item-ind',
  'explicit-key-ind',
  'map-value-ind',
]);

/** Tokens that the lexer makes up and that no character stands for. */
const UNWRITTEN: ReadonlySet<string | null> = new Set(['doc-mode', 'flow-error-end', 'scalar']);

/** The parts of a text, as far as they are in order and belong to its first document. */
function* flawless(yaml: string): Generator<CST.Token> {
  const seen = { document: 0, 'doc-end': 0 };
  for (const token of new Parser().parse(yaml)) {
    if (token.type === 'error') throw new YamlError(token.offset, unexpected(token));
    if ((token.type === 'document' || token.type === 'doc-end') && ++seen[token.type] > 1)
      throw new YamlError(token.offset, 'It has multiple documents');
    yield token;
  }
}

function unexpected({ message, source }: CST.ErrorToken): string {
  return source === '' ? message : `${message}: ${JSON.stringify(source.slice(0, LONGEST_EXCERPT))}`;
}

const LONGEST_EXCERPT = 40;

/** Told of errors and of warnings. */
type ErrorHandler = (source: ErrorSource, code: string, message: string) => never;

type ErrorSource = number | readonly number[] | { readonly offset: number };

function offsetOf(source: ErrorSource): number {
  if (typeof source === 'number') return source;
  return 'offset' in source ? source.offset : (source[0] ?? 0);
}

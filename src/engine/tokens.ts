import { TemplateError } from './template-error.js';

/** A piece of a template text: what is copied, and the tokens of what is evaluated. */
export type Segment =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'action'; readonly tokens: readonly Token[]; readonly source: string };

export type Token =
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'word' | 'field'; readonly name: string }
  | { readonly kind: '|' | '(' | ')' };

/**
 * Splits a text into what is copied and the `{{ … }}` actions, trim markers and comments already applied.
 * @throws TemplateError for an action that does not end, or characters that mean nothing
 */
export function tokenize(text: string): Segment[] {
  const segments: Segment[] = [];
  let position = 0;
  let trimNext = false;
  for (;;) {
    const open = text.indexOf('{{', position);
    const copied = text.slice(position, open < 0 ? undefined : open);
    const trimmed = trimNext ? copied.trimStart() : copied;
    if (open < 0) {
      segments.push({ kind: 'text', text: trimmed });
      return segments;
    }
    const trimsBefore = TRIM_BEFORE.test(text.slice(open, open + 4));
    segments.push({ kind: 'text', text: trimsBefore ? trimmed.trimEnd() : trimmed });
    const action = readAction(text, open, trimsBefore ? open + 4 : open + 2);
    if (!action.isComment)
      segments.push({ kind: 'action', tokens: action.tokens, source: text.slice(open, action.end) });
    trimNext = action.trimsAfter;
    position = action.end;
  }
}

const TRIM_BEFORE = /^\{\{-[ \t\r\n]/;

interface Action {
  readonly tokens: readonly Token[];
  readonly isComment: boolean;
  readonly trimsAfter: boolean;
  readonly end: number;
}

function readAction(text: string, open: number, inside: number): Action {
  if (text.startsWith('/*', inside)) return readComment(text, open, inside);
  const tokens: Token[] = [];
  let position = inside;
  for (;;) {
    const close = matchAt(CLOSE, text, position);
    if (close !== undefined) {
      return {
        tokens,
        isComment: false,
        trimsAfter: close[1] !== undefined,
        end: position + close[0].length,
      };
    }
    position += matchAt(/\s+/y, text, position)?.[0].length ?? 0;
    const next = readToken(text, position, open);
    tokens.push(next.token);
    position = next.end;
  }
}

function readComment(text: string, open: number, inside: number): Action {
  const commentEnd = text.indexOf('*/', inside);
  const close = commentEnd < 0 ? undefined : matchAt(/(\s-)?\}\}/y, text, commentEnd + 2);
  if (close === undefined) {
    throw new TemplateError(`The comment "${excerpt(text.slice(open))}" has no end: "*/}}" is missing.`);
  }
  return {
    tokens: [],
    isComment: true,
    trimsAfter: close[1] !== undefined,
    end: commentEnd + 2 + close[0].length,
  };
}

/** The end of an action, with its trim marker if it has one. */
const CLOSE = /(?:(\s+-)|\s*)\}\}/y;

function readToken(text: string, position: number, open: number): { token: Token; end: number } {
  for (const { pattern, token } of TOKENS) {
    const match = matchAt(pattern, text, position);
    if (match === undefined) continue;
    const end = position + match[0].length;
    if (TERMINATED.test(match[0]) && !TERMINATOR.test(text.slice(end))) throw strange(text, open, end);
    return { token: token(match[0]), end };
  }
  if (position >= text.length) {
    throw new TemplateError(`"${excerpt(text.slice(open))}" has no end: "}}" is missing.`);
  }
  if (/["`]/.test(text.charAt(position))) {
    throw new TemplateError(
      `${excerpt(text.slice(position))} in "${excerpt(text.slice(open))}" has no closing quote.`,
    );
  }
  throw strange(text, open, position);
}

const TOKENS: readonly { readonly pattern: RegExp; readonly token: (matched: string) => Token }[] = [
  { pattern: /`[^`]*`/y, token: (matched) => ({ kind: 'string', value: matched.slice(1, -1) }) },
  { pattern: /"(?:[^"\\\n]|\\[^\n])*"/y, token: (matched) => ({ kind: 'string', value: unquote(matched) }) },
  { pattern: /[+-]?(?:0[xX][\da-fA-F]+|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?)/y, token: numberToken },
  { pattern: /[\p{L}_][\p{L}\p{Nd}_]*/uy, token: (matched) => ({ kind: 'word', name: matched }) },
  { pattern: /\.[\p{L}\p{Nd}_.]*/uy, token: (matched) => ({ kind: 'field', name: matched.slice(1) }) },
  { pattern: /[|()]/y, token: (matched) => ({ kind: matched as '|' | '(' | ')' }) },
];

/** What Go wants a space, or another end, after. */
const TERMINATED = /^[\p{L}\p{Nd}_.+-]/u;
const TERMINATOR = /^(?:\s|$|\||\(|\)|\}\})/;

function numberToken(matched: string): Token {
  const sign = matched.startsWith('-') ? -1 : 1;
  return { kind: 'number', value: sign * Number(matched.replace(/^[+-]/, '')) };
}

/** The value of a double-quoted string, with Go's escapes. */
function unquote(quoted: string): string {
  return quoted
    .slice(1, -1)
    .replace(/\\(x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[0-7]{3}|.)/gsu, (escape, body: string) => {
      const simple = ESCAPES.get(body);
      if (simple !== undefined) return simple;
      const code =
        body.length === 1 ? NaN : /^[0-7]/.test(body) ? parseInt(body, 8) : parseInt(body.slice(1), 16);
      if (Number.isNaN(code) || code > 0x10ffff) {
        throw new TemplateError(
          `${excerpt(quoted)} has an escape that means nothing: ${escape}. Backquotes take text as it is.`,
        );
      }
      return String.fromCodePoint(code);
    });
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['a', '\x07'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['\\', '\\'],
  ['"', '"'],
]);

function strange(text: string, open: number, position: number): TemplateError {
  const found = String.fromCodePoint(text.codePointAt(position) ?? 0);
  const hint =
    found === "'"
      ? 'Strings stand in double quotes or backquotes.'
      : found === '$' || found === ':' || found === '='
        ? 'Template variables ($name) are not supported.'
        : 'To write {{ itself, write {{`{{`}}.';
  return new TemplateError(`"${excerpt(text.slice(open))}" has a ${found} where it means nothing.`, { hint });
}

/** The beginning of a text, short enough for a sentence. */
export function excerpt(text: string): string {
  const action = /^\{\{[^]*?\}\}/.exec(text)?.[0] ?? text;
  return action.length > 60 ? `${action.slice(0, 57)}...` : action;
}

function matchAt(pattern: RegExp, text: string, position: number): RegExpExecArray | undefined {
  pattern.lastIndex = position;
  return pattern.exec(text) ?? undefined;
}

import type { Place } from './ast.js';

/** Thrown for text that is no PowerShell, or none that the simulated Windows understands. */
export class PsSyntaxError extends Error {
  constructor(
    message: string,
    readonly errorId: string,
    readonly place: Place,
  ) {
    super(message);
  }
}

/** Goes through a script's text. */
export class Reader {
  at = 0;

  constructor(readonly text: string) {}

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  peek(length = 1): string {
    return this.text.slice(this.at, this.at + length);
  }

  /** Takes what the pattern (with the `y` flag) matches here; undefined where it does not. */
  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found === undefined) return undefined;
    this.at += found.length;
    return found;
  }

  looksAt(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    return pattern.test(this.text);
  }

  /** Blanks, comments and joined lines, but not the end of a line. */
  skipBlanks(): void {
    this.take(/(?:[ \t\u00a0]|`\r?\n|<#[\s\S]*?#>|#[^\r\n]*)*/y);
  }

  /** Also ends of lines; `;` too where statements are separated. */
  skipLines(withSemicolons = false): void {
    this.take(
      withSemicolons
        ? /(?:[\s\u00a0;]|`\r?\n|<#[\s\S]*?#>|#[^\r\n]*)*/y
        : /(?:[\s\u00a0]|`\r?\n|<#[\s\S]*?#>|#[^\r\n]*)*/y,
    );
  }

  expect(token: string): void {
    if (this.peek(token.length) !== token) throw this.missing(token);
    this.at += token.length;
  }

  place(start: number, end = this.at): Place {
    const before = this.text.slice(0, start);
    const lineStart = before.lastIndexOf('\n') + 1;
    const lineEnd = this.text.indexOf('\n', start);
    return {
      line: before.split('\n').length,
      column: start - lineStart + 1,
      source: this.text.slice(lineStart, lineEnd === -1 ? undefined : lineEnd).replace(/\r$/, ''),
      text: this.text.slice(start, end),
    };
  }

  missing(token: string): PsSyntaxError {
    const what =
      token === '}' ? "Missing closing '}' in statement block or type definition." : `Missing '${token}'.`;
    return this.error(what, token === '}' ? 'MissingEndCurlyBrace' : 'MissingToken', this.at);
  }

  unexpected(): PsSyntaxError {
    const token = /^(?:&&|\|\||[^\s\w]|\S+)/.exec(this.text.slice(this.at))?.[0] ?? '';
    if (token === '&&' || token === '||')
      return this.error(
        `The token '${token}' is not a valid statement separator in this version.`,
        'InvalidEndOfLine',
        this.at,
      );
    if (token === '') return this.error('An expression was expected.', 'ExpectedExpression', this.at);
    return this.error(
      `Unexpected token '${token}' in expression or statement.`,
      'UnexpectedToken',
      this.at,
      token.length,
    );
  }

  error(message: string, errorId: string, at: number, length = 1): PsSyntaxError {
    return new PsSyntaxError(message, errorId, this.place(at, at + length));
  }
}

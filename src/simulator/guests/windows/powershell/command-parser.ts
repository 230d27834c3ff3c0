import type { Command, Element, Expression, Redirection } from './ast.js';
import { numberOf } from './number.js';
import type { Parser } from './parser.js';
import { asString, readParts, readString, readVariableName } from './strings.js';

const WORD_END = /[\s;|&(){},<>]/;

/** One command of a pipeline: its name, its words, its redirections. */
export class CommandParser {
  constructor(private readonly parser: Parser) {}

  command(): Command {
    const { reader } = this.parser;
    reader.skipBlanks();
    const start = reader.at;
    if (this.parser.expressions.isAhead()) {
      const expression = this.parser.expressions.assignment();
      const redirections = this.#redirections();
      return { kind: 'expression', expression, redirections, place: reader.place(start) };
    }
    const operator = reader.take(/[&.](?=[\s"'$({\w\\%:.])/y) as '&' | '.' | undefined;
    if (operator !== undefined) reader.skipBlanks();
    const name = this.#commandName(operator !== undefined);
    const elements: Element[] = [];
    const redirections: Redirection[] = [];
    for (;;) {
      reader.skipBlanks();
      const redirection = this.#redirection();
      if (redirection !== undefined) {
        redirections.push(redirection);
        continue;
      }
      if (reader.isAtEnd || /[\r\n;|)}&]/.test(reader.peek())) break;
      elements.push(this.#element());
    }
    return {
      kind: 'command',
      operator: operator ?? '',
      name,
      elements,
      redirections,
      place: reader.place(start),
    };
  }

  #commandName(isCalled: boolean): Expression {
    const { reader } = this.parser;
    const start = reader.at;
    if (isCalled && /["'$({]/.test(reader.peek())) {
      const operand = this.parser.expressions.operand();
      if (reader.isAtEnd || WORD_END.test(reader.peek())) return operand;
      // `& $env:SystemRoot\System32\tool.exe`: the name goes on.
      reader.at = start;
    }
    const parts = readParts(
      this.parser,
      ({ text, at }) => WORD_END.test(text[at] ?? '') || /["']/.test(text[at] ?? ''),
    );
    if (parts.length === 0) throw reader.unexpected();
    return asString(parts);
  }

  #element(): Element {
    const { reader } = this.parser;
    const start = reader.at;
    const parameter = reader.take(/-[A-Za-z_?][\w-]*:?/y);
    // `-name.part` and the like is text for a program.
    if (
      parameter !== undefined &&
      (reader.isAtEnd || WORD_END.test(reader.peek()) || parameter.endsWith(':'))
    ) {
      if (!parameter.endsWith(':'))
        return { kind: 'parameter', name: parameter.slice(1), value: undefined, written: parameter };
      reader.skipBlanks();
      const value = this.#argument();
      return {
        kind: 'parameter',
        name: parameter.slice(1, -1),
        value,
        written: reader.text.slice(start, reader.at),
      };
    }
    reader.at = start;
    const splat = reader.take(/@(?=\w)/y);
    if (splat !== undefined) return { kind: 'splat', variable: readVariableName(reader) ?? '' };
    const value = this.#argument();
    return { kind: 'argument', value, written: reader.text.slice(start, reader.at) };
  }

  /** One argument, or several with commas between. */
  #argument(): Expression {
    const { reader } = this.parser;
    const items = [this.#word()];
    for (;;) {
      const before = reader.at;
      reader.skipBlanks();
      if (reader.take(/,/y) === undefined) {
        reader.at = before;
        return items.length === 1 && items[0] !== undefined ? items[0] : { kind: 'list', items };
      }
      reader.skipLines();
      items.push(this.#word());
    }
  }

  #word(): Expression {
    const { reader } = this.parser;
    const start = reader.at;
    const number = reader.take(/[-+]?(?:0x[\da-f]+|\d+(?:\.\d+)?)(?:kb|mb|gb)?(?=[\s;|&(){},<>]|$)/iy);
    if (number !== undefined) return { kind: 'literal', value: numberOf(number) };
    if (/[{(]/.test(reader.peek()) || reader.looksAt(/@["'({]/y)) return this.parser.expressions.operand();
    if (/["'$]/.test(reader.peek())) {
      const operand =
        reader.peek() === '$' && !reader.looksAt(/\$[\w{(?$^]/y)
          ? undefined
          : this.parser.expressions.operand();
      if (operand !== undefined && (reader.isAtEnd || WORD_END.test(reader.peek()))) return operand;
      reader.at = start;
    }
    return this.bareWord();
  }

  /** Text up to a blank or an operator, variables and quotes in it. */
  bareWord(): Expression {
    const { reader } = this.parser;
    const parts: (string | Expression)[] = [];
    while (!reader.isAtEnd && !WORD_END.test(reader.peek())) {
      if (/["']/.test(reader.peek())) parts.push(readString(this.parser));
      else
        parts.push(
          ...readParts(
            this.parser,
            ({ text, at }) => WORD_END.test(text[at] ?? '') || /["']/.test(text[at] ?? ''),
          ),
        );
    }
    if (parts.length === 0) throw reader.unexpected();
    return asString(parts);
  }

  #redirections(): Redirection[] {
    const found: Redirection[] = [];
    for (;;) {
      this.parser.reader.skipBlanks();
      const redirection = this.#redirection();
      if (redirection === undefined) return found;
      found.push(redirection);
    }
  }

  #redirection(): Redirection | undefined {
    const { reader } = this.parser;
    const merge = reader.take(/[2-6*]>&1/y);
    if (merge !== undefined) return { stream: merge[0] ?? '', how: 'merge', target: undefined };
    const operator = reader.take(/[1-6*]?>>?/y);
    if (operator === undefined) return undefined;
    reader.skipBlanks();
    const stream = /^[1-6*]/.exec(operator)?.[0] ?? '1';
    return { stream, how: operator.endsWith('>>') ? 'append' : 'replace', target: this.#word() };
  }
}

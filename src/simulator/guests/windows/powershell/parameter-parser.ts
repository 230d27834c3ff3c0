import type { Parameter } from './ast.js';
import type { Parser } from './parser.js';
import { readVariableName } from './strings.js';

/** The parameters of scripts and functions, in parentheses, and what stands before them in square brackets. */
export class ParameterParser {
  constructor(private readonly parser: Parser) {}

  list(): Parameter[] {
    const { reader } = this.parser;
    const found: Parameter[] = [];
    reader.skipLines();
    reader.expect('(');
    for (;;) {
      reader.skipLines();
      if (reader.take(/\)/y) !== undefined) return found;
      found.push(this.#parameter());
      reader.skipLines();
      reader.take(/,/y);
    }
  }

  #parameter(): Parameter {
    const { reader } = this.parser;
    let type: string | undefined;
    let isMandatory = false;
    while (reader.peek() === '[') {
      const attribute = this.attribute();
      if (/^\[\s*Parameter\b/i.test(attribute))
        isMandatory ||= /Mandatory(?!\s*=\s*\$false)/i.test(attribute);
      else if (!attribute.includes('(')) type = attribute.slice(1, -1).trim();
      reader.skipLines();
    }
    reader.expect('$');
    const name = readVariableName(reader) ?? '';
    reader.skipLines();
    if (reader.take(/=/y) === undefined) return { name, type, isMandatory, initial: undefined };
    reader.skipLines();
    return { name, type, isMandatory, initial: this.parser.expressions.expression(true) };
  }

  /** Everything in square brackets, balanced. */
  attribute(): string {
    const { reader } = this.parser;
    const start = reader.at;
    let depth = 0;
    do {
      const character = reader.peek();
      if (character === '') throw reader.missing(']');
      if (character === '[') depth++;
      if (character === ']') depth--;
      reader.at++;
    } while (depth > 0);
    const text = reader.text.slice(start, reader.at);
    reader.skipLines();
    return text;
  }
}

import type { Expression } from './ast.js';
import { numberOf } from './number.js';
import type { Parser } from './parser.js';
import { readString, readVariableName } from './strings.js';

/** Binary operators, those that bind least first. */
const LEVELS: readonly RegExp[] = [
  /-(?:and|or|xor)(?!\w)/iy,
  /-(?:band|bor|bxor|shl|shr)(?!\w)/iy,
  /-(?:[ic]?(?:eq|ne|gt|ge|lt|le|like|notlike|match|notmatch|contains|notcontains|in|notin|replace|split)|join|is|isnot|as)(?!\w)/iy,
  /\+(?![+=])|-(?![-=A-Za-z])/y,
  /[*/%](?!=)/y,
  /-f(?!\w)/iy,
  /\.\.(?!\.)/y,
];

const UNARY = /-(?:not|bnot|[ic]?split|join)(?!\w)|!|[-+](?![-+\d])/iy;

/** Expressions of PowerShell; commands in them are the Parser's. */
export class ExpressionParser {
  constructor(private readonly parser: Parser) {}

  /** Whether an expression begins here, and not a command. */
  isAhead(): boolean {
    return this.parser.reader.looksAt(
      /["'({]|\$[\w{(?^$]|@["'({]|\[[A-Za-z]|!|-(?:not|bnot|join|split)(?!\w)|\+\+\s*\$|--\s*\$|[-+]?(?:0x[\da-f]+|\.?\d+(?:\.\d+)?)(?:kb|mb|gb)?(?=[\s;|)\]},.+*/%=<>-]|$)|,(?=\s*["'(@$\d])|[-+]\s*[$(]/iy,
    );
  }

  /** An expression, or an assignment of a whole statement to one. */
  assignment(): Expression {
    const { reader } = this.parser;
    const target = this.expression();
    reader.skipBlanks();
    const operator = reader.take(/(?:[-+*/%]|)=(?!=)/y);
    if (operator === undefined) return target;
    reader.skipLines();
    return { kind: 'assign', operator, target, value: this.parser.statement() };
  }

  /** `single`: a comma ends it, as between arguments of a method. */
  expression(single = false): Expression {
    return this.#binary(0, single);
  }

  /** Something with its members and indexes, without operators. */
  operand(): Expression {
    return this.#members(this.#primary());
  }

  #binary(level: number, single: boolean): Expression {
    const pattern = LEVELS[level];
    if (pattern === undefined) return this.#list(single);
    const { reader } = this.parser;
    const start = reader.at;
    let left = this.#binary(level + 1, single);
    for (;;) {
      const before = reader.at;
      reader.skipBlanks();
      const operator = reader.take(pattern);
      if (operator === undefined) {
        reader.at = before;
        return left;
      }
      reader.skipLines();
      const right = this.#binary(level + 1, single);
      left = { kind: 'binary', operator: operator.toLowerCase(), left, right, place: reader.place(start) };
    }
  }

  #list(single: boolean): Expression {
    const { reader } = this.parser;
    if (reader.take(/,\s*/y) !== undefined) return { kind: 'list', items: [this.#unary()] };
    const first = this.#unary();
    if (single) return first;
    const items = [first];
    for (;;) {
      const before = reader.at;
      reader.skipBlanks();
      if (reader.take(/,/y) === undefined) {
        reader.at = before;
        return items.length === 1 ? first : { kind: 'list', items };
      }
      reader.skipLines();
      items.push(this.#unary());
    }
  }

  #unary(): Expression {
    const { reader } = this.parser;
    reader.skipBlanks();
    const step = reader.take(/\+\+|--/y) as '++' | '--' | undefined;
    if (step !== undefined) {
      reader.skipBlanks();
      return { kind: 'step', operator: step, isPrefix: true, operand: this.#unary() };
    }
    const operator = reader.take(UNARY);
    if (operator !== undefined) {
      reader.skipBlanks();
      return { kind: 'unary', operator: operator.toLowerCase(), operand: this.#unary() };
    }
    if (reader.peek() === '[') {
      const type = this.#type();
      const before = reader.at;
      const isMember = reader.looksAt(/\s*::|\.\w/y);
      reader.skipBlanks();
      if (!isMember && reader.looksAt(/["'({$[@\d!]|-(?:\d|join|split)|\.\d/iy))
        return { kind: 'cast', type, operand: this.#unary() };
      reader.at = before;
      return this.#members({ kind: 'type', name: type });
    }
    return this.operand();
  }

  #primary(): Expression {
    const { parser } = this;
    const { reader } = parser;
    const number = reader.take(
      /[-+]?(?:0x[\da-f]+|\d+(?:\.\d+(?!\.))?(?:e[-+]?\d+)?|\.\d+)(?:kb|mb|gb)?[lL]?/iy,
    );
    if (number !== undefined) return { kind: 'literal', value: numberOf(number.replace(/l$/i, '')) };
    if (reader.looksAt(/["']|@["']/y)) return readString(parser);
    if (reader.take(/\$(?=\()/y) !== undefined) return parser.subexpression(false);
    if (reader.take(/\$(?=[\w{?^$])/y) !== undefined)
      return { kind: 'variable', name: readVariableName(reader) ?? '' };
    if (reader.take(/@(?=\()/y) !== undefined) return parser.subexpression(true);
    if (reader.take(/@\{/y) !== undefined) return this.#hash();
    if (reader.peek() === '[') return { kind: 'type', name: this.#type() };
    if (reader.peek() === '(') return this.#parentheses();
    if (reader.peek() === '{') {
      reader.at++;
      const block = parser.scriptBlock();
      if (reader.peek() !== '}') throw reader.missing('}');
      reader.at++;
      return { kind: 'block', block };
    }
    throw reader.unexpected();
  }

  #parentheses(): Expression {
    const { reader } = this.parser;
    reader.at++;
    reader.skipLines();
    const body = this.parser.statement();
    reader.skipLines();
    if (reader.peek() !== ')')
      throw reader.error(
        "Missing closing ')' in expression.",
        'MissingEndParenthesisInExpression',
        reader.at,
      );
    reader.at++;
    return { kind: 'parentheses', body };
  }

  #hash(): Expression {
    const { reader } = this.parser;
    const entries = [];
    for (;;) {
      reader.skipLines(true);
      if (reader.take(/\}/y) !== undefined) return { kind: 'hash', entries };
      const word = reader.take(/[A-Za-z_][\w-]*(?=\s*=)/y);
      const key: Expression = word === undefined ? this.operand() : { kind: 'literal', value: word };
      reader.skipLines();
      if (reader.take(/=/y) === undefined)
        throw reader.error(
          "Missing '=' operator after key in hash literal.",
          'MissingEqualsInHashLiteral',
          reader.at,
        );
      reader.skipLines();
      entries.push({ key, value: this.parser.statement() });
    }
  }

  /** A type's name in its brackets, such as `byte[]` or `Collections.Generic.List[string]`. */
  #type(): string {
    const { reader } = this.parser;
    const found = reader.take(/\[\s*[A-Za-z_][\w.+`]*(?:\[[\w.,\s[\]]*\])*\s*\]/y);
    if (found === undefined) throw reader.unexpected();
    return found.slice(1, -1).trim();
  }

  #members(target: Expression): Expression {
    const { reader } = this.parser;
    let found = target;
    for (;;) {
      const start = reader.at;
      const dot =
        reader.take(/::\s*|\.(?=[\w"'$({])/y) ??
        (found.kind === 'type' ? reader.take(/\s*::\s*/y) : undefined);
      if (dot !== undefined) {
        const isStatic = dot.includes('::');
        const word = reader.take(/\w+/y);
        const name: Expression = word === undefined ? this.#primary() : { kind: 'literal', value: word };
        const args = reader.peek() === '(' ? this.#arguments() : undefined;
        found = {
          kind: 'member',
          target: found,
          name,
          isStatic,
          arguments: args,
          place: reader.place(start),
        };
      } else if (reader.peek() === '[' && found.kind !== 'type') {
        reader.at++;
        reader.skipLines();
        const index = this.expression();
        reader.skipLines();
        reader.expect(']');
        found = { kind: 'index', target: found, index };
      } else {
        const step = reader.take(/\+\+|--(?!\w)/y) as '++' | '--' | undefined;
        if (step === undefined) return found;
        found = { kind: 'step', operator: step, isPrefix: false, operand: found };
      }
    }
  }

  #arguments(): Expression[] {
    const { reader } = this.parser;
    reader.expect('(');
    const found: Expression[] = [];
    for (;;) {
      reader.skipLines();
      if (reader.take(/\)/y) !== undefined) return found;
      found.push(this.expression(true));
      reader.skipLines();
      if (reader.take(/,/y) === undefined && reader.peek() !== ')') throw reader.unexpected();
    }
  }
}

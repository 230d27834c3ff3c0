import type {
  Command,
  Element,
  Expression,
  Parameter,
  Place,
  Redirection,
  ScriptBlock,
  Statement,
} from './ast.js';
import { ExpressionParser } from './expression-parser.js';
import { Reader } from './reader.js';
import { asString, readParts, readString, readVariableName } from './strings.js';

/** Parses a whole script. @throws PsSyntaxError */
export function parsePowerShell(text: string): ScriptBlock {
  const parser = new Parser(new Reader(text));
  const block = parser.scriptBlock();
  if (!parser.reader.isAtEnd) throw parser.reader.unexpected();
  return block;
}

const WORD_END = /[\s;|&(){},<>]/;

/** Statements, pipelines and commands; expressions are in expression-parser.ts. */
export class Parser {
  readonly expressions = new ExpressionParser(this);

  constructor(readonly reader: Reader) {}

  /** Content of `{ }`, or a whole script, up to the closing brace. */
  scriptBlock(): ScriptBlock {
    const { reader } = this;
    const start = reader.at;
    reader.skipLines(true);
    while (reader.looksAt(/\[\s*CmdletBinding/iy)) this.#attribute();
    const parameters = reader.take(/param(?=\s*\()/iy) === undefined ? [] : this.#parameters();
    reader.skipLines(true);
    const parts: Record<string, readonly Statement[]> = {};
    while (reader.looksAt(/(?:begin|process|end)\s*\{/iy)) {
      const name = reader.take(/\w+/y)?.toLowerCase() ?? '';
      parts[name] = this.body();
      reader.skipLines(true);
    }
    const statements = this.statements();
    const text = reader.text.slice(start, reader.at);
    return {
      parameters,
      begin: parts['begin'],
      process: parts['process'],
      end: parts['end'] ?? statements,
      text,
      usesInput: parts['process'] !== undefined || /\$input\b/i.test(text),
    };
  }

  statements(): Statement[] {
    const found: Statement[] = [];
    for (;;) {
      this.reader.skipLines(true);
      if (this.reader.isAtEnd || /[)}]/.test(this.reader.peek())) return found;
      found.push(this.statement());
      this.reader.skipBlanks();
      if (
        !this.reader.isAtEnd &&
        !/[\r\n;)}]/.test(this.reader.peek()) &&
        !/[}]/.test(this.reader.text[this.reader.at - 1] ?? '')
      )
        throw this.reader.unexpected();
    }
  }

  /** Statements in braces. */
  body(): Statement[] {
    this.reader.skipLines();
    this.reader.expect('{');
    const found = this.statements();
    if (this.reader.peek() !== '}') throw this.reader.missing('}');
    this.reader.at++;
    return found;
  }

  statement(): Statement {
    const { reader } = this;
    const label =
      reader
        .take(/:\w+\s+(?=(?:for|foreach|while|do|switch)\b)/iy)
        ?.trim()
        .slice(1) ?? '';
    const start = reader.at;
    const word = reader
      .take(
        /(?:if|while|do|for|foreach|switch|try|function|filter|return|exit|throw|break|continue)(?![\w.:\\-])/iy,
      )
      ?.toLowerCase();
    if (word === undefined) return this.pipeline();
    reader.skipBlanks();
    switch (word) {
      case 'if':
        return this.#if();
      case 'while':
        return { ...LOOP, label, condition: this.#condition(), body: this.body() };
      case 'do':
        return this.#do(label);
      case 'for':
        return this.#for(label);
      case 'foreach':
        return this.#foreach(label, start);
      case 'switch':
        return this.#switch(label);
      case 'try':
        return this.#try();
      case 'function':
      case 'filter':
        return this.#function(word === 'filter');
      case 'break':
      case 'continue':
        return { kind: 'jump', how: word, label: reader.take(/\w+/y) ?? '' };
      default:
        return this.#flow(word, start);
    }
  }

  pipeline(): Statement {
    const { reader } = this;
    const start = reader.at;
    const commands: Command[] = [this.#command()];
    for (;;) {
      reader.skipBlanks();
      if (reader.looksAt(/\|\|/y) || reader.take(/\|/y) === undefined) break;
      reader.skipLines();
      commands.push(this.#command());
    }
    return { kind: 'pipeline', commands, place: reader.place(start) };
  }

  /** After `$`, `@` or nothing: statements in parentheses. */
  subexpression(asArray: boolean): Expression {
    this.reader.expect('(');
    const body = this.statements();
    this.reader.expect(')');
    return { kind: 'statements', body, asArray };
  }

  #command(): Command {
    const { reader } = this;
    reader.skipBlanks();
    const start = reader.at;
    if (this.expressions.isAhead()) {
      const expression = this.expressions.assignment();
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
    const { reader } = this;
    const start = reader.at;
    if (isCalled && /["'$({]/.test(reader.peek())) {
      const operand = this.expressions.operand();
      if (reader.isAtEnd || WORD_END.test(reader.peek())) return operand;
      // `& $env:SystemRoot\System32\tool.exe`: the name goes on.
      reader.at = start;
    }
    const parts = readParts(
      this,
      ({ text, at }) => WORD_END.test(text[at] ?? '') || /["']/.test(text[at] ?? ''),
    );
    if (parts.length === 0) throw reader.unexpected();
    return asString(parts);
  }

  #element(): Element {
    const { reader } = this;
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
    const { reader } = this;
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
    const { reader } = this;
    const start = reader.at;
    const number = reader.take(/[-+]?(?:0x[\da-f]+|\d+(?:\.\d+)?)(?:kb|mb|gb)?(?=[\s;|&(){},<>]|$)/iy);
    if (number !== undefined) return { kind: 'literal', value: numberOf(number) };
    if (/[{(]/.test(reader.peek()) || reader.looksAt(/@["'({]/y)) return this.expressions.operand();
    if (/["'$]/.test(reader.peek())) {
      const operand =
        reader.peek() === '$' && !reader.looksAt(/\$[\w{(?$^]/y) ? undefined : this.expressions.operand();
      if (operand !== undefined && (reader.isAtEnd || WORD_END.test(reader.peek()))) return operand;
      reader.at = start;
    }
    return this.#bareWord();
  }

  #bareWord(): Expression {
    const { reader } = this;
    const parts: (string | Expression)[] = [];
    while (!reader.isAtEnd && !WORD_END.test(reader.peek())) {
      if (/["']/.test(reader.peek())) parts.push(readString(this));
      else
        parts.push(
          ...readParts(this, ({ text, at }) => WORD_END.test(text[at] ?? '') || /["']/.test(text[at] ?? '')),
        );
    }
    if (parts.length === 0) throw reader.unexpected();
    return asString(parts);
  }

  #redirections(): Redirection[] {
    const found: Redirection[] = [];
    for (;;) {
      this.reader.skipBlanks();
      const redirection = this.#redirection();
      if (redirection === undefined) return found;
      found.push(redirection);
    }
  }

  #redirection(): Redirection | undefined {
    const { reader } = this;
    const merge = reader.take(/[2-6*]>&1/y);
    if (merge !== undefined) return { stream: merge[0] ?? '', how: 'merge', target: undefined };
    const operator = reader.take(/[1-6*]?>>?/y);
    if (operator === undefined) return undefined;
    reader.skipBlanks();
    const stream = /^[1-6*]/.exec(operator)?.[0] ?? '1';
    return { stream, how: operator.endsWith('>>') ? 'append' : 'replace', target: this.#word() };
  }

  #if(): Statement {
    const { reader } = this;
    const branches = [{ condition: this.#condition(), body: this.body() }];
    let otherwise: Statement[] | undefined;
    for (;;) {
      const before = reader.at;
      reader.skipLines();
      if (reader.take(/elseif(?!\w)/iy) !== undefined) {
        branches.push({ condition: this.#condition(), body: this.body() });
        continue;
      }
      if (reader.take(/else(?!\w)/iy) !== undefined) otherwise = this.body();
      else reader.at = before;
      return { kind: 'if', branches, otherwise };
    }
  }

  #condition(): Statement {
    const { reader } = this;
    reader.skipLines();
    reader.expect('(');
    reader.skipLines();
    const condition = this.pipeline();
    reader.skipLines();
    reader.expect(')');
    return condition;
  }

  #do(label: string): Statement {
    const body = this.body();
    this.reader.skipLines();
    const word = this.reader.take(/while|until/iy)?.toLowerCase();
    if (word === undefined)
      throw this.reader.error(
        'Missing while or until keyword in do loop.',
        'MissingWhileOrUntilInDoWhile',
        this.reader.at,
      );
    return { ...LOOP, label, body, condition: this.#condition(), atEnd: true, until: word === 'until' };
  }

  #for(label: string): Statement {
    const { reader } = this;
    reader.expect('(');
    const part = (end: RegExp): Statement | undefined => {
      reader.skipLines();
      const found = end.test(reader.peek()) ? undefined : this.statement();
      reader.skipLines();
      return found;
    };
    const initial = part(/[;)]/);
    reader.take(/;/y);
    const condition = part(/[;)]/);
    reader.take(/;/y);
    const step = part(/[)]/);
    reader.expect(')');
    return { ...LOOP, label, initial, condition, step, body: this.body() };
  }

  #foreach(label: string, start: number): Statement {
    const { reader } = this;
    // Without a parenthesis it is the alias of ForEach-Object.
    if (reader.peek() !== '(') {
      reader.at = start;
      return this.pipeline();
    }
    reader.at++;
    reader.skipLines();
    reader.expect('$');
    const variable = readVariableName(reader) ?? '';
    reader.skipLines();
    if (reader.take(/in(?!\w)/iy) === undefined)
      throw reader.error("Missing 'in' after variable in foreach loop.", 'MissingInInForeach', reader.at);
    reader.skipLines();
    const list = this.pipeline();
    reader.skipLines();
    reader.expect(')');
    return { kind: 'foreach', label, variable, list, body: this.body() };
  }

  #switch(label: string): Statement {
    const { reader } = this;
    let how: 'exact' | 'wildcard' | 'regex' = 'exact';
    let caseSensitive = false;
    for (let option = reader.take(/-\w+\s*/y); option !== undefined; option = reader.take(/-\w+\s*/y)) {
      if (/^-w/i.test(option)) how = 'wildcard';
      else if (/^-r/i.test(option)) how = 'regex';
      else if (/^-c/i.test(option)) caseSensitive = true;
    }
    const value = this.#condition();
    reader.skipLines();
    reader.expect('{');
    const cases: { test: Expression | 'default'; body: Statement[] }[] = [];
    for (;;) {
      reader.skipLines(true);
      if (reader.peek() === '}') break;
      if (reader.isAtEnd) throw reader.missing('}');
      const test = reader.take(/default(?=\s*\{)/iy) === undefined ? this.#switchTest() : 'default';
      cases.push({ test, body: this.body() });
    }
    reader.at++;
    return { kind: 'switch', label, how, caseSensitive, value, cases };
  }

  #switchTest(): Expression {
    return this.expressions.isAhead() ? this.expressions.operand() : this.#bareWord();
  }

  #try(): Statement {
    const { reader } = this;
    const body = this.body();
    const catches: { types: string[]; body: Statement[] }[] = [];
    let last: Statement[] | undefined;
    for (;;) {
      const before = reader.at;
      reader.skipLines();
      if (reader.take(/catch(?!\w)/iy) !== undefined) {
        const types: string[] = [];
        for (;;) {
          reader.skipLines();
          const type = reader.take(/\[[\w.]+\]\s*,?/y);
          if (type === undefined) break;
          types.push(type.replace(/[[\]\s,]/g, ''));
        }
        catches.push({ types, body: this.body() });
        continue;
      }
      if (reader.take(/finally(?!\w)/iy) !== undefined) last = this.body();
      else reader.at = before;
      if (catches.length === 0 && last === undefined)
        throw reader.error(
          'The Try statement is missing its Catch or Finally block.',
          'MissingCatchOrFinally',
          reader.at,
        );
      return { kind: 'try', body, catches, finally: last };
    }
  }

  #function(isFilter: boolean): Statement {
    const { reader } = this;
    const name = reader.take(/[\w:-]+/y);
    if (name === undefined)
      throw reader.error('Missing name after function keyword.', 'MissingNameAfterKeyword', reader.at);
    reader.skipLines();
    const parameters = reader.peek() === '(' ? this.#parameters() : undefined;
    reader.skipLines();
    reader.expect('{');
    const block = this.scriptBlock();
    if (reader.peek() !== '}') throw reader.missing('}');
    reader.at++;
    const { end } = block;
    const filtered = isFilter ? { ...block, process: end, end: [], usesInput: true } : block;
    return {
      kind: 'function',
      name: name.replace(/^global:/i, ''),
      block: parameters === undefined ? filtered : { ...filtered, parameters },
    };
  }

  #parameters(): Parameter[] {
    const { reader } = this;
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
    const { reader } = this;
    let type: string | undefined;
    let isMandatory = false;
    while (reader.peek() === '[') {
      const attribute = this.#attribute();
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
    return { name, type, isMandatory, initial: this.expressions.expression(true) };
  }

  /** Everything in square brackets, balanced. */
  #attribute(): string {
    const { reader } = this;
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

  #flow(word: string, start: number): Statement {
    const { reader } = this;
    const place: Place = reader.place(start);
    const how = word as 'return' | 'exit' | 'throw';
    if (reader.isAtEnd || /[\r\n;)}]/.test(reader.peek()))
      return { kind: 'flow', how, value: undefined, place };
    const value = this.statement();
    return { kind: 'flow', how, value, place: reader.place(start) };
  }
}

const LOOP = {
  kind: 'loop',
  label: '',
  condition: undefined,
  until: false,
  atEnd: false,
  initial: undefined,
  step: undefined,
} as const;

/** `12`, `0x1F`, `1.5`, `64kb`. */
export function numberOf(text: string): number {
  const unit = /(kb|mb|gb)$/i.exec(text)?.[1]?.toLowerCase();
  const factor = unit === 'kb' ? 1024 : unit === 'mb' ? 1024 ** 2 : unit === 'gb' ? 1024 ** 3 : 1;
  return Number(text.replace(/(kb|mb|gb)$/i, '')) * factor;
}

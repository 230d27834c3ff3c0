import type { Command, Expression, Place, ScriptBlock, Statement } from './ast.js';
import { CommandParser } from './command-parser.js';
import { ExpressionParser } from './expression-parser.js';
import { ParameterParser } from './parameter-parser.js';
import { Reader } from './reader.js';
import { readVariableName } from './strings.js';

/** Parses a whole script. @throws PsSyntaxError */
export function parsePowerShell(text: string): ScriptBlock {
  const parser = new Parser(new Reader(text));
  const block = parser.scriptBlock();
  if (!parser.reader.isAtEnd) throw parser.reader.unexpected();
  return block;
}

/** Statements and pipelines; what they are made of is in the other parsers. */
export class Parser {
  readonly expressions = new ExpressionParser(this);
  readonly #commands = new CommandParser(this);
  readonly #parameters = new ParameterParser(this);

  constructor(readonly reader: Reader) {}

  /** Content of `{ }`, or a whole script, up to the closing brace. */
  scriptBlock(): ScriptBlock {
    const { reader } = this;
    const start = reader.at;
    reader.skipLines(true);
    while (reader.looksAt(/\[\s*CmdletBinding/iy)) this.#parameters.attribute();
    const parameters = reader.take(/param(?=\s*\()/iy) === undefined ? [] : this.#parameters.list();
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
    const commands: Command[] = [this.#commands.command()];
    for (;;) {
      reader.skipBlanks();
      if (reader.looksAt(/\|\|/y) || reader.take(/\|/y) === undefined) break;
      reader.skipLines();
      commands.push(this.#commands.command());
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
    return this.expressions.isAhead() ? this.expressions.operand() : this.#commands.bareWord();
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
    const parameters = reader.peek() === '(' ? this.#parameters.list() : undefined;
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

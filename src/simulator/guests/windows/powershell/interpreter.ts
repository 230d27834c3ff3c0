import type { WindowsProcess } from '../system/process.js';
import type { Command, Expression, ScriptBlock, Statement } from './ast.js';
import { runCommand } from './commands.js';
import type { ShellConsole } from './console.js';
import { convert } from './convert.js';
import { staticMember } from './dotnet/index.js';
import { Exit, ErrorRecord, Jump, PsError, Return } from './errors.js';
import { getMember, invokeMember, setMember } from './members.js';
import { applyBinary, applyUnary, areEqual, toPattern, wildcard } from './operators.js';
import { redirected } from './redirection.js';
import { Scope } from './scope.js';
import { isException } from './type-names.js';
import {
  fromItems,
  PsBlock,
  PsHash,
  PsObject,
  PsType,
  toBoolean,
  toItems,
  toNumber,
  toText,
  type Value,
} from './values.js';
import { indexed, storeAt } from './indexing.js';
import { readVariable, writeVariable } from './variables.js';

export type Values = AsyncIterable<Value>;

/** What one run of powershell.exe has once. */
export interface Session {
  readonly process: WindowsProcess;
  readonly console: ShellConsole;
  /** `$Error`, the newest first. */
  readonly errors: ErrorRecord[];
  /** `$?` */
  succeeded: boolean;
  lastExitCode: number | undefined;
  /** Of the script that runs. */
  readonly path: string;
  /** Open calls of functions and blocks. */
  depth: number;
}

const DEEPEST = 200;

/** Runs PowerShell: statements put values out, expressions have one. */
export class Interpreter {
  constructor(
    readonly session: Session,
    readonly scope: Scope,
    /** Whether a `catch` waits for errors, which then end the statement's block. */
    readonly isGuarded = false,
    /** Where errors go that do not end anything. */
    readonly errorSink: (error: PsError) => void = (error) => session.console.error(error),
    /** Whether a program's error stream goes there too, by `2>`. */
    readonly mergesErrors = false,
  ) {}

  with(changes: {
    readonly scope?: Scope;
    readonly isGuarded?: boolean;
    readonly errorSink?: (error: PsError) => void;
  }): Interpreter {
    return new Interpreter(
      this.session,
      changes.scope ?? this.scope,
      changes.isGuarded ?? this.isGuarded,
      changes.errorSink ?? this.errorSink,
      changes.errorSink !== undefined || this.mergesErrors,
    );
  }

  async *statements(list: readonly Statement[]): AsyncGenerator<Value, void> {
    for (const statement of list) {
      await this.session.process.budget.step();
      try {
        yield* this.statement(statement);
      } catch (error) {
        if (!(error instanceof PsError)) throw error;
        this.#placed(error, statement);
        if (this.isGuarded || error.isFatal || this.errorAction() === 'stop') throw error;
        this.report(error);
      }
    }
  }

  async *statement(statement: Statement): AsyncGenerator<Value, void> {
    switch (statement.kind) {
      case 'pipeline':
        return yield* this.#pipeline(statement.commands);
      case 'if':
        for (const { condition, body } of statement.branches) {
          if (toBoolean(await this.valueOf(condition))) return yield* this.statements(body);
        }
        return yield* this.statements(statement.otherwise ?? []);
      case 'loop':
        return yield* this.#loop(statement);
      case 'foreach':
        return yield* this.#foreach(statement);
      case 'switch':
        return yield* this.#switch(statement);
      case 'try':
        return yield* this.#try(statement);
      case 'function':
        return this.scope.defineFunction(statement.name, statement.block);
      case 'jump':
        throw new Jump(statement.how, statement.label.toLowerCase());
      case 'flow':
        return yield* this.#flow(statement);
    }
  }

  /** What a statement puts out, as a value; an expression keeps what it is. */
  async valueOf(statement: Statement): Promise<Value> {
    const only =
      statement.kind === 'pipeline' && statement.commands.length === 1 ? statement.commands[0] : undefined;
    if (only?.kind === 'expression' && only.redirections.length === 0) {
      this.session.succeeded = true;
      return this.evaluate(only.expression);
    }
    return fromItems(await collect(this.statement(statement)));
  }

  /** Calls a function or block in a scope of its own. `input` goes through its `process` part, one by one. */
  async *invoke(
    block: ScriptBlock,
    options: {
      readonly positional?: readonly Value[];
      readonly named?: ReadonlyMap<string, Value>;
      readonly input?: Values | undefined;
      readonly item?: Value;
      /** In the caller's scope, as `.` does. */
      readonly isDotted?: boolean;
    } = {},
  ): AsyncGenerator<Value, void> {
    if (++this.session.depth > DEEPEST) {
      this.session.depth = 0;
      throw new PsError('The script failed due to call depth overflow.', {
        category: 'InvalidOperation',
        errorId: 'CallDepthOverflow',
      }).fatal();
    }
    const scope = options.isDotted === true ? this.scope : new Scope(this.scope);
    const inner = this.with({ scope });
    await inner.#bind(block, options.positional ?? [], options.named ?? new Map());
    if ('item' in options) scope.set('_', options.item);
    try {
      yield* inner.#parts(block, options.input);
    } catch (error) {
      if (!(error instanceof Return)) throw error;
    } finally {
      this.session.depth = Math.max(0, this.session.depth - 1);
    }
  }

  async evaluate(expression: Expression): Promise<Value> {
    await this.session.process.budget.step();
    switch (expression.kind) {
      case 'literal':
        return expression.value;
      case 'expand': {
        const parts: string[] = [];
        for (const part of expression.parts)
          parts.push(typeof part === 'string' ? part : toText(await this.evaluate(part)));
        return parts.join('');
      }
      case 'variable':
        return readVariable(this, expression.name);
      case 'list':
        return this.evaluateAll(expression.items);
      case 'statements': {
        const items = await collect(this.statements(expression.body));
        return expression.asArray ? items : fromItems(items);
      }
      case 'parentheses':
        return this.valueOf(expression.body);
      case 'hash':
        return this.#hash(expression.entries);
      case 'block':
        return new PsBlock(expression.block);
      case 'type':
        return new PsType(expression.name);
      case 'cast':
        return this.#cast(expression.type, expression.operand);
      case 'member':
        return this.#member(expression);
      case 'index':
        return indexed(await this.evaluate(expression.target), await this.evaluate(expression.index));
      case 'unary':
        return applyUnary(expression.operator, await this.evaluate(expression.operand));
      case 'step':
        return this.#step(expression);
      case 'binary':
        return this.#binary(expression);
      case 'assign':
        return this.#assign(expression);
    }
  }

  async evaluateAll(expressions: readonly Expression[]): Promise<Value[]> {
    const values: Value[] = [];
    for (const expression of expressions) values.push(await this.evaluate(expression));
    return values;
  }

  /** `$ErrorActionPreference`, in lower case. */
  errorAction(): string {
    return toText(this.scope.get('ErrorActionPreference') ?? 'Continue').toLowerCase();
  }

  /** An error that does not end what runs: shown, kept, or neither, as the preference says. */
  report(error: PsError, action = this.errorAction()): void {
    this.session.succeeded = false;
    if (action === 'stop') throw error.fatal();
    if (action === 'ignore') return;
    this.session.errors.unshift(new ErrorRecord(error));
    if (action !== 'silentlycontinue') this.errorSink(error);
  }

  async *#pipeline(commands: readonly Command[]): AsyncGenerator<Value, void> {
    let values: Values | undefined;
    for (const command of commands) values = this.#command(command, values);
    if (values !== undefined) yield* values;
  }

  #command(command: Command, input: Values | undefined): Values {
    return redirected(this, command.redirections, (inner) =>
      command.kind === 'expression'
        ? inner.#expression(command.expression)
        : runCommand(inner, command, input),
    );
  }

  async *#expression(expression: Expression): AsyncGenerator<Value, void> {
    this.session.succeeded = true;
    const value = await this.evaluate(expression);
    if (expression.kind === 'assign' || expression.kind === 'step') return;
    if (value === null && expression.kind === 'variable') {
      yield null;
      return;
    }
    yield* toItems(value);
  }

  async *#loop(loop: Statement & { kind: 'loop' }): AsyncGenerator<Value, void> {
    if (loop.initial !== undefined) await this.valueOf(loop.initial);
    const goesOn = async (): Promise<boolean> =>
      loop.condition === undefined || toBoolean(await this.valueOf(loop.condition)) !== loop.until;
    let isFirst = true;
    for (;;) {
      await this.session.process.budget.step();
      if (!(isFirst && loop.atEnd) && !(await goesOn())) return;
      isFirst = false;
      if ((yield* this.#iteration(loop.body, loop.label)) === 'break') return;
      if (loop.step !== undefined) await this.valueOf(loop.step);
    }
  }

  async *#foreach(loop: Statement & { kind: 'foreach' }): AsyncGenerator<Value, void> {
    for (const item of toItems(await this.valueOf(loop.list))) {
      this.scope.set(loop.variable, item);
      if ((yield* this.#iteration(loop.body, loop.label)) === 'break') return;
    }
  }

  async *#iteration(body: readonly Statement[], label: string): AsyncGenerator<Value, 'break' | 'go on'> {
    try {
      yield* this.statements(body);
      return 'go on';
    } catch (error) {
      if (!(error instanceof Jump) || (error.label !== '' && error.label !== label.toLowerCase()))
        throw error;
      return error.how === 'break' ? 'break' : 'go on';
    }
  }

  async *#switch(statement: Statement & { kind: 'switch' }): AsyncGenerator<Value, void> {
    const value = await this.valueOf(statement.value);
    for (const item of Array.isArray(value) ? value : [value]) {
      const outer = this.scope.get('_');
      this.scope.set('_', item);
      const end = yield* this.#cases(statement, item);
      this.scope.set('_', outer);
      if (end === 'break') return;
    }
  }

  async *#cases(
    statement: Statement & { kind: 'switch' },
    item: Value,
  ): AsyncGenerator<Value, 'break' | 'go on'> {
    let isMatched = false;
    for (const { test, body } of statement.cases) {
      if (test === 'default' ? isMatched : !(await this.#fits(statement, test, item))) continue;
      isMatched = true;
      let ended: 'break' | 'continue' | undefined;
      try {
        yield* this.statements(body);
      } catch (error) {
        if (!(error instanceof Jump) || error.label !== '') throw error;
        ended = error.how;
      }
      if (ended !== undefined) return ended === 'break' ? 'break' : 'go on';
    }
    return 'go on';
  }

  async #fits(statement: Statement & { kind: 'switch' }, test: Expression, item: Value): Promise<boolean> {
    const wanted = await this.evaluate(test);
    if (wanted instanceof PsBlock)
      return toBoolean(fromItems(await collect(this.invoke(wanted.block, { item }))));
    if (statement.how === 'wildcard')
      return wildcard(toText(wanted), statement.caseSensitive).test(toText(item));
    if (statement.how === 'regex') return toPattern(wanted, statement.caseSensitive).test(toText(item));
    return areEqual(item, wanted, statement.caseSensitive);
  }

  async *#try(statement: Statement & { kind: 'try' }): AsyncGenerator<Value, void> {
    try {
      yield* this.with({ isGuarded: this.isGuarded || statement.catches.length > 0 }).statements(
        statement.body,
      );
    } catch (error) {
      if (!(error instanceof PsError)) throw error;
      const handler = statement.catches.find(
        ({ types }) => types.length === 0 || types.some((type) => isException(error.exception, type)),
      );
      if (handler === undefined) throw error;
      const record = new ErrorRecord(error);
      this.session.errors.unshift(record);
      this.session.succeeded = false;
      const outer = this.scope.get('_');
      this.scope.set('_', record);
      yield* this.statements(handler.body);
      this.scope.set('_', outer);
    } finally {
      // What a finally block puts out after the body was left cannot go anywhere; it is run for what it does.
      if (statement.finally !== undefined)
        for (const value of await collect(this.statements(statement.finally))) yield value;
    }
  }

  async *#flow({ how, value, place }: Statement & { kind: 'flow' }): AsyncGenerator<Value, void> {
    if (how === 'return') {
      if (value !== undefined) yield* this.statement(value);
      throw new Return();
    }
    const given = value === undefined ? null : await this.valueOf(value);
    if (how === 'exit') throw new Exit(toNumber(given) ?? 0);
    if (given === null && value === undefined && this.scope.get('_') instanceof ErrorRecord)
      throw (this.scope.get('_') as ErrorRecord).error.fatal();
    if (given instanceof ErrorRecord) throw given.error.fatal();
    const message = given instanceof PsObject ? toText(given.get('Message') ?? given) : toText(given);
    const exception =
      given instanceof PsObject && /exception$/i.test(given.typeName) ? given.typeName : undefined;
    const error = new PsError(message === '' ? 'ScriptHalted' : message, {
      category: 'OperationStopped',
      target: given,
      exception,
    });
    error.place = place;
    throw error.fatal();
  }

  async #bind(
    block: ScriptBlock,
    positional: readonly Value[],
    named: ReadonlyMap<string, Value>,
  ): Promise<void> {
    const left = [...positional];
    for (const { name, type, initial } of block.parameters) {
      const key = [...named.keys()].find(
        (given) =>
          name.toLowerCase() === given ||
          (name.toLowerCase().startsWith(given) &&
            !block.parameters.some((other) => other.name.toLowerCase() === given)),
      );
      const isSwitch = type !== undefined && /^switch$/i.test(type);
      let value: Value;
      if (key !== undefined) value = named.get(key);
      else if (!isSwitch && left.length > 0) value = left.shift();
      else if (initial !== undefined) value = await this.evaluate(initial);
      else value = isSwitch ? false : undefined;
      this.scope.set(
        name,
        type === undefined || value === undefined || isSwitch ? (value ?? null) : convert(value, type),
      );
    }
    this.scope.set('args', left);
  }

  async *#parts(block: ScriptBlock, input: Values | undefined): AsyncGenerator<Value, void> {
    if (block.process === undefined) {
      this.scope.set('input', input === undefined ? [] : await collect(input));
      return yield* this.statements(block.end);
    }
    yield* this.statements(block.begin ?? []);
    if (input === undefined) yield* this.statements(block.process);
    else
      for await (const item of input) {
        this.scope.set('_', item);
        yield* this.statements(block.process);
      }
    yield* this.statements(block.end);
  }

  async #hash(entries: readonly { readonly key: Expression; readonly value: Statement }[]): Promise<PsHash> {
    const hash = new PsHash();
    for (const { key, value } of entries) hash.set(await this.evaluate(key), await this.valueOf(value));
    return hash;
  }

  async #cast(type: string, operand: Expression): Promise<Value> {
    const value = await this.evaluate(operand);
    return convert(value, type);
  }

  async #member(expression: Expression & { kind: 'member' }): Promise<Value> {
    const target = await this.evaluate(expression.target);
    const name = toText(await this.evaluate(expression.name));
    const args = expression.arguments && (await this.evaluateAll(expression.arguments));
    try {
      if (expression.isStatic && target instanceof PsType)
        return await staticMember(this, target.name, name, args);
      return await (args === undefined
        ? getMember(this, target, name)
        : invokeMember(this, target, name, args));
    } catch (error) {
      if (error instanceof PsError) error.place ??= expression.place;
      throw error;
    }
  }

  async #binary({ operator, left, right, place }: Expression & { kind: 'binary' }): Promise<Value> {
    const first = await this.evaluate(left);
    if (operator === '-and' && !toBoolean(first)) return false;
    if (operator === '-or' && toBoolean(first)) return true;
    const second = await this.evaluate(right);
    try {
      if (/^-[ic]?match$/.test(operator) && !Array.isArray(first)) this.#remember(first, second, operator);
      return applyBinary(operator, first, second);
    } catch (error) {
      if (error instanceof PsError) error.place ??= place;
      throw error;
    }
  }

  /** `$Matches` */
  #remember(text: Value, pattern: Value, operator: string): void {
    const found = toPattern(pattern, operator.startsWith('-c')).exec(toText(text));
    if (found === null) return;
    const numbered = [...found].map((group, index) => [index, group] as const);
    this.scope.set('Matches', new PsHash([...numbered, ...Object.entries(found.groups ?? {})]));
  }

  async #step({ operator, isPrefix, operand }: Expression & { kind: 'step' }): Promise<Value> {
    const before = toNumber(await this.evaluate(operand)) ?? 0;
    const after = operator === '++' ? before + 1 : before - 1;
    await this.#store(operand, after);
    return isPrefix ? after : before;
  }

  async #assign({ operator, target, value }: Expression & { kind: 'assign' }): Promise<Value> {
    const given = await this.valueOf(value);
    const stored =
      operator === '=' ? given : applyBinary(operator.slice(0, 1), await this.evaluate(target), given);
    await this.#store(target, stored);
    return stored;
  }

  async #store(target: Expression, value: Value): Promise<void> {
    switch (target.kind) {
      case 'variable':
        return writeVariable(this, target.name, value);
      case 'cast':
        return this.#store(target.operand, convert(value, target.type));
      case 'member':
        return setMember(
          this,
          await this.evaluate(target.target),
          toText(await this.evaluate(target.name)),
          value,
        );
      case 'index':
        return storeAt(await this.evaluate(target.target), await this.evaluate(target.index), value);
      case 'list': {
        const values = toItems(value);
        for (const [index, item] of target.items.entries())
          await this.#store(
            item,
            index === target.items.length - 1 ? fromItems(values.slice(index)) : (values[index] ?? null),
          );
        return;
      }
      default:
        throw new PsError(
          'The assignment expression is not valid. The input to an assignment operator must be an object that is able to accept assignments, such as a variable or a property.',
          { category: 'ParserError', errorId: 'InvalidLeftHandSide' },
        );
    }
  }

  #placed(error: PsError, statement: Statement): void {
    if (statement.kind === 'pipeline' || statement.kind === 'flow') error.place ??= statement.place;
  }
}

export async function collect(values: Values): Promise<Value[]> {
  const found: Value[] = [];
  for await (const value of values) found.push(value);
  return found;
}

import type { WindowsProcess } from '../system/process.js';
import { assign, stepBy } from './assignments.js';
import type { Expression, ScriptBlock, Statement } from './ast.js';
import { bindParameters, runParts } from './blocks.js';
import { collect, type Values } from './collect.js';
import type { ShellConsole } from './console.js';
import { convert } from './convert.js';
import { runFlow, runTry } from './endings.js';
import { ErrorRecord, Jump, PsError, Return } from './errors.js';
import { makeHash, operate, useMember } from './expressions.js';
import { indexed } from './indexing.js';
import { runForeach, runLoop } from './loops.js';
import { applyUnary } from './operators.js';
import { runPipeline } from './pipeline.js';
import { Scope } from './scope.js';
import { runSwitch } from './switch.js';
import { fromItems, PsBlock, PsType, toBoolean, toText, type Value } from './values.js';
import { readVariable } from './variables.js';

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
        if (statement.kind === 'pipeline' || statement.kind === 'flow') error.place ??= statement.place;
        if (this.isGuarded || error.isFatal || this.errorAction() === 'stop') throw error;
        this.report(error);
      }
    }
  }

  async *statement(statement: Statement): AsyncGenerator<Value, void> {
    switch (statement.kind) {
      case 'pipeline':
        return yield* runPipeline(this, statement.commands);
      case 'if':
        for (const { condition, body } of statement.branches) {
          if (toBoolean(await this.valueOf(condition))) return yield* this.statements(body);
        }
        return yield* this.statements(statement.otherwise ?? []);
      case 'loop':
        return yield* runLoop(this, statement);
      case 'foreach':
        return yield* runForeach(this, statement);
      case 'switch':
        return yield* runSwitch(this, statement);
      case 'try':
        return yield* runTry(this, statement);
      case 'function':
        return this.scope.defineFunction(statement.name, statement.block);
      case 'jump':
        throw new Jump(statement.how, statement.label.toLowerCase());
      case 'flow':
        return yield* runFlow(this, statement);
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
    await bindParameters(inner, block, options.positional ?? [], options.named ?? new Map());
    if ('item' in options) scope.set('_', options.item);
    try {
      yield* runParts(inner, block, options.input);
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
        return makeHash(this, expression.entries);
      case 'block':
        return new PsBlock(expression.block);
      case 'type':
        return new PsType(expression.name);
      case 'cast':
        return convert(await this.evaluate(expression.operand), expression.type);
      case 'member':
        return useMember(this, expression);
      case 'index':
        return indexed(await this.evaluate(expression.target), await this.evaluate(expression.index));
      case 'unary':
        return applyUnary(expression.operator, await this.evaluate(expression.operand));
      case 'step':
        return stepBy(this, expression);
      case 'binary':
        return operate(this, expression);
      case 'assign':
        return assign(this, expression);
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
}

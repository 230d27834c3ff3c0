import type { Statement } from './ast.js';
import { collect } from './collect.js';
import { ErrorRecord, Exit, PsError, Return } from './errors.js';
import type { Interpreter } from './interpreter.js';
import { isException } from './type-names.js';
import { PsObject, toNumber, toText, type Value } from './values.js';

/** `try`, `catch` and `finally`. */
export async function* runTry(
  shell: Interpreter,
  statement: Statement & { kind: 'try' },
): AsyncGenerator<Value, void> {
  try {
    yield* shell
      .with({ isGuarded: shell.isGuarded || statement.catches.length > 0 })
      .statements(statement.body);
  } catch (error) {
    if (!(error instanceof PsError)) throw error;
    const handler = statement.catches.find(
      ({ types }) => types.length === 0 || types.some((type) => isException(error.exception, type)),
    );
    if (handler === undefined) throw error;
    const record = new ErrorRecord(error);
    shell.session.errors.unshift(record);
    shell.session.succeeded = false;
    const outer = shell.scope.get('_');
    shell.scope.set('_', record);
    yield* shell.statements(handler.body);
    shell.scope.set('_', outer);
  } finally {
    // What a finally block puts out after the body was left cannot go anywhere; it is run for what it does.
    if (statement.finally !== undefined)
      for (const value of await collect(shell.statements(statement.finally))) yield value;
  }
}

/** `return`, `exit` and `throw`. */
export async function* runFlow(
  shell: Interpreter,
  { how, value, place }: Statement & { kind: 'flow' },
): AsyncGenerator<Value, void> {
  if (how === 'return') {
    if (value !== undefined) yield* shell.statement(value);
    throw new Return();
  }
  const given = value === undefined ? null : await shell.valueOf(value);
  if (how === 'exit') throw new Exit(toNumber(given) ?? 0);
  if (given === null && value === undefined && shell.scope.get('_') instanceof ErrorRecord)
    throw (shell.scope.get('_') as ErrorRecord).error.fatal();
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

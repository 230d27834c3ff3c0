import type { Command, Expression } from './ast.js';
import type { Values } from './collect.js';
import { runCommand } from './commands.js';
import type { Interpreter } from './interpreter.js';
import { redirected } from './redirection.js';
import { toItems, type Value } from './values.js';

/** Commands, each of which takes in what the one before it puts out. */
export async function* runPipeline(
  shell: Interpreter,
  commands: readonly Command[],
): AsyncGenerator<Value, void> {
  let values: Values | undefined;
  for (const command of commands) values = runOne(shell, command, values);
  if (values !== undefined) yield* values;
}

function runOne(shell: Interpreter, command: Command, input: Values | undefined): Values {
  return redirected(shell, command.redirections, (inner) =>
    command.kind === 'expression' ? putOut(inner, command.expression) : runCommand(inner, command, input),
  );
}

async function* putOut(shell: Interpreter, expression: Expression): AsyncGenerator<Value, void> {
  shell.session.succeeded = true;
  const value = await shell.evaluate(expression);
  if (expression.kind === 'assign' || expression.kind === 'step') return;
  if (value === null && expression.kind === 'variable') {
    yield null;
    return;
  }
  yield* toItems(value);
}

import type { ScriptBlock } from './ast.js';
import { collect, type Values } from './collect.js';
import { convert } from './convert.js';
import type { Interpreter } from './interpreter.js';
import type { Value } from './values.js';

/** Gives a block's parameters, and `$args`, their values in the shell's scope. */
export async function bindParameters(
  shell: Interpreter,
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
    else if (initial !== undefined) value = await shell.evaluate(initial);
    else value = isSwitch ? false : undefined;
    shell.scope.set(
      name,
      type === undefined || value === undefined || isSwitch ? (value ?? null) : convert(value, type),
    );
  }
  shell.scope.set('args', left);
}

/** Runs a block's parts, `process` for each item of the input. */
export async function* runParts(
  shell: Interpreter,
  block: ScriptBlock,
  input: Values | undefined,
): AsyncGenerator<Value, void> {
  if (block.process === undefined) {
    shell.scope.set('input', input === undefined ? [] : await collect(input));
    return yield* shell.statements(block.end);
  }
  yield* shell.statements(block.begin ?? []);
  if (input === undefined) yield* shell.statements(block.process);
  else
    for await (const item of input) {
      shell.scope.set('_', item);
      yield* shell.statements(block.process);
    }
  yield* shell.statements(block.end);
}

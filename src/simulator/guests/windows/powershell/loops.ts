import type { Statement } from './ast.js';
import { Jump } from './errors.js';
import type { Interpreter } from './interpreter.js';
import { toBoolean, toItems, type Value } from './values.js';

/** `for`, `while` and `do`. */
export async function* runLoop(
  shell: Interpreter,
  loop: Statement & { kind: 'loop' },
): AsyncGenerator<Value, void> {
  if (loop.initial !== undefined) await shell.valueOf(loop.initial);
  const goesOn = async (): Promise<boolean> =>
    loop.condition === undefined || toBoolean(await shell.valueOf(loop.condition)) !== loop.until;
  let isFirst = true;
  for (;;) {
    await shell.session.process.budget.step();
    if (!(isFirst && loop.atEnd) && !(await goesOn())) return;
    isFirst = false;
    if ((yield* iteration(shell, loop.body, loop.label)) === 'break') return;
    if (loop.step !== undefined) await shell.valueOf(loop.step);
  }
}

/** `foreach ($item in …)` */
export async function* runForeach(
  shell: Interpreter,
  loop: Statement & { kind: 'foreach' },
): AsyncGenerator<Value, void> {
  for (const item of toItems(await shell.valueOf(loop.list))) {
    shell.scope.set(loop.variable, item);
    if ((yield* iteration(shell, loop.body, loop.label)) === 'break') return;
  }
}

async function* iteration(
  shell: Interpreter,
  body: readonly Statement[],
  label: string,
): AsyncGenerator<Value, 'break' | 'go on'> {
  try {
    yield* shell.statements(body);
    return 'go on';
  } catch (error) {
    if (!(error instanceof Jump) || (error.label !== '' && error.label !== label.toLowerCase())) throw error;
    return error.how === 'break' ? 'break' : 'go on';
  }
}

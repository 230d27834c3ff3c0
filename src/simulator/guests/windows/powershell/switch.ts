import type { Expression, Statement } from './ast.js';
import { collect } from './collect.js';
import { Jump } from './errors.js';
import type { Interpreter } from './interpreter.js';
import { areEqual, toPattern, wildcard } from './operators.js';
import { fromItems, PsBlock, toBoolean, toText, type Value } from './values.js';

/** `switch`: every case that fits is run, for every item, until one breaks. */
export async function* runSwitch(
  shell: Interpreter,
  statement: Statement & { kind: 'switch' },
): AsyncGenerator<Value, void> {
  const value = await shell.valueOf(statement.value);
  for (const item of Array.isArray(value) ? value : [value]) {
    const outer = shell.scope.get('_');
    shell.scope.set('_', item);
    const end = yield* runCases(shell, statement, item);
    shell.scope.set('_', outer);
    if (end === 'break') return;
  }
}

async function* runCases(
  shell: Interpreter,
  statement: Statement & { kind: 'switch' },
  item: Value,
): AsyncGenerator<Value, 'break' | 'go on'> {
  let isMatched = false;
  for (const { test, body } of statement.cases) {
    if (test === 'default' ? isMatched : !(await fits(shell, statement, test, item))) continue;
    isMatched = true;
    let ended: 'break' | 'continue' | undefined;
    try {
      yield* shell.statements(body);
    } catch (error) {
      if (!(error instanceof Jump) || error.label !== '') throw error;
      ended = error.how;
    }
    if (ended !== undefined) return ended === 'break' ? 'break' : 'go on';
  }
  return 'go on';
}

async function fits(
  shell: Interpreter,
  statement: Statement & { kind: 'switch' },
  test: Expression,
  item: Value,
): Promise<boolean> {
  const wanted = await shell.evaluate(test);
  if (wanted instanceof PsBlock)
    return toBoolean(fromItems(await collect(shell.invoke(wanted.block, { item }))));
  if (statement.how === 'wildcard')
    return wildcard(toText(wanted), statement.caseSensitive).test(toText(item));
  if (statement.how === 'regex') return toPattern(wanted, statement.caseSensitive).test(toText(item));
  return areEqual(item, wanted, statement.caseSensitive);
}

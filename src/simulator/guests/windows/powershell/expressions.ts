import type { Expression, Statement } from './ast.js';
import { staticMember } from './dotnet/index.js';
import { PsError } from './errors.js';
import type { Interpreter } from './interpreter.js';
import { getMember, invokeMember } from './members.js';
import { applyBinary, toPattern } from './operators.js';
import { PsHash, PsType, toBoolean, toText, type Value } from './values.js';

/** `@{ key = value }` */
export async function makeHash(
  shell: Interpreter,
  entries: readonly { readonly key: Expression; readonly value: Statement }[],
): Promise<PsHash> {
  const hash = new PsHash();
  for (const { key, value } of entries) hash.set(await shell.evaluate(key), await shell.valueOf(value));
  return hash;
}

/** `target.name`, `target.name(…)`, and the same with `::`. */
export async function useMember(
  shell: Interpreter,
  expression: Expression & { kind: 'member' },
): Promise<Value> {
  const target = await shell.evaluate(expression.target);
  const name = toText(await shell.evaluate(expression.name));
  const args = expression.arguments && (await shell.evaluateAll(expression.arguments));
  try {
    if (expression.isStatic && target instanceof PsType)
      return await staticMember(shell, target.name, name, args);
    return await (args === undefined
      ? getMember(shell, target, name)
      : invokeMember(shell, target, name, args));
  } catch (error) {
    if (error instanceof PsError) error.place ??= expression.place;
    throw error;
  }
}

/** An operator between two operands; `-and` and `-or` may not need the second. */
export async function operate(
  shell: Interpreter,
  { operator, left, right, place }: Expression & { kind: 'binary' },
): Promise<Value> {
  const first = await shell.evaluate(left);
  if (operator === '-and' && !toBoolean(first)) return false;
  if (operator === '-or' && toBoolean(first)) return true;
  const second = await shell.evaluate(right);
  try {
    if (/^-[ic]?match$/.test(operator) && !Array.isArray(first)) remember(shell, first, second, operator);
    return applyBinary(operator, first, second);
  } catch (error) {
    if (error instanceof PsError) error.place ??= place;
    throw error;
  }
}

/** `$Matches` */
function remember(shell: Interpreter, text: Value, pattern: Value, operator: string): void {
  const found = toPattern(pattern, operator.startsWith('-c')).exec(toText(text));
  if (found === null) return;
  const numbered = [...found].map((group, index) => [index, group] as const);
  shell.scope.set('Matches', new PsHash([...numbered, ...Object.entries(found.groups ?? {})]));
}

import type { Expression } from './ast.js';
import { convert } from './convert.js';
import { PsError } from './errors.js';
import { storeAt } from './indexing.js';
import type { Interpreter } from './interpreter.js';
import { setMember } from './members.js';
import { applyBinary } from './operators.js';
import { fromItems, toItems, toNumber, toText, type Value } from './values.js';
import { writeVariable } from './variables.js';

/** `++` and `--`: the value before or after. */
export async function stepBy(
  shell: Interpreter,
  { operator, isPrefix, operand }: Expression & { kind: 'step' },
): Promise<Value> {
  const before = toNumber(await shell.evaluate(operand)) ?? 0;
  const after = operator === '++' ? before + 1 : before - 1;
  await store(shell, operand, after);
  return isPrefix ? after : before;
}

/** `=`, `+=` and the like: what is stored. */
export async function assign(
  shell: Interpreter,
  { operator, target, value }: Expression & { kind: 'assign' },
): Promise<Value> {
  const given = await shell.valueOf(value);
  const stored =
    operator === '=' ? given : applyBinary(operator.slice(0, 1), await shell.evaluate(target), given);
  await store(shell, target, stored);
  return stored;
}

async function store(shell: Interpreter, target: Expression, value: Value): Promise<void> {
  switch (target.kind) {
    case 'variable':
      return writeVariable(shell, target.name, value);
    case 'cast':
      return store(shell, target.operand, convert(value, target.type));
    case 'member':
      return setMember(
        shell,
        await shell.evaluate(target.target),
        toText(await shell.evaluate(target.name)),
        value,
      );
    case 'index':
      return storeAt(await shell.evaluate(target.target), await shell.evaluate(target.index), value);
    case 'list': {
      const values = toItems(value);
      for (const [index, item] of target.items.entries())
        await store(
          shell,
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

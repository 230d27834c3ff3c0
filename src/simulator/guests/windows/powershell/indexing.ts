import { PsError } from './errors.js';
import { PsHash, PsObject, toNumber, toText, type Value } from './values.js';

/** `$target[$index]`; null where there is nothing. @throws PsError */
export function indexed(target: Value, index: Value): Value {
  if (target instanceof PsHash) return target.get(index) ?? null;
  if (target instanceof PsObject)
    return target.get(toText(index)) ?? target.items()?.[toNumber(index) ?? 0] ?? null;
  if (Array.isArray(index)) return index.map((one) => indexed(target, one));
  const list: ArrayLike<Value> | undefined =
    typeof target === 'string' || Array.isArray(target) || Buffer.isBuffer(target) ? target : undefined;
  if (target === null || target === undefined)
    throw new PsError('Cannot index into a null array.', {
      category: 'InvalidOperation',
      errorId: 'NullArray',
    });
  if (list === undefined)
    throw new PsError(`Unable to index into an object of type ${typeof target}.`, {
      category: 'InvalidOperation',
      errorId: 'CannotIndex',
    });
  const at = toNumber(index) ?? 0;
  return list[at < 0 ? list.length + at : at] ?? null;
}

/** `$target[$index] = …` @throws PsError */
export function storeAt(target: Value, index: Value, value: Value): void {
  if (target instanceof PsHash) return target.set(index, value);
  const at = toNumber(index) ?? 0;
  if (Array.isArray(target) && Math.abs(at) < target.length) target[at < 0 ? target.length + at : at] = value;
  else if (Buffer.isBuffer(target) && at >= 0 && at < target.length) target[at] = toNumber(value) ?? 0;
  else
    throw new PsError('Index was outside the bounds of the array.', {
      exception: 'System.IndexOutOfRangeException',
      category: 'OperationStopped',
    });
}

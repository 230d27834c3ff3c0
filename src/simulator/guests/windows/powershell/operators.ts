import { PsError } from './errors.js';
import { formatString } from './format-string.js';
import { PsHash, PsObject, PsType, toBoolean, toItems, toNumber, toText, type Value } from './values.js';
import { isOfType } from './type-names.js';

/** Applies a binary operator but `-and` and `-or`, which need not look at their right side. @throws PsError */
export function applyBinary(operator: string, left: Value, right: Value): Value {
  const arithmetic = ARITHMETIC[operator];
  if (arithmetic !== undefined) return arithmetic(left, right);
  const name = operator.slice(1);
  const isSensitive =
    /^c(eq|ne|gt|ge|lt|le|like|notlike|match|notmatch|contains|notcontains|in|notin|replace|split)$/.test(
      name,
    );
  const plain =
    isSensitive ||
    /^i(eq|ne|gt|ge|lt|le|like|notlike|match|notmatch|contains|notcontains|in|notin|replace|split)$/.test(
      name,
    )
      ? name.slice(1)
      : name;
  const comparison = COMPARISONS[plain];
  if (comparison !== undefined) {
    if (!Array.isArray(left)) return comparison(left, right, isSensitive);
    // A list on the left gives those of its items that fit.
    return left.filter((item) => comparison(item, right, isSensitive));
  }
  const other = OTHERS[plain];
  if (other === undefined)
    throw new PsError(`The operator '${operator}' is not known.`, { category: 'ParserError' });
  return other(left, right, isSensitive);
}

export function applyUnary(operator: string, value: Value): Value {
  switch (operator) {
    case '!':
    case '-not':
      return !toBoolean(value);
    case '-bnot':
      return ~number(value);
    case '-join':
      return toItems(value)
        .map((item) => toText(item))
        .join('');
    case '-split':
      return toText(value).trim().split(/\s+/);
    case '+':
      return number(value);
    default:
      return -number(value);
  }
}

/** Whether two values are the same, as `-eq` sees it: by the type of the left one. */
export function areEqual(left: Value, right: Value, isSensitive = false): boolean {
  if (left === null || left === undefined || right === null || right === undefined)
    return (left ?? null) === (right ?? null);
  if (typeof left === 'string') return sameText(left, toText(right), isSensitive);
  if (typeof left === 'number') return toNumber(right) === left;
  if (typeof left === 'boolean') return toBoolean(right) === left;
  if (left instanceof PsType && right instanceof PsType)
    return left.name.toLowerCase() === right.name.toLowerCase();
  if (left instanceof PsObject && (typeof right === 'string' || typeof right === 'number'))
    return sameText(left.text(), toText(right), isSensitive);
  return left === right;
}

export function wildcard(pattern: string, isSensitive = false): RegExp {
  const source = pattern
    .replace(/[.+^${}()|\\]/g, '\\$&')
    .replaceAll('*', '[\\s\\S]*')
    .replaceAll('?', '[\\s\\S]');
  return new RegExp(`^${source}$`, isSensitive ? '' : 'i');
}

function sameText(left: string, right: string, isSensitive: boolean): boolean {
  return isSensitive ? left === right : left.toLowerCase() === right.toLowerCase();
}

function number(value: Value): number {
  const converted = toNumber(value);
  if (converted !== undefined) return converted;
  throw new PsError(
    `Cannot convert value "${toText(value)}" to type "System.Int32". Error: "Input string was not in a correct format."`,
    { category: 'InvalidArgument', errorId: 'InvalidCastFromStringToInteger' },
  );
}

const ARITHMETIC: Readonly<Record<string, (left: Value, right: Value) => Value>> = {
  '+': add,
  '-': (left, right) => number(left) - number(right),
  '*': (left, right) => {
    if (typeof left === 'string') return left.repeat(Math.min(number(right), 1_000_000));
    if (Array.isArray(left))
      return Array.from({ length: Math.min(number(right), 100_000) }, () => left).flat();
    return number(left) * number(right);
  },
  '/': (left, right) => {
    if (number(right) === 0)
      throw new PsError('Attempted to divide by zero.', {
        exception: 'System.DivideByZeroException',
        errorId: 'RuntimeException',
      });
    return number(left) / number(right);
  },
  '%': (left, right) => number(left) % number(right),
  '-f': (left, right) => formatString(toText(left), toItems(right)),
  '..': (left, right) => {
    const [from, to] = [number(left), number(right)];
    return Array.from({ length: Math.min(Math.abs(to - from) + 1, 1_000_000) }, (_, index) =>
      to >= from ? from + index : from - index,
    );
  },
};

function add(left: Value, right: Value): Value {
  if (left === null || left === undefined) return right;
  if (typeof left === 'string') return left + toText(right);
  if (Buffer.isBuffer(left))
    return Buffer.isBuffer(right) ? Buffer.concat([left, right]) : [...left, ...toItems(right)];
  if (Array.isArray(left)) return [...left, ...(right === null ? [null] : toItems(right))];
  if (left instanceof PsHash && right instanceof PsHash)
    return new PsHash([...left.entries(), ...right.entries()]);
  return number(left) + number(right);
}

function order(left: Value, right: Value, isSensitive: boolean): number {
  if (typeof left === 'string') {
    const [a, b] = isSensitive ? [left, toText(right)] : [left.toLowerCase(), toText(right).toLowerCase()];
    return a < b ? -1 : a > b ? 1 : 0;
  }
  return number(left) - number(right);
}

function pattern(right: Value, isSensitive: boolean): RegExp {
  const text = toText(right);
  const inline = /^\(\?([imsn]+)\)/.exec(text);
  const flags = `${isSensitive ? '' : 'i'}${inline?.[1]?.includes('s') ? 's' : ''}${inline?.[1]?.includes('m') ? 'm' : ''}`;
  try {
    return new RegExp(text.slice(inline?.[0].length ?? 0).replace(/\(\?<(\w+)>/g, '(?<$1>'), flags);
  } catch {
    throw new PsError(`parsing "${text}" - it is no regular expression.`, {
      exception: 'System.ArgumentException',
      errorId: 'InvalidRegularExpression',
    });
  }
}

export { pattern as toPattern };

const COMPARISONS: Readonly<Record<string, (left: Value, right: Value, isSensitive: boolean) => boolean>> = {
  eq: areEqual,
  ne: (left, right, isSensitive) => !areEqual(left, right, isSensitive),
  gt: (left, right, isSensitive) => order(left, right, isSensitive) > 0,
  ge: (left, right, isSensitive) => order(left, right, isSensitive) >= 0,
  lt: (left, right, isSensitive) => order(left, right, isSensitive) < 0,
  le: (left, right, isSensitive) => order(left, right, isSensitive) <= 0,
  like: (left, right, isSensitive) => wildcard(toText(right), isSensitive).test(toText(left)),
  notlike: (left, right, isSensitive) => !wildcard(toText(right), isSensitive).test(toText(left)),
  match: (left, right, isSensitive) => pattern(right, isSensitive).test(toText(left)),
  notmatch: (left, right, isSensitive) => !pattern(right, isSensitive).test(toText(left)),
};

const OTHERS: Readonly<Record<string, (left: Value, right: Value, isSensitive: boolean) => Value>> = {
  contains: (left, right, isSensitive) => toItems(left).some((item) => areEqual(item, right, isSensitive)),
  notcontains: (left, right, isSensitive) =>
    !toItems(left).some((item) => areEqual(item, right, isSensitive)),
  in: (left, right, isSensitive) => toItems(right).some((item) => areEqual(item, left, isSensitive)),
  notin: (left, right, isSensitive) => !toItems(right).some((item) => areEqual(item, left, isSensitive)),
  replace: (left, right, isSensitive) => {
    const [search, replacement = ''] = toItems(right);
    const found = pattern(search, isSensitive);
    const global = new RegExp(found.source, `${found.flags}g`);
    const replaced = (item: Value) =>
      toText(item).replace(global, toText(replacement).replace(/\$\{(\w+)\}/g, '$<$1>'));
    return Array.isArray(left) ? left.map(replaced) : replaced(left);
  },
  split: (left, right, isSensitive) => {
    const [separator, count] = toItems(right);
    const limit = number(count ?? 0);
    const parts = toItems(left).flatMap((item) => toText(item).split(pattern(separator, isSensitive)));
    if (limit <= 0 || parts.length <= limit) return parts;
    return [
      ...parts.slice(0, limit - 1),
      parts.slice(limit - 1).join(toText(separator).replaceAll('\\', '')),
    ];
  },
  join: (left, right) =>
    toItems(left)
      .map((item) => toText(item))
      .join(toText(right)),
  is: (left, right) => isOfType(left, typeName(right)),
  isnot: (left, right) => !isOfType(left, typeName(right)),
  and: (left, right) => toBoolean(left) && toBoolean(right),
  or: (left, right) => toBoolean(left) || toBoolean(right),
  xor: (left, right) => toBoolean(left) !== toBoolean(right),
  band: (left, right) => Number(BigInt(number(left)) & BigInt(number(right))),
  bor: (left, right) => Number(BigInt(number(left)) | BigInt(number(right))),
  bxor: (left, right) => Number(BigInt(number(left)) ^ BigInt(number(right))),
  shl: (left, right) => number(left) * 2 ** number(right),
  shr: (left, right) => Math.floor(number(left) / 2 ** number(right)),
};

function typeName(value: Value): string {
  return value instanceof PsType ? value.name : toText(value);
}

import { PsError } from './errors.js';
import { formatValue } from './format-string.js';
import { collect } from './collect.js';
import type { Interpreter } from './interpreter.js';
import { fullTypeName } from './type-names.js';
import {
  fromItems,
  NO_METHOD,
  PsBlock,
  PsHash,
  PsObject,
  PsType,
  toItems,
  toNumber,
  toText,
  typeNameOf,
  type Value,
} from './values.js';
import { areEqual } from './operators.js';

/** A property of a value; null where there is none, as without strict mode. */
export function getMember(_shell: Interpreter, target: Value, name: string): Value {
  const key = name.toLowerCase();
  if (target === null || target === undefined) return null;
  if (target instanceof PsHash) return hashMember(target, key, name);
  if (target instanceof PsObject) {
    const found = target.get(name);
    if (found !== undefined) return found;
    if (key === 'count' || key === 'length') return target.items()?.length ?? 1;
    const items = target.items();
    return items === undefined ? null : ofEach(items, name);
  }
  if (key === 'length' || key === 'count') {
    if (typeof target === 'string') return key === 'length' ? target.length : 1;
    return Array.isArray(target) || Buffer.isBuffer(target) ? target.length : 1;
  }
  if (target instanceof PsType) return typeMember(target.name, key);
  // A list has the members of what is in it.
  return Array.isArray(target) ? ofEach(target, name) : null;
}

export function setMember(_shell: Interpreter, target: Value, name: string, value: Value): void {
  if (target instanceof PsHash) return target.set(name, value);
  if (target instanceof PsObject && target.set(name, value)) return;
  throw new PsError(
    `The property '${name}' cannot be found on this object. Verify that the property exists and can be set.`,
    {
      category: 'InvalidOperation',
      errorId: 'PropertyNotFound',
    },
  );
}

/** @throws PsError where there is no such method, or it fails */
export async function invokeMember(
  shell: Interpreter,
  target: Value,
  name: string,
  args: readonly Value[],
): Promise<Value> {
  const key = name.toLowerCase();
  if (target === null || target === undefined)
    throw new PsError('You cannot call a method on a null-valued expression.', {
      category: 'InvalidOperation',
      errorId: 'InvokeMethodOnNull',
    });
  if (key === 'gettype') return new PsType(typeNameOf(target));
  if (target instanceof PsObject) {
    const found = await target.invoke(name, args);
    if (found !== NO_METHOD) return found;
  }
  if (key === 'tostring')
    return typeof target === 'number'
      ? formatValue(target, args[0] === undefined ? undefined : toText(args[0]))
      : toText(target);
  if (key === 'equals') return areEqual(target, args[0], true);
  const found =
    typeof target === 'string'
      ? STRING_METHODS[key]?.(target, args)
      : target instanceof PsHash
        ? HASH_METHODS[key]?.(target, args)
        : target instanceof PsBlock && /^invoke/.test(key)
          ? fromItems(await collect(shell.invoke(target.block, { positional: args })))
          : Array.isArray(target) || Buffer.isBuffer(target)
            ? await listMethod(shell, toItems(target), key, name, args)
            : undefined;
  if (found !== undefined) return found;
  throw new PsError(
    `Method invocation failed because [${typeNameOf(target)}] does not contain a method named '${name}'.`,
    { category: 'InvalidOperation', errorId: 'MethodNotFound', target: name },
  );
}

function hashMember(hash: PsHash, key: string, name: string): Value {
  if (hash.has(name)) return hash.get(name) ?? null;
  if (key === 'keys') return hash.entries().map(([entry]) => entry);
  if (key === 'values') return hash.entries().map(([, value]) => value);
  return key === 'count' ? hash.size : null;
}

function typeMember(name: string, key: string): Value {
  const full = fullTypeName(name);
  if (key === 'fullname') return full;
  return key === 'name' ? (full.split('.').at(-1) ?? '') : null;
}

function ofEach(items: readonly Value[], name: string): Value {
  const found = items.flatMap((item) =>
    item instanceof PsObject
      ? [item.get(name)]
      : item instanceof PsHash && item.has(name)
        ? [item.get(name)]
        : [],
  );
  return fromItems(found.filter((value) => value !== undefined).flatMap((value) => toItems(value)));
}

async function listMethod(
  shell: Interpreter,
  items: readonly Value[],
  key: string,
  name: string,
  args: readonly Value[],
): Promise<Value> {
  if (key === 'contains') return items.some((item) => areEqual(item, args[0], true));
  if (key === 'indexof') return items.findIndex((item) => areEqual(item, args[0], true));
  if (key === 'getenumerator' || key === 'clone') return [...items];
  const results: Value[] = [];
  for (const item of items) results.push(await invokeMember(shell, item, name, args));
  return fromItems(results);
}

type Methods<T> = Readonly<Record<string, (target: T, args: readonly Value[]) => Value>>;

const text = (args: readonly Value[], at = 0): string => toText(args[at]);
const whole = (args: readonly Value[], at: number, otherwise = 0): number =>
  args[at] === undefined ? otherwise : (toNumber(args[at]) ?? otherwise);
const characters = (args: readonly Value[]): string =>
  args
    .flatMap((item) => toItems(item))
    .map((item) => toText(item))
    .join('');
const ignoresCase = (args: readonly Value[]): boolean =>
  args.slice(1).some((item) => /ignorecase/i.test(toText(item)));

function trimmed(target: string, set: string, where: 'start' | 'end' | 'both'): string {
  const has = (character: string | undefined) =>
    character !== undefined && (set === '' ? /\s/.test(character) : set.includes(character));
  let [from, to] = [0, target.length];
  while (where !== 'end' && from < to && has(target[from])) from++;
  while (where !== 'start' && to > from && has(target[to - 1])) to--;
  return target.slice(from, to);
}

const STRING_METHODS: Methods<string> = {
  substring: (target, args) => {
    const [from, length] = [whole(args, 0), whole(args, 1, target.length - whole(args, 0))];
    if (from < 0 || length < 0 || from + length > target.length)
      throw new PsError(
        `Exception calling "Substring" with "${args.length}" argument(s): "${from > target.length ? 'startIndex cannot be larger than length of string.' : 'Index and length must refer to a location within the string.'}"`,
        {
          exception: 'System.Management.Automation.MethodInvocationException',
          errorId: 'ArgumentOutOfRangeException',
        },
      );
    return target.slice(from, from + length);
  },
  trim: (target, args) => trimmed(target, characters(args), 'both'),
  trimstart: (target, args) => trimmed(target, characters(args), 'start'),
  trimend: (target, args) => trimmed(target, characters(args), 'end'),
  split: (target, args) => {
    const set =
      args.length === 0
        ? ' '
        : toItems(args[0])
            .map((item) => toText(item))
            .join('');
    const parts = target.split(new RegExp(`[${set.replace(/[\]\\^-]/g, '\\$&')}]`));
    return /remove/i.test(toText(args.at(-1))) || args.at(-1) === 1
      ? parts.filter((part) => part !== '')
      : parts;
  },
  replace: (target, args) => target.replaceAll(text(args), () => text(args, 1)),
  toupper: (target) => target.toUpperCase(),
  toupperinvariant: (target) => target.toUpperCase(),
  tolower: (target) => target.toLowerCase(),
  tolowerinvariant: (target) => target.toLowerCase(),
  startswith: (target, args) =>
    ignoresCase(args)
      ? target.toLowerCase().startsWith(text(args).toLowerCase())
      : target.startsWith(text(args)),
  endswith: (target, args) =>
    ignoresCase(args) ? target.toLowerCase().endsWith(text(args).toLowerCase()) : target.endsWith(text(args)),
  contains: (target, args) => target.includes(text(args)),
  indexof: (target, args) => target.indexOf(text(args)),
  lastindexof: (target, args) => target.lastIndexOf(text(args)),
  padleft: (target, args) => target.padStart(whole(args, 0), text(args, 1) || ' '),
  padright: (target, args) => target.padEnd(whole(args, 0), text(args, 1) || ' '),
  insert: (target, args) => target.slice(0, whole(args, 0)) + text(args, 1) + target.slice(whole(args, 0)),
  remove: (target, args) =>
    target.slice(0, whole(args, 0)) +
    (args[1] === undefined ? '' : target.slice(whole(args, 0) + whole(args, 1))),
  tochararray: (target) => [...target],
  compareto: (target, args) => target.localeCompare(text(args)),
};

const HASH_METHODS: Methods<PsHash> = {
  containskey: (target, args) => target.has(args[0]),
  contains: (target, args) => target.has(args[0]),
  add: (target, args) => {
    target.set(args[0], args[1]);
    return null;
  },
  remove: (target, args) => {
    target.delete(args[0]);
    return null;
  },
  getenumerator: (target) =>
    target
      .entries()
      .map(
        ([key, value]) =>
          new PsObject('System.Collections.DictionaryEntry', { Name: key, Key: key, Value: value }),
      ),
};

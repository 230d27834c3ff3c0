import type { ScriptBlock } from './ast.js';

/** What a variable can hold; a Buffer is a [byte[]]. */
export type Value =
  null | undefined | boolean | number | string | Buffer | Value[] | PsHash | PsBlock | PsType | PsObject;

/** An object with properties and methods, found in any spelling; those of .NET are subclasses. */
export class PsObject {
  readonly #properties = new Map<string, [name: string, value: Value]>();

  constructor(
    readonly typeName: string,
    properties: Readonly<Record<string, Value>> = {},
  ) {
    for (const [name, value] of Object.entries(properties)) this.set(name, value);
  }

  /** Undefined where there is no such property. */
  get(name: string): Value {
    return this.#properties.get(name.toLowerCase())?.[1];
  }

  /** @returns false where it cannot be set */
  set(name: string, value: Value): boolean {
    this.#properties.set(name.toLowerCase(), [this.#properties.get(name.toLowerCase())?.[0] ?? name, value]);
    return true;
  }

  /** In the order in which they were set. */
  properties(): readonly (readonly [name: string, value: Value])[] {
    return [...this.#properties.values()];
  }

  /** `NO_METHOD` where there is none. */
  invoke(name: string, args: readonly Value[]): Value | Promise<Value>;
  invoke(): Value | Promise<Value> {
    return NO_METHOD;
  }

  /** What `foreach` goes through, where it is a list; undefined otherwise. */
  items(): readonly Value[] | undefined {
    return undefined;
  }

  /** How it reads in a string. */
  text(): string {
    if (this.typeName !== CUSTOM_OBJECT) return this.typeName;
    return `@{${this.properties()
      .map(([name, value]) => `${name}=${toText(value)}`)
      .join('; ')}}`;
  }
}

export const CUSTOM_OBJECT = 'System.Management.Automation.PSCustomObject';
/** What an object answers that has no method of a name. */
export const NO_METHOD = new PsObject('no such method');

/** A hash table: keys in any spelling, in the order in which they came. */
export class PsHash {
  readonly #entries = new Map<Value, [key: Value, value: Value]>();

  constructor(entries: Iterable<readonly [Value, Value]> = []) {
    for (const [key, value] of entries) this.set(key, value);
  }

  get(key: Value): Value {
    return this.#entries.get(keyOf(key))?.[1];
  }

  set(key: Value, value: Value): void {
    this.#entries.set(keyOf(key), [key, value]);
  }

  has(key: Value): boolean {
    return this.#entries.has(keyOf(key));
  }

  delete(key: Value): void {
    this.#entries.delete(keyOf(key));
  }

  entries(): readonly (readonly [key: Value, value: Value])[] {
    return [...this.#entries.values()];
  }

  get size(): number {
    return this.#entries.size;
  }
}

/** `{ … }` as a value. */
export class PsBlock {
  constructor(readonly block: ScriptBlock) {}
}

/** `[type]` as a value. */
export class PsType {
  constructor(readonly name: string) {}
}

function keyOf(key: Value): Value {
  return typeof key === 'string' ? key.toLowerCase() : key;
}

export function toText(value: Value, separator = ' '): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return numberText(value);
  if (Buffer.isBuffer(value)) return [...value].join(separator);
  if (Array.isArray(value)) return value.map((item) => toText(item)).join(separator);
  if (value instanceof PsHash) return 'System.Collections.Hashtable';
  if (value instanceof PsBlock) return value.block.text.trim();
  if (value instanceof PsType) return value.name;
  return value instanceof PsObject ? value.text() : typeof value;
}

function numberText(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity';
  return Number.isInteger(value)
    ? value.toLocaleString('en-US', { useGrouping: false })
    : String(Number(value.toPrecision(15)));
}

/** Undefined where it is no number. */
export function toNumber(value: Value): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === null || value === undefined) return 0;
  if (typeof value !== 'string') return value instanceof PsObject ? toNumber(value.text()) : undefined;
  const text = value.trim();
  if (text === '') return 0;
  const number = Number(text);
  return Number.isNaN(number) ? undefined : number;
}

export function toBoolean(value: Value): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (typeof value === 'string') return value !== '';
  if (Array.isArray(value)) return value.length === 1 ? toBoolean(value[0]) : value.length > 0;
  return true;
}

/** What `foreach` and a pipeline go through one by one. */
export function toItems(value: Value): readonly Value[] {
  if (value === null || value === undefined) return [];
  if (Buffer.isBuffer(value)) return [...value];
  if (value instanceof PsObject) return value.items() ?? [value];
  return Array.isArray(value) ? value : [value];
}

/** What a pipeline gave, as a value: nothing is null, one is itself. */
export function fromItems(items: Value[]): Value {
  return items.length === 0 ? null : items.length === 1 ? items[0] : items;
}

/** The full name of a value's type, as GetType() gives it. */
export function typeNameOf(value: Value): string {
  if (typeof value === 'string') return 'System.String';
  if (typeof value === 'boolean') return 'System.Boolean';
  if (typeof value === 'number')
    return Number.isInteger(value)
      ? Math.abs(value) < 2 ** 31
        ? 'System.Int32'
        : 'System.Int64'
      : 'System.Double';
  if (Buffer.isBuffer(value)) return 'System.Byte[]';
  if (Array.isArray(value)) return 'System.Object[]';
  if (value instanceof PsHash) return 'System.Collections.Hashtable';
  if (value instanceof PsBlock) return 'System.Management.Automation.ScriptBlock';
  if (value instanceof PsType) return 'System.RuntimeType';
  return value instanceof PsObject ? value.typeName : 'System.Object';
}

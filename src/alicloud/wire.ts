import { flatten } from './openapi.js';
import type { ModelClass, Plain } from './operation.js';

/** A request's fields as the flat parameters of the RPC protocol: `Tag.1.Key`, `SystemDisk.Size`. */
export function toParameters<Request extends object>(
  model: ModelClass<Request>,
  fields: Plain<Request>,
): Record<string, string> {
  return flatten(toWire(model, fields));
}

/**
 * The body of a response as the fields that its model knows, lists and objects inside likewise. What has not the type
 * that the model says is as good as not there: a gateway in between may have answered anything.
 */
export function fromBody<Response extends object>(
  model: ModelClass<Response>,
  body: object,
): Plain<Response> {
  const wire = body as Readonly<Record<string, unknown>>;
  const types = model.types();
  const known = Object.entries(model.names()).flatMap(([field, name]) => {
    const value = Object.hasOwn(wire, name) ? read(types[field], wire[name]) : undefined;
    return value === undefined ? [] : [[field, value]];
  });
  return Object.fromEntries(known) as Plain<Response>;
}

/** The fields under their names on the wire, which their model knows. */
function toWire(model: ModelClass<object>, fields: object): object {
  const [names, types] = [model.names(), model.types()];
  const known = Object.entries(fields).flatMap(([field, value]) => {
    const [name, written] = [names[field], write(types[field], value)];
    return name === undefined || written === undefined ? [] : [[name, written]];
  });
  return Object.fromEntries(known) as object;
}

function write(type: unknown, value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  if (isModel(type)) return toWire(type, value);
  if (isList(type) && Array.isArray(value)) return value.map((item) => write(type.itemType, item));
  return value;
}

function read(type: unknown, value: unknown): unknown {
  if (isModel(type)) return isObject(value) ? fromBody(type, value) : undefined;
  if (isList(type))
    return Array.isArray(value) ? value.flatMap((item) => read(type.itemType, item) ?? []) : [];
  return typeof type === 'string' ? SCALARS[type]?.(value) : undefined;
}

/** The cloud writes some numbers as strings, and some strings as numbers. */
const SCALARS: { readonly [type: string]: (value: unknown) => unknown } = {
  string: (value) => (isScalar(value) ? String(value) : undefined),
  number: (value) => {
    const number = isScalar(value) && value !== '' ? Number(value) : NaN;
    return Number.isFinite(number) ? number : undefined;
  },
  boolean: (value) => {
    const text = isScalar(value) ? String(value).toLowerCase() : '';
    return text === 'true' ? true : text === 'false' ? false : undefined;
  },
};

function isScalar(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isModel(type: unknown): type is ModelClass<object> {
  return typeof type === 'function' && 'names' in type && 'types' in type;
}

function isList(type: unknown): type is { readonly itemType: unknown } {
  return typeof type === 'object' && type !== null && 'itemType' in type;
}

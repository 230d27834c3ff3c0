import { flatten } from './openapi.js';
import type { ModelClass, Operation, Plain } from './operation.js';

/** A request's fields as the flat parameters of the RPC protocol: `Tag.1.Key`, `SystemDisk.Size`. */
export function toParameters<Request extends object>(
  operation: Operation<Request, object>,
  fields: Plain<Request>,
): Record<string, string> {
  return flatten(modelOf(operation.request, fields));
}

/** The body of a response as the fields that its model knows, lists and objects inside likewise. */
export function fromBody<Response extends object>(
  model: ModelClass<Response>,
  body: object,
): Plain<Response> {
  const wire = body as Readonly<Record<string, unknown>>;
  const types = model.types();
  const known = Object.entries(model.names()).flatMap(([field, name]) => {
    const value = wire[name];
    return value === undefined || value === null ? [] : [[field, read(types[field], value)]];
  });
  return Object.fromEntries(known) as Plain<Response>;
}

function modelOf<Model extends object>(model: ModelClass<Model>, fields: object): Model {
  const types = model.types();
  const built = Object.entries(fields).map(([field, value]) => [field, write(types[field], value)]);
  return new model(Object.fromEntries(built) as Record<string, unknown>);
}

/** Objects become the model that their field's type asks for: it is the model that knows the names on the wire. */
function write(type: unknown, value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  if (isModel(type)) return modelOf(type, value);
  if (isList(type) && Array.isArray(value)) return value.map((item) => write(type.itemType, item));
  return value;
}

function read(type: unknown, value: unknown): unknown {
  if (isModel(type) && typeof value === 'object') return fromBody(type, value as object);
  if (isList(type) && Array.isArray(value)) return value.map((item: unknown) => read(type.itemType, item));
  return value;
}

function isModel(type: unknown): type is ModelClass<object> {
  return typeof type === 'function' && 'names' in type && 'types' in type;
}

function isList(type: unknown): type is { readonly itemType: unknown } {
  return typeof type === 'object' && type !== null && 'itemType' in type;
}

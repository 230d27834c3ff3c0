import { PsError } from './errors.js';
import { CUSTOM_OBJECT, PsHash, PsObject, toText, type Value } from './values.js';

/** As ConvertTo-Json writes it. */
export function toJson(value: Value, isCompressed: boolean): string {
  return JSON.stringify(plain(value), null, isCompressed ? undefined : 4).replaceAll('\n', '\r\n');
}

/** @throws PsError */
export function fromJson(text: string): Value {
  try {
    return asValue(JSON.parse(text) as Json);
  } catch {
    throw new PsError('Invalid JSON primitive: .', {
      exception: 'System.ArgumentException',
      category: 'NotSpecified',
      errorId: 'System.ArgumentException,Microsoft.PowerShell.Commands.ConvertFromJsonCommand',
      command: 'ConvertFrom-Json',
    });
  }
}

function plain(value: Value): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof PsHash)
    return Object.fromEntries(value.entries().map(([key, item]) => [toText(key), plain(item)]));
  if (value instanceof PsObject)
    return value.properties().length === 0
      ? value.text()
      : Object.fromEntries(value.properties().map(([key, item]) => [key, plain(item)]));
  return Buffer.isBuffer(value) ? [...value] : (value ?? null);
}

type Json = null | boolean | number | string | Json[] | { readonly [name: string]: Json };

function asValue(value: Json): Value {
  if (Array.isArray(value)) return value.map(asValue);
  if (typeof value !== 'object' || value === null) return value;
  return new PsObject(
    CUSTOM_OBJECT,
    Object.fromEntries(Object.entries(value).map(([name, item]) => [name, asValue(item)])),
  );
}

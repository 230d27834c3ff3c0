import { PsError } from './errors.js';
import { fullTypeName } from './type-names.js';
import {
  CUSTOM_OBJECT,
  PsHash,
  PsObject,
  PsType,
  toBoolean,
  toItems,
  toNumber,
  toText,
  type Value,
} from './values.js';
import { dateObject } from './dotnet/date.js';
import { XmlObject } from './dotnet/xml.js';

/** A cast: `[type]value`. @throws PsError where the value is none of the type */
export function convert(value: Value, written: string): Value {
  const isArray = /\[\]$/.test(written.trim());
  const name = fullTypeName(written).toLowerCase();
  if (name === 'system.byte[]' || (isArray && name === 'system.byte')) return toBytes(value);
  if (isArray) return toItems(value).map((item) => convert(item, written.trim().slice(0, -2)));
  switch (name) {
    case 'system.string':
      return toText(value);
    case 'system.int32':
    case 'system.int64':
    case 'system.uint32':
    case 'system.byte':
    case 'system.uint64':
    case 'system.int16':
      return rounded(numberFrom(value, written));
    case 'system.double':
    case 'system.decimal':
    case 'system.single':
      return numberFrom(value, written);
    case 'system.boolean':
    case 'system.management.automation.switchparameter':
      return toBoolean(value);
    case 'system.char':
      return typeof value === 'number' ? String.fromCharCode(value) : toText(value).slice(0, 1);
    case 'system.void':
      return null;
    case 'system.array':
    case 'system.object[]':
      return [...toItems(value)];
    case 'system.xml.xmldocument':
      return value instanceof XmlObject ? value : XmlObject.document(toText(value));
    case 'system.datetime':
      return dateObject(value);
    case 'system.management.automation.pscustomobject':
    case 'system.management.automation.psobject':
      return value instanceof PsHash
        ? new PsObject(
            CUSTOM_OBJECT,
            Object.fromEntries(value.entries().map(([key, item]) => [toText(key), item])),
          )
        : value;
    case 'system.type':
      return value instanceof PsType ? value : new PsType(toText(value));
    default:
      return value;
  }
}

/** What a method takes as `byte[]`. */
export function toBytes(value: Value): Buffer {
  if (Buffer.isBuffer(value)) return value;
  const numbers = toItems(value).map((item) => toNumber(item));
  if (numbers.some((number) => number === undefined || number < 0 || number > 255))
    throw new PsError(`Cannot convert value "${toText(value)}" to type "System.Byte[]".`, {
      category: 'InvalidArgument',
      errorId: 'InvalidCastFromAnyTypeToByteArray',
    });
  return Buffer.from(numbers as number[]);
}

function numberFrom(value: Value, type: string): number {
  const number =
    typeof value === 'string' && value.length === 1 && /^char$/i.test(type)
      ? value.charCodeAt(0)
      : toNumber(value);
  if (number !== undefined) return number;
  throw new PsError(
    `Cannot convert value "${toText(value)}" to type "${fullTypeName(type)}". Error: "Input string was not in a correct format."`,
    { category: 'InvalidArgument', errorId: 'InvalidCastFromStringToInteger' },
  );
}

/** Half goes to the even neighbour, as .NET's conversion does. */
function rounded(value: number): number {
  const floor = Math.floor(value);
  if (value - floor !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}

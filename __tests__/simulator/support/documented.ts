import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textAt, type ApiAnswer, type Json, type Product } from './client.js';

/** What the cloud's API metadata says of an action's answers; written by scripts/describe-api.mjs. */
interface Documented {
  readonly errors: Readonly<Record<string, readonly number[]>>;
  readonly response: Shape;
}

type Shape = string | readonly [Shape] | { readonly [name: string]: Shape };

const file = join(process.cwd(), '__tests__/simulator/api/documented.json');
const DOCUMENTED = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, Documented>>;

/** Codes of the gateway before every action. Source: the common error codes of the API reference, and what clients report. */
const COMMON_CODES = new Set(
  'MissingParameter InvalidParameter UnsupportedParameter InvalidAction.NotFound InvalidRegionId.NotFound SignatureDoesNotMatch SignatureNonceUsed InvalidTimeStamp.Expired InvalidAccessKeyId.NotFound Throttling.User DryRunOperation IdempotentParameterMismatch InvalidImageId.NotFound InvalidInstanceId.NotFound InvalidSecurityGroupId.NotFound InvalidSnapshotId.NotFound InvalidDiskId.NotFound QuotaExceed.Tags'.split(
    ' ',
  ),
);

/** @throws Error where a success has a field that the API does not document, or one of another type */
export function checkAnswer(product: Product, action: string, answer: Json): void {
  const documented = DOCUMENTED[`${product}.${action}`];
  if (documented) compare(`${product}.${action}`, answer, documented.response);
}

/** @throws Error where an action is refused with a code or status that is documented neither for it nor for all */
export function checkRefusal(product: Product, action: string, { status, json }: ApiAnswer): void {
  const code = textAt(json, 'Code');
  const documented = DOCUMENTED[`${product}.${action}`];
  if (COMMON_CODES.has(code) || !documented || Object.keys(documented.errors).length === 0) return;
  const statuses = documented.errors[code];
  if (!statuses) throw new Error(`${product}.${action} documents no error ${code}.`);
  if (!statuses.includes(status))
    throw new Error(`${product}.${action} documents ${code} with ${statuses.join()}, not ${status}.`);
}

function compare(place: string, value: unknown, shape: Shape): void {
  if (typeof shape === 'string') return compareScalar(place, value, shape);
  if (Array.isArray(shape)) {
    if (!Array.isArray(value)) throw new Error(`${place} must be a list.`);
    value.forEach((item, index) => compare(`${place}[${index}]`, item, shape[0] as Shape));
    return;
  }
  if (typeof value !== 'object' || value === null) throw new Error(`${place} must be an object.`);
  for (const [name, member] of Object.entries(value)) {
    const documented = (shape as Readonly<Record<string, Shape>>)[name];
    if (documented === undefined) throw new Error(`${place}.${name} is not documented.`);
    compare(`${place}.${name}`, member, documented);
  }
}

function compareScalar(place: string, value: unknown, shape: string): void {
  const types: Readonly<Record<string, string>> = { string: 'string', boolean: 'boolean', number: 'number' };
  const wanted = shape.startsWith('integer') ? 'number' : types[shape];
  if (wanted && typeof value !== wanted)
    throw new Error(`${place} must be a ${shape}; it is ${JSON.stringify(value)}.`);
}

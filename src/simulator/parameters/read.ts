import { invalidParameter, missingParameter, unsupportedParameter } from '../protocol/api-error.js';
import type {
  ParameterDescription,
  ParameterDescriptions,
  ScalarDescription,
  ValuesOf,
} from './description.js';

/** Parameters of the protocol itself, and the four owner parameters that nearly every action takes. */
const PROTOCOL_PARAMETERS = new Set(
  'Action Version Format AccessKeyId SecurityToken Signature SignatureMethod SignatureVersion SignatureNonce SignatureType Timestamp RegionId OwnerId OwnerAccount ResourceOwnerId ResourceOwnerAccount'.split(
    ' ',
  ),
);

/**
 * Turns the flat parameters of a request into typed values, as the description says.
 *
 * @throws ApiError `MissingParameter`, `InvalidParameter` or, when `unknown` is `refuse`, `UnsupportedParameter`
 */
export function readParameters<D extends ParameterDescriptions>(
  descriptions: D,
  sent: ReadonlyMap<string, string>,
  unknown: 'refuse' | 'record' = 'refuse',
): ValuesOf<D> {
  const stranger = unknownParameters(descriptions, sent)[0];
  if (stranger !== undefined && unknown === 'refuse') throw unsupportedParameter(stranger);
  return readMembers(descriptions, '', sent) as ValuesOf<D>;
}

/** The names sent that the action does not know. */
export function unknownParameters(
  descriptions: ParameterDescriptions,
  sent: ReadonlyMap<string, string>,
): readonly string[] {
  return [...sent.keys()].filter(
    (name) => !PROTOCOL_PARAMETERS.has(name) && !isDescribed(descriptions, name.split('.')),
  );
}

function isDescribed(descriptions: ParameterDescriptions, [name, ...rest]: readonly string[]): boolean {
  const description = name === undefined ? undefined : ownValue(descriptions, name);
  if (!description) return false;
  if (description.type === 'group') return isDescribed(description.of, rest);
  if (description.type !== 'list') return rest.length === 0;
  const [index, ...members] = rest;
  if (index === undefined || !/^[1-9]\d*$/.test(index)) return false;
  return description.of === 'text' ? members.length === 0 : isDescribed(description.of, members);
}

function ownValue(descriptions: ParameterDescriptions, name: string): ParameterDescription | undefined {
  return Object.hasOwn(descriptions, name) ? descriptions[name] : undefined;
}

function readMembers(
  descriptions: ParameterDescriptions,
  prefix: string,
  sent: ReadonlyMap<string, string>,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, description] of Object.entries(descriptions)) {
    const value = readOne(description, prefix + name, sent);
    if (value !== undefined) values[name] = value;
  }
  return values;
}

function readOne(
  description: ParameterDescription,
  name: string,
  sent: ReadonlyMap<string, string>,
): unknown {
  if (description.type === 'list') return readList(description, name, sent);
  if (description.type === 'group') {
    return anySent(`${name}.`, sent) ? readMembers(description.of, `${name}.`, sent) : undefined;
  }
  const text = sent.get(name);
  // At the top an empty value counts as none; in a list, such as a tag's value, it is one.
  const isMissing = name.includes('.') ? text === undefined : !text;
  if (description.required && isMissing) throw missingParameter(name);
  if (text === undefined || (text === '' && description.type !== 'text')) return undefined;
  return readScalar(description, name, text);
}

function readList(
  description: ParameterDescription & { type: 'list' },
  name: string,
  sent: ReadonlyMap<string, string>,
): readonly unknown[] | undefined {
  const indexes = [...sent.keys()]
    .filter((key) => key.startsWith(`${name}.`))
    .map((key) => Number(key.slice(name.length + 1).split('.')[0]));
  const items = [...new Set(indexes)]
    .filter((index) => Number.isInteger(index))
    .sort((a, b) => a - b)
    .map((index) =>
      description.of === 'text'
        ? (sent.get(`${name}.${index}`) ?? '')
        : readMembers(description.of, `${name}.${index}.`, sent),
    );
  if (description.required && items.length === 0) throw missingParameter(name);
  return items.length === 0 ? undefined : items;
}

const anySent = (prefix: string, sent: ReadonlyMap<string, string>) =>
  [...sent.keys()].some((key) => key.startsWith(prefix));

function readScalar(description: ScalarDescription, name: string, text: string): string | number | boolean {
  if (description.type === 'flag') return readFlag(name, text);
  if (description.type === 'text') return readText(description, name, text);
  const pattern = description.type === 'integer' ? /^-?\d{1,18}$/ : /^-?\d+(\.\d+)?$/;
  const number = Number(text);
  const { minimum = -Infinity, maximum = Infinity } = description;
  if (!pattern.test(text) || number < minimum || number > maximum)
    throw invalidParameter(name, `It was "${text}".`);
  return number;
}

function readFlag(name: string, text: string): boolean {
  const flag = text.toLowerCase();
  if (flag !== 'true' && flag !== 'false') throw invalidParameter(name, `It was "${text}".`);
  return flag === 'true';
}

function readText({ values }: ScalarDescription, name: string, text: string): string {
  if (values && text !== '' && !values.includes(text)) throw invalidParameter(name, `It was "${text}".`);
  return text;
}

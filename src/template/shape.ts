import type { Problems } from '../errors/index.js';
import type { Located, LocatedMap } from '../options/index.js';

/** The value as a map; one that is none is reported, and nothing is given. Null and a missing value are no map, and fine. */
export function asMap(
  value: Located | undefined,
  what: string,
  problems: Pick<Problems, 'add'>,
): LocatedMap | undefined {
  if (value === undefined || isNull(value) || value.kind === 'map')
    return value?.kind === 'map' ? value : undefined;
  problems.add({
    place: value.place,
    message: `${what} must be a map of names to values, not a ${nameOf(value)}.`,
  });
  return undefined;
}

/** The items of a list; what is none is reported. Null and a missing value have no items, and that is fine. */
export function asList(
  value: Located | undefined,
  what: string,
  problems: Pick<Problems, 'add'>,
): readonly Located[] {
  if (value === undefined || isNull(value)) return [];
  if (value.kind === 'list') return value.items;
  problems.add({ place: value.place, message: `${what} must be a list, not a ${nameOf(value)}.` });
  return [];
}

/** The strings of a list, or one bare string; what is none is reported. */
export function asStrings(
  value: Located | undefined,
  what: string,
  problems: Pick<Problems, 'add'>,
): readonly string[] {
  if (value?.kind === 'scalar' && typeof value.value === 'string') return [value.value];
  return asList(value, what, problems).flatMap((item) => {
    if (item.kind === 'scalar' && typeof item.value === 'string') return [item.value];
    problems.add({
      place: item.place,
      message: `${what} must be a list of strings; this is a ${nameOf(item)}.`,
    });
    return [];
  });
}

export function isNull(value: Located): boolean {
  return value.kind === 'scalar' && value.value === null;
}

function nameOf(value: Located): string {
  if (value.kind !== 'scalar') return value.kind;
  return value.value === null ? 'null' : typeof value.value;
}

import { formatPlace, type Place, type Problems } from '../errors/index.js';
import type { Located } from '../options/index.js';
import { MAX_COMPONENTS } from './limits.js';
import { asList, asMap } from './shape.js';
import type { Component } from './template.js';

/**
 * Reads a list of builders or provisioners: maps with a `type`, perhaps with a `name`. What is none is reported.
 *
 * @param what the singular, as in "builder"
 */
export function readComponents(
  list: Located | undefined,
  what: string,
  problems: Problems,
): readonly Component[] {
  const items = asList(list, `"${what}s"`, problems);
  const tooMany = items[MAX_COMPONENTS];
  if (tooMany !== undefined) {
    const message = `is one ${what} too many: there may be ${MAX_COMPONENTS}.`;
    problems.add({ place: tooMany.place, message });
  }
  return items.slice(0, MAX_COMPONENTS).flatMap((item) => readComponent(item, what, problems) ?? []);
}

/** Reads one of them. */
export function readComponent(item: Located, what: string, problems: Problems): Component | undefined {
  const written = asMap(item, `A ${what}`, problems);
  if (written === undefined) {
    if (item.kind === 'scalar' && item.value === null)
      problems.add({ place: item.place, message: `A ${what} is null.` });
    return undefined;
  }
  const text = (key: string) => {
    const value = written.entries.get(key)?.value;
    if (value === undefined) return undefined;
    if (value.kind === 'scalar' && typeof value.value === 'string' && value.value !== '') return value.value;
    problems.add({
      option: key,
      place: value.place,
      message: `of a ${what} must be a string that is not empty.`,
    });
    return undefined;
  };
  const type = text('type');
  const name = text('name');
  if (type === undefined && !written.entries.has('type')) {
    problems.add({ place: written.place, message: `This ${what} has no "type".` });
  }
  return type === undefined ? undefined : { type, name: name ?? type, place: written.place, written };
}

/** Reports builders of one name: outputs and `only` could not tell them apart. */
export function refuseSameNames(builders: readonly Component[], problems: Problems): void {
  const first = new Map<string, Place>();
  for (const { name, place } of builders) {
    const earlier = first.get(name);
    if (earlier === undefined) {
      first.set(name, place);
      continue;
    }
    const message = `The builder at ${formatPlace(earlier)} has the name "${name}" too; give each its own "name".`;
    problems.add({ place, message });
  }
}

import { closestName, type Problems } from '../errors/index.js';
import type { LocatedMap } from '../options/index.js';
import { asMap, asStrings } from './shape.js';
import type { Component } from './template.js';

/** What a builder's map holds beside its options. */
export const BUILDER_KEYS: readonly string[] = ['type', 'name'];

/** What a provisioner's map holds beside its options: they say in which builds it runs, and how it differs there. */
export const PROVISIONER_KEYS: readonly string[] = ['type', 'name', 'only', 'except', 'override'];

/** Whether a provisioner runs in the build, by its `only` and `except`. */
export function runsIn({ written }: Component, build: string): boolean {
  const ignore = { add: () => undefined };
  const [only, except] = [namesOf(written, 'only', ignore), namesOf(written, 'except', ignore)];
  return only === undefined ? except?.includes(build) !== true : only.includes(build);
}

/** A provisioner as it is in the build: what its `override` says for the build's name replaces its own options. */
export function overriddenIn({ written }: Component, build: string): LocatedMap {
  const override = written.entries.get('override')?.value;
  const own = override?.kind === 'map' ? override.entries.get(build)?.value : undefined;
  return own?.kind === 'map'
    ? { ...written, entries: new Map([...written.entries, ...own.entries]) }
    : written;
}

/** Reports `only`, `except` and `override` that are ill-formed or name builds that there are not. */
export function checkSelection(provisioner: Component, builds: readonly string[], problems: Problems): void {
  const { written } = provisioner;
  const only = namesOf(written, 'only', problems) ?? [];
  const except = namesOf(written, 'except', problems) ?? [];
  const override = asMap(written.entries.get('override')?.value, '"override"', problems);
  for (const entry of override?.entries.values() ?? [])
    asMap(entry.value, 'What "override" says of a build', problems);
  if (only.length > 0 && except.length > 0) {
    problems.add({
      option: 'except',
      place: placeOf(written, 'except'),
      message: 'cannot be given together with only: choose one.',
    });
  }
  const named = { only, except, override: [...(override?.entries.keys() ?? [])] };
  for (const [option, names] of Object.entries(named)) {
    for (const name of names.filter((each) => !builds.includes(each))) {
      const message = `names the builder "${name}", which is not in the template.${closestName(name, builds)}`;
      problems.add({ option, place: placeOf(written, option), message });
    }
  }
}

function namesOf(
  written: LocatedMap,
  key: 'only' | 'except',
  problems: Pick<Problems, 'add'>,
): readonly string[] | undefined {
  const value = written.entries.get(key)?.value;
  return value && asStrings(value, `"${key}"`, problems);
}

function placeOf(written: LocatedMap, key: string) {
  return written.entries.get(key)?.value.place ?? written.place;
}

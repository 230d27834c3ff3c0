import type { Place } from '../errors/index.js';

/**
 * A value as the user wrote it, with its place: what every template language and every action input is read
 * into, so that whatever is found wrong later can be shown where it stands.
 */
export type Located = LocatedScalar | LocatedList | LocatedMap;

export interface LocatedScalar {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** A number as it was written, where that says more than its value: 1.10, or digits beyond its precision. */
  readonly source?: string;
  readonly place: Place;
}

export interface LocatedList {
  readonly kind: 'list';
  readonly items: readonly Located[];
  readonly place: Place;
}

export interface LocatedMap {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, LocatedEntry>;
  readonly place: Place;
}

/** A key of a map with its value; `keyPlace` is where an unknown or misspelt key is reported. */
export interface LocatedEntry {
  readonly keyPlace: Place;
  readonly value: Located;
}

/** The value without its places. Maps become objects without a prototype, so that no key means more than itself. */
export function plain(located: Located): unknown {
  switch (located.kind) {
    case 'scalar':
      return located.value;
    case 'list':
      return located.items.map(plain);
    case 'map': {
      const object = Object.create(null) as Record<string, unknown>;
      for (const [key, entry] of located.entries) object[key] = plain(entry.value);
      return object;
    }
  }
}

import { closest, distance } from 'fastest-levenshtein';

/** Names have few letters; the distance of long texts takes long to find. */
const LONGEST_NAME = 100;

/** And so does the search among many. */
const MOST_NAMES = 1000;

/** ` Did you mean "…"?` where one of the names is near enough to be a slip of the fingers; else nothing. */
export function closestName(name: string, names: readonly string[]): string {
  if (names.length === 0 || names.length > MOST_NAMES || name.length > LONGEST_NAME) return '';
  const nearest = closest(name, names);
  return distance(name, nearest) <= Math.max(2, Math.floor(name.length / 4))
    ? ` Did you mean "${nearest}"?`
    : '';
}

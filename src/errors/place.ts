import { visible } from './visible.js';

/**
 * Where a value was written by the user: a template file with line and column (both counted from 1),
 * or an action input, whose `file` reads like `input "tags"` and whose line counts within the input's text.
 */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** `file:line:column`, as editors and GitHub's annotations understand it; parts that are unknown are left out. */
export function formatPlace(place: Place): string {
  return [visible(place.file), place.line, place.column].filter((part) => part !== undefined).join(':');
}

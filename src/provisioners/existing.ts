import type { Stats } from 'node:fs';
import { atPath } from '../options/index.js';

/** What lies at a path of the runner; undefined where there is nothing that can be looked at. */
export function existing(path: string): Stats | undefined {
  const found = atPath(path);
  return typeof found === 'string' ? undefined : found;
}

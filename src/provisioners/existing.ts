import { statSync, type Stats } from 'node:fs';

/** What lies at a path of the runner; undefined where there is nothing that can be read. */
export function existing(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

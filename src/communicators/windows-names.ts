import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { MOST_NESTED } from './local-files.js';

/**
 * Which names of a file or a folder of the runner, with all that is in it, Windows cannot have: each as a sentence without
 * its end. At most `most` of them; of a very large folder only its beginning is looked at. What cannot be read is passed
 * over: it is told elsewhere.
 */
export function windowsNameProblems(path: string, most: number): string[] {
  const problems: string[] = [];
  let seen = 0;
  for (const names of namesIn(path, [basename(path)])) {
    const problem = windowsNameProblem(names.at(-1) ?? '');
    if (problem !== undefined) problems.push(`${JSON.stringify(names.join('/'))} ${problem}`);
    seen += 1;
    if (problems.length >= most || seen >= MOST_LOOKED_AT) break;
  }
  return problems;
}

const MOST_LOOKED_AT = 200_000;

/** @see https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
function windowsNameProblem(name: string): string | undefined {
  const [forbidden] = /[<>:"\\|?*]/.exec(name) ?? [];
  if (forbidden !== undefined) return `has ${forbidden} in its name`;
  if ([...name].some((letter) => letter < ' ')) return 'has a control character in its name';
  if (/[. ]$/.test(name)) return 'has a name that ends in a dot or a space';
  if (/^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$)/i.test(name)) return 'has the name of a device';
  return undefined;
}

function* namesIn(path: string, names: readonly string[]): Generator<readonly string[]> {
  yield names;
  if (names.length > MOST_NESTED) return;
  for (const name of entriesOf(path)) yield* namesIn(join(path, name), [...names, name]);
}

function entriesOf(path: string): readonly string[] {
  try {
    return statSync(path).isDirectory() ? readdirSync(path).sort() : [];
  } catch {
    return [];
  }
}

import { BuildError } from '../errors/index.js';
import type { GuestEntry } from './communicator.js';
import { ConnectionLost } from './connection-lost.js';

/** What a path with wildcards is looked for by. */
export interface Listing {
  /** What a folder of the guest holds. @throws BuildError if it cannot be listed */
  readonly list: (folder: string) => Promise<readonly GuestEntry[]>;
  /** Backslashes part names, and their case does not matter. */
  readonly isWindows: boolean;
}

/** Whether a path stands for several, as Packer tells it: `*`, `?` and `[…]`. */
export function hasWildcards(path: string): boolean {
  return /[*?[]/.test(path);
}

/**
 * What of the guest a path with wildcards stands for, as a shell reads it: `*`, `?` and `[a-z]` (`[!a-z]`) within one
 * name, and no name that begins with a dot unless the pattern says so. A file whose very name is the pattern counts if
 * nothing else does.
 * @returns paths and what they are, by name; none where nothing fits
 */
export async function find(pattern: string, listing: Listing): Promise<GuestEntry[]> {
  const { base, names, onlyFolders } = split(pattern, listing.isWindows);
  const matching = await search(
    base,
    names.map((name) => matcher(name, listing.isWindows)),
    listing,
  );
  const found = matching.length > 0 ? matching : await search(base, names.map(exactly), listing);
  return found.filter(({ isFolder }) => isFolder || !onlyFolders);
}

type Matcher = (name: string) => boolean;

async function search(
  base: string,
  [matches, ...rest]: readonly Matcher[],
  listing: Listing,
): Promise<GuestEntry[]> {
  if (matches === undefined) return [];
  const entries = (await listed(base, listing)).filter(({ path }) => matches(path));
  const found = entries
    .map(({ path, isFolder }) => ({ path: base + path, isFolder }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
  if (rest.length === 0) return found;
  const deeper: GuestEntry[] = [];
  for (const { path, isFolder } of found) {
    if (isFolder) for (const entry of await search(`${path}/`, rest, listing)) deeper.push(entry);
  }
  return deeper;
}

/** A folder that is not there, or may not be read, holds nothing that fits. */
async function listed(base: string, { list }: Listing): Promise<readonly GuestEntry[]> {
  try {
    return await list(base === '' ? '.' : base);
  } catch (error) {
    if (error instanceof BuildError && !(error instanceof ConnectionLost)) return [];
    throw error;
  }
}

/** The folder that the search begins in, as a beginning of paths, and what is looked for below it. */
function split(pattern: string, isWindows: boolean) {
  const separated = isWindows ? pattern.replaceAll('\\', '/') : pattern;
  const trimmed = separated.replace(/(?<!\/)\/+$/, '');
  const parts = trimmed.split(/(?<!\\)\//);
  const first = parts.findIndex(hasWildcards);
  return {
    base: parts
      .slice(0, first)
      .map((part) => `${part}/`)
      .join(''),
    names: parts.slice(first).filter((part) => part !== ''),
    onlyFolders: trimmed !== separated,
  };
}

function exactly(wanted: string): Matcher {
  return (name) => name === wanted;
}

function matcher(pattern: string, isWindows: boolean): Matcher {
  const hidden = isWindows || /^\\?\./.test(pattern);
  const parts = tokens(pattern).map((token) => (token === '*' ? '*' : oneOf(token, isWindows)));
  return (name) => (hidden || !name.startsWith('.')) && fits([...name], parts);
}

type Part = '*' | ((character: string) => boolean);

function oneOf(token: string, isWindows: boolean): (character: string) => boolean {
  const expression = new RegExp(`^${expressionFor(token)}$`, isWindows ? 'isu' : 'su');
  return (character) => expression.test(character);
}

/** Tries but the last `*` again: one regular expression would try them all, for hours where a guest makes up long names. */
function fits(name: readonly string[], parts: readonly Part[]): boolean {
  let at = 0;
  let part = 0;
  let star: { readonly part: number; at: number } | undefined;
  while (at < name.length) {
    const wanted = parts[part];
    if (wanted === '*') {
      star = { part, at };
      part += 1;
    } else if (wanted?.(name[at] ?? '') === true) {
      at += 1;
      part += 1;
    } else if (star !== undefined) {
      star.at += 1;
      at = star.at;
      part = star.part + 1;
    } else return false;
  }
  return parts.slice(part).every((rest) => rest === '*');
}

/** `[!a-z]` stays together (of no more characters than a name has: each `[` that has no end is followed so far), and so does an escaped character. */
function tokens(pattern: string): readonly string[] {
  return pattern.match(/\[[!^]?\]?[^\]]{0,255}\]|\\.|./gsu) ?? [];
}

function expressionFor(token: string): string {
  if (token === '?') return '.';
  if (token.startsWith('\\')) return escaped(token.slice(-1));
  const [, negated = '', members] = /^\[([!^]?)(.+)\]$/s.exec(token) ?? [];
  if (members === undefined) return escaped(token);
  const parts = members.match(/.-.|./gsu) ?? [];
  return `[${negated && '^'}${parts.map(rangeFor).join('')}]`;
}

/** A range that runs backwards holds nothing. */
function rangeFor(part: string): string {
  const [from = '', , to] = [...part];
  if (to === undefined) return escaped(from).replace('-', '\\-');
  return (from.codePointAt(0) ?? 0) <= (to.codePointAt(0) ?? 0) ? `${escaped(from)}-${escaped(to)}` : '';
}

function escaped(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

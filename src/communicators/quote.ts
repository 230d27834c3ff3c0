import { withoutEndSlashes } from './end-slashes.js';

/** Words that no shell reads anything into, Windows' cmd included: they are left as they are. */
const PLAIN = /^[\w@%+=:,./-]+$/;

/** `text` as one word for a POSIX shell, whatever it contains. */
export function shellQuote(text: string): string {
  return PLAIN.test(text) ? text : `'${text.replaceAll("'", `'"'"'`)}'`;
}

/** A path of the guest as one word for its shell; a leading `~/` still means the home folder, and a leading `-` no option. */
export function quotePath(path: string): string {
  const inHome = /^~(?:\/|$)/.exec(path);
  if (inHome === null) return shellQuote(path.startsWith('-') ? `./${path}` : path);
  const rest = path.slice(inHome[0].length);
  return rest === '' ? inHome[0] : `${inHome[0]}${shellQuote(rest)}`;
}

/** `path` split into the folder that holds it and its last part. */
export function splitPath(path: string): { readonly folder: string; readonly name: string } {
  const trimmed = withoutEndSlashes(path);
  const slash = trimmed.lastIndexOf('/');
  if (slash < 0) return { folder: '.', name: trimmed };
  return { folder: trimmed.slice(0, slash) || '/', name: trimmed.slice(slash + 1) };
}

import type { GuestEntry } from './communicator.js';

/** For a POSIX shell: what the folder `$1` holds, each as `d` or `f`, its name and a NUL. Links that lead nowhere are left out. */
export const LIST_SCRIPT =
  'cd -- "$1" || exit 1; ' +
  'for name in * .*; do ' +
  'case $name in .|..) continue;; esac; ' +
  'if [ -d "./$name" ]; then kind=d; elif [ -e "./$name" ]; then kind=f; else continue; fi; ' +
  'printf "%s%s\\0" "$kind" "$name"; ' +
  'done';

/** Reads what {@link LIST_SCRIPT} printed. */
export function entriesIn(printed: Buffer): GuestEntry[] {
  return printed
    .toString()
    .split('\0')
    .filter((entry) => /^[df]./s.test(entry))
    .map((entry) => ({ path: entry.slice(1), isFolder: entry.startsWith('d') }));
}

import { LIST_SCRIPT } from '../list-script.js';
import { shellQuote } from '../quote.js';
import type { GuestFacts } from './session.js';

/** One after another, from the root: `~/x` and `x` are in root's home folder, as at a login by SSH. */
export function absolutePath(path: string): string {
  const inHome = path.replace(/^~(?=\/|$)/, '.');
  return inHome.startsWith('/') ? inHome : `/root/${inHome.replace(/^(?:\.\/+)+/, '')}`;
}

/** Parts of a file that SendFile brings into the private folder, and what they are together. */
export interface Batch {
  readonly names: readonly string[];
  readonly sizes: readonly number[];
  /** Of all of them, in hexadecimal. */
  readonly sha256: string;
  /** Where they belong in the file that is put together. */
  readonly offset: number;
  readonly end: number;
}

/**
 * Waits for the parts, and adds them to the file once they are what was sent: prints `@have END`, or `@missing NAME…`.
 * It does no harm when it is run again.
 */
export function collectScript({ folder }: GuestFacts, partial: string, batch: Batch): string {
  const parts = batch.names.map((name, index) => `${name}:${batch.sizes[index] ?? 0}`).join(' ');
  return `${preamble()}
cd ${shellQuote(folder)} || { echo @gone; exit 0; }
partial=${shellQuote(partial)}
size=0
[ ! -f "$partial" ] || size=$(($(wc -c < "$partial")))
if [ "$size" -eq ${batch.end} ]; then echo "@have ${batch.end}"; exit 0; fi
tries=0
while :; do
  missing=''
  for part in ${parts}; do
    have=$(wc -c 2> /dev/null < "\${part%%:*}") || have=0
    [ $((have)) -eq "\${part##*:}" ] || missing="$missing \${part%%:*}"
  done
  [ -n "$missing" ] || break
  tries=$((tries + 1))
  [ "$tries" -lt 40 ] || { echo "@missing$missing"; exit 0; }
  sleep 0.25 2> /dev/null || sleep 1
done
sum=$(cat ${batch.names.join(' ')} | sha256)
if [ "$sum" != ${batch.sha256} ]; then rm -f ${batch.names.join(' ')}; echo "@missing ${batch.names.join(' ')}"; exit 0; fi
if [ "$size" -gt ${batch.offset} ]; then
  head -c ${batch.offset} "$partial" > "$partial.cut" && mv "$partial.cut" "$partial" || exit 1
fi
cat ${batch.names.join(' ')} >> "$partial" || exit 1
rm -f ${batch.names.join(' ')}
echo "@have ${batch.end}"
`;
}

/** What to do with a file that was put together. */
export interface Completion {
  readonly partial: string;
  readonly sha256: string;
  readonly packed: boolean;
}

/** Puts a file in its place, once it is what was sent: prints `@done`. */
export function placeScript({ partial, sha256, packed }: Completion, target: string, mode: number): string {
  const whole = packed ? `${partial}.whole` : partial;
  return `${preamble()}
partial=${shellQuote(partial)} whole=${shellQuote(whole)} target=${shellQuote(target)}
[ -f "$partial" ] || : > "$partial" || exit 1
${packed ? 'gzip -dc < "$partial" > "$whole" || exit 1' : ':'}
[ "$(sha256 < "$whole")" = ${sha256} ] || { rm -f "$partial" "$whole"; echo @damaged; exit 0; }
[ ! -d "$target" ] || { rm -f "$partial" "$whole"; echo "$target is a folder" >&2; exit 1; }
chmod ${mode.toString(8)} "$whole" && mv -f "$whole" "$target" || { rm -f "$partial" "$whole"; exit 1; }
rm -f "$partial"
echo @done
`;
}

/** Takes a folder out of an archive. Folders that are there keep their mode, where tar can do that. */
export function unpackScript({ partial, sha256, packed }: Completion, target: string): string {
  const unpack = packed ? 'gzip -dc < "$partial"' : 'cat "$partial"';
  return `${preamble()}
partial=${shellQuote(partial)} target=${shellQuote(target)}
[ "$(${unpack} | sha256)" = ${sha256} ] || { rm -f "$partial"; echo @damaged; exit 0; }
keep=''
if tar --help 2>&1 | grep -q -e --no-overwrite-dir; then keep=--no-overwrite-dir; fi
(umask 022 && mkdir -p "$target") && ${unpack} | tar -xp $keep -f - -C "$target" || { rm -f "$partial"; exit 1; }
rm -f "$partial"
echo @done
`;
}

/** Tells how large a file is and what it holds: `@size BYTES`, `@sha256 HEX`; or that it is none: `@folder`. */
export function factsScript(file: string): string {
  return `${preamble()}
file=${shellQuote(file)}
[ ! -d "$file" ] || { echo @folder; exit 0; }
[ -e "$file" ] || { echo "$file does not exist" >&2; exit 1; }
[ -f "$file" ] || { echo "$file is not a regular file" >&2; exit 1; }
size=$(($(wc -c < "$file"))) || exit 1
echo "@size $size"
echo "@sha256 $(sha256 < "$file")"
`;
}

/** Packs a folder into an archive, links followed, and tells of it as {@link factsScript} does. */
export function packScript(folder: string, archive: string): string {
  return `${preamble()}
folder=${shellQuote(folder)} file=${shellQuote(archive)}
[ -d "$folder" ] || { echo "$folder is not a folder" >&2; exit 1; }
odd=$(find -L "$folder" ! -type f ! -type d -print 2> /dev/null | head -n 1)
[ -z "$odd" ] || { echo "$odd is no regular file, or a link that leads nowhere" >&2; exit 1; }
tar -chf "$file" -C "$folder" . || { rm -f "$file"; exit 1; }
echo "@size $(($(wc -c < "$file")))"
echo "@sha256 $(sha256 < "$file")"
`;
}

/** Writes the names in a folder into a file, and tells of it. */
export function listScript(folder: string, file: string): string {
  return `${preamble()}
folder=${shellQuote(folder)} file=${shellQuote(file)}
[ -d "$folder" ] || { echo "$folder is not a folder" >&2; exit 1; }
sh -c ${shellQuote(LIST_SCRIPT)} sh "$folder" > "$file" || exit 1
echo "@size $(($(wc -c < "$file")))"
echo "@sha256 $(sha256 < "$file")"
`;
}

export function removeScript(paths: readonly string[]): string {
  return `${preamble()}rm -rf -- ${paths.map(shellQuote).join(' ')}\n`;
}

function preamble(): string {
  return `case $0 in */*.sh) rm -f -- "$0" ;; esac
umask 077
sha256() { { sha256sum 2> /dev/null || shasum -a 256; } | cut -d ' ' -f 1; }
`;
}

import { shellQuote } from '../quote.js';
import type { GuestFacts } from './session.js';

/** Characters that a script prints at most, so that the service, which keeps 24 KB, drops none of them. */
export const OUTPUT_BUDGET = 16_000;
/** Bytes of a file or a stream that are packed together at most. */
const LARGEST_PIECE = 64 * 1024;

/**
 * What begins every script. The agent leaves its scripts on the disk, where they would get into the image: ours
 * delete themselves. A boot is told by the kernel's own ID of it, and by when the first process started.
 */
const PREAMBLE = `case $0 in */*.sh) rm -f -- "$0" ;; esac
umask 022
boot() {
  { cat /proc/sys/kernel/random/boot_id; sed 's/.*) //' /proc/1/stat | cut -d ' ' -f 20; } 2> /dev/null | tr -d ' \\n'
}
`;

/**
 * Finds out what the guest is, and makes the private folder: in memory where it can, so that no image has it.
 *
 * @param leftovers IDs of scripts that the agent may have left, since a reboot kept them from deleting themselves
 */
export function helloScript(name: string, leftovers: readonly string[]): string {
  const files = leftovers
    .filter((id) => /^t-[\w-]+$/.test(id))
    .map((id) => `"\${0%/*}"/*${id}*.sh`)
    .join(' ');
  return `${PREAMBLE}
${files === '' ? '' : `case $0 in */*.sh) rm -f -- ${files} ;; esac`}
for folder in ${['/run', '/var/run', '/tmp'].map((parent) => `${parent}/${name}`).join(' ')}; do
  [ -d "$folder" ] || mkdir -m 700 "$folder" 2> /dev/null || continue
  echo "@folder $folder"
  break
done
echo "@boot $(boot)"
if command -v gzip > /dev/null; then echo @packs; fi
command -v base64 > /dev/null || echo "@lacks base64"
echo @end
`;
}

export interface CommandPosition {
  /** Folder of the command within the private one. */
  readonly name: string;
  /** Bytes of standard output and of standard error that have come already. */
  readonly out: number;
  readonly err: number;
}

/**
 * Starts a command in a session of its own, unless it is running already, and prints what it prints: see
 * {@link readScript}. It goes on, whatever becomes of this script.
 */
export function startScript(
  guest: GuestFacts,
  command: string,
  at: CommandPosition,
  limits: ReadLimits,
): string {
  const end = `END_OF_COMMAND_${at.name}`;
  return `${PREAMBLE}
${sameBoot(guest)}
d=${shellQuote(guest.folder)}/${at.name}
if mkdir -m 700 "$d" 2> /dev/null; then
  cat > "$d/command" << '${end}'
${command}
${end}
  ${RUN}
fi
${read(guest, at, limits)}`;
}

/** The same for a command that is too long to be part of a script: it lies in a file of the private folder. */
export function startFileScript(
  guest: GuestFacts,
  file: string,
  at: CommandPosition,
  limits: ReadLimits,
): string {
  return `${PREAMBLE}
${sameBoot(guest)}
d=${shellQuote(guest.folder)}/${at.name}
if mkdir -m 700 "$d" 2> /dev/null; then
  mv ${shellQuote(file)} "$d/command"
  ${RUN}
fi
${read(guest, at, limits)}`;
}

/** Longest durations in seconds. */
export interface ReadLimits {
  /** Until something is printed, or the command ends. */
  readonly patience: number;
  /** From the first thing printed on. */
  readonly linger: number;
}

/**
 * Prints what a running command has printed since, live; then \`@exit CODE\` if it is over, \`@lost\` if its shell is
 * gone, or \`@more\` if it goes on.
 */
export function readScript(guest: GuestFacts, at: CommandPosition, limits: ReadLimits): string {
  return `${PREAMBLE}
${sameBoot(guest)}
d=${shellQuote(guest.folder)}/${at.name}
[ -d "$d" ] || { echo @gone; exit 0; }
${read(guest, at, limits)}`;
}

/** Ends a command, politely first. */
export function killScript(guest: GuestFacts, name: string): string {
  return `${PREAMBLE}
${sameBoot(guest)}
pid=$(cat ${shellQuote(guest.folder)}/${name}/pid) || exit 0
kill -s TERM -- "-$pid"
sleep 3
kill -s KILL -- "-$pid"
exit 0
`;
}

/** Prints a file from an offset on, up to another, as far as one script may; then \`@at OFFSET\`. */
export function sliceScript(guest: GuestFacts, file: string, from: number, to: number): string {
  return `${PREAMBLE}
${sameBoot(guest)}
${emitter(guest)}
at=${from}
while [ "$at" -lt ${to} ] && emit d ${shellQuote(file)} "$at" ${to}; do at=$next; done
echo "@at $at"
`;
}

/** A guest that has rebooted has lost what was under way. */
function sameBoot({ boot }: GuestFacts): string {
  return `[ "$(boot)" = ${shellQuote(boot)} ] || { echo @gone; exit 0; }`;
}

/** As at a login by SSH: root's own shell, in its home folder, without input; no part of the agent's own session. */
const RUN = `: > "$d/out"
  : > "$d/err"
  shell=$(sed -n 's/^root:.*:\\(\\/[^:]*\\)$/\\1/p' /etc/passwd 2> /dev/null | head -n 1)
  case $shell in */nologin | */false | '') shell=/bin/sh ;; esac
  [ -x "$shell" ] || shell=/bin/sh
  detach=$(command -v setsid || command -v nohup)
  export HOME="\${HOME:-/root}" USER="\${USER:-root}" LOGNAME="\${LOGNAME:-root}" SHELL="$shell"
  case :$PATH: in *:/sbin:* | *:/usr/sbin:*) ;; *) PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin ;; esac
  $detach sh -c '
    echo $$ > "$1/pid"
    cd "$HOME" || cd /
    "$2" "$1/command" < /dev/null > "$1/out" 2> "$1/err"
    echo $? > "$1/code.new"
    mv "$1/code.new" "$1/code"
  ' run "$d" "$shell" < /dev/null > /dev/null 2>&1 &`;

/** \`emit STREAM FILE OFFSET [END]\` prints a frame, as long as there is room; \`next\` is where it ends. */
function emitter({ packs }: GuestFacts): string {
  return `left=${OUTPUT_BUDGET}
emit() {
  size=$(($(wc -c < "$2")))
  [ -z "\${4:-}" ] || [ "$size" -le "$4" ] || size=$4
  count=$((size - $3))
  [ "$count" -gt 0 ] || return 1
  [ "$count" -le ${LARGEST_PIECE} ] || count=${LARGEST_PIECE}
  while :; do
    text=$(tail -c "+$(($3 + 1))" "$2" | head -c "$count" | ${packs ? 'gzip -c' : 'cat'} | base64 | tr -d '\\n')
    [ $((\${#text} + 60)) -gt "$left" ] || break
    # The next script has more room.
    [ "$left" -gt 4000 ] || { left=0; return 1; }
    count=$((count / 2))
  done
  left=$((left - \${#text} - 60))
  next=$(($3 + count))
  echo "@$1 $3 $count $text"
}`;
}

function read(guest: GuestFacts, { out, err }: CommandPosition, { patience, linger }: ReadLimits): string {
  return `${emitter(guest)}
out=${out} err=${err} first='' naps=0 silent=0
began=$(date +%s)
while :; do
  code=$(cat "$d/code" 2> /dev/null)
  alive=1
  [ -n "$code" ] || kill -0 "$(cat "$d/pid" 2> /dev/null)" 2> /dev/null || alive=''
  some=''
  if emit o "$d/out" "$out"; then out=$next some=1; fi
  if emit e "$d/err" "$err"; then err=$next some=1; fi
  [ "$left" -gt 0 ] || break
  if [ -n "$some" ]; then
    silent=0
  elif [ -n "$code" ]; then
    echo "@exit $code"
    exit 0
  elif [ -z "$alive" ]; then
    # It has only just begun, or its exit code is about to be written.
    silent=$((silent + 1))
    [ "$silent" -lt 20 ] || { echo @lost; exit 0; }
  fi
  now=$(date +%s)
  [ -z "$some" ] || first=\${first:-$now}
  [ -z "$first" ] || [ $((now - first)) -lt ${linger} ] || break
  [ $((now - began)) -lt ${patience} ] || break
  naps=$((naps + 1))
  if [ "$naps" -lt 5 ]; then nap=0.05; else nap=0.3; fi
  [ -n "$code" ] || sleep "$nap" 2> /dev/null || sleep 1
done
echo @more
`;
}

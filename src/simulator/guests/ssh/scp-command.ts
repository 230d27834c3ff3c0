import { posix } from 'node:path';

/** What `scp` asks of the far end: `-t` takes files in, `-f` gives them out. */
export interface ScpCommand {
  readonly direction: 'sink' | 'source';
  readonly recursive: boolean;
  readonly preserveTimes: boolean;
  /** `-d`: the target must be a folder. */
  readonly targetIsDirectory: boolean;
  readonly paths: readonly string[];
}

/** The far end's command line of a copy, or undefined where a command is something else. */
export function parseScpCommand(command: string): ScpCommand | undefined {
  const words = splitWords(command);
  if (words === undefined || posix.basename(words[0] ?? '') !== 'scp') return undefined;
  return scpCommand(words.slice(1));
}

/** What the words after `scp` ask for; undefined where it is not the far end that they are for. */
export function scpCommand(words: readonly string[]): ScpCommand | undefined {
  const end = words.findIndex((word) => word === '--' || !word.startsWith('-'));
  const flags = words.slice(0, end === -1 ? undefined : end).join('');
  const paths = end === -1 ? [] : words.slice(words[end] === '--' ? end + 1 : end);
  const direction = flags.includes('t') ? 'sink' : flags.includes('f') ? 'source' : undefined;
  if (direction === undefined || paths.length === 0) return undefined;
  return {
    direction,
    recursive: flags.includes('r'),
    preserveTimes: flags.includes('p'),
    targetIsDirectory: flags.includes('d'),
    paths,
  };
}

/** A command line's words with shell quotes removed; undefined where it needs a real shell (`;`, `|`, `$` …). */
function splitWords(command: string): string[] | undefined {
  const words: string[] = [];
  const pattern = /\s*((?:[^\s'"\\;|&<>()$`]|\\.|'[^']*'|"[^"$`\\]*")+)\s*/gy;
  let end = 0;
  for (let match = pattern.exec(command); match !== null; match = pattern.exec(command)) {
    words.push((match[1] ?? '').replace(/\\(.)|'([^']*)'|"([^"]*)"/g, '$1$2$3'));
    end = pattern.lastIndex;
  }
  return end === command.length ? words : undefined;
}

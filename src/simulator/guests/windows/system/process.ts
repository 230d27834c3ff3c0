import type { WindowsMachine } from './machine.js';
import type { Environment } from './environment.js';
import type { Budget } from './budget.js';
import type { Input, Output } from './streams.js';

/** A running program: what it can see and reach. */
export interface WindowsProcess {
  readonly machine: WindowsMachine;
  readonly environment: Environment;
  /** A full path. */
  folder: string;
  readonly stdin: Input;
  stdout: Output;
  stderr: Output;
  /** Of its console. */
  codePage: number;
  readonly user: string;
  /** Aborted when it is ended from outside: it stops soon. */
  readonly signal: AbortSignal;
  readonly budget: Budget;
}

/**
 * Runs with the command line that follows the program's name, and gives its exit code. `words` are the same, split as the
 * C run-time does.
 */
export type Program = (
  process: WindowsProcess,
  commandLine: string,
  words: readonly string[],
) => Promise<number>;

/** Arguments as most programs split them (CommandLineToArgvW): quotes group, `\"` is a quote, `""` within quotes too. */
export function splitArguments(commandLine: string): string[] {
  const words: string[] = [];
  let word: string | undefined;
  let quoted = false;
  for (let at = 0; at < commandLine.length; at++) {
    const character = commandLine[at] ?? '';
    const slashes = /^\\+(?=")/.exec(commandLine.slice(at))?.[0].length ?? 0;
    if (slashes > 0) {
      word = (word ?? '') + '\\'.repeat(Math.floor(slashes / 2));
      at += slashes - 1;
      if (slashes % 2 === 0) continue;
      word += '"';
      at++;
    } else if (character === '"') {
      const isQuote = quoted && commandLine[at + 1] === '"';
      if (isQuote) at++;
      else quoted = !quoted;
      word = (word ?? '') + (isQuote ? '"' : '');
    } else if (/\s/.test(character) && !quoted) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else word = (word ?? '') + character;
  }
  return word === undefined ? words : [...words, word];
}

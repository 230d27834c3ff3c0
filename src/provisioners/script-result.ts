import type { CommandResult } from '../communicators/index.js';
import { BuildError } from '../errors/index.js';
import type { Script } from './scripts.js';

const SHUTDOWN_SIGNALS = ['TERM', 'HUP', 'KILL'];
/** A shell's, for those signals. */
const SHUTDOWN_CODES = [143, 129, 137];

/**
 * @param hintOnShutdown what to do about a script that ended as everything does when a guest shuts down. Default: nothing
 * @throws BuildError unless the script ended with one of the codes that count as success
 */
export function checkExit(
  script: Script,
  result: CommandResult,
  valid: readonly number[],
  hintOnShutdown?: string,
): void {
  const { exitCode, signalName } = result;
  const onShutdown =
    hintOnShutdown !== undefined && !wasKilled(result) && mayBeShutdown(result) ? `${hintOnShutdown} ` : '';
  // Windows has codes of 32 bits, which are written with a sign or without.
  if (exitCode !== undefined && valid.some((code) => (code | 0) === (exitCode | 0))) return;
  if (exitCode !== undefined) {
    throw new BuildError(`${capitalized(called(script))} ended with exit code ${exitCode}.`, {
      hint: `${onShutdown}${exitCode === 0 ? 'Exit' : 'Its own output above says more; exit'} codes that are meant to pass are listed in valid_exit_codes (now: ${valid.join(', ')}).`,
    });
  }
  throw new BuildError(
    `${capitalized(called(script))} ended without an exit code${signalName ? `: it was killed by ${signalName}` : ''}.`,
    {
      hint: `${onShutdown}${onShutdown === '' ? 'The guest' : 'Otherwise the guest'} may have run out of memory, or the script may have stopped the SSH server.`,
    },
  );
}

/** Whether the script ended as everything does that runs when a guest shuts down, which it tells before the connection is lost. */
export function mayBeShutdown({ exitCode, signalName }: CommandResult): boolean {
  if (exitCode !== undefined) return SHUTDOWN_CODES.includes(exitCode);
  return signalName !== undefined && SHUTDOWN_SIGNALS.includes(signalName.replace(/^SIG/, ''));
}

/** Rather for want of memory: who shuts down asks programs to end before. */
function wasKilled({ exitCode, signalName }: CommandResult): boolean {
  return exitCode === 137 || signalName?.endsWith('KILL') === true;
}

/** The connection was lost while the script ran. */
export function disconnected(script: Script, hint: string): BuildError {
  return new BuildError(`The connection to the guest was lost while ${called(script)} ran.`, { hint });
}

function called(script: Script): string {
  return script.isInline ? 'the inline script' : `the script ${script.name}`;
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

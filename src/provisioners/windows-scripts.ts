import { ConnectionLost, powershellCommand, powershellQuote } from '../communicators/index.js';
import { defaulted, duration, integer, listOf } from '../options/index.js';
import { checkExit, disconnected } from './script-result.js';
import type { ProvisionContext } from './provisioner.js';
import type { Script } from './scripts.js';
import { retryWhenLost } from './start-retry.js';

/** The options that the provisioners for Windows have in common. */
export const windowsScriptOptions = {
  valid_exit_codes: defaulted(
    listOf(integer()),
    [0],
    'The exit codes that count as success, such as 3010, by which installers ask for a restart. With 2300218 the script may end the connection.',
  ),
  start_retry_timeout: defaulted(
    duration(),
    5 * 60_000,
    'How long to try again to start the script when the connection is lost before it runs.',
  ),
} as const;

/** What Packer says of a script that was cut off, by its own code and by that of its WinRM library. */
const DISCONNECT_CODES = [2300218, 16001];
/** A guest that the script has restarted may be back by then; one that it has shut down never will. */
const REMOVAL_LIMIT = 60_000;
const HINT =
  'To restart the guest, use the windows-restart provisioner; if the script itself is meant to, add 2300218 to valid_exit_codes.';

export interface WindowsRun {
  /** Puts what the script needs onto the guest. */
  readonly prepare: () => Promise<void>;
  readonly command: string;
  /** What the command is written for, where it is not the user's own. */
  readonly shell?: 'cmd' | undefined;
  /** Named in the log's lines. */
  readonly source: string;
  readonly valid_exit_codes: readonly number[];
  readonly start_retry_timeout: number;
}

/** Runs a script on the guest. @throws BuildError unless it ended as it is meant to */
export async function runOnWindows(
  script: Script,
  { prepare, command, shell, source, valid_exit_codes: valid, start_retry_timeout: limit }: WindowsRun,
  { communicator, events, signal }: ProvisionContext,
): Promise<void> {
  const result = await retryWhenLost(limit, signal, async () => {
    await prepare();
    return communicator.run(command, {
      signal,
      ...(shell && { shell }),
      onOutput: (stream, line) => events.emit({ type: 'output', source, stream, line }),
    });
  });
  if (!result.disconnected) return checkExit(script, result, valid);
  if (!DISCONNECT_CODES.some((code) => valid.includes(code))) throw disconnected(script, HINT);
}

/** Takes files off the guest that the image shall not have. A warning says so if that cannot be done. */
export async function removeFromWindows(
  files: readonly string[],
  { communicator, events, signal }: ProvisionContext,
): Promise<void> {
  if (files.length === 0) return;
  const paths = files.map(powershellQuote).join(',');
  const script = `$ProgressPreference='SilentlyContinue'; foreach ($path in ${paths}) { if (Test-Path -LiteralPath $path) { Remove-Item -LiteralPath $path -Force } }`;
  try {
    const { exitCode } = await retryWhenLost(REMOVAL_LIMIT, signal, () =>
      communicator.run(powershellCommand(script), { signal, onOutput: () => undefined }),
    );
    if (exitCode === 0) return;
  } catch (error) {
    signal.throwIfAborted();
    // The script may have shut the guest down, as Sysprep does.
    if (!(error instanceof ConnectionLost)) throw error;
  }
  events.emit({
    type: 'warning',
    message: `Files of the build are left on the guest, since it does not answer any more: ${files.join(', ')}.`,
  });
}

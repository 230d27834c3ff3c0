import { delay } from '../../async/index.js';
import { BuildError, toError } from '../../errors/index.js';
import { LoginFailure } from '../login-failure.js';
import { isLost, type WsManClient } from './client.js';
import { WsManFault } from './fault.js';
import type { WinRmRequest } from './request.js';
import { ShellLost, withShell } from './shell.js';

const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 1000;
/** Windows locks an account after ten wrong passwords, and each attempt of ours may take two: NTLM, then Basic. */
const MOST_REFUSALS = 5;
const FIRST_PAUSE_AFTER_REFUSAL = 2000;
const LONGEST_PAUSE_AFTER_REFUSAL = 30_000;
const CHECK = 'echo WinRM connected.';

/**
 * Waits until a guest that may still be booting lets us in and runs a command: asks again at short intervals
 * until the time limit.
 * @throws BuildError in words for the user; the signal's reason if it aborts
 */
export async function connectWhenReachable(
  client: WsManClient,
  request: WinRmRequest,
  signal: AbortSignal,
): Promise<void> {
  const started = performance.now();
  const left = () => request.timeout - (performance.now() - started);
  let refusals = 0;
  let pause = FIRST_PAUSE;
  let pauseAfterRefusal = FIRST_PAUSE_AFTER_REFUSAL;
  for (;;) {
    const failure = await attempt(client, left(), signal);
    if (failure === undefined) return;
    const isRefusal = failure.kind === 'refused';
    if (failure.kind === 'incompatible') throw incompatible(request, failure);
    if (isRefusal) refusals += 1;
    if (refusals >= MOST_REFUSALS) throw refused(request, failure);
    const wait = isRefusal ? pauseAfterRefusal : pause;
    if (left() <= wait) throw isRefusal ? refused(request, failure) : unreachable(request, failure);
    request.news.progress(
      isRefusal
        ? `${address(request)} does not let "${request.username}" in yet`
        : `Waiting for WinRM at ${address(request)}: ${failure.message}`,
    );
    await delay(wait, signal);
    pause = Math.min(pause * 1.5, LONGEST_PAUSE);
    if (isRefusal) pauseAfterRefusal = Math.min(pauseAfterRefusal * 2, LONGEST_PAUSE_AFTER_REFUSAL);
  }
}

/** @returns why it failed; undefined if it did not */
async function attempt(
  client: WsManClient,
  milliseconds: number,
  outer: AbortSignal,
): Promise<LoginFailure | undefined> {
  const limit = AbortSignal.timeout(Math.max(1, Math.floor(milliseconds)));
  const signal = AbortSignal.any([outer, limit]);
  try {
    await withShell(client, signal, async (shell) => {
      const command = await shell.start(CHECK, signal);
      while (!(await command.receive()).isDone);
    });
    return undefined;
  } catch (error) {
    outer.throwIfAborted();
    if (error instanceof LoginFailure) return error;
    if (limit.aborted) return new LoginFailure('unreachable', 'it does not answer in time', error);
    if (isLost(error) || error instanceof ShellLost || error instanceof WsManFault)
      return new LoginFailure('unreachable', toError(error).message, error);
    throw error;
  }
}

export function address({ host, port }: Pick<WinRmRequest, 'host' | 'port'>): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function unreachable(request: WinRmRequest, failure: LoginFailure): BuildError {
  return new BuildError(
    `WinRM at ${address(request)} could not be reached within ${request.timeout / 1000} s: ${failure.message}.`,
    {
      hint: 'Check that the guest has an address the runner can reach, that its security group and its own firewall admit the port, that its user data enables WinRM, and that winrm_timeout is long enough.',
      cause: failure,
    },
  );
}

function refused(request: WinRmRequest, failure: LoginFailure): BuildError {
  return new BuildError(`${address(request)} did not let "${request.username}" in: ${failure.message}.`, {
    hint: 'Check winrm_username and winrm_password, and that the service of the guest allows this way of logging in (winrm_use_ntlm: true is NTLM, false is Basic).',
    cause: failure,
  });
}

function incompatible(request: WinRmRequest, failure: LoginFailure): BuildError {
  const hint = /certificate/.test(failure.message)
    ? 'A certificate that the guest has signed itself is accepted with winrm_insecure: true.'
    : 'See winrm_use_ssl and winrm_use_ntlm.';
  return new BuildError(
    `${address(request)} and this build have no way of talking WinRM in common: ${failure.message}.`,
    { hint, cause: failure },
  );
}

import { delay } from '../async/index.js';
import { ConnectionLost, powershellCommand, powershellQuote } from '../communicators/index.js';
import { BuildError } from '../errors/index.js';
import { defaulted, duration, flag, listOf, optional, text, type OptionValues } from '../options/index.js';
import { isNoWindows, LINUX_INSTEAD } from './guest-fit.js';
import type { ProvisionContext, ProvisionerKind } from './provisioner.js';

const TYPE = 'windows-restart';
const PAUSE = 1000;

/** Success, and that a restart was asked for already: ERROR_SHUTDOWN_IN_PROGRESS, ERROR_SHUTDOWN_IS_SCHEDULED. */
const RESTARTING = [0, 1115, 1190];

const WHEN_BOOTED = powershellCommand(
  "$ProgressPreference='SilentlyContinue'; (Get-WmiObject Win32_OperatingSystem).LastBootUpTime",
);
/** Modules of PowerShell load late: while they do, commands fail though they run. */
const IS_UP = powershellCommand(
  '$ProgressPreference=\'SilentlyContinue\'; echo ("{0} restarted." -f [System.Net.Dns]::GetHostName())',
);

const RESTART_LATER = 'shutdown /r /f /t 60 /c "packer restart test"';
const CANCEL_RESTART = 'shutdown /a';

const SERVICING = 'HKLM:SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Component Based Servicing';

const options = {
  restart_command: defaulted(
    text(),
    'shutdown /r /f /t 0 /c "packer restart"',
    'The command that restarts the guest.',
  ),
  restart_check_command: optional(
    text(),
    'A command to run when the guest is back, as soon as it can be run; its output is told.',
    { defaultText: 'one that tells that PowerShell works' },
  ),
  restart_timeout: defaulted(duration(), 5 * 60_000, 'How long the guest may take until it is back.'),
  check_registry: defaulted(
    flag(),
    false,
    'Once it is back, wait until none of `registry_keys` exists: until Windows has installed what it still had to.',
  ),
  registry_keys: defaulted(
    listOf(text()),
    ['RebootPending', 'PackagesPending', 'RebootInProgress'].map((key) => `${SERVICING}\\${key}`),
    'The keys of the registry that `check_registry` looks for.',
  ),
} as const;

/** Whatever the login shell is, it is cmd that tells their exit codes. */
const FOR_CMD: readonly string[] = [options.restart_command.default, RESTART_LATER, CANCEL_RESTART];

type RestartOptions = OptionValues<typeof options>;

/** Restarts the guest, and waits until it is back. */
export const windowsRestart: ProvisionerKind<typeof options> = {
  type: TYPE,
  options,
  check: () => undefined,
  unfitFor: (_values, guest) =>
    isNoWindows(guest) ? `${LINUX_INSTEAD}, with expect_disconnect and a script that reboots` : undefined,
  async run(values, context) {
    const { events } = context;
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(tooLate(values)), values.restart_timeout);
    const signal = AbortSignal.any([context.signal, limit.signal]);
    const guest = new Guest({ ...context, signal });
    try {
      const before = await guest.ask(WHEN_BOOTED);
      events.emit({ type: 'info', message: 'Restarting the guest' });
      await restart(values, guest);
      await untilRestarted(guest, before);
      await untilReady(values, guest);
    } finally {
      clearTimeout(timer);
    }
    events.emit({ type: 'info', message: 'The guest has restarted' });
  },
};

function tooLate({ restart_timeout: limit }: RestartOptions): BuildError {
  return new BuildError(`The guest was not back within ${limit / 1000} s.`, {
    hint: 'If it only needs longer (updates are installed while Windows restarts), raise restart_timeout.',
  });
}

async function restart({ restart_command: command }: RestartOptions, guest: Guest): Promise<void> {
  const { exitCode, disconnected } = (await guest.tell(command)) ?? {
    disconnected: true,
    exitCode: undefined,
  };
  if (disconnected || (exitCode !== undefined && RESTARTING.includes(exitCode))) return;
  const ending = exitCode === undefined ? 'without an exit code' : `with exit code ${exitCode}`;
  throw new BuildError(`The restart_command ended ${ending}: the guest does not restart.`);
}

/** Before it goes down it answers for a while: it is another start that counts. */
async function untilRestarted(guest: Guest, before: string | undefined): Promise<void> {
  if (before === undefined) return untilNoRestartIsUnderWay(guest);
  for (;;) {
    await guest.pause();
    const now = await guest.ask(WHEN_BOOTED);
    if (now !== undefined && now !== before) return;
  }
}

/** For a guest that does not tell when it was started, as in Packer: while it goes down it refuses another restart. */
async function untilNoRestartIsUnderWay(guest: Guest): Promise<void> {
  for (;;) {
    const probe = await guest.run(RESTART_LATER);
    if (probe?.exitCode === 0) {
      await guest.run(CANCEL_RESTART);
      return;
    }
    await guest.pause();
  }
}

async function untilReady(values: RestartOptions, guest: Guest): Promise<void> {
  const { restart_check_command: check, check_registry: checksRegistry, registry_keys: keys } = values;
  while (check !== undefined && (await guest.tell(check)) === undefined) await guest.pause();
  while (!(await guest.ask(IS_UP))?.includes('restarted.')) await guest.pause();
  if (!checksRegistry) return;
  const pending = powershellCommand(
    `$ProgressPreference='SilentlyContinue'; foreach ($key in ${keys.map(powershellQuote).join(',')}) { if (Test-Path $key) { $key } }; 'checked'`,
  );
  while ((await guest.ask(pending)) !== 'checked') await guest.pause();
}

/** A guest that may not be there just now. */
class Guest {
  readonly #context: ProvisionContext;

  constructor(context: ProvisionContext) {
    this.#context = context;
  }

  /** What a command prints; undefined if it could not be run, or failed. */
  async ask(command: string): Promise<string | undefined> {
    const lines: string[] = [];
    const result = await this.run(command, (stream, line) => {
      if (stream === 'stdout' && lines.length < 100) lines.push(line);
    });
    return result?.exitCode === 0 ? lines.join('\n').trim() : undefined;
  }

  /** Runs a command, telling what it prints; undefined if it could not be run. */
  tell(command: string) {
    const { events } = this.#context;
    return this.run(command, (stream, line) => events.emit({ type: 'output', source: TYPE, stream, line }));
  }

  pause(): Promise<void> {
    return delay(PAUSE, this.#context.signal);
  }

  /** Runs a command; undefined if it could not be run. */
  async run(
    command: string,
    onOutput: (stream: 'stdout' | 'stderr', line: string) => void = () => undefined,
  ) {
    const { communicator, signal } = this.#context;
    try {
      return await communicator.run(command, {
        signal,
        onOutput,
        ...(FOR_CMD.includes(command) && { shell: 'cmd' }),
      });
    } catch (error) {
      if (error instanceof ConnectionLost) return undefined;
      throw error;
    }
  }
}

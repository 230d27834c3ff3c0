import type { GuestConsole } from '../boot/console.js';
import type { GuestSpec } from '../guest.js';
import type { WindowsDisk } from './disk.js';
import { Budget, Terminated } from './system/budget.js';
import { decodeText } from './system/code-pages.js';
import { execute } from './system/execute.js';
import type { WindowsMachine } from './system/machine.js';
import { ADMINISTRATOR, newHostName, newSid } from './system/settings.js';
import { Input, output } from './system/streams.js';
import type { WindowsProcess } from './system/process.js';

/**
 * What is done before anybody can log in: password and host name of the instance, and what Sysprep left to the next boot.
 * Says whether this is the instance's first boot on the disk.
 */
export function prepareInstance({ settings }: WindowsDisk, spec: GuestSpec): boolean {
  const isFirstBoot = settings.instanceId !== spec.instanceId;
  if (settings.generalized) {
    settings.sid = newSid();
    settings.hostName = newHostName();
    settings.generalized = false;
  }
  // NetBIOS names have at most 15 characters.
  if (isFirstBoot) settings.hostName = spec.hostName.slice(0, 15);
  settings.instanceId = spec.instanceId;
  const administrator = settings.users.get(ADMINISTRATOR.toLowerCase());
  if (administrator !== undefined && spec.password !== undefined) administrator.password = spec.password;
  return isFirstBoot;
}

/**
 * Runs user data that begins with `[bat]` or `[powershell]` (the cloud's document), or with `#powershell` as the example
 * of its Packer plugin does. Never rejects: what goes wrong is on the console.
 */
export async function runUserData(
  machine: WindowsMachine,
  userData: Buffer | undefined,
  console: GuestConsole,
): Promise<void> {
  if (userData === undefined || userData.length === 0) return;
  const text = userData.toString('utf8').replace(/^\uFEFF/, '');
  const [, bracketed, marked] =
    /^\s*(?:\[(bat|powershell)\]|#(powershell|ps1))[ \t]*\r?(?:\n|$)/i.exec(text) ?? [];
  const kind = (bracketed ?? marked)?.toLowerCase();
  if (kind === undefined) {
    console.log('user data: neither [bat] nor [powershell] is its first line; it is not run');
    return;
  }
  const isBatch = kind === 'bat';
  const path = `C:\\Windows\\Temp\\user-data.${isBatch ? 'bat' : 'ps1'}`;
  machine.files.lay(path, text.replace(/^\s*[^\n]*\n?/, ''));
  const process = systemProcess(machine, console);
  try {
    const code = isBatch
      ? await execute(process, 'cmd.exe', `/c "${path}"`)
      : await execute(process, 'powershell.exe', `-ExecutionPolicy Bypass -File "${path}"`);
    console.log(`user data: ended with ${code}`);
  } catch (error) {
    if (!(error instanceof Terminated) || !machine.off.aborted) console.log(`user data: ${String(error)}`);
  }
}

function systemProcess(machine: WindowsMachine, console: GuestConsole): WindowsProcess {
  const stream = output(65001, (data) => console.write(decodeText(data, 65001)));
  return {
    machine,
    environment: machine.environmentOf(ADMINISTRATOR),
    folder: 'C:\\Windows\\System32',
    stdin: Input.of(Buffer.alloc(0)),
    stdout: stream,
    stderr: stream,
    codePage: 65001,
    user: ADMINISTRATOR,
    signal: machine.off,
    budget: new Budget(machine.off),
  };
}

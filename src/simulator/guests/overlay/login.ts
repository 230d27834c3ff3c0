import type { MachineCommand } from '../platform.js';
import type { Tools } from './tools.js';

/** A command line, in the guest, that becomes the account, goes home and starts its shell, as sshd does. */
export function loginCommand({ command, account, terminal }: MachineCommand, tools: Tools): string[] {
  const shell = command === undefined ? '"$SHELL" -l' : `"$SHELL" -c ${quoted(command)}`;
  const start =
    terminal === undefined || tools.script === undefined
      ? `exec ${shell}`
      : `exec script -q -e -f -c ${quoted(`stty rows ${terminal.rows} cols ${terminal.columns}; exec ${shell}`)} /dev/null`;
  const login = ['/bin/sh', '-c', `cd 2> /dev/null || cd /; ${start}`];
  if (account.uid === 0) return login;
  const become = ['setpriv', '--reuid', String(account.uid), '--regid', String(account.gid)];
  return [...become, '--init-groups', '--inh-caps=-all', '--', ...login];
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

import type { Tools } from './tools.js';

/** Rights over what a guest shares with the machine: its kernel, network and clock. */
const WITHHELD = ['net_admin', 'sys_module', 'sys_rawio', 'sys_time', 'syslog'];

/** A command line that runs `argv` so that nothing below it can regain those rights. */
export function confined({ setpriv }: Tools, argv: readonly string[]): string[] {
  const withheld = WITHHELD.map((capability) => `-${capability}`).join(',');
  return setpriv === undefined ? [...argv] : [setpriv, '--bounding-set', withheld, '--', ...argv];
}

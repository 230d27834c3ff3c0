import { fullPath } from '../files/paths.js';
import { findScript } from '../system/execute.js';
import type { WindowsProcess } from '../system/process.js';

/** The switches before `/c` or `/k`, and the command after it. */
export function readSwitches(commandLine: string): { switches: string[]; command: string | undefined } {
  const switches: string[] = [];
  let rest = commandLine.trimStart();
  for (;;) {
    const found = /^\/(?:[cksqdau]|[eftv]:\w+)/i.exec(rest)?.[0];
    if (found === undefined) return { switches, command: undefined };
    rest = rest.slice(found.length).trimStart();
    if (/^\/[ck]$/i.test(found)) return { switches, command: rest };
    switches.push(found);
  }
}

/** `cmd /?` says when: the quotes around the whole are no part of it, those around a program's path alone are. */
export function unquoted(process: WindowsProcess, command: string): string {
  const path = /^"([^"&<>()@^|]*\s[^"&<>()@^|]*)"$/.exec(command)?.[1];
  const isProgram =
    path !== undefined &&
    (findScript(process, path) !== undefined || process.machine.files.isFile(fullPath(path, process.folder)));
  const last = command.lastIndexOf('"');
  if (!command.startsWith('"') || isProgram || last === 0) return command;
  return command.slice(1, last) + command.slice(last + 1);
}

import type { Program } from '../system/process.js';
import { certutil } from './certutil.js';
import { find, findstr } from './find.js';
import { icacls } from './icacls.js';
import { net } from './net.js';
import { netsh } from './netsh.js';
import { reg } from './reg.js';
import { sc } from './sc.js';
import { scp } from './scp.js';
import { shutdown } from './shutdown.js';
import { taskkill } from './taskkill.js';
import { sysprep } from './sysprep.js';
import { winrm } from './winrm.js';
import { SERVICE_USERS } from '../system/settings.js';
import { sleep } from '../system/execute.js';

/** The programs that this Windows has, by name in lower case without extension. */
export const PROGRAMS: Readonly<Record<string, Program>> = {
  certutil,
  cmd: async (process, commandLine) => (await import('../cmd/run.js')).runCmd({ ...process }, commandLine),
  find,
  findstr,
  hostname: say(({ machine }) => machine.settings.hostName),
  icacls,
  net,
  net1: net,
  netsh,
  ping: async (process, _, words) => {
    // `ping -n 5 127.0.0.1` is how batch files wait: a second between two.
    const count = Number(words[words.findIndex((word) => /^[-/]n$/i.test(word)) + 1] ?? 4);
    await sleep(process, (Number.isInteger(count) ? count - 1 : 3) * 1000);
    process.stdout.text('Reply from 127.0.0.1: bytes=32 time<1ms TTL=128\r\n');
    return 0;
  },
  powershell: async (process, commandLine) =>
    (await import('../powershell/main.js')).runPowerShell({ ...process }, commandLine),
  reg,
  sc,
  scp,
  shutdown,
  sysprep,
  taskkill,
  timeout: async (process, _, words) => {
    await sleep(process, Number(words.find((word) => /^\d+$/.test(word)) ?? 0) * 1000);
    return 0;
  },
  whoami: async (process, commandLine) => {
    const { machine, user, stdout } = process;
    const authority = SERVICE_USERS.has(user) ? 'nt authority' : machine.settings.hostName;
    const name = `${authority}\\${user}`.toLowerCase();
    const id = SERVICE_USERS.get(user) ?? `${machine.settings.sid}-${machine.user(user)?.id ?? 1000}`;
    stdout.text(
      /\/user/i.test(commandLine)
        ? `\r\nUSER INFORMATION\r\n----------------\r\n\r\nUser Name${' '.repeat(Math.max(1, name.length - 8))}SID\r\n${name} ${id}\r\n`
        : `${name}\r\n`,
    );
    return Promise.resolve(0);
  },
  winrm,
};

function say(what: (process: Parameters<Program>[0]) => string): Program {
  return (process) => {
    process.stdout.text(`${what(process)}\r\n`);
    return Promise.resolve(0);
  };
}

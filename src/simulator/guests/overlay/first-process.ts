import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import type { MachineEnd } from '../platform.js';
import { confined } from './confinement.js';
import { INIT_COMMAND, INIT_EXIT, READY, initEnvironment, type InitArguments } from './init.js';
import type { Tools } from './tools.js';

export interface FirstProcess {
  /** unshare, which waits for the guest's first process: its standard input is the guest's lifeline. */
  readonly first: ChildProcessWithoutNullStreams;
  /** Of the guest's first process, as the machine counts. */
  readonly pid: number;
  readonly ended: Promise<MachineEnd>;
}

/** Starts a guest's first process in its namespaces. Resolves when commands can be run there. */
export async function startFirstProcess(tools: Tools, init: InitArguments): Promise<FirstProcess> {
  const unshare = [
    tools.unshare,
    '--mount',
    '--uts',
    '--ipc',
    '--pid',
    '--fork',
    '--kill-child',
    '--propagation',
    'private',
  ];
  const [program = '', ...args] = confined(tools, [...unshare, '--', tools.sh, '-c', INIT_COMMAND, 'init']);
  const first = spawn(program, args, { detached: true, env: { PATH, ...initEnvironment(init) } });
  // A guest that has just gone off closes its input under us.
  first.stdin.on('error', () => undefined);
  const ended = endOf(first);
  return { first, pid: await readiness(first), ended };
}

const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** The first process's number on the machine. Rejects with what it said where it ends instead. */
function readiness(first: ChildProcessWithoutNullStreams): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = '';
    let complained = '';
    first.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      const pid = READY.exec(said)?.[1];
      if (pid !== undefined) resolve(Number(pid));
    });
    first.stderr.on('data', (chunk: Buffer) => (complained += chunk.toString('utf8')));
    first.once('error', reject);
    first.once('close', (code) =>
      reject(new Error(complained.trim() || `the guest's first process ended with ${code}`)),
    );
  });
}

function endOf(first: ChildProcessWithoutNullStreams): Promise<MachineEnd> {
  return new Promise((resolve) => {
    first.once('exit', (code, signal) => {
      // The kernel tells of reboot(2) in a namespace by the signal (pid_namespaces(7)).
      if (code === INIT_EXIT.reboot || signal === 'SIGHUP') resolve('reboot');
      else if (code === INIT_EXIT.powerOff || signal === 'SIGINT') resolve('poweroff');
      else resolve('cut');
    });
    first.once('error', () => resolve('cut'));
  });
}

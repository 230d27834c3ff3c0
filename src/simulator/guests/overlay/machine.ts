import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { runChild, type ChildResult } from '../processes/child.js';
import { startCommand } from '../processes/command.js';
import type {
  Account,
  Machine,
  MachineCommand,
  MachineEnd,
  RunningCommand,
  TransferSupport,
  NewFile,
} from '../platform.js';
import { overlayFiles } from './files.js';
import {
  INIT_COMMAND,
  INIT_EXIT,
  POWER_OFF_REQUEST,
  READY,
  initEnvironment,
  type InitArguments,
} from './init.js';
import { loginCommand } from './login.js';
import type { Privileges } from './privileges.js';
import type { Tools } from './tools.js';

/** A first process that does not end when asked is ended with its namespaces. */
const END_TIMEOUT_MS = 5_000;

/** sshd's own default for root, as it is built on the images that we imitate. */
const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

export interface OverlayMachineOptions {
  readonly tools: Tools;
  readonly privileges: Privileges;
  readonly init: InitArguments;
}

/** Starts a guest's first process and waits until commands can be run in its namespaces. */
export async function powerOnOverlay(options: OverlayMachineOptions): Promise<Machine> {
  const { tools, privileges, init } = options;
  const [program = '', ...args] = [
    ...(privileges.unshareOptions.length === 0 ? privileges.wrap([tools.unshare]) : [tools.unshare]),
    ...privileges.unshareOptions,
    ...['--mount', '--uts', '--ipc', '--pid', '--fork', '--kill-child', '--propagation', 'private'],
    ...['--', tools.sh, '-c', INIT_COMMAND, 'init'],
  ];
  const first = spawn(program, args, {
    stdio: 'pipe',
    detached: true,
    env: { PATH, ...initEnvironment(init) },
  });
  first.stdin.on('error', () => undefined);
  const ended = endOf(first);
  const pid = await readiness(first);
  const namespaces = privileges.namespaces.map((kind) => openSync(`/proc/${pid}/ns/${kind}`, 'r'));
  const rootFolder = openSync(`/proc/${pid}/root`, 'r');
  const machine = new OverlayMachine(options, first, namespaces, rootFolder, ended);
  return machine;
}

class OverlayMachine implements Machine {
  readonly ended: Promise<MachineEnd>;
  readonly transfers: TransferSupport;
  #off = false;

  constructor(
    readonly options: OverlayMachineOptions,
    readonly first: ChildProcess,
    readonly namespaces: readonly number[],
    readonly rootFolder: number,
    ended: Promise<MachineEnd>,
  ) {
    const { tools } = options;
    this.transfers = {
      sftpCommand: tools.sftpServer,
      scpProgram: tools.scp !== undefined,
      files: (account) => overlayFiles(rootFolder, account),
    };
    // An open namespace keeps the guest's mounts alive.
    this.ended = ended.finally(() => {
      this.#off = true;
      for (const descriptor of [...namespaces, rootFolder]) closeSync(descriptor);
    });
  }

  async run(command: MachineCommand): Promise<RunningCommand> {
    const { account, environment, terminal } = command;
    return startCommand({
      argv: this.#enter(loginCommand(command, this.options.tools, this.options.privileges)),
      env: {
        PATH,
        HOME: account.home,
        USER: account.name,
        LOGNAME: account.name,
        SHELL: account.shell,
        MAIL: `/var/mail/${account.name}`,
        ...(terminal && { TERM: terminal.type }),
        ...environment,
      },
      signal: (leader, name) => void signalSession(leader, name),
    });
  }

  async account(name: string): Promise<Account | undefined> {
    const file = (await this.readFile('/etc/passwd'))?.toString('utf8') ?? '';
    const fields = file
      .split('\n')
      .map((line) => line.split(':'))
      .find(([first]) => first === name);
    if (fields === undefined) return undefined;
    const [, , uid, gid, , home, shell] = fields;
    return { name, uid: Number(uid), gid: Number(gid), home: home || '/', shell: shell || '/bin/sh' };
  }

  async createAccount(name: string): Promise<void> {
    await this.#asRoot(CREATE_ACCOUNT, [name]);
  }

  async readFile(path: string): Promise<Buffer | undefined> {
    const { code, stdout } = await this.#execute('exec cat -- "$1"', [path]);
    return code === 0 ? stdout : undefined;
  }

  async writeFiles(files: readonly NewFile[]): Promise<void> {
    const contents = files.map(({ content }) => Buffer.from(content));
    const args = files.flatMap(({ path, mode, owner, how }, index) => [
      path,
      String(contents[index]?.length),
      mode.toString(8),
      owner ?? '',
      how ?? '',
    ]);
    await this.#asRoot(WRITE_FILES, args, Buffer.concat(contents));
  }

  async makeDirectory(path: string, { mode, owner }: { mode: number; owner: string }): Promise<void> {
    await this.#asRoot('mkdir -p -- "$1"; chmod "$2" "$1"; chown "$3" "$1"', [path, mode.toString(8), owner]);
  }

  async shutDown(): Promise<void> {
    this.first.stdin?.write(POWER_OFF_REQUEST);
    await this.#wait();
  }

  async cutPower(): Promise<void> {
    this.first.stdin?.end();
    await this.#wait();
  }

  async #wait(): Promise<void> {
    // unshare takes its child, and with it the namespaces, along.
    const timer = setTimeout(() => this.first.kill('SIGKILL'), END_TIMEOUT_MS);
    await this.ended.finally(() => clearTimeout(timer));
  }

  /**
   * A command line that runs `argv` inside. The namespaces are held open rather than named by process: a number
   * can belong to somebody else a moment later, and the command would then run on the machine itself.
   */
  #enter(argv: readonly string[]): string[] {
    if (this.#off) throw new Error('The guest is switched off.');
    const { tools, privileges } = this.options;
    const flags = privileges.namespaces.map(
      (kind, index) => `${NSENTER_FLAGS[kind]}=/proc/${process.pid}/fd/${this.namespaces[index]}`,
    );
    const nsenter = [
      tools.nsenter,
      ...flags,
      ...(privileges.manyUsers ? [] : ['--preserve-credentials']),
      '--',
      ...argv,
    ];
    return privileges.manyUsers ? privileges.wrap(nsenter) : nsenter;
  }

  #execute(script: string, args: readonly string[], input?: Buffer | string): Promise<ChildResult> {
    return runChild(this.#enter(['/bin/sh', '-c', script, 'simulator', ...args]), { input, env: { PATH } });
  }

  async #asRoot(script: string, args: readonly string[], input?: Buffer | string): Promise<void> {
    const { code, stderr } = await this.#execute(`set -e; ${script}`, args, input);
    if (code !== 0) throw new Error(`The guest could not be set up (${args[0]}): ${stderr.trim()}`);
  }
}

const NSENTER_FLAGS = { user: '--user', mnt: '--mount', uts: '--uts', ipc: '--ipc', pid: '--pid' } as const;

/** All files in one go: their contents follow each other on the standard input, five arguments describe each. */
const WRITE_FILES = `
while [ "$#" -gt 0 ]; do
  path=$1 size=$2 mode=$3 owner=$4 how=$5
  shift 5
  umask 022
  case $path in */*) mkdir -p -- "\${path%/*}/" ;; esac
  umask 077
  case $how in
    replace) rm -f -- "$path"; head -c "$size" > "$path" ;;
    append) head -c "$size" >> "$path" ;;
    *) head -c "$size" > "$path" ;;
  esac
  chmod "$mode" "$path"
  [ -z "$owner" ] || chown "$owner" "$path"
done`;

/** As the cloud's images have ecs-user; `useradd` is everywhere but where busybox is. */
const CREATE_ACCOUNT = `
id "$1" > /dev/null 2>&1 || useradd -m -s /bin/bash "$1" || adduser -D "$1"
mkdir -p /etc/sudoers.d
echo "$1 ALL=(ALL) NOPASSWD:ALL" > "/etc/sudoers.d/$1"
chmod 440 "/etc/sudoers.d/$1"`;

/** The first process's number on the machine. Rejects with what it said where it ends instead. */
function readiness(first: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = '';
    let complained = '';
    first.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      const pid = READY.exec(said)?.[1];
      if (pid !== undefined) resolve(Number(pid));
    });
    first.stderr?.on('data', (chunk: Buffer) => (complained += chunk.toString('utf8')));
    first.once('error', reject);
    first.once('close', (code) =>
      reject(new Error(complained.trim() || `the guest's first process ended with ${code}`)),
    );
  });
}

function endOf(first: ChildProcess): Promise<MachineEnd> {
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

/** Everything in the command's session but nsenter itself, which must live to tell the exit. */
async function signalSession(leader: number, name: NodeJS.Signals): Promise<void> {
  for (const entry of await readdir('/proc')) {
    if (!/^\d+$/.test(entry) || Number(entry) === leader) continue;
    const stat = await readFile(`/proc/${entry}/stat`, 'utf8').catch(() => '');
    const session = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[3];
    if (session !== String(leader)) continue;
    try {
      process.kill(Number(entry), name);
    } catch {
      // Ended meanwhile.
    }
  }
}

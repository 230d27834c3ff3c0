import type { ChildProcessWithoutNullStreams } from 'node:child_process';
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
import { confined } from './confinement.js';
import { Entrance } from './entrance.js';
import { overlayFiles } from './files.js';
import { startFirstProcess } from './first-process.js';
import { POWER_OFF_REQUEST, type InitArguments } from './init.js';
import { loginCommand } from './login.js';
import { CREATE_ACCOUNT, WRITE_FILES } from './scripts.js';
import type { Tools } from './tools.js';

/** A first process that does not end when asked is ended with its namespaces. */
const END_TIMEOUT_MS = 15_000;

/** sshd's own default for root, as it is built on the images that we imitate. */
const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

export interface OverlayMachineOptions {
  readonly tools: Tools;
  readonly init: InitArguments;
}

/** Starts a guest's first process and waits until commands can be run in its namespaces. */
export async function powerOnOverlay(options: OverlayMachineOptions): Promise<Machine> {
  const { first, pid, ended } = await startFirstProcess(options.tools, options.init);
  return new OverlayMachine(options, first, new Entrance(pid), ended);
}

class OverlayMachine implements Machine {
  readonly ended: Promise<MachineEnd>;
  readonly transfers: TransferSupport;

  constructor(
    readonly options: OverlayMachineOptions,
    readonly first: ChildProcessWithoutNullStreams,
    readonly entrance: Entrance,
    ended: Promise<MachineEnd>,
  ) {
    const { tools } = options;
    this.transfers = {
      sftpCommand: tools.sftpServer,
      scpProgram: tools.scp !== undefined,
      files: (account) => overlayFiles(entrance, account),
    };
    this.ended = ended.finally(() => entrance.close());
  }

  run(command: MachineCommand): Promise<RunningCommand> {
    const { account, environment, terminal } = command;
    return new Promise((resolve, reject) => {
      const untilItEnds = this.entrance.whileOpen(async () => {
        const running = await startCommand({
          argv: this.#enter(loginCommand(command, this.options.tools)),
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
        resolve(running);
        await running.exited;
      });
      untilItEnds.catch(reject);
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

  scriptText(script: string): string {
    return script;
  }

  async shutDown(): Promise<void> {
    this.first.stdin.write(POWER_OFF_REQUEST);
    await this.#wait();
  }

  async cutPower(): Promise<void> {
    this.first.stdin.end();
    await this.#wait();
  }

  async #wait(): Promise<void> {
    // unshare takes its child, and with it the namespaces, along.
    const timer = setTimeout(() => this.first.kill('SIGKILL'), END_TIMEOUT_MS);
    await this.ended.finally(() => clearTimeout(timer));
  }

  /** A command line that runs `argv` inside. */
  #enter(argv: readonly string[]): string[] {
    const { tools } = this.options;
    return confined(tools, [tools.nsenter, ...this.entrance.options, '--', ...argv]);
  }

  #execute(script: string, args: readonly string[], input?: Buffer | string): Promise<ChildResult> {
    const argv = this.#enter(['/bin/sh', '-c', script, 'simulator', ...args]);
    return this.entrance.whileOpen(() => runChild(argv, { input, env: { PATH } }));
  }

  async #asRoot(script: string, args: readonly string[], input?: Buffer | string): Promise<void> {
    const { code, stderr } = await this.#execute(`set -e; ${script}`, args, input);
    if (code !== 0) throw new Error(`The guest could not be set up (${args[0]}): ${stderr.trim()}`);
  }
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

import { randomUUID } from 'node:crypto';
import { existsSync, rmSync, watch, writeFileSync } from 'node:fs';
import { appendFile, chmod, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { runChild } from '../processes/child.js';
import { startCommand } from '../processes/command.js';
import type { Account, Machine, MachineCommand, MachineEnd, NewFile, RunningCommand } from '../platform.js';
import { guestPrograms } from '../guest-programs.js';
import { removeFolder } from '../workspace.js';
import { directoryFiles } from './files.js';
import { shellPath, toPrivate, translateCommand } from './paths.js';

/** What has not ended by then is killed. */
const POLITE_MS = 3_000;

/** A machine that is a private folder and the processes started for it. */
export async function powerOnDirectory(options: {
  /** Of this guest alone; the guest's own files are in `root` below it. */
  readonly folder: string;
  readonly shell: string;
  /** A folder with an empty file for each process group alive, read by the workspace's caretaker. */
  readonly processGroups: string;
}): Promise<Machine> {
  const root = join(options.folder, 'root');
  const control = join(options.folder, 'control');
  const emptiedAtBoot = [control, join(root, 'tmp'), join(root, 'run')];
  await Promise.all(emptiedAtBoot.map(removeFolder));
  for (const folder of [...emptiedAtBoot, join(root, 'root'), join(root, 'etc')])
    await mkdir(folder, { recursive: true });
  const machine = new DirectoryMachine(root, control, options.shell, options.processGroups);
  const say = (word: string): string => `echo ${word} > "$GUEST_CONTROL/${word}"`;
  const programs = {
    ...guestPrograms({ powerOff: say('poweroff'), reboot: say('reboot') }),
    '/usr/local/bin/sudo': { content: SUDO, mode: 0o755 },
  };
  await machine.writeFiles(Object.entries(programs).map(([path, file]) => ({ path, ...file })));
  return machine;
}

/** The machine's own would give a template's commands the whole machine, on a hosted runner without a question. */
const SUDO = `#!/bin/sh
# Laid over this guest by the simulated cloud: everybody is root here.
while [ "$#" -gt 0 ]; do
  case $1 in
    -[ugpCDhRrTtU]) shift 2 ;;
    --) shift; break ;;
    -*) shift ;;
    *=*) export "$1"; shift ;;
    *) break ;;
  esac
done
[ "$#" -gt 0 ] || exec "$SHELL"
exec "$@"
`;

class DirectoryMachine implements Machine {
  readonly ended: Promise<MachineEnd>;
  readonly transfers;
  readonly #id = randomUUID();
  readonly #groups = new Set<number>();
  #end: (end: MachineEnd) => void = () => undefined;
  #ending = false;

  constructor(
    readonly root: string,
    readonly control: string,
    readonly shell: string,
    readonly processGroups: string,
  ) {
    this.transfers = { sftpCommand: undefined, scpProgram: false, files: () => directoryFiles(root) };
    const watcher = watch(control, () => void this.#readControl());
    // A watched folder that goes away is an error on some systems, and here the normal end.
    watcher.on('error', () => undefined);
    this.ended = new Promise<MachineEnd>((resolve) => (this.#end = resolve)).finally(() => watcher.close());
  }

  async run({ command, account, environment, terminal }: MachineCommand): Promise<RunningCommand> {
    if (this.#ending) throw new Error('The guest is switched off.');
    const argv =
      command === undefined ? [this.shell, '-i'] : [this.shell, '-c', translateCommand(this.root, command)];
    const running = await startCommand({
      argv: command === undefined && terminal === undefined ? [this.shell] : argv,
      env: { ...this.#environment(account), ...environment, ...(terminal && { TERM: terminal.type }) },
      cwd: await this.#home(account),
      signal: (leader, name) => signalGroup(leader, name),
    });
    this.#keep(running);
    return running;
  }

  /** There are no accounts to read here: root, and whoever got a home folder at boot. */
  account(name: string): Promise<Account | undefined> {
    const home = name === 'root' ? '/root' : `/home/${name}`;
    const known =
      name === 'root' || (/^[a-z_][a-z0-9_-]*$/.test(name) && existsSync(toPrivate(this.root, home)));
    const { uid, gid } = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
    return Promise.resolve(known ? { name, uid, gid, home, shell: this.shell } : undefined);
  }

  async readFile(path: string): Promise<Buffer | undefined> {
    return readFile(toPrivate(this.root, path)).catch(() => undefined);
  }

  async writeFiles(files: readonly NewFile[]): Promise<void> {
    for (const { path, content, mode, how } of files) {
      const file = toPrivate(this.root, path);
      await mkdir(dirname(file), { recursive: true });
      if (how === 'replace') await rm(file, { force: true });
      await (how === 'append' ? appendFile(file, content) : writeFile(file, content));
      await chmod(file, mode);
    }
  }

  async makeDirectory(path: string, { mode }: { mode: number }): Promise<void> {
    await mkdir(toPrivate(this.root, path), { recursive: true, mode });
  }

  async createAccount(name: string): Promise<void> {
    await mkdir(toPrivate(this.root, `/home/${name}`), { recursive: true });
  }

  scriptText(script: string): string {
    return translateCommand(this.root, script);
  }

  async shutDown(): Promise<void> {
    await this.#stop('cut', POLITE_MS);
  }

  async cutPower(): Promise<void> {
    await this.#stop('cut', 0);
  }

  async #readControl(): Promise<void> {
    const [word] = await readdir(this.control).catch(() => []);
    if (word === 'poweroff' || word === 'reboot') await this.#stop(word, POLITE_MS);
  }

  async #stop(end: MachineEnd, politeMs: number): Promise<void> {
    if (this.#ending) {
      await this.ended;
      return;
    }
    this.#ending = true;
    // Whoever asked for it still gets its exit status, as from a real machine, which takes its time.
    if (end !== 'cut') await delay(200);
    if (politeMs > 0) {
      await this.#signalAll('SIGTERM');
      for (let waited = 0; waited < politeMs && this.#anyAlive(); waited += 50) await delay(50);
    }
    await this.#signalAll('SIGKILL');
    for (const group of this.#groups) this.#forget(group);
    this.#end(end);
  }

  #keep(running: RunningCommand): void {
    const { pid } = running;
    if (pid === undefined) return;
    this.#groups.add(pid);
    writeFileSync(join(this.processGroups, String(pid)), '');
    void running.exited.then(() => {
      if (!isGroupAlive(pid)) this.#forget(pid);
    });
  }

  #forget(group: number): void {
    this.#groups.delete(group);
    rmSync(join(this.processGroups, String(group)), { force: true });
  }

  #anyAlive(): boolean {
    return [...this.#groups].some(isGroupAlive);
  }

  async #signalAll(name: NodeJS.Signals): Promise<void> {
    for (const group of this.#groups) signalGroup(group, name);
    for (const pid of await this.#strays()) {
      try {
        process.kill(pid, name);
      } catch {
        // Ended meanwhile.
      }
    }
  }

  /** Processes that left their group (daemons), found by the guest's mark in their environment where /proc shows it. */
  async #strays(): Promise<number[]> {
    const mark = `GUEST_ID=${this.#id}`;
    const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
    const marked = await Promise.all(
      pids.map(async (pid) => {
        const environment = await readFile(`/proc/${pid}/environ`, 'latin1').catch(() => '');
        return environment.split('\0').includes(mark) ? [Number(pid)] : [];
      }),
    );
    return marked.flat();
  }

  async #home(account: Account): Promise<string> {
    const home = toPrivate(this.root, account.home);
    await mkdir(home, { recursive: true });
    return home;
  }

  /** Little of the simulator's own environment goes in: it may hold the user's keys. */
  #environment(account: Account): NodeJS.ProcessEnv {
    const inherited = ['PATH', 'SystemRoot', 'SYSTEMROOT', 'COMSPEC', 'PATHEXT', 'LANG'];
    const kept = Object.fromEntries(
      inherited.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
    );
    const programs = ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin'].map(
      (path) => toPrivate(this.root, path),
    );
    return {
      ...kept,
      PATH: [...programs, process.env['PATH'] ?? ''].join(delimiter),
      HOME: toPrivate(this.root, account.home),
      USER: account.name,
      LOGNAME: account.name,
      SHELL: this.shell,
      TMPDIR: toPrivate(this.root, '/tmp'),
      GUEST_ROOT: shellPath(this.root),
      GUEST_CONTROL: shellPath(this.control),
      GUEST_ID: this.#id,
    };
  }
}

function signalGroup(leader: number, name: NodeJS.Signals): void {
  if (process.platform === 'win32') {
    void runChild(['taskkill', '/T', '/F', '/PID', String(leader)]).catch(() => undefined);
    return;
  }
  try {
    process.kill(-leader, name);
  } catch {
    // Ended meanwhile.
  }
}

function isGroupAlive(leader: number): boolean {
  try {
    process.kill(process.platform === 'win32' ? leader : -leader, 0);
    return true;
  } catch {
    return false;
  }
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

import { randomUUID } from 'node:crypto';
import { runCmd } from '../cmd/run.js';
import type { Environment } from '../system/environment.js';
import { Terminated, Budget } from '../system/budget.js';
import { execute } from '../system/execute.js';
import type { WindowsMachine } from '../system/machine.js';
import type { WindowsProcess } from '../system/process.js';
import { Input, output } from '../system/streams.js';
import { Fault } from './fault.js';

export interface ShellOptions {
  readonly user: string;
  readonly codePage: number;
  readonly folder: string;
  readonly environment: Environment;
  /** Milliseconds without a request, and without a running command, until it is gone. */
  readonly idleTimeout: number;
  readonly inputStreams: string;
  readonly outputStreams: string;
}

/** A remote shell: what commands of one client have in common. */
export class RemoteShell {
  readonly id = randomUUID().toUpperCase();
  readonly commands = new Map<string, RemoteCommand>();
  readonly createdAt = Date.now();
  #idle: NodeJS.Timeout | undefined;

  constructor(
    private readonly machine: WindowsMachine,
    readonly options: ShellOptions,
    private readonly onIdle: () => void,
  ) {
    this.touch();
  }

  /** A request came: the time until it counts as idle begins anew. */
  touch(): void {
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => this.onIdle(), Math.min(this.options.idleTimeout, 2 ** 31 - 1));
    this.#idle.unref();
  }

  run(commandLine: string, words: string, throughCmd: boolean, id: string | undefined): RemoteCommand {
    const command = new RemoteCommand(this.machine, this.options, id);
    this.commands.set(command.id, command);
    command.start(commandLine, words, throughCmd);
    return command;
  }

  /** @throws Fault */
  command(id: string): RemoteCommand {
    const command = this.commands.get(id.toUpperCase());
    if (command === undefined) throw Fault.invalidParameter();
    return command;
  }

  close(): void {
    clearTimeout(this.#idle);
    for (const command of this.commands.values()) command.terminate();
  }
}

export interface Piece {
  readonly stream: 'stdout' | 'stderr';
  readonly data: Buffer;
}

/** What a Windows process that was ended by a signal leaves (STATUS_CONTROL_C_EXIT). */
const CONTROL_C = 0xc000013a;

/** One command of a shell, and what it has said and nobody has received yet. */
export class RemoteCommand {
  readonly id: string;
  readonly stdin = new Input();
  exitCode: number | undefined;
  readonly #pieces: Piece[] = [];
  readonly #ended = new AbortController();
  #terminated = false;
  #wake: () => void = () => undefined;

  constructor(
    private readonly machine: WindowsMachine,
    private readonly options: ShellOptions,
    id: string | undefined,
  ) {
    this.id = (id ?? randomUUID()).toUpperCase();
  }

  start(commandLine: string, words: string, throughCmd: boolean): void {
    const { codePage } = this.options;
    const signal = AbortSignal.any([this.#ended.signal, this.machine.off]);
    const write = (stream: Piece['stream']) => (data: Buffer) =>
      this.#add({ stream, data: Buffer.from(data) });
    const process: WindowsProcess = {
      machine: this.machine,
      environment: this.options.environment.copy(),
      folder: this.options.folder,
      stdin: this.stdin,
      stdout: output(codePage, write('stdout')),
      stderr: output(codePage, write('stderr')),
      codePage,
      user: this.options.user,
      signal,
      budget: new Budget(signal),
    };
    const line = words === '' ? commandLine : `${commandLine} ${words}`;
    const work = throughCmd ? runCmd(process, `/c ${line}`) : runDirectly(process, commandLine, words);
    work.then(
      (code) => this.#end(code),
      (error: unknown) => {
        if (!(error instanceof Terminated))
          process.stderr.text(`The simulated Windows failed: ${String(error)}\r\n`);
        else if (!signal.aborted) process.stderr.text(`${error.message}\r\n`);
        this.#end(CONTROL_C);
      },
    );
  }

  get isOver(): boolean {
    return this.exitCode !== undefined && this.#pieces.length === 0;
  }

  /**
   * What has been said since, at most `limit` bytes; waits for it, at most `timeout` milliseconds.
   * @throws Fault `timedOut` where nothing is said in time, `aborted` where the command is ended meanwhile
   */
  async receive(limit: number, timeout: number): Promise<readonly Piece[]> {
    if (this.#terminated) throw Fault.aborted();
    const until = Date.now() + timeout;
    while (this.#pieces.length === 0 && this.exitCode === undefined) {
      const left = until - Date.now();
      if (left <= 0) throw Fault.timedOut();
      await this.#nextWord(left);
      if (this.#terminated) throw Fault.aborted();
    }
    return this.#taken(limit);
  }

  input(data: Buffer, isEnd: boolean): void {
    this.stdin.write(data);
    if (isEnd) this.stdin.end();
  }

  /** Control-C: the process ends, its exit code can still be received. */
  interrupt(): void {
    this.#ended.abort();
  }

  terminate(): void {
    this.#terminated = true;
    this.#ended.abort();
    this.#wake();
  }

  #add(piece: Piece): void {
    const last = this.#pieces.at(-1);
    // Small writes go in one piece, as through a pipe.
    if (last?.stream === piece.stream && last.data.length < 4096)
      this.#pieces[this.#pieces.length - 1] = { ...piece, data: Buffer.concat([last.data, piece.data]) };
    else this.#pieces.push(piece);
    this.#wake();
  }

  #end(code: number): void {
    // Windows knows exit codes as unsigned 32-bit numbers.
    this.exitCode = code >>> 0;
    this.#wake();
  }

  #nextWord(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  #taken(limit: number): Piece[] {
    const taken: Piece[] = [];
    let left = limit;
    while (left > 0) {
      const piece = this.#pieces.shift();
      if (piece === undefined) break;
      taken.push({ ...piece, data: piece.data.subarray(0, left) });
      if (piece.data.length > left) this.#pieces.unshift({ ...piece, data: piece.data.subarray(left) });
      left -= piece.data.length;
    }
    return taken;
  }
}

/** WINRS_SKIP_CMD_SHELL: the command is a program's name alone. */
async function runDirectly(process: WindowsProcess, command: string, words: string): Promise<number> {
  const [name = '', rest = ''] = /^("[^"]*"|\S+)\s*(.*)$/s.exec(command)?.slice(1) ?? [];
  const code = await execute(process, name.replaceAll('"', ''), `${rest} ${words}`.trim());
  if (code !== undefined) return code;
  process.stderr.text('The system cannot find the file specified. \r\n');
  return 2;
}

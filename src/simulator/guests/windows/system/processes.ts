import { Budget } from './budget.js';
import { execute } from './execute.js';
import type { WindowsMachine } from './machine.js';
import { splitArguments } from './process.js';
import { Input, output } from './streams.js';

/** Of the system: what services start has this console code page. */
const CODE_PAGE = 437;
const FIRST_ID = 4000;

export interface NewProcess {
  readonly commandLine: string;
  /** A full path. */
  readonly folder: string;
  readonly user: string;
}

/** Programs that run by themselves, with a console of their own that nobody sees, by process ID. */
export class Processes {
  readonly #running = new Map<number, AbortController>();
  #next = FIRST_ID;

  constructor(private readonly machine: WindowsMachine) {}

  /** Starts a program; nobody waits for it. Undefined where there is no such program. */
  async start({ commandLine, folder, user }: NewProcess): Promise<number | undefined> {
    const [, quoted, plain, rest = ''] = /^\s*(?:"([^"]*)"|(\S+))\s*([\s\S]*)$/.exec(commandLine) ?? [];
    const name = quoted ?? plain ?? '';
    const { PROGRAMS } = await import('../programs/index.js');
    const isKnown = PROGRAMS[(name.split('\\').at(-1) ?? '').toLowerCase().replace(/\.exe$/, '')];
    if (isKnown === undefined || splitArguments(commandLine).length === 0) return undefined;
    const id = this.#next;
    this.#next += 4;
    const killed = new AbortController();
    this.#running.set(id, killed);
    const signal = AbortSignal.any([killed.signal, this.machine.off]);
    const nowhere = output(CODE_PAGE, () => undefined);
    const process = {
      machine: this.machine,
      environment: this.machine.environmentOf(user),
      folder,
      stdin: Input.of(Buffer.alloc(0)),
      stdout: nowhere,
      stderr: nowhere,
      codePage: CODE_PAGE,
      user,
      signal,
      budget: new Budget(signal),
    };
    execute(process, name, rest)
      .catch(() => undefined)
      .finally(() => this.#running.delete(id));
    return id;
  }

  has(id: number): boolean {
    return this.#running.has(id);
  }

  /** With all that it has started. @returns whether there was one */
  kill(id: number): boolean {
    const killed = this.#running.get(id);
    killed?.abort();
    return this.#running.delete(id);
  }
}

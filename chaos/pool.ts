import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Job } from './job.js';
import type { Ran } from './ran.js';
import type { Delivery, Order } from './worker.js';

export interface PoolOptions {
  /** How many processes, each with a core's worth of work. */
  readonly processes: number;
  /** How many runs at a time, in all of them together: most of a run is waiting. */
  readonly sideBySide: number;
  /** Called after each run. */
  readonly onRan: (job: Job, ran: Ran) => void;
}

/** Does all of the runs, side by side in several processes. What brings a process down is counted as a crash. */
export async function runAll(
  jobs: readonly Job[],
  { processes, sideBySide, onRan }: PoolOptions,
): Promise<void> {
  const left = jobs.entries();
  const each = Math.max(1, Math.ceil(sideBySide / processes));
  const workers = Array.from({ length: Math.min(processes, jobs.length) }, () => new Worker());
  const doOneAfterTheOther = async (worker: Worker): Promise<void> => {
    for (const [number, job] of left) onRan(job, await worker.run({ number, job }));
  };
  await Promise.all(
    workers.flatMap((worker) => Array.from({ length: each }, () => doOneAfterTheOther(worker))),
  );
  for (const worker of workers) worker.end();
}

const RUN_TS = fileURLToPath(new URL('../scripts/run-ts.mjs', import.meta.url));
const PROGRAM = fileURLToPath(new URL('./worker.ts', import.meta.url));

/** A process that does runs; a new one when it has gone down. */
class Worker {
  readonly #waiting = new Map<number, (ran: Ran) => void>();
  #process: ChildProcess | undefined;

  run(order: Order): Promise<Ran> {
    return new Promise((ended) => {
      this.#waiting.set(order.number, ended);
      this.#process ??= this.#start();
      this.#process.send(order);
    });
  }

  end(): void {
    this.#process?.disconnect();
  }

  #start(): ChildProcess {
    const child = fork(RUN_TS, [PROGRAM], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    child.on('message', ({ number, ran }: Delivery) => {
      this.#waiting.get(number)?.(ran);
      this.#waiting.delete(number);
    });
    child.once('exit', (code, signal) =>
      this.#wentDown(`exit code ${String(code)}, signal ${String(signal)}`),
    );
    return child;
  }

  #wentDown(how: string): void {
    this.#process = undefined;
    for (const [number, ended] of this.#waiting) {
      this.#waiting.delete(number);
      const what = `the process that did this run, and others beside it, went down: ${how}`;
      ended({
        ending: 'killed',
        wrongs: [{ kind: 'crash', what }],
        keptAndTold: [],
        error: undefined,
        struck: true,
        logs: [],
      });
    }
  }
}

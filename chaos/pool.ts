import { fork, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Job } from './job.js';
import type { Ran } from './ran.js';
import type { Delivery, Order } from './worker.js';

export interface PoolOptions {
  /** How many processes do these runs. */
  readonly processes: number;
  /** How many runs at a time, in all of them together: most of a run is waiting. */
  readonly sideBySide: number;
  /** Called after each run. @returns whether it is to be done once more */
  readonly onRan: (job: Job, ran: Ran) => boolean;
}

/** Does all of the runs, side by side in several processes. What brings a process down is counted as a crash. */
export async function runAll(
  jobs: readonly Job[],
  { processes, sideBySide, onRan }: PoolOptions,
): Promise<void> {
  const left = [...jobs].reverse();
  let number = 0;
  const each = Math.max(1, Math.ceil(sideBySide / processes));
  const workers = Array.from({ length: Math.min(processes, jobs.length) }, () => new Worker());
  const doOneAfterTheOther = async (worker: Worker): Promise<void> => {
    for (let job = left.pop(); job !== undefined; job = left.pop())
      if (onRan(job, await worker.run({ number: (number += 1), job }))) left.unshift(job);
  };
  await Promise.all(
    workers.flatMap((worker) => Array.from({ length: each }, () => doOneAfterTheOther(worker))),
  );
  for (const worker of workers) worker.end();
}

const RUN_TS = fileURLToPath(new URL('../scripts/run-ts.mjs', import.meta.url));
/** Ledgers are written through to the disk at every line; where that is the memory, a busy disk holds up nobody. */
const MEMORY = '/dev/shm';
const TMPDIR = existsSync(MEMORY) ? MEMORY : tmpdir();
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
    const child = fork(RUN_TS, [PROGRAM], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: { ...process.env, TMPDIR },
    });
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

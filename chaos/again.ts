import type { Coverage } from './coverage.js';
import { TIME_OUT } from './in-process.js';
import type { Job } from './job.js';
import type { Ran } from './ran.js';

/** A run of a process that came to nothing for so long was judged by clocks that did not go. */
const TOO_BUSY_MS = (TIME_OUT * 1000) / 2;

/** Whatever befalls it, no run is done more often than this. */
const MOST_ATTEMPTS = 3;

/** Which runs are to be done once more, whatever came of them. */
export class Again {
  voided = 0;
  readonly #attempts = new Map<Job, number>();

  constructor(private readonly coverage: Coverage) {}

  /**
   * Whether it says nothing, since the machine was too busy; to be asked first, and once a run. What hangs or crashes
   * counts on any machine.
   */
  isVoid(job: Job, { lagMs = 0, wrongs }: Ran): boolean {
    const attempts = (this.#attempts.get(job) ?? 0) + 1;
    this.#attempts.set(job, attempts);
    const isForCertain = wrongs.some(({ kind }) => kind === 'hang' || kind === 'crash');
    const isVoid = lagMs > TOO_BUSY_MS && attempts < MOST_ATTEMPTS && !isForCertain;
    if (isVoid) this.voided += 1;
    return isVoid;
  }

  /** Whether it did not come so far as to be struck, and might another time. */
  isWorthIt(job: Job): boolean {
    return this.coverage.lacks(job) && (this.#attempts.get(job) ?? 0) < MOST_ATTEMPTS;
  }
}

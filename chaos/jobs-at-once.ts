import { asOne } from './as-one.js';
import { InProcessJob } from './in-process.js';
import type { StepReport } from './judge/index.js';

/** Several runs of one template at the same time, which report as one. */
export class JobsAtOnce implements Disposable {
  readonly #jobs: readonly InProcessJob[];

  constructor(template: object, count: number) {
    this.#jobs = Array.from(
      { length: count },
      (_, index) => new InProcessJob(template, `octo/chaos run ${index + 1}.1`),
    );
  }

  [Symbol.dispose](): void {
    for (const job of this.#jobs) job[Symbol.dispose]();
  }

  async main(signal: AbortSignal): Promise<StepReport> {
    return asOne(await Promise.all(this.#jobs.map((job) => job.main(signal))));
  }

  async post(): Promise<StepReport> {
    return asOne(await Promise.all(this.#jobs.map((job) => job.post())));
  }
}

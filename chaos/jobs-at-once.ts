import { InProcessJob } from './in-process.js';
import { entriesOf, type StepReport } from './judge/index.js';

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

/** The worst of them comes first: its exit code is the one, and its summary's heading. */
function asOne(reports: readonly StepReport[]): StepReport {
  const [worst, ...others] = [...reports].sort((a, b) => (b.exitCode ?? 1) - (a.exitCode ?? 1));
  if (worst === undefined) throw new Error('No run was asked for.');
  if (others.length === 0) return worst;
  const all = [worst, ...others];
  const withImages = all.find((report) =>
    entriesOf(report).some(({ image_ids: ids }) => Object.keys(ids).length > 0),
  );
  return {
    exitCode: worst.exitCode,
    log: all.map(({ log }) => log).join('\n'),
    outputs: { ...(withImages ?? worst).outputs, builds: JSON.stringify(all.flatMap(entriesOf)) },
    summary: all.map(({ summary }) => summary).join('\n'),
  };
}

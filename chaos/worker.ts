/** Does runs that its parent sends, each by its number, and sends back how they ended. */
import { describeError } from '../src/errors/index.js';
import { runJob, type Job } from './job.js';
import { LagMeter } from './lag-meter.js';
import type { Ran } from './ran.js';

export interface Order {
  readonly number: number;
  readonly job: Job;
}

export interface Delivery {
  readonly number: number;
  readonly ran: Ran;
}

const meter = new LagMeter();

process.on('message', ({ number, job }: Order) => {
  const began = Date.now();
  void runJob(job)
    .catch((error: unknown) =>
      crashed(error instanceof Error ? (error.stack ?? describeError(error)) : String(error)),
    )
    .then((ran) => ({ ...withoutLogs(ran), lagMs: meter.worstSince(began) }))
    .then((ran) => process.send?.({ number, ran } satisfies Delivery));
});
// The parent is gone.
process.on('disconnect', () => process.exit());

/** An accident of the campaign itself, or what the product threw out of its own hands. */
function crashed(what: string): Ran {
  return {
    ending: 'killed',
    wrongs: [{ kind: 'crash', what }],
    keptAndTold: [],
    error: undefined,
    struck: true,
    logs: [],
  };
}

/** They are long, and a replay shows them. */
function withoutLogs(ran: Ran): Ran {
  return { ...ran, logs: [] };
}

import { describeJob, type Campaign, type Job } from './job.js';
import type { Ran } from './ran.js';

/** Of a campaign's runs, so many may show nothing: polls that do not come as often as in the trace. */
const MOST_VACUOUS = 0.1;

/** Runs in which nothing of what was to happen did, in no attempt: they are no successes, and must be few. */
export class Vacuous {
  readonly #runs = new Map<Campaign, Map<string, boolean>>();

  add(job: Job, { struck, partlyStruck = false }: Ran): void {
    const runs = this.#runs.get(job.campaign) ?? new Map<string, boolean>();
    this.#runs.set(job.campaign, runs);
    const name = describeJob(job);
    runs.set(name, struck || partlyStruck || runs.get(name) === true);
  }

  /** For each campaign a sentence, and whether they are too many. */
  get all(): readonly { readonly sentence: string; readonly isTooMuch: boolean }[] {
    return [...this.#runs].map(([campaign, runs]) => {
      const vacuous = [...runs.values()].filter((isStruck) => !isStruck).length;
      const isTooMuch = vacuous > Math.floor(runs.size * MOST_VACUOUS);
      const bound = `${MOST_VACUOUS * 100} % may be`;
      return {
        sentence: `${isTooMuch ? 'TOO MANY ' : ''}${campaign}: ${vacuous} of ${runs.size} runs were never struck (${bound}).`,
        isTooMuch,
      };
    });
  }
}

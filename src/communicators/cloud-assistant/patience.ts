import { Pauses } from './pauses.js';
import type { CloudAssistantRequest } from './request.js';

/** What delivery and report may take beside the work itself: the service itself gives a minute to the former. */
const MARGIN = 120_000;

/** For how long, and how often, the service is asked how something ended to which it was given a time-out. */
export class Patience {
  readonly #pauses = new Pauses();
  readonly #until: number;

  /** @param timeout the service's, in seconds; an agent is waited for no longer than the request says, here as elsewhere */
  constructor(request: Pick<CloudAssistantRequest, 'timeout'>, timeout: number) {
    this.#until = performance.now() + timeout * 1000 + Math.min(MARGIN, request.timeout);
  }

  get isOver(): boolean {
    return performance.now() > this.#until;
  }

  pause(signal: AbortSignal): Promise<void> {
    return this.#pauses.take(signal);
  }

  shortenPauses(): void {
    this.#pauses.shorten();
  }
}

import { fits } from '../parameters/wildcard.js';
import { ApiError } from './api-error.js';

/** At most so many calls of an action per window, counted per account, region and action, as the service does. */
export interface RequestLimit {
  /** An action's name, or a pattern with `*`. */
  readonly action: string;
  readonly requests: number;
  /** Length of the window; 60 by default. Not scaled: clients' back-off is real. */
  readonly seconds?: number;
}

export class RequestLimits {
  readonly #counts = new Map<string, { window: number; count: number }>();

  constructor(private readonly limits: readonly RequestLimit[] = []) {}

  /**
   * Counts one call. Windows are fixed: who is throttled in one may call again in the next.
   *
   * @throws ApiError `Throttling.User`
   */
  count(accountId: string, regionId: string, action: string, now: Date): void {
    const limit = this.limits.find(({ action: pattern }) => fits(pattern, action));
    if (!limit) return;
    const key = `${accountId} ${regionId} ${action}`;
    const window = Math.floor(now.getTime() / ((limit.seconds ?? 60) * 1000));
    const known = this.#counts.get(key);
    const count = known?.window === window ? known.count + 1 : 1;
    this.#counts.set(key, { window, count });
    if (count > limit.requests) {
      throw new ApiError('Throttling.User', 400, 'Request was denied due to user flow control.');
    }
  }
}

const EVERY_MS = 50;
/** More than any run takes. */
const REMEMBERED_MS = 10 * 60_000;

/**
 * Measures for how long this process comes to nothing: a timer that comes late shows that everything else did, too. What a
 * build under a time limit does in such a process says more of the machine than of the build.
 */
export class LagMeter {
  readonly #lags: { readonly at: number; readonly lagMs: number }[] = [];
  #due = Date.now() + EVERY_MS;

  constructor() {
    setInterval(() => {
      const at = Date.now();
      if (at - this.#due > EVERY_MS) this.#lags.push({ at, lagMs: at - this.#due });
      while ((this.#lags[0]?.at ?? at) < at - REMEMBERED_MS) this.#lags.shift();
      this.#due = at + EVERY_MS;
    }, EVERY_MS).unref();
  }

  /** The worst since then, in milliseconds. */
  worstSince(time: number): number {
    return Math.max(0, ...this.#lags.filter(({ at }) => at >= time).map(({ lagMs }) => lagMs));
  }
}

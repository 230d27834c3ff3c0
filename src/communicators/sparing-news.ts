import type { ConnectNews } from './host-keys.js';

/** What is over by then needs no signs of life. */
const QUIET_START = 3000;
const PAUSE = 10_000;

/**
 * The news of one wait for a guest that was there before, which is no phase of the build: progress is told now and
 * then, with the time that the wait has taken.
 */
export function sparingNews(news: ConnectNews): ConnectNews {
  const started = performance.now();
  let next = started + QUIET_START;
  return {
    ...news,
    progress(message) {
      const now = performance.now();
      if (now < next) return;
      next = now + PAUSE;
      news.progress(`${message} (${Math.round((now - started) / 1000)} s)`);
    },
  };
}

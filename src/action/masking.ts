import { onSecret } from '../secrets/index.js';
import { maskText } from './commands.js';
import type { RunnerEnvironment } from './runner.js';

/** As in `redact`: shorter values would mask every other word of the log, and protect nothing. */
const SHORTEST_MASKED = 3;

/**
 * Makes the runner mask every secret of this process, those known so far and those to come, in all later
 * output of the job. Not on a runner nobody would swallow the commands, and they would show what they hide.
 * @returns a function that ends it
 */
export function maskSecrets(runner: Pick<RunnerEnvironment, 'onRunner'>): () => void {
  if (!runner.onRunner) return () => {};
  return onSecret((value) => {
    for (const text of maskedTexts(value)) maskText(text);
  });
}

/** The value and, since the log is masked line by line, each line of it. */
function maskedTexts(value: string): string[] {
  const lines = value.split(/\r?\n|\r/).map((line) => line.trim());
  return [...new Set([value, ...lines])].filter((text) => text.trim().length >= SHORTEST_MASKED);
}

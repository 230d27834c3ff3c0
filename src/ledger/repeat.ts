import { CloudError, delay } from '../alicloud/index.js';
import { BuildError } from '../errors/index.js';

/** A release that the cloud keeps refusing is given up after this long; the post step and the sweep try again. */
const GIVE_UP_AFTER_MS = 5 * 60_000;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 4_000;

/**
 * Repeats a release for as long as the cloud answers that something still depends on the resource.
 * Something that is not there any more counts as released.
 * @param codes families of error codes (`DependencyViolation` stands for `DependencyViolation.VSwitch` too)
 * @throws CloudError the last refusal, when it is none of `codes` or five minutes have passed
 */
export async function repeatWhile(
  codes: readonly string[],
  signal: AbortSignal,
  release: () => Promise<unknown>,
): Promise<void> {
  const giveUpAt = Date.now() + GIVE_UP_AFTER_MS;
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 1.5, LONGEST_PAUSE_MS)) {
    try {
      await release();
      return;
    } catch (error) {
      if (error instanceof CloudError && error.isNotFound) return;
      if (!(error instanceof CloudError && error.isOneOf(codes)) || Date.now() > giveUpAt) throw error;
      await delay(pause, signal);
    }
  }
}

/**
 * Asks until the answer is yes.
 * @throws BuildError when five minutes have passed
 */
export async function repeatUntil(signal: AbortSignal, ask: () => Promise<boolean>): Promise<void> {
  const giveUpAt = Date.now() + GIVE_UP_AFTER_MS;
  for (let pause = FIRST_PAUSE_MS; !(await ask()); pause = Math.min(pause * 1.5, LONGEST_PAUSE_MS)) {
    if (Date.now() > giveUpAt)
      throw new BuildError('It is still there five minutes after the cloud agreed to release it.');
    await delay(pause, signal);
  }
}

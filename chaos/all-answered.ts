import { setTimeout as sleep } from 'node:timers/promises';
import type { Simulator } from '../src/simulator/index.js';

/** What was delayed takes effect when nobody waits for it any more: the judge does. */
export async function allAnswered(cloud: Simulator): Promise<void> {
  while (cloud.calls().some(({ milliseconds }) => milliseconds === undefined)) await sleep(50);
}

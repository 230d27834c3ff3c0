import type { Behaviour } from './behaviour.js';
import type { Region } from './region.js';

type Course = Behaviour['progressCourse'];

/** What is said of something of which so much of its time has passed, both from 0 to 100. */
const SAID: Readonly<Record<Course, (passed: number) => number>> = {
  even: (passed) => passed,
  hasty: (passed) => 100 - (100 - passed) ** 2 / 100,
  hesitant: (passed) => passed ** 2 / 100,
  stepwise: (passed) => Math.floor(passed / 25) * 25,
};

/** How far the cloud says that something is that has not ended: 0 to 99. @param duration seconds, not scaled */
export function saidProgress(region: Region, begun: Date, duration: number): number {
  const said = SAID[region.cloud.behaviour.progressCourse](region.timeline.progress(begun, duration));
  return Math.min(99, Math.floor(said));
}

/** How long the cloud believes that something still takes of which it says so much: seconds as they pass. */
export function saidRemainTime(region: Region, duration: number, progress: number): number {
  return Math.ceil((duration * region.timeline.scale * (100 - progress)) / 100);
}

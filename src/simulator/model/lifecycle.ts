import type { Cancel, Timeline } from './timeline.js';

/** A state and the seconds it lasts. */
export type Stage<Status> = readonly [status: Status, seconds: number];

/**
 * Leads a resource through its states: at once into the first, then each for its time, then into `end`.
 *
 * @returns a function that leaves the resource in the state it has reached
 */
export function leadThrough<Status>(
  timeline: Timeline,
  resource: { status: Status },
  stages: readonly Stage<Status>[],
  end: Status,
  arrived: () => void = () => {},
): Cancel {
  const [stage, ...later] = stages;
  if (!stage) {
    resource.status = end;
    arrived();
    return () => {};
  }
  resource.status = stage[0];
  let cancelLater: Cancel = () => {};
  const cancelFirst = timeline.after(stage[1], () => {
    cancelLater = leadThrough(timeline, resource, later, end, arrived);
  });
  return () => {
    cancelFirst();
    cancelLater();
  };
}

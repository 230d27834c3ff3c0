import type { Job } from './job.js';
import { isOfTwo, lagOf } from './kills/points.js';
import { runAll, type PoolOptions } from './pool.js';
import { SCENARIOS } from './scenarios/index.js';

export interface Lane {
  readonly jobs: readonly Job[];
  readonly processes: number;
  readonly sideBySide: number;
}

/** How many runs at a time keep a core busy: those of the campaign's own process compute, those of dist/ mostly wait. */
const FAULTS_PER_CORE = 5;
const OTHERS_PER_CORE = 11;

/**
 * Runs that compute and runs that wait go on beside each other, in processes of their own: so waiting costs nothing, and
 * what computes delays no one's clock.
 * @param factor of how many runs there are at a time
 */
export function lanesOf(
  jobs: readonly Job[],
  { cores, factor }: { cores: number; factor: number },
): readonly Lane[] {
  const isFault = ({ campaign }: Job) => campaign === 'faults';
  const lane = (some: readonly Job[], perCore: number): Lane => ({
    jobs: some,
    processes: cores,
    sideBySide: Math.max(1, Math.round(cores * perCore * factor)),
  });
  return [
    lane(jobs.filter(isFault), FAULTS_PER_CORE),
    lane(
      jobs.filter((job) => !isFault(job)),
      OTHERS_PER_CORE,
    ),
  ].filter(({ jobs: some }) => some.length > 0);
}

export async function runLanes(lanes: readonly Lane[], onRan: PoolOptions['onRan']): Promise<void> {
  await Promise.all(lanes.map(({ jobs, ...lane }) => runAll(jobs, { ...lane, onRan })));
}

/** Roughly how many seconds a run takes. */
export function costOf(job: Job): number {
  switch (job.campaign) {
    case 'guests':
      return job.fault.forGood ? 35 : 15;
    case 'kills': {
      const { scenario, point } = job;
      const ofGuest = SCENARIOS.get(scenario)?.guests === 'real' ? 10 : 0;
      return (
        ofGuest +
        (point.kind.includes('12 s later')
          ? 25
          : lagOf(point.kind) !== undefined
            ? 14
            : isOfTwo(point.kind)
              ? 10
              : 7)
      );
    }
    case 'faults':
      return SCENARIOS.get(job.scenario)?.guests === 'real' ? 8 : job.faults.length;
  }
}

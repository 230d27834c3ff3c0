import type { Fault } from './faults.js';
import { runUnder, type ChaosRun } from './run.js';

export interface Tally {
  readonly runs: number;
  readonly successes: number;
  readonly clearErrors: number;
  /** Of each kind of wrong, how many runs had it. */
  readonly wrongs: Readonly<Record<string, number>>;
  /** Runs whose faults did not all come to strike: an earlier one ended the build before. */
  readonly notStruck: number;
  readonly bad: readonly ChaosRun[];
}

/** What is counted, also where it is zero: the claims. */
const COUNTED = ['leak', 'duplicate', 'lost image', 'false report', 'unclear error', 'hang', 'simulator'];

/**
 * Runs every schedule, some side by side.
 * @param onRun called after each
 */
export async function campaign(
  schedules: readonly (readonly Fault[])[],
  { sideBySide, onRun }: { readonly sideBySide: number; readonly onRun: (run: ChaosRun) => void },
): Promise<Tally> {
  const left = schedules.entries();
  const runs: ChaosRun[] = [];
  const worker = async (): Promise<void> => {
    for (const [index, faults] of left) {
      const run = await runUnder(faults);
      runs[index] = run;
      onRun(run);
    }
  };
  await Promise.all(Array.from({ length: sideBySide }, worker));
  return tally(runs);
}

function tally(runs: readonly ChaosRun[]): Tally {
  const withWrong = (kind: string) =>
    runs.filter(({ wrongs }) => wrongs.some((wrong) => wrong.kind === kind));
  return {
    runs: runs.length,
    successes: runs.filter(({ ending }) => ending === 'success').length,
    clearErrors: runs.filter(({ ending }) => ending === 'clear error').length,
    wrongs: Object.fromEntries(COUNTED.map((kind) => [kind, withWrong(kind).length])),
    notStruck: runs.filter(({ struck }) => !struck).length,
    bad: runs.filter(({ wrongs }) => wrongs.length > 0),
  };
}

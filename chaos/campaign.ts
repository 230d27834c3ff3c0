import type { Wrong } from './verdict.js';

/** A run that was judged. */
export interface Judged {
  readonly wrongs: readonly Wrong[];
}

/** What is counted, also where it is zero: the claims. */
const COUNTED = [
  'leak',
  'duplicate',
  'lost image',
  'false report',
  'unclear error',
  'hang',
  'simulator',
] as const;

/**
 * Does all of the runs, some side by side.
 * @param onRun called after each
 */
export async function campaign<Plan, Run>(
  plans: readonly Plan[],
  run: (plan: Plan) => Promise<Run>,
  { sideBySide, onRun }: { readonly sideBySide: number; readonly onRun: (run: Run) => void },
): Promise<readonly Run[]> {
  const left = plans.entries();
  const runs: Run[] = [];
  const worker = async (): Promise<void> => {
    for (const [index, plan] of left) {
      const ended = await run(plan);
      runs[index] = ended;
      onRun(ended);
    }
  };
  await Promise.all(Array.from({ length: sideBySide }, worker));
  return runs;
}

/** Of each kind of wrong, how many runs had it. */
export function countWrongs(runs: readonly Judged[]): Readonly<Record<(typeof COUNTED)[number], number>> {
  const having = (kind: string) => runs.filter(({ wrongs }) => wrongs.some((wrong) => wrong.kind === kind));
  const counts = COUNTED.map((kind) => [kind, having(kind).length] as const);
  return Object.fromEntries(counts) as Record<(typeof COUNTED)[number], number>;
}

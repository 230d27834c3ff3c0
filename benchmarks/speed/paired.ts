/** Two programs that do the same work, run in turns on the same machine. */
export interface Pair {
  readonly what: string;
  readonly peer: string;
  readonly ours: () => Promise<unknown>;
  readonly theirs: () => Promise<unknown>;
}

export interface PairedResult {
  readonly what: string;
  readonly peer: string;
  /** Medians, in megabytes a second. */
  readonly ours: number;
  readonly theirs: number;
  /** Median of the rounds' ratios, ours by theirs: what slows the machine down for a while slows both. */
  readonly ratio: number;
  readonly ratios: readonly number[];
}

/** Each round runs both, now the one and now the other first. */
export async function runPaired(pair: Pair, megabytes: number, rounds: number): Promise<PairedResult> {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const runs = [
      async () => void ours.push(await speedOf(pair.ours, megabytes)),
      async () => void theirs.push(await speedOf(pair.theirs, megabytes)),
    ];
    for (const run of round % 2 === 0 ? runs : runs.reverse()) await run();
  }
  const ratios = ours.map((speed, round) => speed / (theirs[round] ?? NaN));
  return {
    what: pair.what,
    peer: pair.peer,
    ours: median(ours),
    theirs: median(theirs),
    ratio: median(ratios),
    ratios,
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}

async function speedOf(work: () => Promise<unknown>, megabytes: number): Promise<number> {
  const started = performance.now();
  await work();
  return megabytes / ((performance.now() - started) / 1000);
}

import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface ChildRun {
  readonly exitCode: number | null;
  /** From its start to its end. */
  readonly seconds: number;
  /** The most that it and the processes that it started held, in MB; undefined where the machine does not tell. */
  readonly peakMemory: number | undefined;
  readonly log: string;
}

const SAMPLE_MS = 200;

/** Runs a program to its end and measures it. */
export async function runChild(
  program: string,
  args: readonly string[],
  { cwd, env }: { readonly cwd: string; readonly env: Readonly<Record<string, string | undefined>> },
): Promise<ChildRun> {
  const started = performance.now();
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const peaks = new Map<number, number>();
  const sampling = setInterval(() => sample(child.pid ?? 0, peaks), SAMPLE_MS);
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (log += chunk.toString()));
  }
  try {
    const exitCode = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    const seconds = (performance.now() - started) / 1000;
    const total = [...peaks.values()].reduce((sum, peak) => sum + peak, 0);
    return { exitCode, seconds, peakMemory: total > 0 ? total : undefined, log };
  } finally {
    clearInterval(sampling);
  }
}

/** Linux keeps the peak of each process; the sum is that of all that the child has started. */
function sample(root: number, peaks: Map<number, number>): void {
  if (process.platform !== 'linux') return;
  for (const pid of [root, ...descendants(root)]) {
    const peak = peakOf(pid);
    if (peak !== undefined) peaks.set(pid, Math.max(peak, peaks.get(pid) ?? 0));
  }
}

function descendants(pid: number): number[] {
  const children = read(`/proc/${pid}/task/${pid}/children`).trim().split(' ').filter(Boolean).map(Number);
  return children.flatMap((child) => [child, ...descendants(child)]);
}

/** In MB. */
function peakOf(pid: number): number | undefined {
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`)) ?? [];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1000;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** The first line that a program says of its version, or undefined where there is no such program. */
export function versionOf(program: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .trim()
      .split('\n')[0];
  } catch {
    return undefined;
  }
}

import { cpus, loadavg, release, totalmem, type } from 'node:os';

/** What the numbers were measured on, in words. */
export function machine(): string {
  const [cpu] = cpus();
  const gigabytes = Math.round(totalmem() / 1e9);
  return `${type()} ${release()}, ${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${gigabytes} GB`;
}

/** How many processes wanted to run in the last minute: above the number of processors, times are too long. */
export function load(): number {
  return Math.round((loadavg()[0] ?? 0) * 10) / 10;
}

import { statfsSync } from 'node:fs';

/** `PROC_SUPER_MAGIC`, which `statfs` tells of Linux's process file system (statfs(2)). */
const PROC = 0x9fa0;

/** What is wrong with a file that {@link isOfProcesses}, as it follows the file's name. */
export const OF_PROCESSES = 'belongs to the system and shows the secrets of its processes';

/**
 * Whether a path leads to what Linux shows of its processes, wherever that is mounted and through links: the environment
 * that the action was started with, with its inputs and tokens, stands there, whatever was left out of it since.
 */
export function isOfProcesses(path: string): boolean {
  if (process.platform !== 'linux') return false;
  try {
    return statfsSync(path).type === PROC;
  } catch {
    // What is not there is told by who reads it.
    return false;
  }
}
